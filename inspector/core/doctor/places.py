# SPDX-License-Identifier: MPL-2.0
"""Problems of a checklist made from a table, led back to the cell each point came from."""

from collections.abc import Mapping

from inspector.core.canonical import Json
from inspector.core.problems import Problem


def at_cell(problem: Problem, record: Mapping[str, Json]) -> Problem:
    """Name the sheet and cell (`origin`) of the point a problem's path leads to; other problems stay as they are."""
    spot: Json = record
    origin = ""
    for step in problem.facts.get("path", "").split("/")[1:]:
        if isinstance(spot, Mapping):
            spot = spot.get(step, "")
        elif not isinstance(spot, str | int) and step.isdecimal() and int(step) < len(spot):
            spot = spot[int(step)]
        if isinstance(spot, Mapping) and isinstance(spot.get("origin"), str):
            origin = str(spot["origin"])
    sheet, _, cell = origin.rpartition("!")
    return problem.at(sheet=sheet, cell=cell) if origin else problem
