# SPDX-License-Identifier: MPL-2.0
"""How the questions fared, the ambiguous ones first: the trainer's note on a wording, another answer, or void."""

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.drills.ambiguous import flagged
from inspector.core.drills.drill import Item
from inspector.core.drills.ruling import Ruling
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.office.rank_grid import Cell, Grid, Row
from inspector.ui.office.rank_table import GridTable
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label
from inspector.ui.training.results_beside import Beside, narrowed
from inspector.ui.training.results_items import Question, questions
from inspector.ui.training.results_part import ResultsPart, kept
from inspector.ui.training.results_question_card import QuestionCard
from inspector.ui.training.results_words import percent
from inspector.ui.training.rulings_panel import RulingPanel
from inspector.ui.widgets.note_field import NoteField

if TYPE_CHECKING:
    from inspector.core.drills.ambiguous import PointLine
    from inspector.core.drills.results import Results

HEADS: Final = (
    ("question", "text", 64, False),
    ("point", "text", 120, True),
    ("agreement", "bar", 128, False),
    ("evidence", "text", 108, True),
    ("wrong", "text", 112, False),
)
NARROW: Final = ("question", "point", "agreement", "evidence")
ORDERS: Final = ("ambiguous", "lowest", "asked")


class QuestionsPart(ResultsPart):
    """The question stood on is shown whole beside the table, with all that can be done about it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for results."""
        super().__init__(desk, parent)
        self._asked: dict[Item, Question] = {}
        self._item: Item | None = None
        self.order, self.told = Chooser(desk.theme), label("quiet", wrap=True)
        self.table, self.card, self.ruling = GridTable(desk.theme), QuestionCard(desk), RulingPanel(desk)
        self.answers, self.remarked, self.remark = label("quiet", wrap=True), label("caption"), NoteField(desk.theme, 2)
        self.side = scrolled(self._aside())
        self.both = Beside(desk.theme, self.table, self.side)
        self._lay_out()
        self.order.activated.connect(self._fill)
        self.table.turned.connect(self._turn)
        self.both.turned.connect(self._fill)
        self.remark.written.connect(self._keep_remark)
        self.ruling.ruled.connect(self._rule)
        self.retranslate()
        self.redraw()

    def _aside(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(12)
        for part in (self.card, self.answers, self.remarked, self.remark, self.ruling):
            column.addWidget(part)
        column.addStretch(1)
        return inner

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.order)
        top.addWidget(self.told, 1)
        self.column.addLayout(top)
        self.column.addWidget(self.fault)
        self.column.addWidget(self.both, 1)

    def tables(self) -> Sequence[GridTable]:
        """Copy the questions."""
        return (self.table,)

    def leave(self) -> bool:
        """Keep a note being typed."""
        self.remark.flush()
        return True

    # -- showing -----------------------------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        if self.seen is None:
            return
        found, _language = self.seen.results, self.desk.language
        self._asked = dict(questions(self.seen))
        rows = [Row(line.item, self._cells(line), opens=False) for line in in_order(found, self.order.chosen())]
        void = [item for item in self.seen.state.drill.items() if item in found.void]
        rows += [Row(item, self._void(item), opens=False) for item in void]
        grid = Grid(self.words.parts()["questions"], self.words.columns(HEADS), tuple(rows))
        kept(self.table, grid if self.both.is_roomy else narrowed(grid, NARROW))
        self._turn()

    def _cells(self, line: "PointLine") -> tuple[Cell, ...]:
        question, wrong = self._asked[line.item], line.wrong
        said = "" if wrong is None else question.said(wrong.answer, self.desk.language)
        counted = "" if wrong is None else self.words.of_counted(wrong.count, line.asked)
        flag = self._flag(line.flag)
        return (
            Cell(question.label, question.site),
            Cell(question.title(self.desk.language)),
            Cell(percent(line.share), self.words.of_counted(line.agreed, line.asked), line.share),
            Cell(flag, self._evidence(line), meaning="warning" if flag else "", icon="warning" if flag else ""),
            Cell(said or "–", counted),
        )

    def _void(self, item: Item) -> tuple[Cell, ...]:
        question, none = self._asked[item], Cell("–", meaning="quiet")
        first = Cell(question.label, question.site), Cell(question.title(self.desk.language), meaning="quiet")
        return (*first, none, Cell(self.tr("void"), meaning="skipped", icon="skipped"), none)

    @Slot()
    def _turn(self) -> None:
        """Follow the question stood on; a note being typed about another one is kept first."""
        key = self.table.current_key()
        item = next((one for one in self._asked if one == key), None)
        if item != self._item:
            self.remark.flush()
        self._item = item
        self.side.setVisible(item is not None)
        if item is None or self.seen is None:
            return
        self.card.show_question(self.seen, self._asked[item])
        self.ruling.show_question(self.seen, self._asked[item])
        self.answers.setText(self._answers(item))
        self.answers.setVisible(bool(self.answers.text()))
        remark = self.seen.state.remarks.get(item)
        self.remark.show_words("" if remark is None else remark.text)

    def _answers(self, item: Item) -> str:
        """Say every answer given, the commonest first."""
        line = next((one for one in self.seen.results.points if one.item == item), None) if self.seen else None
        if line is None:
            return ""
        language, words = self.desk.language, self.words
        said = [words.counted(self._asked[item].said(one.answer, language), one.count) for one in line.said]
        if line.asked > line.answered:
            said.append(words.counted(words.outcome("blank"), line.asked - line.answered))
        told = [self.tr("Answers: {said}").format(said=" · ".join(said))] if said else []
        counts = (("missed", line.missed), ("false_alarms", line.false_alarms))
        told += [f"{words.head(code)} {count}" for code, count in counts if count]
        return "; ".join(told) if language == "en" else "；".join(told)

    # -- deeds -------------------------------------------------------------------------------------------------------

    @Slot(str)
    def _keep_remark(self, text: str) -> None:
        from inspector.app.training.drills import keep_remark

        if self._item is None or self.seen is None:
            return
        self.mend()
        try:
            keep_remark(self.desk.hall, self.seen.state.drill.id, self._item, text, self.desk.office.author)
        except KnownError as error:
            self.refuse(error.problem)
            return
        self.changed.emit()

    @Slot(object)
    def _rule(self, ruling: Ruling) -> None:
        from inspector.app.training.drills import rule

        if self.seen is None:
            return
        self.mend()
        try:
            rule(self.desk.hall, self.seen.state.drill.id, ruling)
        except KnownError as error:
            self.refuse(error.problem)
            return
        self.changed.emit()

    # -- words -------------------------------------------------------------------------------------------------------

    def _flag(self, code: str) -> str:
        return {"ambiguous": self.tr("ambiguous"), "key": self.tr("doubtful key")}.get(code, "")

    def _evidence(self, line: "PointLine") -> str:
        words = {
            "split": self.tr("two readings"),
            "scattered": self.tr("no answer has half"),
            "together": self.tr("most say otherwise than the key"),
            "distractor": self.tr("misled by what was planted"),
            "blank": self.tr("many left it open"),
        }
        return " · ".join(words[code] for code in line.evidence)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        words = (self.tr("Ambiguous first"), self.tr("Lowest agreement first"), self.tr("In the order of the drill"))
        self.order.offer(tuple(zip(ORDERS, words, strict=True)))
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setToolTip(self.tr("Order of the questions"))
        self.remarked.setText(self.tr("Your note: a better wording, what to ask the office"))
        self.remark.setAccessibleName(self.remarked.text())
        if self.seen is None:
            return
        many, void = len(flagged(self.seen.results.points)), len(self.seen.results.void)
        said = [
            self.tr("{n} questions read in several ways").format(n=many) if many else self.tr("No ambiguous question")
        ]
        if void:
            said.append(self.tr("{n} void").format(n=void))
        self.told.setText(" · ".join(said))
        self._fill()


def in_order(found: "Results", order: str) -> "tuple[PointLine, ...]":
    """Put the questions that count in one of ORDERS."""
    if order == "asked":
        return found.points
    lowest = tuple(sorted(found.points, key=_share))
    if order == "lowest":
        return lowest
    first = flagged(found.points)
    return (*first, *(line for line in lowest if not line.flag))


def _share(line: "PointLine") -> Fraction:
    return Fraction(1) if line.share is None else line.share
