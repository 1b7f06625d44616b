# SPDX-License-Identifier: MPL-2.0
"""The score of a visit: both rates, points earned of possible, and how many points stand where."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from inspector.app.session import Session
from inspector.core.exact import show, show_short
from inspector.core.scoring import Score
from inspector.ui.desk import Desk
from inspector.ui.pages.part import Part
from inspector.ui.parts.text import label

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
        grid = QGridLayout(self._sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for row, running in enumerate(session.running.values()):
            self._numbers(grid, row * 3, running.score(), running.checklist.title.said(self.desk.language))
        grid.setColumnStretch(3, 1)
        self.column.insertWidget(1, self._sheet)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Score"))
        if self._session is not None:
            self.show_visit(self._session)

    def redraw(self) -> None:
        """Take the marks anew."""
        self.retranslate()

    def _numbers(self, grid: QGridLayout, row: int, score: Score, title: str) -> None:
        total = score.total
        several = self._session is not None and len(self._session.checklists) > 1
        if several:
            grid.addWidget(label("quiet", title), row, 0, 1, 4)
        rate = self.tr("Score rate so far") if total.unjudged else self.tr("Score rate")
        percent = show(total.percent) if total.percent is not None else "–"
        met = show(total.pass_rate) + " %" if total.pass_rate is not None else "–"
        points = f"{show_short(total.earned)} / {show_short(total.possible)}"
        grade = score.grade.title.said(self.desk.language) if score.grade and not total.unjudged else ""
        for column, (number, words) in enumerate(
            ((percent, rate), (met, self.tr("Points met")), (points, self.tr("Earned of possible")))
        ):
            grid.addLayout(_figure(number, f"{words} · {grade}" if grade and not column else words), row + 1, column)
        grid.addWidget(self._counts(score), row + 2, 0, 1, 4)

    def _counts(self, score: Score) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for place, (mark, count, code) in enumerate(MARKS):
            cell = QHBoxLayout()
            cell.setSpacing(8)
            picture = QLabel()
            ratio = self.devicePixelRatioF()
            picture.setPixmap(self.desk.theme.pixmap(mark, _INKS.get(mark, "quiet"), 16, ratio))
            cell.addWidget(picture)
            cell.addWidget(label("", f"{getattr(score.total, count)}"))
            cell.addWidget(label("quiet", self.desk.word(code)))
            cell.addStretch(1)
            grid.addLayout(cell, place // 3, place % 3)
        return made


def _figure(number: str, words: str) -> QGridLayout:
    made = QGridLayout()
    made.setSpacing(0)
    made.addWidget(label("number", number), 0, 0)
    made.addWidget(label("caption", words), 1, 0)
    return made
