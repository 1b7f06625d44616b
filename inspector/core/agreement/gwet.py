# SPDX-License-Identifier: MPL-2.0
"""Gwet's AC1 of any number of inspectors, with missing answers: it stands where nearly all answers are one value.

K. L. Gwet, Computing inter-rater reliability and its variance in the presence of high agreement, British Journal of
Mathematical and Statistical Psychology 61 (2008) 29–48; missing answers as in his Handbook of Inter-Rater Reliability,
4th edition (2014), chapter 2.
"""

from collections.abc import Sequence
from fractions import Fraction
from math import lcm
from typing import Final

from inspector.core.agreement.coefficient import Found, Measure, refused
from inspector.core.agreement.degenerate import NOTHING_TWICE, ONE_VALUE, given, no_categories
from inspector.core.agreement.ratings import Ratings
from inspector.core.agreement.sums import Sums

NAMES: Final = ("ac1",)

Row = tuple[tuple[int, int], ...]


def gwet(table: Ratings) -> Measure:
    """AC1 = (pa − pe) ÷ (1 − pe); pa over units with two answers or more, pe = Σ π(1 − π) ÷ (values − 1) over all.

    π is a value's mean share of the answers of a unit, over units with any; values are those given in all ratings.
    """
    why = no_categories(table)
    if why is None and len(table.values) < 2:
        why = ONE_VALUE
    if why is not None:
        return refused(NAMES, why, len(table.raters))
    many = len(table.values)
    times = lcm(*(answers * max(answers - 1, 1) for answers in map(given, table.counts) if answers))
    sums = Sums([_row(row, many, times) for row in table.counts])

    def over(drawn: Sequence[int]) -> tuple[Found, ...]:
        units, twice, agreeing, *shares = sums.over(drawn)
        if not twice:
            return (NOTHING_TWICE,)
        whole = units * times
        chance = Fraction(sum(share * (whole - share) for share in shares), whole * whole * (many - 1))
        return ((Fraction(agreeing, twice * times) - chance) / (1 - chance),)

    return Measure(NAMES, over, sum(given(row) > 1 for row in table.counts), len(table.raters))


def _row(row: Row, values: int, times: int) -> list[int]:
    """Lay out what a unit adds: itself, itself if judged twice, its agreeing pairs, and values, as shares of 1."""
    counts = [0] * values
    answers = given(row)
    if not answers:
        return [0, 0, 0, *counts]
    for value, n in row:
        counts[value] = n * (times // answers)
    pairs = answers * (answers - 1)
    agreeing = sum(n * (n - 1) for _, n in row) * (times // pairs) if pairs else 0
    return [1, int(answers > 1), agreeing, *counts]
