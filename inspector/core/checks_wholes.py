# SPDX-License-Identifier: MPL-2.0
"""What can be wrong with conditions, with how sections count, and with the rules over the whole."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

from inspector.core.answers import Status
from inspector.core.checklist import Checklist
from inspector.core.checklist_paths import points_with_paths, sections_with_paths
from inspector.core.conditions import Condition, Is, Several
from inspector.core.exact import HUNDRED, ONE, ZERO, show_short
from inspector.core.near_miss import unknown
from inspector.core.points import PointId
from inspector.core.problems import Problem
from inspector.core.rules.rule import Buttons, Outcome
from inspector.core.score_plan import ScorePlan, plan
from inspector.core.values import MOST
from inspector.core.wholes.gate import Gate

_OUTCOMES: Final = tuple(one.value for one in Outcome if one is not Outcome.NOTED)


def check_wholes(checklist: Checklist) -> Iterator[Problem]:
    """Find everything wrong with what binds points together."""
    made = plan(checklist)
    for check in _CHECKS:
        yield from check(checklist, made)


def known_conditions(checklist: Checklist, made: ScorePlan) -> Iterator[Problem]:
    """Every point a condition looks at is there."""
    known = [str(point) for point in made.points]
    for path, owner, condition in _conditions(checklist):
        for name in dict.fromkeys(condition.points()):
            if name not in made.points:
                yield unknown("check_condition_point", name, known, path=f"{path}/when", owner=owner)


def possible_words(checklist: Checklist, made: ScorePlan) -> Iterator[Problem]:
    """A condition waits for words the point it looks at can come to: an outcome, a status, or one of its own codes."""
    for path, owner, condition in _conditions(checklist):
        for name, word in dict.fromkeys(_waited_for(condition)):
            point = made.points.get(PointId(name))
            if point is None:
                continue
            form = point.rule.form(point.full)
            own = [option.code for option in form.options] if isinstance(form, Buttons) else []
            known = list(dict.fromkeys((*own, *_OUTCOMES, *(status.value for status in Status))))
            if word not in known:
                yield unknown("check_condition_word", word, known, path=f"{path}/when", owner=owner, point=name)


def reachable_gates(checklist: Checklist, made: ScorePlan) -> Iterator[Problem]:
    """A gate asks no more points of a section than there are in it."""
    for place, rule in enumerate(checklist.rules):
        if isinstance(rule, Gate) and rule.section in made.sections:
            most = made.nominal[rule.section]
            if rule.least > most:
                numbers = {"least": show_short(rule.least, 12), "most": show_short(most, 12)}
                yield Problem("check_gate_reach", path=f"/rules/{place}", found=rule.id, owner=rule.section, **numbers)


def no_circles(checklist: Checklist, made: ScorePlan) -> Iterator[Problem]:
    """Conditions do not run in circles: points that wait for one another are never asked."""
    waits = {
        point: {name for when in whens for name in when.points() if name in made.whens}
        for point, whens in made.whens.items()
    }
    waited: dict[str, list[PointId]] = {}
    for point, names in waits.items():
        for name in names:
            waited.setdefault(name, []).append(point)
    left = {point: len(names) for point, names in waits.items()}
    free = [point for point, count in left.items() if not count]
    while free:
        point = free.pop()
        del left[point]
        for later in waited.get(point, ()):
            left[later] -= 1
            if not left[later]:
                free.append(later)
    if left:
        path = next(path for path, point in points_with_paths(checklist) if point.id in left)
        yield Problem("check_condition_circle", path=f"{path}/when", found=", ".join(sorted(left)[:5]))


def counting_sections(checklist: Checklist, made: ScorePlan) -> Iterator[Problem]:
    """Worths and caps are above 0 and not absurd; the cap of base and bonus is no less than the base."""
    for path, section in sections_with_paths(checklist):
        for field, number in (("worth", section.worth), ("cap", section.cap)):
            if number is not None and not ZERO < number <= MOST:
                yield Problem("check_section_number", path=f"{path}/{field}", found=section.id)
    if checklist.most is not None and not made.nominal[""] <= checklist.most <= MOST:
        yield Problem("check_most", path="/most", found=show_short(checklist.most, 12))


def weights_add_up(checklist: Checklist, made: ScorePlan) -> Iterator[Problem]:
    """Weights need not make 100, for only their ratio counts; but a sum that just misses it is often a slip: a hint."""
    policies = checklist.policies
    lists = {} if policies is None else {"types": policies.types, "methods": policies.methods}
    lists |= {} if policies is None else {"periods": policies.periods}
    sums = [(f"/policies/{name}", sum((one.weight for one in each), ZERO)) for name, each in lists.items() if each]
    if any(section.worth is not None for section in checklist.sections):
        sums.append(("/sections", made.nominal[""]))
    for path, section in sections_with_paths(checklist):
        inner = [child for child in section.sections if child.worth is not None]
        if inner and made.nominal[section.id] != section.worth:
            sums.append((path, made.nominal[section.id]))
    for path, found in sums:
        if any(abs(found - whole) * 4 <= whole and found != whole for whole in (HUNDRED, ONE)):
            yield Problem("hint_weights", path=path, found=show_short(found, 12))


def different_rules(checklist: Checklist, made: ScorePlan) -> Iterator[Problem]:  # noqa: ARG001 (every check is asked alike)
    """Rules over the whole have ids of their own; a shared key and a point's evidence stand once."""
    for name, n in Counter(rule.id for rule in checklist.rules).items():
        if n > 1:
            yield Problem("check_section_twice", path="/rules", found=name[:60])
    shared: set[str] = set()
    for path, point in points_with_paths(checklist):
        if point.shared in shared:
            yield Problem("check_shared_twice", path=f"{path}/shared", found=point.shared[:60])
        shared |= {point.shared} if point.shared else set()
        for name, n in Counter(evidence.id for evidence in point.evidence).items():
            if n > 1:
                yield Problem("check_evidence", path=f"{path}/evidence", point=point.id, found=name[:60])


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


def _waited_for(condition: Condition) -> Iterator[tuple[str, str]]:
    if isinstance(condition, Is):
        yield from ((condition.point, word) for word in condition.words)
    elif isinstance(condition, Several):
        for part in condition.parts:
            yield from _waited_for(part)


def _conditions(checklist: Checklist) -> Iterator[tuple[str, str, Condition]]:
    for path, section in sections_with_paths(checklist):
        if section.when is not None:
            yield path, section.id, section.when
    for path, point in points_with_paths(checklist):
        if point.when is not None:
            yield path, str(point.id), point.when


_CHECKS: Final[tuple[Callable[[Checklist, ScorePlan], Iterator[Problem]], ...]] = (
    known_conditions,
    possible_words,
    no_circles,
    counting_sections,
    weights_add_up,
    different_rules,
    sound_rules,
    reachable_gates,
)
