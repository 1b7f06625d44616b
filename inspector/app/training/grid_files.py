# SPDX-License-Identifier: MPL-2.0
"""The answer grid as a workbook on disk: written, read back, and only then given its name."""

from pathlib import Path

from inspector.app.training.grid import read_grid
from inspector.core.drills.answer_grid import Grid
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import write_whole


def write_grid(grid: Grid, path: Path) -> Path:
    """Write the grid to be filled in elsewhere; gives the path.

    Raises KnownError `grid_unproved` when it does not read back as it was, or what the disk says.
    """
    from inspector.reports.training.grid_sheet import grid_workbook

    data = grid_workbook(grid)
    wanted = {row.number: set(row.cells) for row in grid.rows if row.cells}
    found = {number: set(answers) for number, answers in read_grid(data, grid).sheets.items() if answers}
    if found != wanted:
        raise KnownError(Problem("grid_unproved", file=path.name))
    write_whole(path, data)
    return path
