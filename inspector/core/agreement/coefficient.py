# SPDX-License-Identifier: MPL-2.0
"""A coefficient (一致性系数): its value, the interval around it, what it was computed from, or why there is none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, TypeAlias

from inspector.core.canonical import Json
from inspector.core.exact import spell
from inspector.core.problems import Problem

PLACES: Final = 6
"""Decimals of every value that is not kept as an exact fraction, rounded half to even."""

Found: TypeAlias = "Fraction | Problem"
Over: TypeAlias = "Callable[[Sequence[int]], tuple[Found, ...]]"


@dataclass(frozen=True, slots=True)
class Coefficient:
    """One number of agreement, at most 1; None with a reason (`why`) where the ratings give none.

    Exact for raw agreement, the κ of Cohen and Fleiss, nominal α and AC1; the others, and both ends of every interval,
    are rounded half to even to six places. `low`, `high`: 95 % interval over resampled units, None where too few
    resamples have a value. `units`, `raters`: how many of each entered.
    """

    name: str
    value: Fraction | None = None
    low: Fraction | None = None
    high: Fraction | None = None
    units: int = 0
    raters: int = 0
    why: Problem | None = None

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {"name": self.name, "units": self.units, "raters": self.raters}
        for key, number in (("value", self.value), ("low", self.low), ("high", self.high)):
            if number is not None:
                value[key] = spell(number)
        return value | ({"why": self.why.code} if self.why is not None else {})


@dataclass(frozen=True, slots=True)
class Measure:
    """A family of coefficients that are worked out together, and again over any draw of units.

    `over` takes places in `Ratings.order`, each as often as it was drawn. `exact`: whether values are kept as they are.
    """

    names: tuple[str, ...]
    over: Over
    units: int
    raters: int
    exact: bool = True


def refused(names: tuple[str, ...], why: Problem, raters: int = 0) -> Measure:
    """Give a measure that these ratings cannot have, with the reason."""
    found: tuple[Found, ...] = (why,) * len(names)

    def over(_: Sequence[int]) -> tuple[Found, ...]:
        return found

    return Measure(names, over, 0, raters)


def ratio(above: Fraction | int, below: Fraction | int, why: Problem) -> Found:
    """Divide, or give the reason where there is nothing above zero to divide by."""
    return Fraction(above) / Fraction(below) if below > 0 else why


def six(value: Fraction) -> Fraction:
    """Round half to even to six places."""
    return Fraction(round(value * 10**PLACES), 10**PLACES)
