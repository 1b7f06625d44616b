# SPDX-License-Identifier: MPL-2.0
"""The proof of files: whole, true, signed by whom, a card for each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.papers import Proofs
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label

if TYPE_CHECKING:
    from inspector.app.verdict import Verdict


class ProofDialog(Dialog):
    """Proves beside the window and shows a verdict a file."""

    def __init__(self, desk: Desk, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Begin at once."""
        super().__init__("", parent)
        self._desk = desk
        self.verdicts: tuple[Verdict, ...] = ()
        self.setWindowTitle(self.tr("Proof"))
        self.head = label("point", self.tr("Proving"), self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        inner = QWidget()
        self.cards = QVBoxLayout(inner)
        self.cards.setContentsMargins(0, 0, 8, 0)
        self.cards.setSpacing(12)
        self.cards.addStretch(1)
        self.column.addWidget(self.head)
        self.column.addWidget(self.bar)
        self.column.addWidget(scrolled(inner, self), 1)
        self.verb(self.tr("Close"), primary=True).clicked.connect(self.close)
        self.resize(desk.theme.px(680), desk.theme.px(440))
        self._task = desk.tasks.run(Proofs(desk.hall.home, tuple(names)), self.show_verdicts, self.refuse)
        self._task.progressed.connect(self._progressed)

    def event(self, event: QEvent) -> bool:
        """Stop proving when it is closed."""
        if event.type() is QEvent.Type.Close and not self.verdicts:
            self._task.stop()
        return super().event(event)

    @Slot(object)
    def show_verdicts(self, verdicts: "tuple[Verdict, ...]") -> None:
        """Show what was found."""
        self.verdicts = verdicts
        self.bar.hide()
        standing = sum(verdict.stands for verdict in verdicts)
        self.head.setText(self.tr("{n} of {all} whole and true").format(n=standing, all=len(verdicts)))
        for place, verdict in enumerate(verdicts):
            self.cards.insertWidget(place, self._card(verdict))

    @Slot(Problem)
    def refuse(self, problem: Problem) -> None:
        """Say why nothing could be proved."""
        self.bar.hide()
        self.head.setText(self.tr("Not proved"))
        self.cards.insertWidget(0, label("", self._desk.sentence(problem), wrap=True))

    @Slot(int, int)
    def _progressed(self, part: int, whole: int) -> None:
        self.bar.setRange(0, whole)
        self.bar.setValue(part)

    def _card(self, verdict: "Verdict") -> QFrame:
        language, theme = self._desk.language, self._desk.theme
        card = QFrame()
        card.setProperty("look", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        mark = QLabel()
        name, meaning = ("verify", "met") if verdict.stands else ("lost", "lost")
        mark.setPixmap(theme.pixmap(name, meaning, 24, self.devicePixelRatioF()))
        row.addWidget(mark)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label("strong", verdict.file, wrap=True))
        for phrase in verdict.phrases():
            words.addWidget(label("", phrase.said(language), wrap=True))
        for problem in verdict.problems():
            words.addWidget(label("fault", self._desk.sentence(problem), wrap=True))
        row.addLayout(words, 1)
        return card
