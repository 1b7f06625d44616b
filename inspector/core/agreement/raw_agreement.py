# SPDX-License-Identifier: MPL-2.0
"""Raw agreement (一致率): of two inspectors picked at random at a point, how often they say the same."""

from collections.abc import Sequence
from fractions import Fraction
from math import lcm
from typing import Final

from inspector.core.agreement.coefficient import Found, Measure, ratio, refused
from inspector.core.agreement.degenerate import NOTHING_TWICE, given, lacking
from inspector.core.agreement.ratings import Ratings

NAMES: Final = ("agreement",)


def raw_agreement(table: Ratings) -> Measure:
    """Mean over the units with two answers or more of the share of pairs that agree; 0 to 1, nothing off for chance."""
    why = lacking(table)
    if why is not None:
        return refused(NAMES, why, len(table.raters))
    shares = agreeing_shares(table)
    times = lcm(*(share.denominator for share in shares if share is not None))
    agreeing = [0 if share is None else int(share * times) for share in shares]
    counted = [int(share is not None) for share in shares]

    def over(drawn: Sequence[int]) -> tuple[Found, ...]:
        units = sum(map(counted.__getitem__, drawn))
        return (ratio(sum(map(agreeing.__getitem__, drawn)), times * units, NOTHING_TWICE),)

    return Measure(NAMES, over, sum(counted), len(table.raters))


def agreeing_shares(table: Ratings) -> tuple[Fraction | None, ...]:
    """Give of every unit, in `Ratings.order`, the share of pairs of its answers that agree; None without a pair."""
    return tuple(_share(row) for row in table.counts)


def _share(row: tuple[tuple[int, int], ...]) -> Fraction | None:
    answers = given(row)
    pairs = answers * (answers - 1)
    return Fraction(sum(n * (n - 1) for _, n in row), pairs) if pairs else None
