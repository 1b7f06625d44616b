# SPDX-License-Identifier: MPL-2.0
"""What was ruled afterwards and what it changed: every ruling with its reason, every number before and after."""

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from inspector.core.exact import HUNDRED
from inspector.ui.desk import Desk
from inspector.ui.office.rank_grid import Cell, Grid, Row
from inspector.ui.office.rank_table import GridTable
from inspector.ui.office.rank_tables import change_said
from inspector.ui.parts.text import label
from inspector.ui.phrase import together
from inspector.ui.training.results_items import questions
from inspector.ui.training.results_part import LEAST, ResultsPart, kept
from inspector.ui.training.results_words import VERDICT_MARKS, percent

if TYPE_CHECKING:
    from inspector.core.drills.results import Line
    from inspector.core.drills.ruling_effects import Effect

RULED: Final = (
    ("ruling", "text", 120, False),
    ("point", "text", 160, True),
    ("reason", "text", 140, True),
    ("by", "text", 120, False),
    ("change", "text", 240, True),
)
MOST_SHOWN: Final = 3
TOLD: Final = (
    ("number", "text", 92, False),
    ("name", "text", 104, True),
    ("before", "bar", 140, False),
    ("after", "bar", 140, False),
    ("change", "number", 96, False),
    ("result", "text", 190, True),
)


class RulingsPart(ResultsPart):
    """Two tables: the rulings in the order made, and what everybody came to before all of them and comes to now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for results."""
        super().__init__(desk, parent)
        self.told = label("quiet", wrap=True)
        self.heads = label("strong", wrap=True), label("strong", wrap=True)
        self.ruled, self.lines = GridTable(desk.theme), GridTable(desk.theme)
        self.column.setSpacing(8)
        self.column.addWidget(self.told)
        for head, table, share in zip(self.heads, (self.ruled, self.lines), (2, 3), strict=True):
            self.column.addWidget(head)
            self.column.addWidget(table, share)
        self.retranslate()
        self.redraw()

    def tables(self) -> Sequence[GridTable]:
        """Copy what is stood in: before and after first."""
        return (self.lines, self.ruled)

    def redraw(self) -> None:
        """Let what everybody came to be no lower than some rows; the rulings are as high as they are many."""
        self.lines.setMinimumHeight(self.desk.theme.px(LEAST))

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.told.setText(self.tr("Nothing was changed afterwards. Amend or void a question under Questions."))
        self.heads[0].setText(self.tr("Rulings, in the order they were made"))
        self.heads[1].setText(self.tr("Everybody before and after"))
        effects = () if self.seen is None else self.seen.results.effects
        self.told.setVisible(not effects)
        for part in (*self.heads, self.ruled, self.lines):
            part.setVisible(bool(effects))
        if self.seen is None or not effects:
            return
        rows = tuple(Row(place, self._ruled(place, one), opens=False) for place, one in enumerate(effects))
        kept(self.ruled, Grid(self.heads[0].text(), self.words.columns(RULED), rows))
        high = self.ruled.verticalHeader().defaultSectionSize() * min(len(rows), MOST_SHOWN)
        self.ruled.setFixedHeight(self.ruled.horizontalHeader().sizeHint().height() + high + 16)
        lines = tuple(Row(line.number, self._line(line), opens=False) for line in self.seen.results.lines)
        kept(self.lines, Grid(self.heads[1].text(), self.words.columns(TOLD), lines))

    def _ruled(self, place: int, effect: "Effect") -> tuple[Cell, ...]:
        if self.seen is None:
            return ()
        ruling, language = effect.ruling, self.desk.language
        question = questions(self.seen)[ruling.item]
        act = {"amend": self.tr("amended"), "void": self.tr("void"), "restore": self.tr("restored")}[ruling.act]
        answer = "" if ruling.answer is None else question.said(ruling.answer.answer, language)
        day = self.seen.state.rulings[place].at.day()
        return (
            Cell(act, answer),
            Cell(f"{question.label}  {question.title(language)}", question.site),
            Cell(ruling.reason),
            Cell(ruling.by, day),
            Cell(self._counted(effect), self._turned(effect)),
        )

    def _counted(self, effect: "Effect") -> str:
        said = self.tr("{n} graded anew: {up} higher, {down} lower")
        return said.format(n=len(effect.regraded), up=len(effect.raised), down=len(effect.lowered))

    def _turned(self, effect: "Effect") -> str:
        language = self.desk.language
        parts = (
            self.tr("now pass: {who}").format(who=together(effect.passed, language)) if effect.passed else "",
            self.tr("now retrain: {who}").format(who=together(effect.retrain, language)) if effect.retrain else "",
        )
        return " · ".join(part for part in parts if part)

    def _line(self, line: "Line") -> tuple[Cell, ...]:
        before, after = line.before.held, line.graded.held
        gap = (after.agreement or Fraction(0)) - (before.agreement or Fraction(0))
        return (
            Cell(line.number),
            Cell(line.name),
            Cell(percent(before.agreement), self.words.of_counted(before.agreed, before.points), before.agreement),
            Cell(percent(after.agreement), self.words.of_counted(after.agreed, after.points), after.agreement),
            Cell(change_said(gap * HUNDRED), icon=_way(gap), meaning="met" if gap > 0 else "lost" if gap < 0 else ""),
            self._verdict(line),
        )

    def _verdict(self, line: "Line") -> Cell:
        now = self.words.result(line.graded.verdict)
        meaning = VERDICT_MARKS[line.graded.verdict]
        if not line.turned:
            return Cell(now, meaning=meaning, icon=meaning)
        return Cell(f"{self.words.result(line.before.verdict)} → {now}", meaning=meaning, icon=meaning)


def _way(gap: Fraction) -> str:
    return "rise" if gap > 0 else "fall" if gap < 0 else ""
