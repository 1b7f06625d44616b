# SPDX-License-Identifier: MPL-2.0
"""Scoring: answers in, the score out; exact, and the same whether added up at once or one answer at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.answers import Answer
from inspector.core.canonical import Json
from inspector.core.checklist import Checklist
from inspector.core.entries import Band
from inspector.core.exact import ZERO, spell
from inspector.core.points import PointId
from inspector.core.running import RunningScore
from inspector.core.score_board import limited, limiting, ruled, verdict, with_bonus
from inspector.core.tallies import HIDDEN, NOTHING, Tally, judge, tally
from inspector.core.wholes.whole_rule import Grade, Ruling

ENGINE: Final = "2"
ENGINES: Final = ("1", "2")
"""Engine 1 knew six rule kinds and none over the whole; what it computed, engine 2 computes alike."""

__all__ = [
    "ENGINE",
    "ENGINES",
    "HIDDEN",
    "NOTHING",
    "Score",
    "Tally",
    "grade",
    "judge",
    "outlook",
    "score",
    "scored",
    "tally",
]


@dataclass(frozen=True, slots=True)
class Score:
    """The score of one checklist: the whole, every section by id (sections below included), every point by id.

    `total` is the whole after weights, bonus, caps, gates and vetoes; `basic` before bonus, gates and vetoes; `bonus`
    in points. `rulings` say what every rule over the whole found, `verdict` pass or fail where the checklist asks.
    """

    total: Tally
    sections: Mapping[str, Tally]
    points: Mapping[PointId, Tally]
    grade: Band | Grade | None
    basic: Tally = NOTHING
    bonus: Fraction = ZERO
    rulings: tuple[Ruling, ...] = ()
    verdict: bool | None = None

    def record(self) -> dict[str, Json]:
        """Give the stated tallies a card carries: the whole, each section, and what the rules over the whole found."""
        sections = [{"id": key, **tally.record()} for key, tally in sorted(self.sections.items())]
        value: dict[str, Json] = {"total": self.total.record(), "sections": sections}
        if self.grade:
            value["grade"] = self.grade.code
        if self.bonus:
            value["bonus"] = spell(self.bonus)
        if self.rulings:
            value["rulings"] = tuple(ruling.record() for ruling in self.rulings)
        return value | ({} if self.verdict is None else {"passed": self.verdict})


def score(checklist: Checklist, answers: Mapping[PointId, Answer]) -> Score:
    """Score a checklist from nothing; a point without an answer is not yet judged."""
    return scored(RunningScore(checklist, answers))


def scored(running: RunningScore) -> Score:
    """Freeze the running sums into a score: bonus, gates and vetoes, then every other rule, then the grade."""
    return _frozen(running, dict(running.sections), dict(running.points))


def outlook(running: RunningScore) -> Score:
    """Give the whole alone, its grade and verdict, without a step for each point: what a header shows after a key."""
    return _frozen(running, {}, {})


def _frozen(running: RunningScore, sections: Mapping[str, Tally], points: Mapping[PointId, Tally]) -> Score:
    first = limiting(running)
    total = limited(with_bonus(running), first)
    rulings = (*first, *ruled(running, total))
    given = next((ruling.grade for ruling in rulings if ruling.grade), None)
    return Score(
        total,
        sections,
        points,
        given or grade(running.checklist, total),
        running.basic(),
        running.bonus,
        rulings,
        verdict(rulings, running.waiting),
    )


def grade(checklist: Checklist, total: Tally) -> Band | None:
    """Find the band of the exact percentage: the highest whose least it reaches; None without bands or judgements."""
    percent = total.percent
    if percent is None:
        return None
    above, under = percent.as_integer_ratio()
    reached = [band for band in checklist.grades if above * band.least.denominator >= band.least.numerator * under]
    return max(reached, key=_least) if reached else None


def _least(band: Band) -> Fraction:
    return band.least
