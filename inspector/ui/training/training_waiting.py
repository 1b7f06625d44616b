# SPDX-License-Identifier: MPL-2.0
"""What waits at a drill: how many of the roster handed in, who is missing, how many cards came of other numbers."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from inspector.core.drills.drill_state import DrillState
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.part import Part
from inspector.ui.parts.text import label
from inspector.ui.phrase import together
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.office.office import Office

NAMED: Final = 8
"""So many of the missing are named; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The drill's id, the numbers that handed in an exam or paper, and that handed in practice alone."""

    drill: str
    numbers: frozenset[str]
    practised: frozenset[str]


class _Counting:
    """The counting of what was gathered for a drill, as work beside the window."""

    def __init__(self, office: "Office", state: DrillState) -> None:
        self._office, self._state = office, state

    def __call__(self, task: Task) -> Waiting:
        from inspector.app.training.attempts import attempts

        task.step(0, 1)
        found = attempts(self._office, self._state)
        counted = frozenset(one.number for one in found if one.mode != "practice")
        practised = frozenset(one.number for one in found if one.mode == "practice")
        return Waiting(self._state.drill.id, counted, practised - counted)


class WaitingPart(Part):
    """Counts beside the window, anew each time a drill is shown."""

    def __init__(self, desk: Desk) -> None:
        """Know nothing yet."""
        super().__init__(desk)
        self._state: DrillState | None = None
        self._found: Waiting | None = None
        self.told, self.missing = label("", wrap=True), label("warning", wrap=True)
        self.practised = label("quiet", wrap=True)
        for part in (self.told, self.missing, self.practised):
            self.column.addWidget(part)
        self.retranslate()

    def show_state(self, state: DrillState) -> None:
        """Count for a drill of the trainer."""
        if self._state is None or self._state.drill.id != state.drill.id:
            self._found = None
        self._state = state
        self._say()
        if state.is_trainers:
            self.desk.tasks.run(_Counting(self.desk.office.office, state), self._take, self._refuse)

    @Slot(object)
    def _take(self, found: Waiting) -> None:
        if self._state is not None and found.drill == self._state.drill.id:
            self._found = found
            self._say()

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        self.told.setText(self.desk.sentence(problem))

    def _say(self) -> None:
        state, found = self._state, self._found
        if state is None:
            return
        people = state.roster.trainees
        came = found.numbers if found is not None else frozenset()
        absent = [one for one in people if one.number not in came] if found is not None else []
        known = {one.number for one in people}
        if found is None:
            self.told.setText(self.tr("Counting what was gathered…"))
        elif people:
            words = self.tr("Handed in: {n} of {all}.").format(n=len(people) - len(absent), all=len(people))
            others = len(came - known)
            said = self.tr("Numbers that the roster does not have: {n}.").format(n=others) if others else ""
            self.told.setText(f"{words} {said}".strip())
        else:
            self.told.setText(self.tr("Handed in: {n}.").format(n=len(came)))
        names = [f"{one.number} {one.name}" for one in absent[:NAMED]]
        more = len(absent) - len(names)
        rest = self.tr("and {n} more").format(n=more) if more > 0 else ""
        listed = f"{together(names, self.desk.language)} {rest}".strip()
        self.missing.setText(self.tr("Missing: {names}").format(names=listed))
        self.missing.setVisible(bool(absent) and bool(came))
        practised = len(found.practised) if found is not None else 0
        self.practised.setText(self.tr("Practice alone: {n}.").format(n=practised))
        self.practised.setVisible(practised > 0)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("What came in"))
        self._say()
