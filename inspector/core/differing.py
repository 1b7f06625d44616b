# SPDX-License-Identifier: MPL-2.0
"""The difference between two versions of a checklist: what came, what went, and what changed in a point."""

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.core.canonical import Json, canonical
from inspector.core.carryover import Match, added, matches
from inspector.core.checklist import Checklist
from inspector.core.exact import spell
from inspector.core.points import Point

_OWN = ("sections", "version", "type", "format", "parameters")


@dataclass(frozen=True, slots=True)
class PointChange:
    """A point that stands in both versions and is not the same: the names of the fields that differ."""

    old: Point
    new: Point
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Two versions side by side. `head` names the fields of the head that differ; `parameters` (id, before, after)."""

    same: int
    changed: tuple[PointChange, ...]
    gone: tuple[Point, ...]
    added: tuple[Point, ...]
    head: tuple[str, ...]
    parameters: tuple[tuple[str, str, str], ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs at all."""
        return not (self.changed or self.gone or self.added or self.head or self.parameters)


def difference(old: Checklist, new: Checklist) -> Difference:
    """Compare two versions; points are matched as a visit's answers would be carried."""
    found = matches(old, new)
    before, after = old.by_id(), new.by_id()
    pairs = [(before[match.old], after[match.new], match) for match in found if match.new is not None]
    changes = [PointChange(one, other, _fields(one, other, match)) for one, other, match in pairs]
    changed = tuple(change for change in changes if change.fields)
    return Difference(
        len(changes) - len(changed),
        changed,
        tuple(before[match.old] for match in found if match.new is None),
        added(found, new),
        _head(old, new),
        tuple(_parameters(old, new)),
    )


def _fields(one: Point, other: Point, match: Match) -> tuple[str, ...]:
    mine, theirs = _spelled(one), _spelled(other)
    names = [name for name in dict.fromkeys((*mine, *theirs)) if mine.get(name) != theirs.get(name)]
    return (*names, "section") if "parent" in match.differs else tuple(names)


def _spelled(point: Point) -> dict[str, bytes]:
    record = point.record()
    assert isinstance(record, dict)  # noqa: S101 (a point's record is an object)
    return {name: canonical(value) for name, value in record.items()}


def _head(old: Checklist, new: Checklist) -> tuple[str, ...]:
    mine, theirs = old.record(), new.record()
    names = [name for name in dict.fromkeys((*mine, *theirs)) if name not in _OWN]
    return tuple(name for name in names if _spelling(mine.get(name)) != _spelling(theirs.get(name)))


def _spelling(value: Json | None) -> bytes:
    return b"" if value is None else canonical(value)


def _parameters(old: Checklist, new: Checklist) -> Iterator[tuple[str, str, str]]:
    before = {one.id: spell(one.value) for one in old.parameters}
    after = {one.id: spell(one.value) for one in new.parameters}
    for name in dict.fromkeys((*before, *after)):
        if before.get(name) != after.get(name):
            yield name, before.get(name, ""), after.get(name, "")
