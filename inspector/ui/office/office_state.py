# SPDX-License-Identifier: MPL-2.0
"""What the office has gathered, as every page of the window shares it: the picture, worked out beside the window."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inspector.app.hall import Hall
from inspector.core.problems import Problem
from inspector.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from inspector.app.office.office import Office
    from inspector.core.merging.picture import Picture
    from inspector.core.merging.pool import Pool


class OfficeState(QObject):
    """`ask` works the picture out anew beside the window; `came` tells that it is there, `refused` why it is not.

    Who decides and why is asked once and remembered here for the next question: `author`, `reason`. `held` counts the
    files that were looked at and wait to be applied or let go; `held_changed` tells that there are more or fewer.
    """

    came = Signal()
    refused = Signal(Problem)
    held_changed = Signal()

    def __init__(self, hall: Hall, tasks: Tasks, parent: QObject | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._hall, self._tasks = hall, tasks
        self._task: Task | None = None
        self._again = False
        self.pool: Pool | None = None
        self.picture: Picture | None = None
        self.author, self.reason = hall.settings.inspectors, ""
        self.held = 0

    @cached_property
    def office(self) -> "Office":
        """The office of the workspace."""
        from inspector.app.office.office import Office

        return Office(self._hall)

    def hold(self, files: int) -> None:
        """Remember how many files wait to be applied."""
        if files != self.held:
            self.held = files
            self.held_changed.emit()

    @Slot()
    def ask(self) -> None:
        """Work the picture out anew; asked again meanwhile, it is worked out once more."""
        if self._task is not None:
            self._again = True
            return
        self._again = False
        self._task = self._tasks.run(_Looking(self.office), self._take, self._refuse)
        self._task.ended.connect(self._ended)

    @Slot(object)
    def _take(self, found: "tuple[Pool, Picture]") -> None:
        self.pool, self.picture = found
        self.came.emit()

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        self.refused.emit(problem)

    @Slot()
    def _ended(self) -> None:
        self._task = None
        if self._again:
            self.ask()


@dataclass(frozen=True, slots=True)
class _Looking:
    """The working out of the picture; it is quick where nothing changed."""

    office: "Office"

    def __call__(self, task: Task) -> "tuple[Pool, Picture]":
        task.step(0, 1)
        return self.office.pool(), self.office.picture()
