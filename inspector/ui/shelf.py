# SPDX-License-Identifier: MPL-2.0
"""The shelf: every checklist at hand, those shipped and those kept in the workspace, read beside the window."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inspector.app.hall import Hall
from inspector.core.problems import KnownError, Problem
from inspector.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from inspector.core.checklist import Checklist, ChecklistDigest


@dataclass(frozen=True, slots=True)
class Shelved:
    """A checklist at hand; `shipped` came with the program, others were brought in or pinned by a visit."""

    digest: "ChecklistDigest"
    checklist: "Checklist"
    shipped: bool


@dataclass(frozen=True, slots=True)
class _Found:
    shelved: tuple[Shelved, ...]
    problems: tuple[Problem, ...]


class Shelf(QObject):
    """Reads once when first asked and again after an import; `filled` tells when it is there."""

    filled = Signal()
    refused = Signal(Problem)

    def __init__(self, hall: Hall, tasks: Tasks, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._hall = hall
        self._tasks = tasks
        self._asked = False
        self.shelved: tuple[Shelved, ...] = ()

    def ask(self) -> None:
        """Read the checklists unless that was done; `filled` follows."""
        if self._asked:
            self.filled.emit()
            return
        self.read_anew()

    def read_anew(self) -> None:
        """Read every checklist again."""
        self._asked = True
        self._tasks.run(self._read, self._take, self._refuse)

    def by_digest(self, digest: str) -> "Checklist | None":
        """Give a checklist by its digest; None when it is not at hand."""
        return next((one.checklist for one in self.shelved if one.digest == digest), None)

    def _read(self, task: Task) -> _Found:
        from inspector.app.library import shipped_checklists

        found: dict[ChecklistDigest, Shelved] = {}
        problems: list[Problem] = []
        paths = shipped_checklists()
        for place, path in enumerate(paths):
            task.step(place, len(paths))
            try:
                shelved = _shelved(path)
                found[shelved.digest] = shelved
            except KnownError as error:
                problems.append(error.problem)
        for summary in self._hall.workspace.checklists():
            if summary.digest not in found:
                kept = self._hall.workspace.checklist(summary.digest)
                found[summary.digest] = Shelved(summary.digest, kept, shipped=False)
        return _Found(tuple(found.values()), tuple(problems))

    @Slot(object)
    def _take(self, found: _Found) -> None:
        self.shelved = found.shelved
        for problem in found.problems:
            self.refused.emit(problem)
        self.filled.emit()

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        self.refused.emit(problem)


def _shelved(path: Path) -> Shelved:
    from inspector.app.library import read_checklist_file

    checklist = read_checklist_file(path)
    return Shelved(checklist.digest(), checklist, shipped=True)
