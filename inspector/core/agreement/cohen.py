# SPDX-License-Identifier: MPL-2.0
"""Cohen's κ of two inspectors, plain and weighted.

J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960) 37–46;
J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968) 213–220.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from inspector.core.agreement.coefficient import Found, Measure, refused
from inspector.core.agreement.degenerate import NOTHING_TWICE, ONE_VALUE, TWO_RATERS, lacking, no_categories
from inspector.core.agreement.ratings import Ratings

NAMES: Final = ("cohen",)
WEIGHTED_NAMES: Final = ("cohen_linear", "cohen_quadratic")

Said = tuple[int, int]


def cohen(table: Ratings) -> Measure:
    """κ = (po − pe) ÷ (1 − pe) over the units both judged; exactly two raters, any level."""
    why = TWO_RATERS if len(table.raters) != 2 else no_categories(table)
    if why is not None:
        return refused(NAMES, why, len(table.raters))
    both, said = _both(table, tuple(range(len(table.values))))
    alike = [int(one == other) for one, other in said]
    firsts, others = _sides(said)

    def over(drawn: Sequence[int]) -> tuple[Found, ...]:
        seen = _seen(both, drawn)
        n = len(seen)
        one, other = Counter(map(firsts.__getitem__, seen)), Counter(map(others.__getitem__, seen))
        chance = sum(count * other[value] for value, count in one.items())
        return (_kappa(n * (n - sum(map(alike.__getitem__, seen))), n * n - chance, n),)

    return Measure(NAMES, over, len(said), 2)


def weighted_cohen(table: Ratings) -> Measure:
    """κw = 1 − observed ÷ expected distance, linear and quadratic, over the units both judged; exactly two raters.

    Values are as far apart as their places among all values given (ordinal level) or as their numbers (interval level).
    """
    why = TWO_RATERS if len(table.raters) != 2 else lacking(table)
    if why is not None:
        return refused(WEIGHTED_NAMES, why, len(table.raters))
    scale = table.scale if table.level == "interval" else tuple(range(len(table.values)))
    both, said = _both(table, scale)
    near, far = [abs(one - other) for one, other in said], [(one - other) ** 2 for one, other in said]
    firsts, others = _sides(said)

    def over(drawn: Sequence[int]) -> tuple[Found, ...]:
        seen = _seen(both, drawn)
        n = len(seen)
        one, other = Counter(map(firsts.__getitem__, seen)), Counter(map(others.__getitem__, seen))
        linear = _kappa(n * sum(map(near.__getitem__, seen)), _distance(one, other, n), n)
        return linear, _kappa(n * sum(map(far.__getitem__, seen)), _squares(one, other, n), n)

    return Measure(WEIGHTED_NAMES, over, len(said), 2)


def _both(table: Ratings, scale: Sequence[int]) -> tuple[Mapping[int, int], tuple[Said, ...]]:
    """Give what the two said where both did, and the place of each such unit."""
    kept = [(unit, one, other) for unit, (one, other) in enumerate(table.codes) if one >= 0 and other >= 0]
    said = tuple((scale[one], scale[other]) for _, one, other in kept)
    return {unit: place for place, (unit, _, _) in enumerate(kept)}, said


def _seen(both: Mapping[int, int], drawn: Sequence[int]) -> list[int]:
    return [both[unit] for unit in drawn if unit in both]


def _sides(said: Sequence[Said]) -> tuple[list[int], list[int]]:
    return [one for one, _ in said], [other for _, other in said]


def _kappa(observed: int, expected: int, n: int) -> Found:
    """Give 1 − observed ÷ expected disagreement; both say one and the same value alone where nothing is expected."""
    if not n:
        return NOTHING_TWICE
    return 1 - Fraction(observed, expected) if expected else ONE_VALUE


def _distance(one: Mapping[int, int], other: Mapping[int, int], n: int) -> int:
    """Add |x − y| up over all pairs of one's and the other's values, by their running counts."""
    steps = sorted({*one, *other})
    below_one = below_other = total = 0
    for step, following in pairwise(steps):
        below_one, below_other = below_one + one.get(step, 0), below_other + other.get(step, 0)
        total += (following - step) * (below_one * (n - below_other) + below_other * (n - below_one))
    return total


def _squares(one: Mapping[int, int], other: Mapping[int, int], n: int) -> int:
    """Add (x − y)² up over all pairs of one's and the other's values."""
    squares = sum(value * value * count for side in (one, other) for value, count in side.items())
    sums = [sum(value * count for value, count in side.items()) for side in (one, other)]
    return n * squares - 2 * sums[0] * sums[1]
