# SPDX-License-Identifier: MPL-2.0
"""The grid (答题登记表) of answers on paper: a row a person, a column a question, what stands in each cell."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector.core.answers import Answer
from inspector.core.checklist import Point
from inspector.core.doctor.tables import letters
from inspector.core.drills.drill import Drill, Item
from inspector.core.problems import Problem


@dataclass(frozen=True, slots=True)
class GridColumn:
    """One question: its short label (unique in the grid), its words, what may stand in its cells, and the point."""

    item: Item
    label: str
    title: str
    accepts: str
    point: Point


@dataclass(frozen=True, slots=True)
class GridRow:
    """One person, and what stands in the cells by question; what is blank is left out.

    `listed`: the number stands in the roster.
    """

    number: str
    name: str
    cells: Mapping[Item, str] = field(default_factory=dict)
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Grid:
    """The whole grid in one language; columns in the order of the drill, rows in that of the roster."""

    title: str
    language: str
    columns: tuple[GridColumn, ...]
    rows: tuple[GridRow, ...]


@dataclass(frozen=True, slots=True)
class GridRead:
    """What was read of a filled grid: the answers of every number that has a row, and every cell that is none.

    A bad cell is left out of the answers and named in `problems`; nobody's other answers are lost by it. `names`: as
    they stand in the grid, by number.
    """

    sheets: Mapping[str, Mapping[Item, Answer]]
    problems: tuple[Problem, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


def labels(drill: Drill) -> Mapping[Item, str]:
    """Give every question a short label that no other has, for sheets and grids on paper.

    The point's id; where there are several sites, a letter for the site in front (`B7`, no number a workbook could
    round); where a site asks such a point in two of its checklists, later ones with the checklist's place (`7/2`).
    """
    made: dict[Item, str] = {}
    for place, site in enumerate(drill.sites, 1):
        front = letters(place) if len(drill.sites) > 1 else ""
        seen: set[str] = set()
        for item in site.items():
            again = item[2] in seen
            seen.add(item[2])
            made[item] = front + item[2] + (f"/{site.checklists.index(item[1]) + 1}" if again else "")
    return made
