# SPDX-License-Identifier: MPL-2.0
"""What a drill came to, worked out beside the window: the drill as it is kept, its cards, every answer graded."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.hall import Hall
    from inspector.app.office.office import Office
    from inspector.core.drills.drill_state import DrillState
    from inspector.core.drills.results import Results

STEPS = 2


@dataclass(frozen=True, slots=True)
class Seen:
    """A drill as it is kept, its results, and the checklists its questions are of."""

    state: "DrillState"
    results: "Results"
    checklists: Mapping[ChecklistDigest, Checklist]


class ResultsState(QObject):
    """`ask` works everything out anew; `came` tells that it is there, `refused` why it is not."""

    came = Signal()
    asked = Signal(object)
    refused = Signal(Problem)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self.drill = ""
        self.seen: Seen | None = None

    def show_drill(self, drill: str) -> None:
        """Turn to a drill by its id; what is shown of another one is forgotten."""
        if drill != self.drill:
            self.drill, self.seen = drill, None

    @Slot()
    def ask(self) -> None:
        """Work everything out anew; what was under way is stopped."""
        if not self.drill:
            return
        if self._task is not None:
            self._task.stop()
        work = Resulting(self._desk.hall, self._desk.office.office, self.drill)
        self._task = self._desk.tasks.run(work, self._take, self._refuse)
        self.asked.emit(self._task)

    @Slot(object)
    def _take(self, seen: Seen) -> None:
        if seen.state.drill.id == self.drill:
            self.seen = seen
            self.came.emit()

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        self.refused.emit(problem)


@dataclass(frozen=True, slots=True)
class Resulting:
    """The work: read what is kept of the drill, gather its cards, grade them all."""

    hall: "Hall"
    office: "Office"
    drill: str

    def __call__(self, task: Task) -> Seen:
        """Work it out; raises KnownError for a drill that is not here or has no key."""
        from inspector.app.training.drills import drill_of, sheets_of
        from inspector.app.training.results import drill_results

        task.step(0, STEPS)
        state = drill_of(self.hall, self.drill)
        sheets = sheets_of(self.hall, state.drill)
        task.step(1, STEPS)
        return Seen(state, drill_results(self.hall, self.office, self.drill), sheets)
