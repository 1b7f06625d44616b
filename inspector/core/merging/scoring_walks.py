# SPDX-License-Identifier: MPL-2.0
"""The scores of a walk: from what stands at its points, with means, granted appeals and blanks that earn nothing."""

from collections.abc import Callable, Container, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from inspector.core.answers import BLANK, Answer
from inspector.core.checklist import ChecklistDigest
from inspector.core.merging.lone_answers import LoneAnswers
from inspector.core.merging.overruling import following
from inspector.core.merging.sheets import Sheets
from inspector.core.merging.walks import Resolved
from inspector.core.plain_scoring import plain_score
from inspector.core.points import Point, PointId
from inspector.core.rules.unscored import Unscored
from inspector.core.running import RunningScore
from inspector.core.score_plan import ScorePlan
from inspector.core.scoring import Score, scored
from inspector.core.tallies import UNJUDGED, Tally
from inspector.core.visits import Key


@dataclass(frozen=True, slots=True)
class Scored:
    """The scores of a walk by checklist, how many points asked in it are not judged, and which of them earn nothing."""

    scores: Mapping[ChecklistDigest, Score]
    blanks: int
    zeroed: Mapping[Key, Tally]


def score_walk(
    sheets: Sheets, checklists: tuple[ChecklistDigest, ...], answers: Mapping[Key, Resolved], *, zero: bool
) -> Scored:
    """Score what stands; with `zero` a point that was left blank earns nothing of its full points."""
    leading = sheets.leaders(checklists)
    found = Scored({}, 0, {})
    for name in checklists:
        if name in sheets.checklists:
            found = _with(found, name, sheets, leading, answers, zero=zero)
    return found


def _with(
    found: Scored,
    name: ChecklistDigest,
    sheets: Sheets,
    leading: Mapping[Key, Key],
    answers: Mapping[Key, Resolved],
    *,
    zero: bool,
) -> Scored:
    """Score one more checklist."""
    plan = sheets.plan(name)
    if isinstance(answers, LoneAnswers) and not leading:
        spoken = _lone(name, sheets, answers)
        score = plain_score(plan, {point: spoken.made.get(point, UNJUDGED) for point in plan.points})
        if score is not None and not score.total.unjudged:
            return Scored({**found.scores, name: score}, found.blanks, found.zeroed)
    else:
        spoken = _spoken(name, plan, leading, answers)
    running = RunningScore(sheets.checklists[name], spoken.given, plan, spoken.made)
    unsettled = spoken.unsettled
    blank = [point for point in _blank(running) if point not in unsettled and (name, point) not in leading]
    losing = _Losing(running, unsettled, spoken.stated)
    if zero and running.waiting:
        _state(running, spoken.given, losing.lost)
    earning = ((name, point) for point in losing.made if point not in running.hidden)
    zeroed = {key: losing.made[key[1]] for key in earning if key not in leading}
    return Scored({**found.scores, name: scored(running)}, found.blanks + len(blank), {**found.zeroed, **zeroed})


@dataclass(frozen=True, slots=True)
class _Spoken:
    """What stands at the points of one checklist: answers and their tallies, the points that are open, and means."""

    given: Mapping[PointId, Answer]
    made: Mapping[PointId, Tally]
    unsettled: AbstractSet[PointId] = frozenset()
    stated: Mapping[PointId, Tally] = field(default_factory=dict)


def _lone(name: ChecklistDigest, sheets: Sheets, answers: LoneAnswers) -> _Spoken:
    given = [(key, answer) for key, answer in answers.given() if key[0] == name]
    return _Spoken({key[1]: answer for key, answer in given}, sheets.tallied(given))


def _spoken(
    name: ChecklistDigest, plan: ScorePlan, leading: Mapping[Key, Key], answers: Mapping[Key, Resolved]
) -> _Spoken:
    keys = {point: leading.get((name, point), (name, point)) for point in plan.points}
    own = {point: answers[key] for point, key in keys.items() if key in answers}
    made = {point: resolved.tally for point, resolved in own.items() if resolved.key[0] == name}
    made |= {
        point: following(one, plan.points[point]) for point, one in own.items() if one.stated and point not in made
    }
    return _Spoken(
        {point: resolved.answer for point, resolved in own.items()},
        made,
        {point for point, resolved in own.items() if resolved.way == "open"},
        {point: made[point] for point, resolved in own.items() if resolved.stated},
    )


def _blank(running: RunningScore) -> tuple[PointId, ...]:
    """List the points asked that are scored, or are vetoes, and are not judged."""
    if not running.waiting:
        return ()
    open_ones = (point for point, tally in running.points.items() if tally.unjudged)
    return tuple(point for point in open_ones if not isinstance(running.point(point).rule, Unscored))


def _state(running: RunningScore, answers: Mapping[PointId, Answer], stated: Callable[[PointId], Tally | None]) -> None:
    """State tallies until nothing moves: a point may come to be asked only because of another."""
    for _ in range(len(running.points) + 1):
        moved = False
        for point in tuple(running.points):
            made = None if point in running.hidden else stated(point)
            if made is not None and made != running.points[point]:
                running.put(point, answers.get(point, BLANK), made)
                moved = True
        if not moved:
            return


class _Losing:
    """Blanks earn nothing: the points that were blank once, and what they come to.

    A point the sides differ in (`unsettled`) is not blank but open; what is `stated` already stays.
    """

    def __init__(self, running: RunningScore, unsettled: Container[PointId], stated: Mapping[PointId, Tally]) -> None:
        """Begin with none."""
        self.running, self.unsettled, self.stated = running, unsettled, stated
        self.made: dict[PointId, Tally] = {}

    def lost(self, point: PointId) -> Tally | None:
        """Give the tally of a blank point, or what is stated; None for any other."""
        if point in self.stated:
            return self.stated[point]
        if point not in self.made and point not in self.unsettled and self.running.points[point].unjudged:
            asked = self.running.point(point)
            if asked.rule.scored:
                self.made[point] = nothing_earned(asked)
        return self.made.get(point)


def nothing_earned(point: Point) -> Tally:
    """Give the tally of a point that was left blank and counts in full."""
    return Tally(possible=point.full, lost=1)
