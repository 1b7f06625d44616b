# SPDX-License-Identifier: MPL-2.0
"""The score of a visit: both rates, points earned of possible, and how many points stand where."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.app.session import Session
from inspector.core.exact import show_short
from inspector.core.scoring import Score, scored
from inspector.ui.desk import Desk
from inspector.ui.pages.part import Part
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow

MARKS = (
    ("met", "met", "outcome.met"),
    ("partial", "partial", "outcome.partial"),
    ("lost", "lost", "outcome.lost"),
    ("skipped", "not_applicable", "status.not_applicable"),
    ("unsure", "cannot_judge", "status.cannot_judge"),
    ("unjudged", "unjudged", "status.unjudged"),
)
_INKS = {"met": "met", "partial": "partial", "lost": "lost"}


class ScorePart(Part):
    """One line of numbers a checklist; a blank is never a pass, so a rate over judged points says so."""

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
        for running in session.running.values():
            if len(session.checklists) > 1:
                rows.addWidget(label("quiet", running.checklist.title.said(self.desk.language), wrap=True))
            score = scored(running)
            rows.addWidget(self._figures(score))
            rows.addWidget(self._counts(score))
        self.column.insertWidget(1, self._sheet)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Score"))
        if self._session is not None:
            self.show_visit(self._session)

    def redraw(self) -> None:
        """Take the marks anew."""
        self.retranslate()

    def _figures(self, score: Score) -> QWidget:
        total = score.total
        rate = self.tr("Score rate so far") if total.unjudged else self.tr("Score rate")
        grade = score.grade.title.said(self.desk.language) if score.grade and not total.unjudged else ""
        points = f"{show_short(total.earned)} / {show_short(total.possible)}"
        figures = (
            (rate_said(total.percent), f"{rate} · {grade}" if grade else rate),
            (rate_said(total.pass_rate), self.tr("Points met")),
            (points, self.tr("Earned of possible")),
        )
        return _flowing([_figure(number, words) for number, words in figures], 24)

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


def _figure(number: str, words: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label("number", number))
    column.addWidget(label("caption", words))
    return made
