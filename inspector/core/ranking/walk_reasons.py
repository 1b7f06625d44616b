# SPDX-License-Identifier: MPL-2.0
"""Why a walk came to its rate: its sheets section by section, or the points of one trade or class, down to answers."""

from collections.abc import Mapping
from fractions import Fraction

from inspector.core.answers import BLANK, Answer
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.exact import ONE, ZERO
from inspector.core.explain import earned_reason, explain_running
from inspector.core.merging.walks import Walk
from inspector.core.phrases import Phrase
from inspector.core.points import Point, PointId
from inspector.core.ranking.ground import Counted
from inspector.core.ranking.headings import WHOLES, Headings
from inspector.core.ranking.shares import Share, is_refused, judged_places
from inspector.core.ranking.sheet_plan import Place
from inspector.core.reasons import Reason, made, summed
from inspector.core.running import RunningScore
from inspector.core.sharing import leaders
from inspector.core.tallies import Tally

Answers = Mapping[PointId, Answer]


def standing_answers(walk: Walk, checklists: Mapping[ChecklistDigest, Checklist]) -> Mapping[ChecklistDigest, Answers]:
    """Give the answers that stand under each checklist of a walk, those of shared points from where they were asked."""
    known = {name: checklists[name] for name in walk.checklists if name in checklists}
    found: dict[ChecklistDigest, dict[PointId, Answer]] = {name: {} for name in known}
    for (name, point), resolved in walk.answers.items():
        if name in found:
            found[name][point] = resolved.answer
    for (name, point), (owner, leader) in leaders(known).items():
        found[name][point] = found[owner].get(leader, BLANK)
    return found


def explain_walk(walk: Walk, checklist: Checklist, digest: ChecklistDigest, answers: Answers) -> Reason:
    """Explain the rate of a walk under one checklist from what stands, points the office decided included."""
    score = walk.scores[digest]
    return explain_running(RunningScore(checklist, answers, tallies=score.points), answers, stated=True)


def walk_reason(one: Counted, unit: str, share: Share, headings: Headings, measure: str) -> Reason:
    """Explain what a walk came to for a unit of a table, in percent; `measure` is `score` or `pass`."""
    phrase = Phrase("rank.walk", site=one.site, day=one.walk.day or "–")
    if is_refused(one.walk):
        return Reason(Phrase("rank.refused", site=one.site), ZERO)
    sheets = headings.ground.sheets
    answers = standing_answers(
        one.walk, {name: sheets[name].checklist for name in one.walk.checklists if name in sheets}
    )
    if measure == "score" and headings.by in WHOLES and not share.method:
        return _sheets(phrase, one, answers)
    found = [(place, known) for place, known in _places(one) if _belongs(place, one, unit, share, headings)]
    if measure == "pass":
        met = [_point(place.point, ONE if known.met else ZERO) for place, known in found]
        judged = [_point(place.point, ONE) for place, _ in found]
        return made(phrase, "rate", summed(Phrase("rank.met"), met), summed(Phrase("rank.judged"), judged))
    earned = [
        earned_reason(place.point, answers[place.checklist].get(place.point.id, BLANK), known) for place, known in found
    ]
    possible = [_point(place.point, known.possible) for place, known in found]
    return made(phrase, "rate", summed(Phrase("why.earned"), earned), summed(Phrase("why.possible"), possible))


def _sheets(phrase: Phrase, one: Counted, answers: Mapping[ChecklistDigest, Answers]) -> Reason:
    """Explain all sheets of a walk: one by itself, several pooled."""
    told = [
        explain_walk(one.walk, plan.checklist, plan.digest, answers[plan.digest])
        for plan in one.plans
        if plan.digest in one.walk.scores
    ]
    if len(told) == 1:
        return Reason(phrase, told[0].number, told[0].how, told[0].below)
    earned = summed(Phrase("rank.sheets_earned"), [reason.below[0] for reason in told])
    possible = summed(Phrase("rank.sheets_possible"), [reason.below[1] for reason in told])
    return made(phrase, "rate", earned, possible)


def _places(one: Counted) -> list[tuple[Place, Tally]]:
    found: list[tuple[Place, Tally]] = []
    for plan in one.plans:
        score = one.walk.scores.get(plan.digest)
        found += judged_places(score, plan) if score is not None else ()
    return [(place, known) for place, known in found if not place.bonus]


def _belongs(place: Place, one: Counted, unit: str, share: Share, headings: Headings) -> bool:
    if share.method and place.point.methods[0] != share.method:
        return False
    if headings.by in WHOLES:
        return True
    return unit in headings.place_owners(one, place)


def _point(point: Point, number: Fraction) -> Reason:
    return Reason(Phrase("why.point", point=point.id, title=point.title), number, point=point.id)
