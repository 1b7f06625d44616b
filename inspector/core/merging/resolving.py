# SPDX-License-Identifier: MPL-2.0
"""What stands at every point of a walk: one side's answer, what all sides say alike, or what the office decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from inspector.core.answers import BLANK, Answer
from inspector.core.checklist import ChecklistDigest
from inspector.core.merging.decisions import MEAN
from inspector.core.merging.judgements import judged, kept_together
from inspector.core.merging.laying import Laid
from inspector.core.merging.lone_answers import LoneAnswers, side_of
from inspector.core.merging.open_points import Bench, OpenPoint, mean_of
from inspector.core.merging.overruling import appealed, overruled
from inspector.core.merging.walks import Conflict, Resolved, Side
from inspector.core.visits import Key

_FOUND: Final = ("alone", "alike", "gap")
"""Ways in which nobody decided anything."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What stands at each point, in the order of the sheets, and the conflicts that are open."""

    answers: Mapping[Key, Resolved]
    conflicts: Sequence[Conflict] = ()


def resolve(bench: Bench, sides: Sequence[Laid], checklists: tuple[ChecklistDigest, ...]) -> Verdicts:
    """Resolve every point that somebody speaks of, or that the office overruled."""
    if len(sides) == 1 and not bench.docket.speaks_of_points(bench.subjects):
        return Verdicts(LoneAnswers(sides[0], bench.sheets, checklists))
    overrules = bench.docket.keys("overrule", bench.subjects)
    answers: dict[Key, Resolved] = {}
    conflicts: list[Conflict] = []
    for key in bench.sheets.order(checklists):
        speaking = [side for side in sides if side.speaks(key)]
        if speaking or key in overrules:
            answers[key], found = _at(bench, key, speaking, len(sides))
            conflicts += found
    return Verdicts(answers, conflicts)


def _at(bench: Bench, key: Key, speaking: Sequence[Laid], present: int) -> tuple[Resolved, Sequence[Conflict]]:
    """Resolve one point: first between the sides, then by what the office overruled, then by what it granted."""
    spot = OpenPoint(bench, key, tuple(side_of(bench.sheets, key, one) for one in speaking))
    resolved, between = _between(spot, present)
    if resolved.way in _FOUND and any(key in one.carried for one in speaking):
        resolved = replace(resolved, way="carried")
    resolved, between = overruled(spot, resolved, between)
    return (resolved, (between,)) if between is not None else appealed(spot, resolved)


def _between(spot: OpenPoint, present: int) -> tuple[Resolved, Conflict | None]:
    sides = spot.sides
    if not sides:
        return Resolved(spot.key, BLANK, "alone", (), spot.tally(BLANK)), None
    ruling = spot.ruling("conflict", spot.fits)
    if _alike(sides):
        way = "alone" if present == 1 else "gap" if len(sides) == 1 else "alike"
        return _standing(spot, sides[0], way), None
    decided = [_decided(spot, name) for name in ruling.holding]
    if decided and all((one.answer, one.tally) == (decided[0].answer, decided[0].tally) for one in decided):
        return decided[0], None
    several = len({side.visit for side in sides}) > 1
    answer = kept_together(BLANK, (side.answer for side in sides)) if several else BLANK
    return Resolved(spot.key, answer, "open", sides, spot.tally(BLANK)), spot.conflict("conflict", ruling)


def _alike(sides: Sequence[Side]) -> bool:
    """Whether nobody differs: cards of one visit in nothing, those of several visits in nothing that is judged."""
    first: dict[str, Answer] = {}
    if any(first.setdefault(side.visit, side.answer) != side.answer for side in sides):
        return False
    own = judged(sides[0].answer)
    return len(first) == 1 or all(judged(answer) == own for answer in first.values())


def _standing(spot: OpenPoint, chosen: Side, way: str, decision: str = "") -> Resolved:
    """Let one side's answer stand, with the evidence of the other visits beside it."""
    others = [side.answer for side in spot.sides if side.visit != chosen.visit]
    answer = kept_together(chosen.answer, others) if others else chosen.answer
    return Resolved(spot.key, answer, way, spot.sides, spot.tally(answer), decision)


def _decided(spot: OpenPoint, name: str) -> Resolved:
    choice = spot.bench.docket.decisions[name].choice
    if choice != MEAN:
        return _standing(spot, next(side for side in spot.sides if side.card == choice), "decided", name)
    resolved = _standing(spot, next(side for side in spot.sides if side.tally.judged), "mean", name)
    return replace(resolved, tally=mean_of(spot.point, spot.sides), stated=True)
