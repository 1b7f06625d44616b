# SPDX-License-Identifier: MPL-2.0
"""Fleiss' κ of two or more inspectors who all judged every point.

J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971) 378–382.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from inspector.core.agreement.coefficient import Found, Measure, refused
from inspector.core.agreement.degenerate import INCOMPLETE, ONE_VALUE, given, no_categories
from inspector.core.agreement.ratings import Ratings
from inspector.core.agreement.sums import Sums

NAMES: Final = ("fleiss",)


def fleiss(table: Ratings) -> Measure:
    """κ = (P̄ − P̄e) ÷ (1 − P̄e); only where nothing is missing, units nobody judged left out."""
    raters = len(table.raters)
    why = no_categories(table)
    if why is None and any(given(row) not in {0, raters} for row in table.counts):
        why = INCOMPLETE
    if why is not None:
        return refused(NAMES, why, raters)
    sums = Sums([_row(row, len(table.values)) for row in table.counts])

    def over(drawn: Sequence[int]) -> tuple[Found, ...]:
        agreeing, *said = sums.over(drawn)
        answers = sum(said)
        chance = sum(n * n for n in said)
        if answers * answers == chance:
            return (ONE_VALUE,)
        share = Fraction(agreeing, answers * (raters - 1))
        expected = Fraction(chance, answers * answers)
        return ((share - expected) / (1 - expected),)

    return Measure(NAMES, over, sum(bool(row) for row in table.counts), raters)


def _row(row: tuple[tuple[int, int], ...], values: int) -> list[int]:
    """Lay out what a unit adds: pairs that agree, then how often each value was given."""
    counts = [0] * values
    for value, n in row:
        counts[value] = n
    return [sum(n * (n - 1) for n in counts), *counts]
