# SPDX-License-Identifier: MPL-2.0
"""Two systems in one walk: points that ask the same are answered once and counted in each of their checklists."""

from collections.abc import Iterator, Mapping, Sequence

from inspector.core.answers import Answer
from inspector.core.checklist import Checklist, ChecklistDigest, Point, PointId, Section
from inspector.core.rules import rule_record
from inspector.core.visits import Key, Visit


def leaders(checklists: Mapping[ChecklistDigest, Checklist]) -> Mapping[Key, Key]:
    """Tell for every point that shares, which point of an earlier checklist is asked in its place.

    Points share when they have the same `shared` key, the same rule and answer form, and the same leave to be skipped;
    their full points may differ. One that is asked only under a condition stands in for none: it may never be asked.
    """
    first: dict[str, tuple[Key, Point]] = {}
    found: dict[Key, Key] = {}
    for name, checklist in checklists.items() if len(checklists) > 1 else ():
        always = {point.id for section in checklist.sections for point in _always_asked(section)}
        for point in checklist.points():
            if point.shared and point.id in always:
                first.setdefault(point.shared, ((name, point.id), point))
            if point.shared in first:
                key, leader = first[point.shared]
                if key[0] != name and _alike(leader, point):
                    found[name, point.id] = key
    return found


def followers(leading: Mapping[Key, Key]) -> Mapping[Key, tuple[Key, ...]]:
    """Turn the leaders round: which points take their answer from a point."""
    found: dict[Key, list[Key]] = {}
    for follower, leader in leading.items():
        found.setdefault(leader, []).append(follower)
    return {leader: tuple(each) for leader, each in found.items()}


def shared_answers(
    visit: Visit, checklists: Mapping[ChecklistDigest, Checklist]
) -> Mapping[ChecklistDigest, Mapping[PointId, Answer]]:
    """Give the answers under each checklist of a visit, those of shared points from where they were asked."""
    if len(visit.checklists) == 1:
        return {name: visit.of(name) for name in visit.checklists}
    leading = leaders({name: checklists[name] for name in visit.checklists})
    found: dict[ChecklistDigest, dict[PointId, Answer]] = {name: dict(visit.of(name)) for name in visit.checklists}
    for (name, point), leader in leading.items():
        found[name].pop(point, None)
        if leader in visit.answers:
            found[name][point] = visit.answers[leader]
    return found


def asked_once(checklists: Sequence[Checklist]) -> int:
    """Count the points that need not be asked again when these checklists are walked together."""
    return len(leaders({ChecklistDigest(str(place)): one for place, one in enumerate(checklists)}))


def _always_asked(section: Section) -> Iterator[Point]:
    if section.when is None:
        yield from (point for point in section.points if point.when is None)
        for below in section.sections:
            yield from _always_asked(below)


def _alike(one: Point, other: Point) -> bool:
    same = rule_record(one.rule) == rule_record(other.rule) and one.may_skip == other.may_skip
    return same and one.rule.form(one.full) == other.rule.form(other.full)
