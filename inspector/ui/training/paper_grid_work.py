# SPDX-License-Identifier: MPL-2.0
"""Keeping answers from paper, and writing the grid as a workbook: work beside the window."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.ui.tasks import Task
from inspector.ui.training.paper_grid_model import Typed

if TYPE_CHECKING:
    from inspector.app.hall import Hall
    from inspector.core.drills.answer_grid import Grid


@dataclass(frozen=True, slots=True)
class Keeping:
    """The keeping of answers, beside the window."""

    hall: "Hall"
    drill: str
    typed: tuple[Typed, ...]
    by: str

    def __call__(self, task: Task) -> int:
        """Keep them as one row of the log; gives of how many people."""
        from inspector.app.training.drills import keep_paper

        task.step(0, 1)
        sheets = {one.number: one.answers for one in self.typed if one.answers}
        gone = [one.number for one in self.typed if not one.answers]
        names = {one.number: one.name for one in self.typed if one.name}
        keep_paper(self.hall, self.drill, sheets, self.by, names=names, gone=gone)
        return len(self.typed)


@dataclass(frozen=True, slots=True)
class Writing:
    """The writing of the grid as a workbook, beside the window."""

    grid: "Grid"
    path: Path

    def __call__(self, task: Task) -> Path:
        """Write it; raises KnownError when it cannot be written."""
        from inspector.app.training.grid_files import write_grid

        task.step(0, 1)
        return write_grid(self.grid, self.path)
