# SPDX-License-Identifier: MPL-2.0
"""Where a local number (〔〕) stands in a checklist: which points, sections and parts of the head it reaches."""

from collections.abc import Mapping, Sequence

from inspector.core.canonical import Json
from inspector.core.checklist import Checklist
from inspector.core.entries import Parameter
from inspector.core.points import PointId


def points_with(checklist: Checklist, parameter: Parameter) -> tuple[PointId, ...]:
    """Name the points whose words or numbers hold the parameter, in the order of the sheet."""
    record = checklist.record()
    found = dict.fromkeys(name for pointer in parameter.at if (name := _point(record, pointer)))
    return tuple(PointId(name) for name in found)


def stands_outside(parameter: Parameter) -> bool:
    """Tell whether it stands outside the points too: in the head, in a section, in a rule over the whole."""
    return any("/points/" not in pointer or not pointer.startswith("/sections/") for pointer in parameter.at)


def changed_points(old: Checklist, new: Checklist) -> tuple[PointId, ...]:
    """Name the points of `new` that are not, to the last word and number, the ones of `old` with the same id."""
    before = old.by_id()
    return tuple(point.id for point in new.points() if before.get(point.id) != point)


def _point(record: Json, pointer: str) -> str:
    way = pointer.partition("#")[0].strip("/").split("/")
    node: Json | None = record
    for above, step in zip(["", *way], way, strict=False):
        node = _below(node, step)
        if above == "points" and isinstance(node, Mapping):
            return str(node.get("id", ""))
    return ""


def _below(node: Json | None, step: str) -> Json | None:
    if isinstance(node, Mapping):
        return node.get(step)
    if isinstance(node, Sequence) and not isinstance(node, str) and step.isdecimal() and int(step) < len(node):
        return node[int(step)]
    return None
