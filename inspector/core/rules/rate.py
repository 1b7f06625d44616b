# SPDX-License-Identifier: MPL-2.0
"""Rule kind 10, an observation rate: violations among all that were seen."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import HUNDRED, ONE
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.band_table import BandTable, read_bands
from inspector.core.rules.rule import Direction, Judgement, ShareField, multiplied, refuse
from inspector.core.text import NO_WORDS, Text, read_text
from inspector.core.values import Share, Value


@dataclass(frozen=True, slots=True)
class Rate:
    """x = 1 − v/t; E = M·x, or M·f(band of x in percent). Example: 49 of 653 → 92.50 %, of M 100 → 92.50.

    Answer: `{"part": 49, "whole": 653}`: violations, and all that were seen (at least 1). `what` says what is counted.
    """

    kind: ClassVar[str] = "rate"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.FALLS
    table: BandTable = BandTable()  # noqa: RUF009 (a frozen value may be a default)
    what: Text = NO_WORDS

    @classmethod
    def read(cls, reading: Reading) -> "Rate":
        """Read the bands, if any, and the words."""
        return cls(read_bands(reading), reading.maybe("what", read_text) or NO_WORDS)

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {"bands": self.table.record()} if self.table.rows else {}
        return value | ({"what": self.what.record()} if self.what.words else {})

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Bands, where there are some, are rows `least` in percent from the best to the worst."""
        if not self.table.rows:
            return ()
        found = self.table.faults(HUNDRED)
        return ("rule_rate_bands",) if self.table.low else tuple(found)

    def form(self, full: Fraction) -> ShareField:
        """Violations and all that were seen."""
        return ShareField(0, fixed=False, faults=True)

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Multiply by the rate, or by the factor of its band."""
        if not isinstance(value, Share) or value.whole < 1 or not 0 <= value.part <= value.whole:
            raise refuse(self.kind, "n / N, 0 ≤ n ≤ N, N ≥ 1")
        rate = ONE - Fraction(value.part, value.whole)
        if not self.table.rows:
            seen = Phrase("why.rate", part=value.part, whole=value.whole, percent=rate * HUNDRED)
            return multiplied(full, rate, seen)
        factor = self.table.factor(rate * HUNDRED)
        banded = Phrase("why.rate_band", part=value.part, whole=value.whole, percent=rate * HUNDRED, factor=factor)
        return multiplied(full, factor, banded)

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        said = Phrase("say.rate_bands", bands=self.table.words()) if self.table.rows else Phrase("say.rate")
        return Phrase("say.about", what=self.what, said=said) if self.what.words else said
