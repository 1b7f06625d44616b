# SPDX-License-Identifier: MPL-2.0
"""Pairs and drift on real visits: two inspectors beside each other, and how each leans over the months."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.problems import Problem
from inspector.ui.actions import bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.office.chart_view import ChartView
from inspector.ui.office.rank_table import GridTable
from inspector.ui.pages.page import Page
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.going import Going
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task
from inspector.ui.training.pairs_tables import PairWords
from inspector.ui.training.results_agreement import coefficient_grid
from inspector.ui.training.results_words import ResultsWords

if TYPE_CHECKING:
    from inspector.app.office.office import Office
    from inspector.core.drills.drift import Drift
    from inspector.core.drills.pairs import Pair, PairLine

PARTS: Final = ("pairs", "drift")
TWO: Final = 2
"""A line needs two months."""

LEAST: Final = 200
"""A table is no lower than this, in pixels of the theme: where the page is lower, it scrolls."""


class PairsPage(Page):
    """Nothing of it leaves this screen; `training_asked` leads back to the drills."""

    training_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page; `enter` fills it."""
        super().__init__(desk, parent)
        self.actions_of = bind("pairs", self)
        self.words, self.says = ResultsWords(desk, self), PairWords(self)
        self.lines: tuple[PairLine, ...] = ()
        self.drifts: tuple[Drift, ...] = ()
        self.pair: Pair | None = None
        self._is_read = False
        self.none, self.no_drift = label("quiet", wrap=True), label("quiet", wrap=True)
        self.title, self.note, self.told = label("page"), label("caption", wrap=True), label("strong", wrap=True)
        self.fault, self.back = label("fault", wrap=True), QPushButton()
        self.steps, self.stack, self.going = Segments(), QStackedWidget(), Going()
        self.pairs, self.found, self.apart = (GridTable(desk.theme) for _ in range(3))
        self.drift, self.chart = GridTable(desk.theme), ChartView(desk.theme)
        self._lay_out()
        self._wire()
        self.retranslate()
        self.show_part(PARTS[0])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(8)
        for part in (self.title, self.note, self.steps, self.going, self.fault):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        beside = _room(self.back, self.told, self.found, self.apart)
        self.all_pairs = _room(self.none, self.pairs)
        self.beside = scrolled(beside)
        for room in (scrolled(self.all_pairs), self.beside, scrolled(_room(self.no_drift, self.chart, self.drift))):
            self.stack.addWidget(room)
        for table in (self.pairs, self.found, self.apart, self.drift):
            table.setMinimumHeight(self.desk.theme.px(LEAST))
        self.fault.hide()

    def _wire(self) -> None:
        self.steps.chosen_changed.connect(self.show_part)
        self.pairs.opened.connect(self._open)
        self.back.clicked.connect(self.step_back)
        self.drift.turned.connect(self._turn)

    def enter(self) -> None:
        """Read everything anew."""
        self.fault.hide()
        work = Reading(self.desk.office.office)
        self.going.follow(self.desk.tasks.run(work, self._take, self._refuse))

    @Slot(object)
    def _take(self, found: "tuple[tuple[PairLine, ...], tuple[Drift, ...]]") -> None:
        self.lines, self.drifts = found
        self._is_read = True
        self._fill()

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        self.fault.setText(self.desk.sentence(problem))
        self.fault.show()

    # -- parts -------------------------------------------------------------------------------------------------------

    @Slot(str)
    def show_part(self, code: str) -> None:
        """Show pairs or drift."""
        self.steps.choose(code)
        self.stack.setCurrentIndex(0 if code == PARTS[0] else 2)
        (self.pairs if code == PARTS[0] else self.drift).setFocus()

    @Slot()
    def next_part(self) -> None:
        """Turn to the drift."""
        self.show_part(PARTS[1])

    @Slot()
    def part_before(self) -> None:
        """Turn to the pairs."""
        self.show_part(PARTS[0])

    @Slot()
    def step_back(self) -> None:
        """Go from two inspectors back to all pairs, from there back to the drills."""
        if self.stack.currentWidget() is self.beside:
            self.show_part(PARTS[0])
        else:
            self.training_asked.emit()

    @Slot(object, object)
    def _open(self, key: Hashable, _column: Hashable) -> None:
        if isinstance(key, tuple):
            self.show_pair(str(key[0]), str(key[1]))

    def show_pair(self, one: str, other: str) -> None:
        """Hold two inspectors beside each other."""
        self.fault.hide()
        work = Pairing(self.desk.office.office, one, other, self.desk.language)
        self.going.follow(self.desk.tasks.run(work, self._show_pair, self._refuse))

    @Slot(object)
    def _show_pair(self, found: "Pair") -> None:
        self.pair = found
        self._fill_pair()
        self.stack.setCurrentWidget(self.beside)
        self.found.setFocus()

    @Slot()
    def _turn(self) -> None:
        """Draw the months of the inspector stood on."""
        name = self.drift.current_key()
        one = next((one for one in self.drifts if one.inspector == name), None)
        known = [month for month in one.months if month.row.bias is not None] if one is not None else []
        self.chart.setVisible(len(known) >= TWO)
        if one is not None:
            self.chart.show_chart(self.says.chart(one))

    # -- words -------------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self.none.setVisible(self._is_read and not self.lines)
        self.no_drift.setVisible(self._is_read and not self.drifts)
        self.pairs.show_grid(self.says.pairs(self.lines), self.pairs.current_key())
        self.drift.show_grid(self.says.drifts(self.drifts), self.drift.current_key())
        self._turn()
        self._fill_pair()

    def _fill_pair(self) -> None:
        if self.pair is None:
            return
        language = self.desk.language
        self.told.setText(self.says.said(self.pair))
        self.found.show_grid(replace(coefficient_grid(self.words, self.pair.coefficients, self.desk), copies=False))
        checklists = self.desk.office.picture.checklists if self.desk.office.picture is not None else {}
        titles: dict[object, str] = {}
        for one in self.pair.apart:
            sheet = checklists.get(one.key[0])
            point = sheet.by_id().get(one.key[1]) if sheet is not None else None
            titles[one.key] = f"{one.key[1]}  {point.title.said(language)}" if point is not None else str(one.key[1])
        self.apart.show_grid(self.says.apart(self.pair, titles))

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions("pairs", self.actions_of)
        self.title.setText(self.tr("Pairs and drift"))
        self.note.setText(
            self.tr(
                "From real visits that were gathered. It stays on this screen: it is in no paper, workbook or issue."
            )
        )
        self.steps.setAccessibleName(self.tr("Part of the page"))
        self.steps.offer((("pairs", self.tr("Pairs")), ("drift", self.tr("Drift over months"))))
        self.none.setText(
            self.tr("No two inspectors judged the same site on the same day, each on a card of their own.")
        )
        self.no_drift.setText(self.tr("No sealed real visit was gathered yet: drills say nothing here."))
        self.back.setText(self.tr("All pairs"))
        self.back.setToolTip(self.tr("Back to the table of all (Backspace)"))
        self._fill()


def _room(*parts: QWidget) -> QWidget:
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part, 1 if isinstance(part, GridTable) else 0)
    return room


@dataclass(frozen=True, slots=True)
class Reading:
    """The work: every pair, and everybody's months."""

    office: "Office"

    def __call__(self, task: Task) -> "tuple[tuple[PairLine, ...], tuple[Drift, ...]]":
        """Read them."""
        from inspector.app.training.real_visits import drift_of, pairs_of

        task.step(0, 2)
        lines = pairs_of(self.office)
        task.step(1, 2)
        return lines, drift_of(self.office)


@dataclass(frozen=True, slots=True)
class Pairing:
    """The work: two inspectors, with intervals."""

    office: "Office"
    one: str
    other: str
    language: str

    def __call__(self, task: Task) -> "Pair":
        """Work it out; raises KnownError `drill_result_pair` where they never met."""
        from inspector.app.training.real_visits import pair_of

        task.step(0, 1)
        return pair_of(self.office, self.one, self.other, self.language)
