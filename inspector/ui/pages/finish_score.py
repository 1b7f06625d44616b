# SPDX-License-Identifier: MPL-2.0
"""The score of a visit: rates, points, verdict and grade, every section, and how many points stand where."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.app.session import Session
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.exact import show_short
from inspector.core.scoring import Score, scored
from inspector.ui.desk import Desk
from inspector.ui.pages.part import Part
from inspector.ui.parts.elided import Elided
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.verdict_button import VerdictButton
from inspector.ui.widgets.why_button import WhyButton

MARKS = (
    ("met", "met", "outcome.met"),
    ("partial", "partial", "outcome.partial"),
    ("lost", "lost", "outcome.lost"),
    ("skipped", "not_applicable", "status.not_applicable"),
    ("unsure", "cannot_judge", "status.cannot_judge"),
    ("unjudged", "unjudged", "status.unjudged"),
)
RULINGS = "rulings"
_INKS = {"met": "met", "partial": "partial", "lost": "lost"}


class ScorePart(Part):
    """One line of numbers a checklist; a blank is never a pass, so a rate over judged points says so.

    `why_asked` names the checklist and what the explanation stands on: nothing, `rulings`, or a section's id.
    """

    why_asked = Signal(object, str)

    def __init__(self, desk: Desk) -> None:
        """Wait for a visit."""
        super().__init__(desk)
        self._session: Session | None = None
        self._sheet: QWidget | None = None
        self.column.addStretch(1)
        self.retranslate()

    def show_visit(self, session: Session) -> None:
        """Show the numbers as they stand."""
        self._session = session
        if self._sheet is not None:
            self._sheet.hide()
            self.column.removeWidget(self._sheet)
            self._sheet.deleteLater()
        self._sheet = QWidget(self)
        rows = QVBoxLayout(self._sheet)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        for name, running in session.running.items():
            if len(session.checklists) > 1:
                rows.addWidget(label("quiet", running.checklist.title.said(self.desk.language), wrap=True))
            score = scored(running)
            rows.addWidget(self._figures(name, score))
            rows.addWidget(self._counts(score))
            if len(running.checklist.sections) > 1:
                rows.addWidget(self._sections(name, running.checklist, score))
        self.column.insertWidget(1, self._sheet)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Score"))
        if self._session is not None:
            self.show_visit(self._session)

    def redraw(self) -> None:
        """Take the marks anew."""
        self.retranslate()

    def _figures(self, name: ChecklistDigest, score: Score) -> QWidget:
        total = score.total
        rate = self.tr("Score rate so far") if total.unjudged else self.tr("Score rate")
        points = f"{show_short(total.earned)} / {show_short(total.possible)}"
        figures = (
            (rate_said(total.percent), rate),
            (rate_said(total.pass_rate), self.tr("Points met")),
            (points, self.tr("Earned of possible")),
        )
        made: list[QWidget] = []
        for number, words in figures:
            button = WhyButton(self.desk.theme, upright=True)
            button.hold(label("number", number))
            button.hold(label("caption", words))
            made.append(self._asking(button, name, f"{words} {number}"))
        verdict = VerdictButton(self.desk.theme)
        verdict.show_score(score, self.desk.language)
        verdict.setObjectName(str(name))
        verdict.clicked.connect(self._ask_rulings)
        return _flowing([*made, verdict], 8)

    def _sections(self, name: ChecklistDigest, checklist: Checklist, score: Score) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in checklist.sections:
            tally, title = score.sections[section.id], section.title.said(self.desk.language)
            button = WhyButton(self.desk.theme, section.id)
            said = Elided()
            said.setText(title)
            button.hold(said, 1)
            button.hold(label("quiet", f"{show_short(tally.earned)} / {show_short(tally.possible)}"))
            rate = label("", rate_said(tally.percent))
            rate.setMinimumWidth(self.desk.theme.px(72))
            rate.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            button.hold(rate)
            column.addWidget(self._asking(button, name, f"{title} {rate.text()}"))
        return made

    def _asking(self, button: WhyButton, name: ChecklistDigest, words: str) -> WhyButton:
        button.setAccessibleName(words)
        button.setObjectName(str(name))
        button.clicked.connect(self._ask)
        return button

    @Slot()
    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, WhyButton):
            self.why_asked.emit(ChecklistDigest(button.objectName()), button.asks)

    @Slot()
    def _ask_rulings(self) -> None:
        self.why_asked.emit(ChecklistDigest(self.sender().objectName()), RULINGS)

    def _counts(self, score: Score) -> QWidget:
        ratio, theme = self.devicePixelRatioF(), self.desk.theme
        cells = []
        for mark, count, code in MARKS:
            cell = QWidget()
            row = QHBoxLayout(cell)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            picture = QLabel()
            picture.setPixmap(theme.pixmap(mark, _INKS.get(mark, "quiet"), 16, ratio))
            row.addWidget(picture)
            row.addWidget(label("", str(getattr(score.total, count))))
            row.addWidget(label("quiet", self.desk.word(code)))
            cells.append(cell)
        return _flowing(cells, 20)


def _flowing(cells: list[QWidget], gap: int) -> QWidget:
    made = QWidget()
    flow = Flow(made, gap, 8)
    for cell in cells:
        flow.addWidget(cell)
    return made
