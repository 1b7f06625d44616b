# SPDX-License-Identifier: MPL-2.0
"""What rulings changed (重评前后): each ruling against the key as it stood just before it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.drills.regrading import Stand
from inspector.core.drills.ruling import Ruling


@dataclass(frozen=True, slots=True)
class Effect:
    """One ruling: numbers whose result it touched, sorted.

    `regraded`: any count changed. `raised`, `lowered`: their 一致率 rose or fell. `passed`: they pass since then,
    `retrain`: they pass no more. `points`: how many questions counted before and after.
    """

    ruling: Ruling
    regraded: tuple[str, ...] = ()
    raised: tuple[str, ...] = ()
    lowered: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    retrain: tuple[str, ...] = ()
    points: tuple[int, int] = (0, 0)


def effects(rulings: Sequence[Ruling], graded: Sequence[Mapping[str, Stand]]) -> tuple[Effect, ...]:
    """Compare what every number came to after each ruling with what it came to before.

    `graded[0]` is by the key as it was at first, `graded[n]` with the first n rulings.
    """
    steps = zip(rulings, graded, graded[1:], strict=False)
    return tuple(_effect(ruling, before, after) for ruling, before, after in steps)


def _effect(ruling: Ruling, before: Mapping[str, Stand], after: Mapping[str, Stand]) -> Effect:
    pairs = [(number, before[number], after[number]) for number in sorted(before.keys() & after.keys())]
    return Effect(
        ruling,
        tuple(number for number, one, other in pairs if one.held != other.held),
        tuple(number for number, one, other in pairs if _agreement(other) > _agreement(one)),
        tuple(number for number, one, other in pairs if _agreement(other) < _agreement(one)),
        tuple(number for number, one, other in pairs if other.passed and not one.passed),
        tuple(number for number, one, other in pairs if one.passed and not other.passed),
        (_points(before), _points(after)),
    )


def _agreement(graded: Stand) -> Fraction:
    return graded.held.agreement or Fraction(0)


def _points(graded: Mapping[str, Stand]) -> int:
    return max((one.held.points for one in graded.values()), default=0)
