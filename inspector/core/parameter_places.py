# SPDX-License-Identifier: MPL-2.0
"""Where a local number (〔〕) stands in a checklist: which points, sections and parts of the head it reaches."""

from itertools import pairwise

from inspector.core.canonical import LIMIT
from inspector.core.checklist import Checklist, Section
from inspector.core.entries import Parameter
from inspector.core.points import PointId


def points_with(checklist: Checklist, parameter: Parameter) -> tuple[PointId, ...]:
    """Name the points whose words or numbers hold the parameter, in the order of the sheet."""
    found = (_point(checklist, pointer) for pointer in parameter.at)
    return tuple(dict.fromkeys(name for name in found if name))


def stands_outside(parameter: Parameter) -> bool:
    """Tell whether it stands outside the points too: in the head, in a section, in a rule over the whole."""
    return any("/points/" not in pointer or not pointer.startswith("/sections/") for pointer in parameter.at)


def changed_points(old: Checklist, new: Checklist) -> tuple[PointId, ...]:
    """Name the points of `new` that are not, to the last word and number, the ones of `old` with the same id."""
    before = old.by_id()
    return tuple(point.id for point in new.points() if before.get(point.id) != point)


def _point(checklist: Checklist, pointer: str) -> PointId | None:
    """Follow a place such as `/sections/0/points/1/full` to its point; None when it stands in none."""
    way = pointer.partition("#")[0].strip("/").split("/")
    node: Checklist | Section = checklist
    for name, step in pairwise(way):
        place = int(step) if step.isdecimal() else LIMIT
        if name == "points" and isinstance(node, Section) and place < len(node.points):
            return node.points[place].id
        if name == "sections" and place < len(node.sections):
            node = node.sections[place]
    return None
