# SPDX-License-Identifier: MPL-2.0
"""Intraclass correlations: how well the scores of inspectors tell points apart, of one of them and of all together.

P. E. Shrout, J. L. Fleiss, Intraclass correlations: uses in assessing rater reliability, Psychological Bulletin 86
(1979) 420–428.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from inspector.core.agreement.coefficient import Found, Measure, ratio, refused
from inspector.core.agreement.degenerate import FEW_UNITS, NO_SPREAD, lacking
from inspector.core.agreement.ratings import Ratings
from inspector.core.agreement.sums import Sums

NAMES: Final = ("icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k")


def icc(table: Ratings) -> Measure:
    """ICC(1), (2,1), (3,1), and of the mean of all k raters (1,k), (2,k), (3,k), over the units that all judged."""
    raters = len(table.raters)
    if (why := lacking(table)) is not None:
        return refused(NAMES, why, raters)
    whole = sum(min(row) >= 0 for row in table.codes)
    if whole < 2:
        return refused(NAMES, FEW_UNITS, raters)
    scale = table.scale
    sums = Sums([_row(row, scale) for row in table.codes])

    def over(drawn: Sequence[int]) -> tuple[Found, ...]:
        n, total, squares_of_rows, squares, *columns = sums.over(drawn)
        if n < 2:
            return (FEW_UNITS,) * len(NAMES)
        ends = total * total
        between = n * squares_of_rows - ends
        within = n * (raters * squares - squares_of_rows)
        judges = raters * sum(column * column for column in columns) - ends
        return _correlations(between, within, judges, n, raters)

    return Measure(NAMES, over, whole, raters, exact=False)


def _row(row: Sequence[int], scale: Sequence[int]) -> list[int]:
    """Lay out what a unit adds: itself, its sum, the sum's square, the squares, every rater's number."""
    if min(row) < 0:
        return [0] * (4 + len(row))
    numbers = [scale[code] for code in row]
    total = sum(numbers)
    return [1, total, total * total, sum(number * number for number in numbers), *numbers]


def _correlations(between: int, within: int, judges: int, n: int, k: int) -> tuple[Found, ...]:
    """Give the six from sums of squares, each n × k times too large: units, within units, raters."""
    b = Fraction(between, n - 1)
    w = Fraction(within, n * (k - 1))
    j = Fraction(judges, k - 1)
    e = Fraction(within - judges, (n - 1) * (k - 1))
    shift = (j - e) / n
    return (
        ratio(b - w, b + (k - 1) * w, NO_SPREAD),
        ratio(b - e, b + (k - 1) * e + k * shift, NO_SPREAD),
        ratio(b - e, b + (k - 1) * e, NO_SPREAD),
        ratio(b - w, b, NO_SPREAD),
        ratio(b - e, b + shift, NO_SPREAD),
        ratio(b - e, b, NO_SPREAD),
    )
