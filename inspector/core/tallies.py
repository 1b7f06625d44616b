# SPDX-License-Identifier: MPL-2.0
"""Tallies: what one point came to, and sums of such; a status is never a number."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from math import lcm
from operator import attrgetter
from typing import Final

from inspector.core.answers import Answer, Status
from inspector.core.canonical import Json
from inspector.core.exact import ZERO, rate, spell
from inspector.core.points import Point
from inspector.core.problems import KnownError
from inspector.core.rules.rule import Judgement, Outcome
from inspector.core.values import Value


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
    lanes: int | None = field(default=None, init=False, repr=False, compare=False)
    """All of it side by side in one whole number, for adding up, once somebody did."""

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
_WIDE: Final = 160
"""Bits of points that are added up beside others."""
_LANES: Final = tuple(range(0, _LANE * len((*_COUNTS, *_RARE)), _LANE))
_EARNED: Final = _LANE * len(_LANES)
_POSSIBLE: Final = _EARNED + _WIDE
_UNIT: Final = 10**6 * lcm(*range(1, 17))
"""Points are added up in parts of this size; what is no whole number of them is added up by itself."""
_MOST_COUNT, _MOST_POINTS = 1 << 16, 1 << 132
"""What may be added up side by side some millions of times without one lane running into the next."""
_OUTCOMES: Final = {
    Outcome.MET: Tally(met=1),
    Outcome.PARTIAL: Tally(partial=1),
    Outcome.LOST: Tally(lost=1),
    Outcome.NOTED: Tally(noted=1),
}
HIDDEN: Final = Tally(hidden=1)
UNJUDGED: Final = Tally(unjudged=1)
_STATUSES: Final = {
    Status.UNJUDGED: Tally(unjudged=1),
    Status.NOT_APPLICABLE: Tally(not_applicable=1),
    Status.CANNOT_JUDGE: Tally(cannot_judge=1),
    Status.NOT_ASKED: Tally(left_out=1),
    Status.NOT_SAMPLED: Tally(left_out=1),
}


class Totalling:
    """Adds up tallies, each with one addition; the same as adding one after another."""

    __slots__ = ("lanes", "odd")

    def __init__(self) -> None:
        """Begin with nothing."""
        self.lanes, self.odd = 0, NOTHING

    def add(self, one: Tally) -> None:
        """Add one more."""
        lanes = one.lanes
        if lanes is None:
            lanes = _laid(one)
        if lanes is None:
            self.odd = _joined(self.odd, one, 1)
        else:
            self.lanes += lanes

    def join(self, other: "Totalling") -> None:
        """Add what another added up."""
        self.lanes += other.lanes
        self.odd = _joined(self.odd, other.odd, 1)

    def total(self) -> Tally:
        """Give the sum so far."""
        whole = unlaid(self.lanes)
        return whole if self.odd is NOTHING else _joined(whole, self.odd, 1)


def totalled(tallies: Iterable[Tally]) -> Tally:
    """Add up many tallies at once; the same as adding one after another."""
    every = list(tallies)
    lanes = lanes_of(every)
    if lanes is not None:
        return unlaid(lanes)
    found = Totalling()
    for one in every:
        found.add(one)
    return found.total()


def lanes_of(tallies: Iterable[Tally]) -> int | None:
    """Add up tallies that are all laid out in lanes; None where one cannot be. Equal sums are equal lanes."""
    lanes = 0
    for one in tallies:
        here = one.lanes
        if here is None:
            here = _laid(one)
        if here is None:
            return None
        lanes += here
    return lanes


def _laid(one: Tally) -> int | None:
    """Lay a tally out in lanes of one whole number, once; None where it does not fit."""
    earned, possible = one.earned * _UNIT, one.possible * _UNIT
    if not earned.denominator == possible.denominator == 1:
        return None
    return _kept(one, _counted(one), earned.numerator, possible.numerator)


def _kept(one: Tally, counts: tuple[int, ...], earned: int, possible: int) -> int | None:
    """Keep the lanes of a tally with it, where each of them leaves room for millions more."""
    if max(map(abs, counts)) > _MOST_COUNT or max(abs(earned), abs(possible)) > _MOST_POINTS:
        return None
    lanes = sum(number << place for number, place in zip(counts, _LANES, strict=True))
    lanes += (earned << _EARNED) + (possible << _POSSIBLE)
    object.__setattr__(one, "lanes", lanes)
    return lanes


@lru_cache(8192)
def unlaid(lanes: int) -> Tally:
    """Give the tally that lanes are the sum of; sections and sheets often come to the same."""
    earned, possible = (_in_lane(lanes, place, _WIDE) for place in (_EARNED, _POSSIBLE))
    counts = tuple(_in_lane(lanes, place, _LANE) for place in _LANES)
    found = Tally(Fraction(earned, _UNIT), Fraction(possible, _UNIT), *counts)
    _kept(found, counts, earned, possible)
    return found


def _in_lane(lanes: int, place: int, width: int) -> int:
    """Give the sum of one lane; what is below 0 has borrowed from the lane above."""
    full = (1 << width) - 1
    here = ((lanes >> place) + (lanes >> (place - 1) & 1 if place else 0)) & full
    return here - full - 1 if here > full >> 1 else here


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
