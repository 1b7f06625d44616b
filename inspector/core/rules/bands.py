# SPDX-License-Identifier: MPL-2.0
"""Rule kind 9, bands on a measured value: the band the number lies in decides the factor."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Final

from inspector.core.canonical import Json
from inspector.core.exact import ZERO, show_short, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.band_table import BandTable, read_bands
from inspector.core.rules.rule import Direction, Judgement, NumberField, multiplied, refuse
from inspector.core.text import NO_WORDS, Text, read_text
from inspector.core.values import MOST, Amount, Value

HUNDREDTH: Final = Fraction(1, 100)
LARGEST: Final = Fraction(MOST)


@dataclass(frozen=True, slots=True)
class Bands:
    """E = M·f(band of x). Example: from 40 % ×1, below 0; M 5, 36 % → 0. Answer: `{"amount": "36"}`, in `unit`.

    x goes from 0 to `most` in steps of `step`.
    """

    kind: ClassVar[str] = "bands"
    scored: ClassVar[bool] = True
    table: BandTable
    unit: Text = NO_WORDS
    most: Fraction = LARGEST
    step: Fraction = HUNDREDTH

    @property
    def direction(self) -> Direction:
        """A high number is good where the rows say `least`, else a low one."""
        return Direction.FALLS if self.table.low else Direction.RISES

    @classmethod
    def read(cls, reading: Reading) -> "Bands":
        """Read the bands, the unit, and the numbers that can be entered."""
        unit = reading.maybe("unit", read_text) or NO_WORDS
        most = reading.amount("most") if reading.has("most") else LARGEST
        return cls(read_bands(reading), unit, most, reading.amount("step") if reading.has("step") else HUNDREDTH)

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {"bands": self.table.record()}
        if self.unit.words:
            value["unit"] = self.unit.record()
        if self.most != LARGEST:
            value["most"] = spell(self.most)
        return value | ({"step": spell(self.step)} if self.step != HUNDREDTH else {})

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """The table runs from the best to the worst within 0 to `most`; the step is above 0 and divides `most`."""
        fits = ZERO < self.most <= MOST and self.step > ZERO and not self.most % self.step
        return (*self.table.faults(self.most), *(() if fits else ("rule_bands_step",)))

    def form(self, full: Fraction) -> NumberField:
        """A number field in the unit."""
        return NumberField(ZERO, self.most, self.step, self.unit)

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Multiply by the factor of the band."""
        if not isinstance(value, Amount) or not ZERO <= value.number <= self.most or value.number % self.step:
            raise refuse(self.kind, f"0, {spell(self.step)} … {spell(self.most)}")
        factor = self.table.factor(value.number)
        number = show_short(value.number, 12)
        if self.unit.words:
            phrase = Phrase("why.band_unit", number=number, unit=self.unit, factor=factor)
        else:
            phrase = Phrase("why.band", number=number, factor=factor)
        return multiplied(full, factor, phrase)

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        if self.unit.words:
            return Phrase("say.bands_unit", unit=self.unit, bands=self.table.words())
        return Phrase("say.bands", bands=self.table.words())
