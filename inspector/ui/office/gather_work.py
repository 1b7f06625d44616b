# SPDX-License-Identifier: MPL-2.0
"""What is done about files beside the window: they are looked at, and what was looked at is applied."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.office.gathered import Applied, Gathered, Place
from inspector.app.trust import Keys
from inspector.core.merging.edits import Edit
from inspector.ui.tasks import StoppedError, Task

if TYPE_CHECKING:
    from inspector.app.office.office import Office


class Gathering:
    """The look at files and folders against what is here; stopped, nothing is known of them."""

    def __init__(self, office: "Office", paths: Sequence[Path]) -> None:
        """Look at these."""
        self._office, self._paths = office, tuple(paths)
        self._task: Task | None = None
        self._stopped, self._far = False, (0, 0)

    def __call__(self, task: Task) -> Gathered:
        """Look, on all cores; nothing is changed."""
        from inspector.app.office.gathering import gather, office_pool

        self._task = task
        pool = office_pool(self._office)
        found = gather(self._paths, pool, Keys(self._office.hall.home), self._tell, self._stops)
        if found.stopped or self._stops():
            raise StoppedError
        return found

    def _tell(self, done: int, whole: int, _name: str) -> None:
        self._far = (done, whole)
        try:
            if self._task is not None:
                self._task.step(done, max(whole, done))
        except StoppedError:
            self._stopped = True

    def _stops(self) -> bool:
        self._tell(*self._far, "")  # hears of a stop between two files, too
        return self._stopped


@dataclass(frozen=True, slots=True)
class Choice:
    """What the office chose: files whose cards it admits, changes by hand it approves, why, and who.

    `again`: merge files whose records come in again though they were taken back here.
    """

    admitted: frozenset[Place]
    approved: Mapping[Place, Collection[Edit]]
    reason: str
    by: str
    again: frozenset[Place] = frozenset()


@dataclass(frozen=True, slots=True)
class Applying:
    """The taking in of what was looked at, after a backup: all of it or nothing."""

    office: "Office"
    gathered: Gathered
    choice: Choice

    def __call__(self, task: Task) -> Applied:
        """Apply it; stopped, everything is as it was."""
        from inspector.app.office.applying import Approval, apply

        one = self.choice
        said = Approval(one.by, one.reason, one.admitted, one.approved, one.again)
        return apply(self.office, self.gathered, Keys(self.office.hall.home), said, _Steps(task))


@dataclass(frozen=True, slots=True)
class _Steps:
    """How far it is, as the work tells it: so many of so many, and the file's name."""

    task: Task

    def __call__(self, done: int, whole: int, _name: str) -> None:
        self.task.step(done, whole)
