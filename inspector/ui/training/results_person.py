# SPDX-License-Identifier: MPL-2.0
"""One person's attempt: every question with what was said and what the key says, and how it went in earlier drills."""

from collections.abc import Hashable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.core.drills.drill import Item
from inspector.core.exact import HUNDRED
from inspector.reports.chart_blocks import Chart, Series
from inspector.ui.desk import Desk
from inspector.ui.office.chart_view import ChartView
from inspector.ui.office.rank_grid import Cell, Grid, Row
from inspector.ui.office.rank_table import GridTable
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label
from inspector.ui.training.results_admission import AdmissionPanel
from inspector.ui.training.results_beside import Beside, narrowed
from inspector.ui.training.results_items import Question, key_of, questions
from inspector.ui.training.results_part import ResultsPart, kept
from inspector.ui.training.results_person_words import PersonWords
from inspector.ui.training.results_question_card import QuestionCard
from inspector.ui.training.results_words import MARKS

if TYPE_CHECKING:
    from inspector.core.drills.graded import ItemGrade
    from inspector.core.drills.results import Line

HEADS: Final = (
    ("question", "text", 64, False),
    ("point", "text", 160, True),
    ("outcome", "text", 112, False),
    ("said", "text", 104, False),
    ("key", "text", 104, False),
    ("seconds", "number", 64, False),
)
NARROW: Final = ("question", "point", "outcome")
TWO: Final = 2


class PersonPart(ResultsPart):
    """`back_asked` leads to the table of all."""

    back_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for somebody."""
        super().__init__(desk, parent)
        self.number = ""
        self._questions: dict[Item, Question] = {}
        self.back, self.name, self.told = QPushButton(), label("point", wrap=True), label("quiet", wrap=True)
        self.wrong = QPushButton()
        self.wrong.setCheckable(True)
        self.table, self.card = GridTable(desk.theme), QuestionCard(desk)
        self.chart, self.says = ChartView(desk.theme), PersonWords(desk, self.words)
        self.heads, self.texts = (label("caption"), label("caption")), (label(wrap=True), label(wrap=True))
        self.admission = AdmissionPanel(desk)
        self.side = scrolled(self._aside())
        self.both = Beside(desk.theme, self.table, self.side)
        self._lay_out()
        self.back.clicked.connect(self.back_asked)
        self.admission.changed.connect(self.changed)
        self.wrong.toggled.connect(self._fill)
        self.table.turned.connect(self._turn)
        self.both.turned.connect(self._fill)
        self.retranslate()
        self.redraw()

    def _aside(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self.admission)
        column.addWidget(self.card)
        column.addWidget(self.chart)
        for head, text in zip(self.heads, self.texts, strict=True):
            column.addWidget(head)
            column.addWidget(text)
        column.addStretch(1)
        return inner

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(self.name, 1)
        head.addWidget(self.wrong)
        self.column.addLayout(head)
        self.column.addWidget(self.told)
        self.column.addWidget(self.both, 1)

    def show_person(self, number: str, item: Item | None = None) -> None:
        """Show somebody by number, standing on a question where one is named."""
        self.number = number
        self.retranslate()
        if item is not None:
            self.wrong.setChecked(False)
            self.table.show_grid(self.table.grid, item)

    def line(self) -> "Line | None":
        """Give the line of who is shown; None where nobody is."""
        return None if self.seen is None else self.seen.results.line(self.number)

    def tables(self) -> Sequence[GridTable]:
        """Copy the questions."""
        return (self.table,)

    # -- showing -----------------------------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        line = self.line()
        if line is None or self.seen is None:
            return
        self._questions = dict(questions(self.seen))
        rows = tuple(
            self._row(self._questions[item], grade)
            for item, grade in line.graded.items.items()
            if not self.wrong.isChecked() or grade.outcome != "agreed"
        )
        grid = Grid(line.name, self.words.columns(HEADS), rows)
        kept(self.table, grid if self.both.is_roomy else narrowed(grid, NARROW))
        self._turn()

    def _row(self, question: Question, grade: "ItemGrade") -> Row:
        language = self.desk.language
        key = None if self.seen is None else key_of(self.seen, question.item)
        icon, meaning = MARKS[grade.outcome]
        because = "" if grade.because is None else self.words.because(self._questions[grade.because].label)
        cells = (
            Cell(question.label, question.site),
            Cell(question.title(language)),
            Cell(self.words.outcome(grade.outcome), because, meaning=meaning, icon=icon),
            Cell(question.said(grade.said, language) or "–"),
            Cell(question.said(key.answer if key is not None else None, language)),
            Cell(self.words.seconds(grade.seconds)),
        )
        return Row(question.item, cells, opens=False)

    @Slot()
    def _turn(self) -> None:
        """Follow the question stood on."""
        line, key = self.line(), self.table.current_key()
        if line is None or self.seen is None or not _is_item(key, line):
            self.card.hide()
            return
        item: Item = key  # type: ignore[assignment] # rows of this table stand for questions
        self.card.show_question(self.seen, self._questions.get(item), line.graded.items[item])

    def _show_progress(self) -> None:
        found = () if self.seen is None else self.seen.results.progress
        steps = next((one.steps for one in found if one.number == self.number), ())
        self.chart.setVisible(len(steps) >= TWO)
        if len(steps) < TWO:
            return
        days = tuple(step.day or step.title.said(self.desk.language) for step in steps)
        series = tuple(
            Series(name, tuple(_percent(share) for share in shares))
            for name, shares in (
                (self.words.head("agreement"), [step.agreement for step in steps]),
                (self.words.head("detection"), [step.detection for step in steps]),
            )
        )
        self.chart.show_chart(Chart("lines", self.tr("Over the sessions"), days, series))

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.back.setText(self.tr("All people"))
        self.back.setToolTip(self.tr("Back to the table of all (Backspace)"))
        self.wrong.setText(self.tr("Only what was wrong"))
        self.wrong.setToolTip(self.tr("Leave out the questions answered as the key"))
        line = self.line()
        if line is None or self.seen is None:
            return
        self.admission.show_line(self.seen, line)
        self.name.setText(f"{line.number}  {line.name}")
        self.told.setText(self.says.head(line))
        self._say_aside(line)
        self._fill()
        self._show_progress()

    def _say_aside(self, line: "Line") -> None:
        told = (self.says.rule(line), self.says.sections(line, self.seen) if self.seen is not None else "")
        for head, text, words, said in zip(
            self.heads, self.texts, (self.tr("Pass rule"), self.tr("By section")), told, strict=True
        ):
            head.setText(words)
            text.setText(said)
            for part in (head, text):
                part.setVisible(bool(said))


def _is_item(key: Hashable, line: "Line") -> bool:
    return key in line.graded.items


def _percent(share: Fraction | None) -> Fraction | None:
    return None if share is None else share * HUNDRED
