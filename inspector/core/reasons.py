# SPDX-License-Identifier: MPL-2.0
"""A reason: a number, its sentence, and how it comes from the reasons below; their tree computes to the number."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import Final, TypeAlias

from inspector.core.exact import ONE, ZERO, rate, total
from inspector.core.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Reason:
    """A number with its sentence and the reasons below it.

    `how` says how the number comes from those below: `given` (it is a leaf, or those below only tell of it), `sum`,
    `floor` (a sum, not below zero), `rate` (first ÷ second × 100), `scaled` (first × second ÷ third), `limit` (first,
    at most second), `unless` (first, or at most the third when the second is below 1), `reaches` (1 when first ≥
    second, else 0), `mean`, or `apart` (listed, in no sum). `point` names the point the reason stands for.
    """

    phrase: Phrase
    number: Fraction | None
    how: str = "given"
    below: "Sequence[Reason]" = ()
    point: str = ""


def summed(phrase: Phrase, below: Sequence[Reason]) -> Reason:
    """Add up reasons."""
    return Reason(phrase, total(one.number for one in below if one.number is not None), "sum", tuple(below))


def made(phrase: Phrase, how: str, *below: Reason) -> Reason:
    """Make a reason whose number follows from those below."""
    return Reason(phrase, _followed(how, [one.number for one in below]), how, below)


def recompute(reason: Reason) -> Fraction | None:
    """Compute a reason's number again from its leaves alone."""
    if reason.how == "given":
        return reason.number
    return _followed(reason.how, [recompute(child) for child in reason.below if child.how != "apart"])


def _followed(how: str, numbers: Sequence[Fraction | None]) -> Fraction | None:
    if how == "mean" and len(numbers) == 1:
        return numbers[0]
    counted = [number for number in numbers if number is not None]
    if how in _SUMS:
        return _SUMS[how](counted)
    if how not in _FOLLOWS or len(counted) != len(numbers):
        return None
    return _FOLLOWS[how](counted)


def _rate(numbers: Sequence[Fraction]) -> Fraction | None:
    return rate(numbers[0], numbers[1])


def _mean(numbers: Sequence[Fraction]) -> Fraction | None:
    if len(numbers) < 2:
        return numbers[0] if numbers else None
    return total(numbers) / len(numbers)


def _scaled(numbers: Sequence[Fraction]) -> Fraction | None:
    return numbers[0] * numbers[1] / numbers[2] if numbers[2] else None


def _unless(numbers: Sequence[Fraction]) -> Fraction:
    return numbers[0] if numbers[1] >= ONE else min(numbers[0], numbers[2])


Followed: TypeAlias = Callable[[Sequence[Fraction]], Fraction | None]

_SUMS: Final[Mapping[str, Followed]] = MappingProxyType(
    {
        "sum": total,
        "floor": lambda numbers: max(ZERO, total(numbers)),
    }
)
_FOLLOWS: Final[Mapping[str, Followed]] = MappingProxyType(
    {
        "rate": _rate,
        "scaled": _scaled,
        "limit": min,
        "unless": _unless,
        "reaches": lambda numbers: ONE if numbers[0] >= numbers[1] else ZERO,
        "mean": _mean,
    }
)
