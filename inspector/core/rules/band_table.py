# SPDX-License-Identifier: MPL-2.0
"""A table from a measured number to a factor: rows `least` (high is good) or rows `most` (low is good), best first."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.canonical import Json
from inspector.core.exact import ONE, ZERO, show_short, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import earning, listed
from inspector.core.rules.part_list import falling

MOST_ROWS: Final = 20


@dataclass(frozen=True, slots=True)
class BandRow:
    """One row: from `bound` upwards (or, when `low`, up to `bound`) the factor counts, from 0 to 1."""

    bound: Fraction
    factor: Fraction
    low: bool = False

    def holds(self, number: Fraction) -> bool:
        """Tell whether a number lies in the row."""
        return number <= self.bound if self.low else number >= self.bound

    def record(self) -> Json:
        """Give the canonical form."""
        return {"most" if self.low else "least": spell(self.bound), "factor": spell(self.factor)}

    def words(self) -> Phrase:
        """Say the row."""
        return Phrase(
            "say.band_most" if self.low else "say.band_least",
            bound=show_short(self.bound, 12),
            earns=earning(self.factor),
        )


@dataclass(frozen=True, slots=True)
class BandTable:
    """The rows, best first; what lies beyond the last row earns nothing."""

    rows: tuple[BandRow, ...] = ()

    @property
    def low(self) -> bool:
        """Whether a low number is good."""
        return any(row.low for row in self.rows)

    def factor(self, number: Fraction) -> Fraction:
        """Give the factor of the first row that holds, else 0."""
        return next((row.factor for row in self.rows if row.holds(number)), ZERO)

    def record(self) -> tuple[Json, ...]:
        """Give the canonical form."""
        return tuple(row.record() for row in self.rows)

    def faults(self, most: Fraction) -> list[str]:
        """One to twenty rows of one kind, bounds from 0 to `most`; bounds and factors run from best to worst."""
        factors = [row.factor for row in self.rows]
        bounds = [-row.bound if row.low else row.bound for row in self.rows]
        found = []
        if not 1 <= len(self.rows) <= MOST_ROWS or len({row.low for row in self.rows}) > 1:
            found.append("rule_bands_rows")
        if any(not ZERO <= row.bound <= most for row in self.rows):
            found.append("rule_bands_range")
        if not falling(bounds) or not falling(factors) or factors[:1] != [ONE] or any(each < ZERO for each in factors):
            found.append("rule_bands_order")
        return found

    def words(self) -> Phrase:
        """Say the rows, and what lies beyond them."""
        said = [row.words() for row in self.rows]
        last = show_short(self.rows[-1].bound, 12) if self.rows else ""
        if self.low:
            said.append(Phrase("say.band_above", bound=last))
        elif self.rows and self.rows[-1].bound > ZERO:
            said.append(Phrase("say.band_below", bound=last))
        return listed(said)


def read_bands(reading: Reading) -> BandTable:
    """Read the field `bands`; a missing field is an empty table."""
    return BandTable(reading.each("bands", _read_row))


def _read_row(reading: Reading) -> BandRow:
    low = reading.has("most")
    return BandRow(reading.amount("most" if low else "least"), reading.amount("factor"), low)
