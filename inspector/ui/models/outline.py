# SPDX-License-Identifier: MPL-2.0
"""The outline of a visit: its points in groups, in the order the inspector chose."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from types import MappingProxyType
from typing import Final

from inspector.core.checklist import Checklist, ChecklistDigest, Entry, Point, Section
from inspector.core.text import Text
from inspector.core.visits import Key

Checklists = Mapping[ChecklistDigest, Checklist]


@dataclass(frozen=True, slots=True)
class Group:
    """Points that stand together: a section, a class, or a stop of the walk; no title when the sheet gives none."""

    id: str
    title: Text
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """Groups in order, every point of the visit in one row of keys, and the place of each key in it."""

    groups: tuple[Group, ...]
    keys: tuple[Key, ...]
    places: Mapping[Key, int]
    spots: Mapping[Key, tuple[int, int]]

    def next(self, key: Key) -> Key | None:
        """Give the point after this one; None at the end."""
        place = self.places[key] + 1
        return self.keys[place] if place < len(self.keys) else None

    def previous(self, key: Key) -> Key | None:
        """Give the point before this one; None at the start."""
        place = self.places[key]
        return self.keys[place - 1] if place else None

    def among(self, keys: Iterable[Key]) -> Iterator[Key]:
        """Give those of these points that stand here: a drill asks some of its sheet alone."""
        return (key for key in keys if key in self.places)

    def first(self, key: Key, wanted: Callable[[Key], bool]) -> Key | None:
        """Give the first wanted point after this one, going round past the end; never this one."""
        place = self.places[key]
        round_ = chain(range(place + 1, len(self.keys)), range(place))
        return next((self.keys[at] for at in round_ if wanted(self.keys[at])), None)


def by_sheet(checklists: Checklists) -> Outline:
    """Order as the sheet prints it, one group a section that has points of its own."""
    return outlined(group for name, checklist in checklists.items() for group in _sections(name, checklist.sections))


def by_class(checklists: Checklists) -> Outline:
    """Order by class of problem (环境, 设施, …); points without a class come last."""
    return outlined(
        _together(
            _entries(name, checklist.classes, list(checklist.points()), _class)
            for name, checklist in checklists.items()
        )
    )


def by_walk(checklists: Checklists) -> Outline:
    """Order by the stops of one walk, whichever checklist asks there; points without a stop come last."""
    return outlined(
        _together(
            _entries(name, checklist.stops, list(checklist.in_walk_order()), _stop)
            for name, checklist in checklists.items()
        )
    )


ORDERS: Final[Mapping[str, Callable[[Checklists], Outline]]] = MappingProxyType(
    {"sheet": by_sheet, "class": by_class, "walk": by_walk}
)


def offered(checklists: Checklists) -> tuple[str, ...]:
    """List the orders that differ from the sheet's own for these checklists; `sheet` always stands first."""
    plain = by_sheet(checklists)
    kinds = ((name, made(checklists)) for name, made in ORDERS.items() if name != "sheet")
    return ("sheet", *(name for name, outline in kinds if _shape(outline) != _shape(plain) and len(outline.groups) > 1))


def outlined(groups: Iterable[Group]) -> Outline:
    """Make an outline of groups; empty groups are left out."""
    kept = tuple(group for group in groups if group.keys)
    keys = tuple(key for group in kept for key in group.keys)
    spots = {key: (row, place) for row, group in enumerate(kept) for place, key in enumerate(group.keys)}
    return Outline(kept, keys, {key: place for place, key in enumerate(keys)}, spots)


def _shape(outline: Outline) -> tuple[tuple[Key, ...], ...]:
    return tuple(group.keys for group in outline.groups)


def _sections(name: ChecklistDigest, sections: Iterable[Section]) -> Iterator[Group]:
    for section in sections:
        yield Group(section.id, section.title, tuple((name, point.id) for point in section.points))
        yield from _sections(name, section.sections)


def _entries(
    name: ChecklistDigest, entries: tuple[Entry, ...], points: list[Point], of: Callable[[Point], str]
) -> Iterator[Group]:
    known = {entry.id for entry in entries}
    for entry in entries:
        yield Group(entry.id, entry.title, tuple((name, point.id) for point in points if of(point) == entry.id))
    yield Group("", Text(), tuple((name, point.id) for point in points if of(point) not in known))


def _together(systems: Iterable[Iterable[Group]]) -> list[Group]:
    """Join the groups of several checklists that are called the same; others stand after the one they came after."""
    joined: list[Group] = []
    for groups in systems:
        after = 0
        for group in groups:
            named = [(other.id, other.title) for other in joined]
            if (group.id, group.title) in named:
                after = named.index((group.id, group.title)) + 1
                before = joined[after - 1]
                joined[after - 1] = replace(before, keys=before.keys + group.keys)
            else:
                joined.insert(after, group)
                after += 1
    return joined


def _class(point: Point) -> str:
    return point.cls


def _stop(point: Point) -> str:
    return point.stop
