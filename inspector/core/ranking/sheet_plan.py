# SPDX-License-Identifier: MPL-2.0
"""What ranking looks up in a checklist once: classes and trades of its points, their projects and indicators."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from inspector.core.checklist import Checklist, ChecklistDigest, Section
from inspector.core.points import Point, PointId
from inspector.core.text import NO_WORDS, Text


@dataclass(frozen=True, slots=True)
class Heading:
    """A project or indicator: its id (unique over the sheets ranked together) and its words."""

    id: str
    title: Text


@dataclass(frozen=True, slots=True)
class Place:
    """Where a point stands: its sheet, its project (Ⅰ, the outermost section) and its indicator (Ⅱ).

    The indicator is the one the point names, else the innermost section. `bonus` points stand outside the base.
    """

    checklist: ChecklistDigest
    point: Point
    project: Heading
    indicator: Heading
    bonus: bool
    order: int


@dataclass(frozen=True, slots=True, eq=False)
class SheetPlan:
    """A checklist, its places by point, and its word lists by id."""

    digest: ChecklistDigest
    checklist: Checklist
    places: Mapping[PointId, Place]
    trades: Mapping[str, Text]
    classes: Mapping[str, Text]

    def counts(self, point: PointId, method: str) -> bool:
        """Tell whether a point counts by itself: no bonus, and judged by the method where one is named."""
        place = self.places[point]
        return not place.bonus and (not method or place.point.methods[0] == method)


def sheet_plans(checklists: Mapping[ChecklistDigest, Checklist]) -> Mapping[ChecklistDigest, SheetPlan]:
    """Plan every sheet, in the order of their ids and versions."""
    ordered = sorted(checklists.items(), key=lambda item: (item[1].id, item[1].version, item[0]))
    names = _Names(one for _, one in ordered)
    return {digest: _plan(digest, checklist, names) for digest, checklist in ordered}


class _Names:
    """Ids of sections that mean one thing in every sheet; others are told apart by their sheet."""

    def __init__(self, checklists: Iterable[Checklist]) -> None:
        self._titles: dict[str, set[Text]] = {}
        for checklist in checklists:
            for section in checklist.every_section():
                self._titles.setdefault(section.id, set()).add(section.title)

    def heading(self, checklist: Checklist, section: Section) -> Heading:
        """Name a section."""
        alone = len(self._titles[section.id]) == 1
        return Heading(section.id if alone else f"{checklist.id}/{section.id}", section.title)


def _plan(digest: ChecklistDigest, checklist: Checklist, names: _Names) -> SheetPlan:
    indicators = {entry.id: entry.title for entry in checklist.indicators}
    places: dict[PointId, Place] = {}
    for project, section, bonus, point in _points(checklist):
        named = indicators.get(point.indicator, NO_WORDS)
        heading = Heading(point.indicator, named) if point.indicator else names.heading(checklist, section)
        above = names.heading(checklist, project)
        places[point.id] = Place(digest, point, above, heading, bonus, len(places))
    return SheetPlan(
        digest,
        checklist,
        places,
        {entry.id: entry.title for entry in checklist.trades},
        {entry.id: entry.title for entry in checklist.classes},
    )


def _points(checklist: Checklist) -> Iterator[tuple[Section, Section, bool, Point]]:
    for project in checklist.sections:
        yield from ((project, *found) for found in _inside(project, bonus=False))


def _inside(section: Section, *, bonus: bool) -> Iterator[tuple[Section, bool, Point]]:
    bonus = bonus or section.bonus
    yield from ((section, bonus, point) for point in section.points)
    for child in section.sections:
        yield from _inside(child, bonus=bonus)
