# SPDX-License-Identifier: MPL-2.0
"""What can be wrong with conditions, with how sections count, and with the rules over the whole."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

from inspector.core.checklist import Checklist
from inspector.core.conditions import Condition
from inspector.core.exact import ZERO, show_short
from inspector.core.near_miss import unknown
from inspector.core.problems import Problem
from inspector.core.score_plan import ScorePlan, plan
from inspector.core.values import MOST


def check_wholes(checklist: Checklist) -> Iterator[Problem]:
    """Find everything wrong with what binds points together."""
    made = plan(checklist)
    for check in _CHECKS:
        yield from check(checklist, made)


def known_conditions(checklist: Checklist, made: ScorePlan) -> Iterator[Problem]:
    """Every point a condition looks at is there."""
    known = [str(point) for point in made.points]
    for owner, condition in _conditions(checklist):
        for name in dict.fromkeys(condition.points()):
            if name not in made.points:
                yield unknown("check_condition_point", name, known, path="/sections", owner=owner)


def no_circles(checklist: Checklist, made: ScorePlan) -> Iterator[Problem]:  # noqa: ARG001 (every check is asked alike)
    """Conditions do not run in circles: points that wait for one another are never asked."""
    waits = {
        point: {name for when in whens for name in when.points() if name in made.whens}
        for point, whens in made.whens.items()
    }
    left = dict(waits)
    while True:
        free = [point for point, names in left.items() if not any(name in left for name in names)]
        if not free:
            break
        for point in free:
            del left[point]
    if left:
        yield Problem("check_condition_circle", path="/sections", found=", ".join(sorted(left)[:5]))


def counting_sections(checklist: Checklist, made: ScorePlan) -> Iterator[Problem]:
    """Worths and caps are above 0 and not absurd; the cap of base and bonus is no less than the base."""
    for section in checklist.every_section():
        numbers = (section.worth, section.cap)
        if any(number is not None and not ZERO < number <= MOST for number in numbers):
            yield Problem("check_section_number", path="/sections", found=section.id)
    if checklist.most is not None and not made.nominal[""] <= checklist.most <= MOST:
        yield Problem("check_most", path="/most", found=show_short(checklist.most, 12))


def different_rules(checklist: Checklist, made: ScorePlan) -> Iterator[Problem]:  # noqa: ARG001 (every check is asked alike)
    """Rules over the whole have ids of their own; a shared key and a point's evidence stand once."""
    for name, n in Counter(rule.id for rule in checklist.rules).items():
        if n > 1:
            yield Problem("check_section_twice", path="/rules", found=name[:60])
    for name, n in Counter(point.shared for point in checklist.points() if point.shared).items():
        if n > 1:
            yield Problem("check_shared_twice", path="/sections", found=name[:60])
    for point in checklist.points():
        for name, n in Counter(evidence.id for evidence in point.evidence).items():
            if n > 1:
                yield Problem("check_evidence", path="/sections", point=point.id, found=name[:60])


def sound_rules(checklist: Checklist, made: ScorePlan) -> Iterator[Problem]:
    """The numbers of a rule over the whole fit together, and what it names is there."""
    points = [str(point) for point in made.points]
    known = {
        "section": list(made.sections),
        "point": points,
        "severity": [entry.id for entry in checklist.severities],
        "part": [*made.sections, *points],
    }
    for place, rule in enumerate(checklist.rules):
        path = f"/rules/{place}"
        for code in rule.faults():
            yield Problem(code, path=path, found=rule.id)
        for kind, names in rule.names().items():
            for name in names:
                if name not in known[kind]:
                    yield unknown("check_whole_name", name, known[kind], path=path, owner=rule.id)


def _conditions(checklist: Checklist) -> Iterator[tuple[str, Condition]]:
    for section in checklist.every_section():
        if section.when is not None:
            yield section.id, section.when
        for point in section.points:
            if point.when is not None:
                yield str(point.id), point.when


_CHECKS: Final[tuple[Callable[[Checklist, ScorePlan], Iterator[Problem]], ...]] = (
    known_conditions,
    no_circles,
    counting_sections,
    different_rules,
    sound_rules,
)
