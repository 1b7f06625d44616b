# SPDX-License-Identifier: MPL-2.0
"""Krippendorff's α of any number of inspectors, with missing answers, for names, ranks and numbers.

K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania (2011).
"""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from math import lcm
from operator import mul
from typing import Final

from inspector.core.agreement.coefficient import Found, Measure, refused
from inspector.core.agreement.degenerate import ONE_VALUE, given, lacking, no_categories
from inspector.core.agreement.ratings import Ratings
from inspector.core.agreement.sums import Sums

NOMINAL: Final = ("alpha_nominal",)
ORDINAL: Final = ("alpha_ordinal",)
INTERVAL: Final = ("alpha_interval",)

Row = tuple[tuple[int, int], ...]


def alpha_nominal(table: Ratings) -> Measure:
    """α over the units with two answers or more; values are alike or not."""
    if (why := no_categories(table)) is not None:
        return refused(NOMINAL, why, len(table.raters))
    times = _times(table)
    rows = [_agreeing(row, len(table.values), times) for row in table.counts]
    sums = Sums(rows)

    def over(drawn: Sequence[int]) -> tuple[Found, ...]:
        agreeing, *said = sums.over(drawn)
        n = sum(said)
        expected = n * n - sum(count * count for count in said)
        return (_alpha(n * times - agreeing, expected, n, times),)

    return Measure(NOMINAL, over, _pairable(table), len(table.raters))


def alpha_interval(table: Ratings) -> Measure:
    """α over the units with two answers or more; values are as far apart as the square of their distance."""
    if (why := lacking(table)) is not None:
        return refused(INTERVAL, why, len(table.raters))
    times = _times(table)
    scale = table.scale
    sums = Sums([_squared(row, scale, times) for row in table.counts])

    def over(drawn: Sequence[int]) -> tuple[Found, ...]:
        observed, n, total, squares = sums.over(drawn)
        return (_alpha(observed, n * squares - total * total, n, times),)

    return Measure(INTERVAL, over, _pairable(table), len(table.raters), exact=False)


def alpha_ordinal(table: Ratings) -> Measure:
    """α over the units with two answers or more; values are as far apart as the answers that lie between them.

    That distance is the difference of mean ranks among all answers, so it is the interval α of those ranks; they are
    taken anew for every draw.
    """
    if (why := lacking(table)) is not None:
        return refused(ORDINAL, why, len(table.raters))
    times = _times(table)
    rows = [row if given(row) > 1 else () for row in table.counts]
    values = [tuple(value for value, _ in row) for row in rows]
    counts = [tuple(n for _, n in row) for row in rows]
    answers = [given(row) for row in rows]

    def over(drawn: Sequence[int]) -> tuple[Found, ...]:
        often = {unit: n for unit, n in Counter(drawn).items() if answers[unit]}
        said = [0] * len(table.values)
        for unit, n in often.items():
            for value, count in rows[unit]:
                said[value] += n * count
        ranks = _double_ranks(said)
        squares = [rank * rank for rank in ranks]
        observed = 0
        for unit, n in often.items():
            total = sum(map(mul, counts[unit], map(ranks.__getitem__, values[unit])))
            square = sum(map(mul, counts[unit], map(squares.__getitem__, values[unit])))
            observed += n * (answers[unit] * square - total * total) * (times // (answers[unit] - 1))
        whole, total = sum(said), sum(map(mul, said, ranks))
        return (_alpha(observed, whole * sum(map(mul, said, squares)) - total * total, whole, times),)

    return Measure(ORDINAL, over, _pairable(table), len(table.raters), exact=False)


def _alpha(observed: int, expected: int, answers: int, times: int) -> Found:
    """Give 1 − (n − 1) × observed ÷ expected, both summed over pairs, `observed` so many times too large."""
    return 1 - Fraction((answers - 1) * observed, times * expected) if expected else ONE_VALUE


def _times(table: Ratings) -> int:
    """Give what makes every answers − 1 of a unit go into a whole number."""
    return lcm(*(given(row) - 1 for row in table.counts if given(row) > 1))


def _pairable(table: Ratings) -> int:
    return sum(given(row) > 1 for row in table.counts)


def _agreeing(row: Row, values: int, times: int) -> list[int]:
    """Lay out what a unit adds: pairs that agree ÷ (answers − 1), and how often each value was given."""
    counts = [0] * values
    answers = given(row)
    if answers < 2:
        return [0, *counts]
    for value, n in row:
        counts[value] = n
    return [sum(n * (n - 1) for n in counts) * (times // (answers - 1)), *counts]


def _squared(row: Row, scale: Sequence[int], times: int) -> list[int]:
    """Lay out what a unit adds: squared distances of its pairs ÷ (answers − 1), answers, their sum and squares."""
    answers = given(row)
    if answers < 2:
        return [0, 0, 0, 0]
    total = sum(scale[value] * n for value, n in row)
    squares = sum(scale[value] ** 2 * n for value, n in row)
    return [(answers * squares - total * total) * (times // (answers - 1)), answers, total, squares]


def _double_ranks(said: Sequence[int]) -> list[int]:
    """Give twice the mean rank of each value, ranks from 0: twice the answers below it, and its own."""
    ranks, below = [], 0
    for n in said:
        ranks.append(2 * below + n)
        below += n
    return ranks
