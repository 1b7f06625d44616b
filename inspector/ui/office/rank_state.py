# SPDX-License-Identifier: MPL-2.0
"""What is ranked: the plan chosen, and what the picture comes to under it, worked out beside the window."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inspector.app.collector import collector_paused
from inspector.core.problems import Problem
from inspector.core.ranking.figures import Figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.ui.desk import Desk
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.office.office import Office
    from inspector.core.merging.picture import Picture
    from inspector.core.ranking.ground import Ground
    from inspector.core.ranking.leniency import Leniency

STEPS = 3


@dataclass(frozen=True, slots=True)
class Seen:
    """A picture, the ground its figures stand on, and these; `leniency` only when it is asked for."""

    picture: "Picture"
    ground: "Ground"
    figures: Figures
    leniency: "Leniency | None" = None


class RankState(QObject):
    """`ask` works everything out anew; `came` tells that it is there. `name` is what the plan is kept under."""

    came = Signal()
    asked = Signal(object)
    refused = Signal(Problem)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self.plan: RankPlan | None = None
        self.name = ""
        self._leans = False
        self.seen: Seen | None = None

    @property
    def office(self) -> "Office":
        """The office of the workspace."""
        return self._desk.office.office

    def chosen(self) -> RankPlan:
        """Give the plan ranked by: the one used last until another is chosen."""
        if self.plan is None:
            from inspector.app.office.rank_plans import usual_plan

            self.name, self.plan = usual_plan(self.office)
        return self.plan

    def choose(self, plan: RankPlan, name: str = "") -> None:
        """Rank by another plan."""
        self.plan, self.name = plan, name
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Work everything out anew; what was under way is stopped."""
        self._leans = False
        if self._task is not None:
            self._task.stop()
        self._task = self._desk.tasks.run(_Ranking(self.office, self.chosen()), self._take, self._refuse)
        self.asked.emit(self._task)

    def ask_leniency(self) -> None:
        """Work out how strict inspectors are, for the screen alone; told by `came` too."""
        if self.seen is not None and self.seen.leniency is None and not self._leans:
            self._leans = True
            self._task = self._desk.tasks.run(_Leaning(self.seen), self._take, self._refuse)
            self.asked.emit(self._task)

    @Slot(object)
    def _take(self, seen: Seen) -> None:
        self._leans = False
        if seen.figures.plan == self.plan:
            self.seen = seen
            self.came.emit()

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        self.refused.emit(problem)


@dataclass(frozen=True, slots=True)
class _Ranking:
    """The work: read what came, see what it comes to, rank it."""

    office: "Office"
    plan: RankPlan

    def __call__(self, task: Task) -> Seen:
        from inspector.core.ranking.figuring import figures_on
        from inspector.core.ranking.ground import ground

        task.step(0, STEPS)
        picture = self.office.picture()
        task.step(1, STEPS)
        stand = ground(picture, self.plan)
        task.step(2, STEPS)
        with collector_paused():
            found = figures_on(stand)
        task.step(STEPS, STEPS)
        return Seen(picture, stand, found)


@dataclass(frozen=True, slots=True)
class _Leaning:
    """The work: how strict each inspector is beside the others."""

    seen: Seen

    def __call__(self, task: Task) -> Seen:
        from inspector.core.ranking.leniency import leniency

        task.step(0, 1)
        return replace(self.seen, leniency=leniency(self.seen.picture, self.seen.figures.plan))
