# SPDX-License-Identifier: MPL-2.0
"""The page of the ranking (排名): its tables, the way down from the city to a photo, and the choices beside them."""

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.office.explore_problems import VIEW as PROBLEMS
from inspector.ui.office.explore_tables import ExploreTables
from inspector.ui.office.rank_choices import RankChoices
from inspector.ui.office.rank_crumbs import Step
from inspector.ui.office.rank_deeds import RankDeeds
from inspector.ui.office.rank_explorer import Explorer
from inspector.ui.office.rank_grid import Grid
from inspector.ui.office.rank_layout import RankLayout
from inspector.ui.office.rank_leniency import VIEWS as HERE_ALONE
from inspector.ui.office.rank_state import RankState, Seen
from inspector.ui.office.rank_tops import Tops
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.core.merging.walks import FoundProblem


class RankPage(RankLayout):
    """`gather_asked`, `compare_asked` and `publish_asked` want other pages; `appeal_asked` an appeal at a point."""

    gather_asked = Signal()
    compare_asked = Signal(str)
    publish_asked = Signal()
    appeal_asked = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page; `enter` fills it."""
        super().__init__(desk, parent)
        self.state = RankState(desk, self)
        self.choices = RankChoices(desk, self.state, self.panel, self)
        self.deeds = RankDeeds(desk, self.words, self)
        self.steps: tuple[Step, ...] = ()
        self._wire()
        self.retranslate()
        self.redraw()
        self.views.choose("area")

    def _wire(self) -> None:
        self.state.came.connect(self._came)
        self.state.asked.connect(self._asked)
        self.state.refused.connect(self._refused)
        self.desk.office.came.connect(self._follow)
        self.views.turned.connect(self.show_view)
        self.crumbs.chosen.connect(self._leave_standing)
        for table in (self.table, self.matrix):
            table.opened.connect(self._open)
            table.why_asked.connect(self._explain)
            table.copied_table.connect(self.deeds.tell_copied)
            table.refused_copy.connect(self.deeds.tell_kept_here)
        self.table.turned.connect(self._turn)
        self.point.why_asked.connect(self.explain)
        self.point.appeal_asked.connect(self._appeal)
        self.point.typical_asked.connect(self._mark)
        self.typical.asked.connect(self.mark_typical)
        self.gather.clicked.connect(self.gather_asked)
        self.deeds.point_asked.connect(self.show_point)
        self.deeds.found.connect(self.go_to)

    def enter(self) -> None:
        """Work everything out anew."""
        self.state.ask()

    # -- what came ---------------------------------------------------------------------------------------------------

    @Slot(object)
    def _asked(self, task: Task) -> None:
        if self.state.seen is None:
            self.told.setText(self.tr("Working it out …"))
        self.going.follow(task)

    @Slot()
    def _came(self) -> None:
        seen = self.state.seen
        if seen is None:
            return
        self.choices.show_seen(seen)
        self.gather.setVisible(not seen.picture.walks)
        self.views.setEnabled(bool(seen.picture.walks))
        self.steps = tuple(step for step in self.steps if self._explorer(seen).stands(step))
        self.told.setText(self._said(seen))
        self._show(self.table.current_key())

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.told.clear()
        self.desk.complain(problem)

    @Slot()
    def _follow(self) -> None:
        """Follow what was gathered or decided while this page is in front."""
        if self.isVisible():
            self.state.ask()

    def _said(self, seen: Seen) -> str:
        figures = seen.figures
        if not seen.picture.walks:
            return self.tr("Nothing is gathered yet.")
        total = figures.total
        sample = self.tr("{sites} sites, {walks} walks, {judged} points judged").format(
            sites=total.sample.sites, walks=total.sample.walks, judged=total.sample.judged
        )
        parts = [figures.period, self.deeds.rate(total), sample]
        if figures.apart:
            parts.append(self.tr("{n} walks are kept apart").format(n=len(figures.apart)))
        return " · ".join(part for part in parts if part)

    # -- views and steps ---------------------------------------------------------------------------------------------

    @Slot(str)
    def show_view(self, code: str) -> None:
        """Show one of the tables at the top."""
        self.views.choose(code)
        self.go_to(())

    @Slot()
    def next_table(self) -> None:
        """Turn to the next table."""
        self.show_view(self.views.beside(1))

    @Slot()
    def table_before(self) -> None:
        """Turn to the table before."""
        self.show_view(self.views.beside(-1))

    @Slot()
    def step_back(self) -> None:
        """Go one step back up."""
        if self.steps:
            self._leave_standing(len(self.steps) - 1)

    @Slot(int)
    def _leave_standing(self, count: int) -> None:
        left = self.steps[count] if count < len(self.steps) else None
        self.steps = self.steps[:count]
        self._show(left.key if left is not None else None)

    @Slot(object)
    def go_to(self, steps: tuple[Step, ...]) -> None:
        """Stand at the end of a way."""
        self.steps = steps
        self._show()

    @Slot(object, object)
    def _open(self, key: Hashable, column: Hashable) -> None:
        seen = self.state.seen
        if seen is None:
            return
        explorer = self._explorer(seen)
        if self.steps:
            step: Step | None = explorer.onward(self.steps, key)
        else:
            step = self._tops(seen).step(explorer, self.views.chosen(), key, column)
        if step is not None and explorer.stands(step):
            self.go_to((*self.steps, step))

    @Slot(str)
    def show_point(self, point: str) -> None:
        """Stand on a point of the walk shown, by its id."""
        steps = self._explorer(self.state.seen).at_point(self.steps, point) if self.state.seen is not None else ()
        if steps:
            self.go_to(steps)

    # -- showing -----------------------------------------------------------------------------------------------------

    def _explorer(self, seen: Seen) -> Explorer:
        return Explorer(seen, ExploreTables(self.words, self.desk.language), self.desk.language)

    def _tops(self, seen: Seen) -> Tops:
        return Tops(seen, self.words, self.desk.language)

    def _show(self, key: Hashable = None) -> None:
        seen = self.state.seen
        if seen is None:
            return
        view, explorer = self.views.chosen(), self._explorer(seen)
        self.views.setVisible(not self.steps)
        self.told.setVisible(not self.steps)
        self.crumbs.show_steps(self.words.tables()[view], self.steps)
        for part in (self.chart, self.typical):
            part.hide()
        looked = explorer.point(self.steps[-1]) if self.steps and self.steps[-1].kind == "point" else None
        if looked is not None:
            self.point.show_point(looked)
            self.stack.setCurrentWidget(self.point)
            self._allow(Grid(""))
            if not self._is_choosing():
                self.point.setFocus()
            return
        if not self.steps and view in HERE_ALONE:
            self.state.ask_leniency()
        grid = explorer.grid(self.steps) if self.steps else self._tops(seen).grid(view)
        table = self.matrix if not self.steps and view == "heat" else self.table
        self.stack.setCurrentIndex(1 if table is self.matrix else 0)
        table.show_grid(grid, key)
        self._allow(grid)
        self._turn()
        if not self._is_choosing():
            table.setFocus()

    def _is_choosing(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.panel.isAncestorOf(focused)

    def _allow(self, grid: Grid) -> None:
        self.allow_copy(grid)
        self.allow_deeds(
            why=self.deeds.may_explain(self.views.chosen(), self.steps),
            back=bool(self.steps),
            typical=self._problem() is not None,
        )

    @Slot()
    def _turn(self) -> None:
        """Follow the row stood on: draw its trend, or offer to mark its problem."""
        problem = self._problem()
        if problem is not None:
            self.typical.offer(problem)
        if self.state.seen is None or self.steps or self.views.chosen() != "trend":
            return
        chart = self._tops(self.state.seen).trend_chart(self.table.current_key())
        self.chart.setVisible(chart is not None)
        if chart is not None:
            self.chart.show_chart(chart)

    def _problem(self) -> "FoundProblem | None":
        """Give the problem stood on in the list of problems."""
        seen = self.state.seen
        listed = seen is not None and not self.steps and self.views.chosen() == PROBLEMS
        return self._tops(seen).problem(self.table.current_key()) if listed and seen is not None else None

    # -- deeds -------------------------------------------------------------------------------------------------------

    @Slot()
    def explain(self) -> None:
        """Explain the number of the row stood on."""
        self._explain(self.table.current_key())

    @Slot(object)
    def _explain(self, key: Hashable) -> None:
        if self.state.seen is not None:
            self.deeds.explain(self.state.seen, self.views.chosen(), self.steps, key)

    @Slot()
    def copy_table(self) -> None:
        """Copy the table shown."""
        shown = self.stack.currentWidget()
        if shown is not self.point:
            (self.matrix if shown is self.matrix else self.table).copy_table()

    @Slot()
    def mark_typical(self) -> None:
        """Mark the problem stood on as typical, or no longer."""
        problem = self._problem()
        if problem is not None:
            self._mark(problem)

    @Slot(object)
    def _mark(self, problem: "FoundProblem") -> None:
        if self.state.seen is not None:
            self.typical.turn(self.state.seen.picture, problem)

    @Slot()
    def seek(self) -> None:
        """Look for a unit, a site or a point."""
        if self.state.seen is not None:
            self.deeds.find(self._explorer(self.state.seen))

    @Slot()
    def compare(self) -> None:
        """Compare two walks or two periods."""
        step = next((one for one in reversed(self.steps) if one.kind in {"walk", "point"}), None)
        self.compare_asked.emit(step.among[0] if step is not None else "")

    @Slot()
    def publish(self) -> None:
        """Make papers of what is shown."""
        self.publish_asked.emit()

    @Slot()
    def _appeal(self) -> None:
        looked = self.point.shown
        if looked is not None:
            self.appeal_asked.emit(looked.walk.id, looked.line.key)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        if self.state.seen is not None:
            self._came()
