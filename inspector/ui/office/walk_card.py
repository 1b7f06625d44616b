# SPDX-License-Identifier: MPL-2.0
"""One walk: where, when, who, why it does not rank, and what the office decides about it as a whole."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Walk
from inspector.core.tallies import NOTHING
from inspector.ui.desk import Desk
from inspector.ui.office.gather_words import apart_said, walk_said
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow

# code of the act → its words and its tip; what is decided stands before the colon
ACTS: Final = {
    "admit:admitted": (
        QT_TRANSLATE_NOOP("WalkCard", "Admit it"),
        QT_TRANSLATE_NOOP("WalkCard", "It may rank though no assignment names the visit"),
    ),
    "admit:refused": (
        QT_TRANSLATE_NOOP("WalkCard", "Do not admit it"),
        QT_TRANSLATE_NOOP("WalkCard", "It stays apart, and is not asked about again"),
    ),
    "blanks:judged": (
        QT_TRANSLATE_NOOP("WalkCard", "Rank over what was judged"),
        QT_TRANSLATE_NOOP("WalkCard", "Points not judged are left out of both sums"),
    ),
    "blanks:zero": (
        QT_TRANSLATE_NOOP("WalkCard", "Points not judged earn nothing"),
        QT_TRANSLATE_NOOP("WalkCard", "They count in full and earn nothing"),
    ),
    "review:accepted": (
        QT_TRANSLATE_NOOP("WalkCard", "Accept"),
        QT_TRANSLATE_NOOP("WalkCard", "The card was reviewed and is in order"),
    ),
    "review:returned": (
        QT_TRANSLATE_NOOP("WalkCard", "Return with the reason …"),
        QT_TRANSLATE_NOOP(
            "WalkCard", "A file for the inspector is written, with the reason; the walk stays apart meanwhile"
        ),
    ),
    "withdraw": (
        QT_TRANSLATE_NOOP("WalkCard", "Withdraw its cards"),
        QT_TRANSLATE_NOOP("WalkCard", "The figures are as if they had never come; they are kept, and can be restored"),
    ),
    "separate:separate": (
        QT_TRANSLATE_NOOP("WalkCard", "These are two visits"),
        QT_TRANSLATE_NOOP("WalkCard", "Cards of one day by different people are judged apart"),
    ),
}


class WalkCard(QFrame):
    """`asked` gives the code of an act (ACTS)."""

    asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a walk."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._desk = desk
        self._walk: Walk | None = None
        self._picture: Picture | None = None
        self.site, self.facts, self.apart = label("strong", wrap=True), label("quiet", wrap=True), label(wrap=True)
        verbs = QWidget()
        flow = Flow(verbs, 8)
        self.verbs = {code: QPushButton() for code in ACTS}
        for code, button in self.verbs.items():
            button.setObjectName(code)
            button.clicked.connect(self._ask)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self.site, self.facts, self.apart, verbs):
            column.addWidget(part)
        self.retranslate()

    def show_walk(self, walk: Walk | None, picture: Picture | None) -> None:
        """Show a walk and what may be decided about it."""
        self._walk, self._picture = walk, picture
        self.setVisible(walk is not None)
        self.retranslate()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.sender().objectName())

    def _offered(self, walk: Walk) -> set[str]:
        offered = {"review:accepted", "review:returned", "withdraw"} - {f"review:{walk.review}"}
        if "not_admitted" in walk.apart:
            offered |= {"admit:admitted", "admit:refused"}
        if walk.blanks:
            offered |= {"blanks:judged", "blanks:zero"}
        if len(walk.visits) > 1:
            offered.add("separate:separate")
        return offered

    def retranslate(self) -> None:
        """Say the walk anew."""
        for code, (words, told) in ACTS.items():
            self.verbs[code].setText(_said(words))
            self.verbs[code].setToolTip(_said(told))
        walk = self._walk
        if walk is None:
            return
        offered = self._offered(walk)
        for code, button in self.verbs.items():
            button.setVisible(code in offered)
        site = walk.header.site
        self.site.setText(" · ".join(part for part in (site.name, site.address) if part))
        self.facts.setText("\n".join(self._facts(walk)))
        why = apart_said(walk, self._desk.language)
        self.apart.setText(self.tr("Does not rank: {why}").format(why=why) if why else self.tr("It ranks."))

    def _facts(self, walk: Walk) -> list[str]:
        kind = self._desk.word(f"round.{walk.header.kind}")
        total = sum((score.total for score in walk.scores.values()), NOTHING)
        stands = self.tr("{rate} of the points that could be earned").format(rate=rate_said(total.percent))
        review = {
            "accepted": self.tr("reviewed and accepted"),
            "returned": self.tr("returned"),
        }.get(walk.review, self.tr("not reviewed yet"))
        cards = ", ".join(card[:8] for card in walk.cards)
        lines = [
            f"{kind} · {walk_said(walk, self._desk.language)}",
            f"{stands} · {review}",
            self.tr("Cards: {cards}").format(cards=cards),
        ]
        return lines if total.possible else [lines[0], review, lines[2]]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _said(source: object) -> str:
    return QCoreApplication.translate("WalkCard", str(source))
