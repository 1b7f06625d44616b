# SPDX-License-Identifier: MPL-2.0
"""The side of an explanation where other answers are supposed: the point's own form, and all figures before → after."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.app.supposing import Supposing
from inspector.core.answers import Status
from inspector.core.canonical import tidy
from inspector.core.checklist import ChecklistDigest
from inspector.core.exact import show_short
from inspector.core.points import PointId
from inspector.core.problems import KnownError
from inspector.core.score_words import grade_said, verdict_code
from inspector.core.scoring import Score, Tally
from inspector.core.values import Said, Value
from inspector.core.words import word
from inspector.ui.desk import Desk
from inspector.ui.models.saying import said
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.text import label
from inspector.ui.widgets.answer_bar import AnswerBar
from inspector.ui.widgets.figure_rows import Figure, FigureRows

_WHERE: Final = ChecklistDigest("")
MOST_LINES: Final = 8
"""So many supposed answers are listed by name; more are counted."""


class SupposePanel(QWidget):
    """Asks one point at a time; `supposed` tells that an answer changed."""

    supposed = Signal()

    def __init__(self, desk: Desk, look: Supposing) -> None:
        """Stand without a point until one is chosen."""
        super().__init__()
        self._desk, self._look = desk, look
        self._point: PointId | None = None
        self.banner = label("", self.tr("What-if: nothing is saved"), wrap=True)
        self.figures = FigureRows(desk.theme)
        self.title = label("strong", wrap=True)
        self.bar = AnswerBar(desk.theme)
        self.trouble = label("fault", wrap=True)
        self.changes = label("quiet", wrap=True)
        self.take_back = QPushButton(self.tr("As it was answered"))
        self.take_back.setToolTip(self.tr("Take the supposed answer of this point back"))
        self.reset = QPushButton(self.tr("Reset all"))
        self.reset.setToolTip(self.tr("Take every supposed answer back"))
        for button in (self.take_back, self.reset):
            button.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay()
        self.bar.judged.connect(self._judge)
        self.bar.marked.connect(self._mark)
        self.bar.cleared.connect(self._clear)
        self.take_back.clicked.connect(self._take_back)
        self.reset.clicked.connect(self._reset)
        self.show_score()

    def ask(self, point: PointId) -> None:
        """Show the form of a point with its answer as supposed now."""
        self._point = point
        asked, language = self._look.point(point), self._desk.language
        self.title.setText(f"{point}  {asked.title.said(language)}")
        self.trouble.hide()
        self.bar.show_point((_WHERE, point), asked, self._look.answer(point), language)
        self.show_score()

    def show_score(self) -> None:
        """Show every figure before and after, and what is supposed."""
        self.figures.show_figures(self._figures(self._look.before, self._look.after))
        changed = self._look.supposed
        self.reset.setEnabled(bool(changed))
        self.take_back.setEnabled(self._point in changed)
        lines = [self._line(point) for point in tuple(changed)[:MOST_LINES]]
        if len(changed) > MOST_LINES:
            lines.append(self.tr("and {n} more").format(n=len(changed) - MOST_LINES))
        self.changes.setText("\n".join(lines))
        self.changes.setVisible(bool(lines))

    # -- within ------------------------------------------------------------------------------------------------------

    def _lay(self) -> None:
        strip = QFrame()
        strip.setProperty("look", "banner_warning")
        row = QHBoxLayout(strip)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(self._desk.theme.pixmap("warning", "warning", 16, self.devicePixelRatioF()))
        row.addWidget(mark)
        row.addWidget(self.banner, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        for part in (self.figures, self.title, self.bar, self.trouble, self.changes):
            column.addWidget(part)
        column.addStretch(1)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.take_back)
        verbs.addWidget(self.reset)
        verbs.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(strip)
        whole.addWidget(scrolled(inner, self), 1)
        whole.addLayout(verbs)
        self.trouble.hide()

    def _figures(self, before: Score, after: Score) -> list[Figure]:
        language = self._desk.language
        rows = [
            Figure(self.tr("Score rate"), rate_said(before.total.percent), rate_said(after.total.percent), main=True),
            Figure(self.tr("Earned of possible"), _of(before.total), _of(after.total)),
        ]
        codes = verdict_code(before), verdict_code(after)
        if any(codes):
            was, now = (word(code, language) if code else "–" for code in codes)
            rows.append(Figure(self.tr("Verdict"), was, now, main=True))
        graded = grade_said(before, coded=False), grade_said(after, coded=False)
        if any(graded):
            was, now = (phrase.said(language) if phrase else "–" for phrase in graded)
            rows.append(Figure(self.tr("Grade"), was, now, main=True))
        return rows + [
            Figure(section.title.said(language), *rates)
            for section in self._look.checklist.every_section()
            if (rates := _rates(before.sections[section.id], after.sections[section.id]))
        ]

    def _line(self, point: PointId) -> str:
        asked, language = self._look.point(point), self._desk.language
        was, now = (
            said(asked, one, language) or word("status.unjudged", language)
            for one in (self._look.given(point), self._look.answer(point))
        )
        return f"{point}  {was} → {now}"

    @Slot(object, bool)
    def _judge(self, value: Value, _done: bool) -> None:  # noqa: FBT001 (the signal's form)
        self._suppose(Status.JUDGED, value)

    @Slot(object, str)
    def _mark(self, status: Status, reason: str) -> None:
        self._suppose(status, None, reason)

    @Slot()
    def _clear(self) -> None:
        self._suppose(Status.UNJUDGED, None)

    def _suppose(self, status: Status, value: Value | None, reason: str = "") -> None:
        if self._point is None:
            return
        value = Said(tidy(value.text)) if isinstance(value, Said) else value
        answer = replace(self._look.answer(self._point), status=status, value=value, reason=reason)
        try:
            self._look.suppose(self._point, answer)
        except KnownError as error:
            self.trouble.setText(self._desk.sentence(error.problem))
            self.trouble.show()
            return
        self._changed()

    @Slot()
    def _take_back(self) -> None:
        if self._point is not None:
            self._look.take_back(self._point)
            self._changed()

    @Slot()
    def _reset(self) -> None:
        self._look.reset()
        self._changed()

    def _changed(self) -> None:
        self.trouble.hide()
        if self._point is not None:
            self.bar.show_answer(self._look.answer(self._point))
        self.show_score()
        self.supposed.emit()


def _of(tally: Tally) -> str:
    return f"{show_short(tally.earned)} / {show_short(tally.possible)}"


def _rates(before: Tally, after: Tally) -> tuple[str, str] | None:
    """Give both rates of a section, where they differ."""
    return None if before.percent == after.percent else (rate_said(before.percent), rate_said(after.percent))
