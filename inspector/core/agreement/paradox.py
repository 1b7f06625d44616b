# SPDX-License-Identifier: MPL-2.0
"""The κ paradox: nearly all say the same, yet κ is low, because nearly all answers are one value.

A. R. Feinstein, D. V. Cicchetti, High agreement but low kappa, Journal of Clinical Epidemiology 43 (1990) 543–549.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.agreement.coefficient import Coefficient
from inspector.core.agreement.ratings import Ratings

HIGH: Final = Fraction(80, 100)
"""Raw agreement, and the share of the commonest value, from which on κ can mislead."""
LOW: Final = Fraction(40, 100)
"""A κ up to here is called low."""
MISLED: Final = ("cohen", "fleiss", "alpha_nominal")


@dataclass(frozen=True, slots=True)
class Paradox:
    """That a coefficient misleads: its name and value, the raw agreement, the commonest value, its share (0 to 1)."""

    name: str
    value: Fraction
    agreement: Fraction
    commonest: str
    share: Fraction


def paradox(table: Ratings, found: Sequence[Coefficient]) -> Paradox | None:
    """Warn of the first of κ (Cohen, Fleiss) and nominal α that is low while raw agreement and one value are high."""
    values = {one.name: one.value for one in found if one.value is not None}
    low = next((name for name in MISLED if name in values and values[name] <= LOW), None)
    agreement = values.get("agreement")
    if low is None or agreement is None or agreement < HIGH:
        return None
    commonest, share = _commonest(table)
    return Paradox(low, values[low], agreement, commonest, share) if share >= HIGH else None


def _commonest(table: Ratings) -> tuple[str, Fraction]:
    said = [0] * len(table.values)
    for row in table.counts:
        for value, n in row:
            said[value] += n
    most = max(range(len(said)), key=said.__getitem__)
    return table.values[most], Fraction(said[most], sum(said))
