# SPDX-License-Identifier: MPL-2.0
"""Rule kind 14, demerits: the points lost in all make the grade, and fewer are better."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.text import NO_WORDS, Text, read_text
from inspector.core.wholes.whole_rule import Board, Count, Grade, Ruling, State, Titles, read_title


@dataclass(frozen=True, slots=True)
class DemeritBand:
    """A grade up to `most` demerits; None for the last, which takes the rest."""

    code: str
    title: Text
    most: Fraction | None = None

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"code": self.code, "title": self.title.record()}
        return value | ({} if self.most is None else {"most": spell(self.most)})

    def words(self) -> Phrase:
        """Say the band."""
        if self.most is None:
            return Phrase("whole.band_rest", title=self.title)
        return Phrase("whole.band_most", title=self.title, most=self.most)


@dataclass(frozen=True, slots=True)
class DemeritGrade:
    """Bands on Σ(P − E) over every point judged. Example: 0–13 A, 14–27 B, 28+ C."""

    kind: ClassVar[str] = "demerit_grade"
    id: str
    bands: tuple[DemeritBand, ...]
    title: Text = NO_WORDS

    @classmethod
    def read(cls, reading: Reading) -> "DemeritGrade":
        """Read it from its canonical form."""
        return cls(reading.text("id"), reading.each("bands", _read_band), read_title(reading))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"id": self.id, "bands": tuple(band.record() for band in self.bands)}

    def counts(self) -> tuple[Count, ...]:
        """Nothing but the plain sum is looked at."""
        return ()

    def names(self) -> Mapping[str, tuple[str, ...]]:
        """It names nothing."""
        return {}

    def faults(self) -> tuple[str, ...]:
        """Limits rise from 0 upwards, only the last band has none, codes are different."""
        limits = [band.most for band in self.bands[:-1] if band.most is not None]
        codes = [band.code for band in self.bands]
        rising = limits == sorted(set(limits)) and all(limit >= ZERO for limit in limits)
        whole = len(limits) == len(self.bands) - 1 and self.bands[-1].most is None
        return () if len(codes) == len(set(codes)) and rising and whole else ("whole_bands",)

    def rule(self, board: Board) -> Ruling:
        """Find the first band that holds the demerits; open while nothing is judged."""
        plain = board.plain()
        if not plain.possible:
            return Ruling(self.id, self.kind, State.OPEN, Phrase("ruling.demerits"))
        lost = plain.possible - plain.earned
        band = next(band for band in self.bands if band.most is None or lost <= band.most)
        grade = Grade(band.code, band.title)
        return Ruling(self.id, self.kind, State.HELD, Phrase("ruling.demerits"), lost, band.most, grade)

    def words(self, title: Titles) -> Phrase:  # noqa: ARG002 (every rule is asked alike)
        """Say the bands."""
        said = self.bands[0].words()
        for band in self.bands[1:]:
            said = Phrase("say.pair", first=said, then=band.words())
        return Phrase("whole.demerit_grade", bands=said)


def _read_band(reading: Reading) -> DemeritBand:
    most = reading.amount("most") if reading.has("most") else None
    return DemeritBand(reading.text("code"), reading.part("title", read_text), most)
