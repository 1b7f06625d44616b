# SPDX-License-Identifier: MPL-2.0
"""Intervals by resampling units: raters stay, units are drawn with replacement by hash, so that anybody can redo it.

Percentile method: B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Final, TypeAlias

from inspector.core.agreement.coefficient import PLACES, Coefficient, Found, Measure, six
from inspector.core.problems import KnownError, Problem

RESAMPLES: Final = 1000
SEED: Final = "inspector"
TAIL: Final = 40
"""One resample in so many is left out at each end: 95 % stay."""

EVERY: Final = 10
"""After so many resamples it is told how far the work is."""

Told: TypeAlias = Callable[[int, int], object]
"""Hears how much is done of how much."""


def unheard(_done: int, _whole: int) -> None:
    """Nobody asks how far it is."""


def draws(seed: str, units: int, resamples: int) -> Iterator[list[int]]:
    """Draw `units` places from 0 to units − 1 with replacement, so often as asked.

    The i-th place drawn (i from 0 through all resamples) is SHA-256(seed LF i), seed in UTF-8 and i in decimal digits,
    read as a number with the high byte first, modulo the units. Raises KnownError `agree_seed` for a seed with breaks.
    """
    if "\n" in seed or "\r" in seed:
        raise KnownError(Problem("agree_seed", found=seed[:40]))
    begun = f"{seed}\n".encode()
    for first in range(0, units * resamples, units):
        yield [_place(begun, number, units) for number in range(first, first + units)]


def measured(
    measures: Sequence[Measure], units: int, seed: str, resamples: int, told: Told = unheard
) -> tuple[Coefficient, ...]:
    """Work out every coefficient over all units, and again over each resample; one draw serves all of them.

    `told` hears now and then how many resamples are done of how many; what it raises ends the work.
    """
    everyone = range(units)
    found = [measure.over(everyone) for measure in measures]
    wanted = [place for place, values in enumerate(found) if any(isinstance(value, Fraction) for value in values)]
    again: dict[int, list[tuple[Found, ...]]] = {place: [] for place in wanted}
    for turn, drawn in enumerate(draws(seed, units, resamples) if wanted and units else ()):
        if not turn % EVERY:
            told(turn, resamples)
        for place in wanted:
            again[place].append(measures[place].over(drawn))
    return tuple(
        _coefficient(measure, number, values[number], [row[number] for row in again.get(place, ())])
        for place, (measure, values) in enumerate(zip(measures, found, strict=True))
        for number in range(len(measure.names))
    )


def interval(values: Sequence[Found], resamples: int) -> tuple[Fraction, Fraction] | None:
    """Give the ends of the middle 95 %, to six places; None unless nine tenths of the resamples have a value."""
    scaled = sorted(round(value * 10**PLACES) for value in values if isinstance(value, Fraction))
    if not scaled or 10 * len(scaled) < 9 * resamples:
        return None
    out = len(scaled) // TAIL
    return Fraction(scaled[out], 10**PLACES), Fraction(scaled[-1 - out], 10**PLACES)


def _place(begun: bytes, number: int, units: int) -> int:
    return int.from_bytes(hashlib.sha256(begun + b"%d" % number).digest(), "big") % units


def _coefficient(measure: Measure, number: int, value: Found, again: Sequence[Found]) -> Coefficient:
    name = measure.names[number]
    if isinstance(value, Problem):
        return Coefficient(name, units=measure.units, raters=measure.raters, why=value)
    ends = interval(again, len(again))
    low, high = ends if ends is not None else (None, None)
    kept = value if measure.exact else six(value)
    return Coefficient(name, kept, low, high, measure.units, measure.raters)
