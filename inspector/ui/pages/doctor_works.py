# SPDX-License-Identifier: MPL-2.0
"""The slow works of the doctor's page, done beside the window: examining a file, making a checklist, writing it."""

from pathlib import Path

from inspector.app.doctoring import Examined, examine_file, make_checklist
from inspector.core.checklist import Checklist
from inspector.core.doctor.decisions import Decisions, Head
from inspector.core.doctor.diagnosis import Diagnosis
from inspector.core.problems import Problem
from inspector.ui.tasks import Task


class Examining:
    """The examination of one file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, task: Task) -> Examined:
        task.step(0, 1)
        found = examine_file(self._path)
        task.step(1, 1)
        return found


class Making:
    """The making of one checklist."""

    def __init__(self, diagnosis: Diagnosis, decisions: Decisions, head: Head) -> None:
        self._given = diagnosis, decisions, head

    def __call__(self, task: Task) -> tuple[Checklist | None, tuple[Problem, ...]]:
        task.step(0, 1)
        return make_checklist(*self._given)


class Writing:
    """The writing of one file."""

    def __init__(self, checklist: Checklist, path: Path) -> None:
        self._checklist = checklist
        self._path = path

    def __call__(self, task: Task) -> Path:
        from inspector.app.authoring import write_down

        task.step(0, 1)
        write_down(self._checklist, self._path)
        return self._path
