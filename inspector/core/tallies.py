# SPDX-License-Identifier: MPL-2.0
"""Tallies: what one point came to, and sums of such; a status is never a number."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm
from operator import attrgetter
from typing import Final, TypeAlias

from inspector.core.answers import Answer, Status
from inspector.core.canonical import Json
from inspector.core.exact import ZERO, rate, spell
from inspector.core.points import Point
from inspector.core.problems import KnownError
from inspector.core.rules.rule import Judgement, Outcome
from inspector.core.values import Value

Parts: TypeAlias = tuple[int, tuple[int, int] | tuple[()], tuple[int, int] | tuple[()]]
"""The counts side by side in one whole number; earned and possible as numerator and denominator, empty for 0."""


@dataclass(frozen=True, slots=True)
class Tally:
    """A sum over points: points earned and possible (judged points only), and how many points stand where.

    `noted` points are recorded and not scored, or stand outside the base; `hidden` ones are not asked here and count
    nowhere else; `hit` of the noted ones are vetoes that fell.
    """

    earned: Fraction = ZERO
    possible: Fraction = ZERO
    met: int = 0
    partial: int = 0
    lost: int = 0
    unjudged: int = 0
    not_applicable: int = 0
    cannot_judge: int = 0
    left_out: int = 0
    noted: int = 0
    hidden: int = 0
    hit: int = 0
    parts: Parts | None = field(default=None, init=False, repr=False, compare=False)
    """The same taken apart for adding up, once somebody did."""

    def __add__(self, other: "Tally") -> "Tally":
        """Add two tallies."""
        return _joined(self, other, 1)

    def __sub__(self, other: "Tally") -> "Tally":
        """Take a tally out again."""
        return _joined(self, other, -1)

    @property
    def judged(self) -> int:
        """How many points were judged."""
        return self.met + self.partial + self.lost

    @property
    def points(self) -> int:
        """How many points are asked."""
        open_ones = self.unjudged + self.not_applicable + self.cannot_judge + self.left_out
        return self.judged + open_ones + self.noted

    @property
    def percent(self) -> Fraction | None:
        """得分率: earned ÷ possible × 100 over judged points; None when nothing is judged."""
        return rate(self.earned, self.possible)

    @property
    def pass_rate(self) -> Fraction | None:
        """符合率: points met ÷ points judged × 100; another number than 得分率."""
        return rate(Fraction(self.met), Fraction(self.judged))

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {"earned": spell(self.earned), "possible": spell(self.possible)}
        value |= {name: getattr(self, name) for name in _COUNTS}
        return value | {name: getattr(self, name) for name in _RARE if getattr(self, name)}


NOTHING: Final = Tally()
_COUNTS: Final = ("met", "partial", "lost", "unjudged", "not_applicable", "cannot_judge", "left_out")
_RARE: Final = ("noted", "hidden", "hit")
_counted: Final = attrgetter(*_COUNTS, *_RARE)
_LANE: Final = 40
"""Bits of a count that is added up beside others."""
_LANES: Final = tuple(range(0, _LANE * len((*_COUNTS, *_RARE)), _LANE))
_FULL: Final = (1 << _LANE) - 1
_OUTCOMES: Final = {
    Outcome.MET: Tally(met=1),
    Outcome.PARTIAL: Tally(partial=1),
    Outcome.LOST: Tally(lost=1),
    Outcome.NOTED: Tally(noted=1),
}
HIDDEN: Final = Tally(hidden=1)
_STATUSES: Final = {
    Status.UNJUDGED: Tally(unjudged=1),
    Status.NOT_APPLICABLE: Tally(not_applicable=1),
    Status.CANNOT_JUDGE: Tally(cannot_judge=1),
    Status.NOT_ASKED: Tally(left_out=1),
    Status.NOT_SAMPLED: Tally(left_out=1),
}


def totalled(tallies: Iterable[Tally]) -> Tally:
    """Add up many tallies at once; the same as adding one after another."""
    earned: dict[int, int] = {}
    possible: dict[int, int] = {}
    lanes = 0
    for one in tallies:
        counts, gained, out_of = one.parts or _parted(one)
        lanes += counts
        if gained:
            earned[gained[1]] = earned.get(gained[1], 0) + gained[0]
        if out_of:
            possible[out_of[1]] = possible.get(out_of[1], 0) + out_of[0]
    return Tally(_sum(earned), _sum(possible), *(_in_lane(lanes, place) for place in _LANES))


def _parted(one: Tally) -> Parts:
    """Take a tally apart, once: each count in a lane of one whole number, which then add up all at once."""
    counts = sum(number << place for number, place in zip(_counted(one), _LANES, strict=True))
    sums = (number.as_integer_ratio() if number else () for number in (one.earned, one.possible))
    parts = (counts, *sums)
    object.__setattr__(one, "parts", parts)
    return parts


def _in_lane(lanes: int, place: int) -> int:
    """Give the sum of one lane; what is below 0 has borrowed from the lane above."""
    here = ((lanes >> place) + (lanes >> (place - 1) & 1 if place else 0)) & _FULL
    return here - _FULL - 1 if here > _FULL >> 1 else here


def _sum(by_denominator: Mapping[int, int]) -> Fraction:
    if not by_denominator:
        return ZERO
    common = lcm(*by_denominator)
    return Fraction(sum(number * (common // under) for under, number in by_denominator.items()), common)


def fits(point: Point, value: Value) -> bool:
    """Tell whether a value is an answer to a point's rule."""
    try:
        return point.rule.judge(point.full, value).complete
    except KnownError:
        return False


def judge(point: Point, answer: Answer) -> Judgement | None:
    """Judge one point; None when it is not, or only in part. Raises KnownError `answer_form` naming the point."""
    judgement = _judged(point, answer)
    return judgement if judgement is not None and judgement.complete else None


def tally(point: Point, answer: Answer) -> Tally:
    """Tally one point."""
    judgement = _judged(point, answer)
    if judgement is None:
        return _STATUSES[answer.status]
    if not judgement.applicable:
        return _STATUSES[Status.NOT_APPLICABLE]
    if not judgement.complete:
        return _STATUSES[Status.UNJUDGED]
    if not point.rule.scored:
        return Tally(noted=1, hit=int(judgement.outcome is Outcome.LOST))
    return _joined(_OUTCOMES[judgement.outcome], Tally(judgement.earned, judgement.full), 1)


def _judged(point: Point, answer: Answer) -> Judgement | None:
    if answer.status is not Status.JUDGED or answer.value is None:
        return None
    try:
        return point.rule.judge(point.full, answer.value)
    except KnownError as error:
        raise KnownError(error.problem.at(point=point.id)) from error


def _joined(one: Tally, other: Tally, sign: int) -> Tally:
    return Tally(
        _moved(one.earned, other.earned, sign),
        _moved(one.possible, other.possible, sign),
        one.met + sign * other.met,
        one.partial + sign * other.partial,
        one.lost + sign * other.lost,
        one.unjudged + sign * other.unjudged,
        one.not_applicable + sign * other.not_applicable,
        one.cannot_judge + sign * other.cannot_judge,
        one.left_out + sign * other.left_out,
        one.noted + sign * other.noted,
        one.hidden + sign * other.hidden,
        one.hit + sign * other.hit,
    )


def _moved(sum_so_far: Fraction, step: Fraction, sign: int) -> Fraction:
    """Add or take off a step; most steps of a long sheet are 0 and need no fractions."""
    if not step:
        return sum_so_far
    return sum_so_far + step if sign > 0 else sum_so_far - step
