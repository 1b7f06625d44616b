# SPDX-License-Identifier: MPL-2.0
"""The plan of a checklist's score, made once: who stands above whom, what depends on what, what must be counted."""

from collections.abc import Iterable
from fractions import Fraction

from inspector.core.checklist import Checklist, Section
from inspector.core.conditions import Condition
from inspector.core.exact import ZERO
from inspector.core.points import Point, PointId
from inspector.core.rules.veto import Veto
from inspector.core.text import Text
from inspector.core.wholes.whole_rule import Count

WHOLE = ""
"""The whole stands above the outermost sections under this name."""


class ScorePlan:
    """What scoring needs to know of a checklist beside its points; filled by `plan`, read only afterwards."""

    def __init__(self, checklist: Checklist) -> None:
        """Begin with nothing planned."""
        self.checklist = checklist
        self.points: dict[PointId, Point] = {}
        self.paths: dict[PointId, tuple[str, ...]] = {}
        self.sections: dict[str, Section] = {}
        self.above: dict[str, str] = {}
        self.below: dict[str, list[str]] = {}
        self.nominal: dict[str, Fraction] = {}
        self.whens: dict[PointId, tuple[Condition, ...]] = {}
        self.dependents: dict[str, list[PointId]] = {}
        self.counts: dict[PointId, list[Count]] = {}
        self.section_vetoes: dict[str, list[PointId]] = {}
        self.vetoes: list[PointId] = []
        self.stand_ins: dict[str, list[str]] = {}
        self.titles: dict[str, Text] = {}
        self.outside: set[PointId] = set()
        """Points in bonus sections: they stand outside the base."""
        self.is_plain = False
        """Whether nothing but the points of each section counts: no condition, rule, veto, cap, worth or bonus."""

    def missing(self, section: str) -> str:
        """Name the policy for a section in which nothing could be judged."""
        return self.sections[section].missing or self.checklist.missing

    def when_order(self) -> tuple[PointId, ...]:
        """List the points with conditions, each after those it looks at (points of a circle in sheet order)."""
        done: dict[PointId, None] = {}
        waiting: set[PointId] = set()
        for point in self.whens:
            stack = [point]
            while stack:
                one = stack[-1]
                needs = [name for name in self._looks_at(one) if name not in done and name not in waiting]
                if one in done or (one in waiting and not needs):
                    done.setdefault(stack.pop())
                    continue
                waiting.add(one)
                stack += needs
        return tuple(done)

    def _looks_at(self, point: PointId) -> list[PointId]:
        names = [PointId(name) for when in self.whens.get(point, ()) for name in when.points()]
        return [name for name in names if name in self.whens]


def plan(checklist: Checklist) -> ScorePlan:
    """Walk the checklist once."""
    made = ScorePlan(checklist)
    made.titles = {entry.id: entry.title for entry in checklist.severities}
    made.nominal[WHOLE] = ZERO
    for section in checklist.sections:
        _section(made, section, (), ())
        made.nominal[WHOLE] += section.nominal()
    _count(made)
    made.is_plain = _is_plain(made)
    return made


def _is_plain(made: ScorePlan) -> bool:
    checklist = made.checklist
    beyond = (made.whens, made.counts, made.vetoes, made.stand_ins, made.outside, checklist.rules)
    sections = made.sections.values()
    limits = any(one.cap is not None or one.worth is not None or one.bonus for one in sections)
    return not any(beyond) and not limits and checklist.most is None


def _section(made: ScorePlan, section: Section, path: tuple[str, ...], whens: tuple[Condition, ...]) -> None:
    parent = path[-1] if path else WHOLE
    path = (*path, section.id)
    whens = (*whens, section.when) if section.when is not None else whens
    made.sections[section.id] = section
    made.titles[section.id] = section.title
    made.above[section.id] = parent
    made.below.setdefault(parent, []).append(section.id)
    made.nominal[section.id] = section.inside()
    if (section.missing or made.checklist.missing) == "peers" and not section.bonus:
        made.stand_ins.setdefault(parent, []).append(section.id)
    for point in section.points:
        _point(made, point, path, whens)
    if section.bonus:
        made.outside |= {point.id for point in section.walk()}
    for child in section.sections:
        _section(made, child, path, whens)


def _point(made: ScorePlan, point: Point, path: tuple[str, ...], whens: tuple[Condition, ...]) -> None:
    made.points[point.id] = point
    made.paths[point.id] = path
    made.titles.setdefault(str(point.id), point.title)
    whens = (*whens, point.when) if point.when is not None else whens
    if whens:
        made.whens[point.id] = whens
        for name in dict.fromkeys(name for when in whens for name in when.points()):
            made.dependents.setdefault(name, []).append(point.id)
    if isinstance(point.rule, Veto):
        made.vetoes.append(point.id)
        if point.rule.scope == "section":
            made.section_vetoes.setdefault(path[-1], []).append(point.id)


def _count(made: ScorePlan) -> None:
    asked = [count for rule in made.checklist.rules for count in rule.counts()]
    by_section: dict[str, list[Count]] = {}
    by_severity: dict[str, list[Count]] = {}
    for count in asked:
        for name in count.points:
            made.counts.setdefault(PointId(name), []).append(count)
        if count.section:
            by_section.setdefault(count.section, []).append(count)
        if count.severity:
            by_severity.setdefault(count.severity, []).append(count)
    if by_section or by_severity:
        for point in made.points.values():
            _add(made.counts, point.id, (by_section.get(section, ()) for section in made.paths[point.id]))
            _add(made.counts, point.id, (by_severity.get(point.severity, ()),))


def _add(counts: dict[PointId, list[Count]], point: PointId, more: Iterable[Iterable[Count]]) -> None:
    found = [count for each in more for count in each]
    if found:
        counts.setdefault(point, []).extend(found)
