# SPDX-License-Identifier: MPL-2.0
"""Rule kind 20, a band of two keys: the rating needs the total and the worst part both."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.tallies import Tally
from inspector.core.text import NO_WORDS, Text, read_text
from inspector.core.wholes.whole_rule import Board, Count, Grade, Ruling, State, Titles, read_title

MEASURES = ("percent", "demerits")


@dataclass(frozen=True, slots=True)
class KeyBand:
    """A rating: what the total and the worst part must reach; both None for the last, which takes the rest."""

    code: str
    title: Text
    total: Fraction | None = None
    worst: Fraction | None = None

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"code": self.code, "title": self.title.record()}
        limits = {"total": self.total, "worst": self.worst}
        return value | {key: spell(limit) for key, limit in limits.items() if limit is not None}

    def words(self, measure: str) -> Phrase:
        """Say the band."""
        if self.total is None or self.worst is None:
            return Phrase("whole.band_rest", title=self.title)
        return Phrase(f"whole.keys_{measure}", title=self.title, total=self.total, worst=self.worst)


@dataclass(frozen=True, slots=True)
class TwoKey:
    """The best rating whose two keys both hold. Example in demerits: total ≤ 15 and no part above 5 → 5.

    `percent`: both must be reached; `demerits`: neither may be exceeded. `parts` are sections or points. Open until
    every part is judged at least in part.
    """

    kind: ClassVar[str] = "two_key"
    id: str
    measure: str
    parts: tuple[str, ...]
    bands: tuple[KeyBand, ...]
    title: Text = NO_WORDS

    @classmethod
    def read(cls, reading: Reading) -> "TwoKey":
        """Read it from its canonical form."""
        measure = reading.member("measure", MEASURES, MEASURES[0])
        bands = reading.each("bands", _read_band)
        return cls(reading.text("id"), measure, reading.texts("parts"), bands, read_title(reading))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        bands = tuple(band.record() for band in self.bands)
        return {"id": self.id, "measure": self.measure, "parts": self.parts, "bands": bands}

    def counts(self) -> tuple[Count, ...]:
        """Nothing is counted."""
        return ()

    def names(self) -> Mapping[str, tuple[str, ...]]:
        """Name the parts."""
        return {"part": self.parts}

    def faults(self) -> tuple[str, ...]:
        """Parts are named once; keys go from the best to the worst; only the last band has none."""
        if not self.parts or len(set(self.parts)) != len(self.parts):
            return ("whole_two_key_parts",)
        keys = [(band.total, band.worst) for band in self.bands[:-1]]
        codes = [band.code for band in self.bands]
        whole = bool(self.bands) and self.bands[-1].total is None and self.bands[-1].worst is None
        full = all(total is not None and worst is not None for total, worst in keys)
        totals = [total for total, _ in keys if total is not None]
        sorted_ones = totals == sorted(totals, reverse=self.measure == "percent")
        return () if whole and full and sorted_ones and len(codes) == len(set(codes)) else ("whole_bands",)

    def rule(self, board: Board) -> Ruling:
        """Turn both keys."""
        parts = [board.point(name) or board.section(name) for name in self.parts]
        numbers = [self._measured(part) for part in parts]
        known = [number for number in numbers if number is not None]
        phrase = Phrase("ruling.two_key")
        if len(known) != len(numbers):
            return Ruling(self.id, self.kind, State.OPEN, phrase)
        worst = max(known) if self.measure == "demerits" else min(known)
        total = self._measured(board.plain() if self.measure == "demerits" else board.total()) or ZERO
        band = next(band for band in self.bands if self._turned(band, total, worst))
        grade = Grade(band.code, band.title)
        named = Phrase("ruling.two_key_worst", worst=worst, part=board.title(self.parts[numbers.index(worst)]))
        return Ruling(
            self.id, self.kind, State.HELD, phrase, total, band.total, grade, parts=(self._worst(named, band, worst),)
        )

    def words(self, title: Titles) -> Phrase:  # noqa: ARG002 (every rule is asked alike)
        """Say the bands."""
        said = self.bands[0].words(self.measure)
        for band in self.bands[1:]:
            said = Phrase("say.pair", first=said, then=band.words(self.measure))
        return Phrase("whole.two_key", bands=said)

    def _measured(self, part: Tally) -> Fraction | None:
        if self.measure == "percent":
            return part.percent
        return part.possible - part.earned if part.possible else None

    def _turned(self, band: KeyBand, total: Fraction, worst: Fraction) -> bool:
        if band.total is None or band.worst is None:
            return True
        if self.measure == "percent":
            return total >= band.total and worst >= band.worst
        return total <= band.total and worst <= band.worst

    def _worst(self, phrase: Phrase, band: KeyBand, worst: Fraction) -> Ruling:
        return Ruling(f"{self.id}.worst", self.kind, State.HELD, phrase, worst, band.worst)


def _read_band(reading: Reading) -> KeyBand:
    limits = [reading.amount(key) if reading.has(key) else None for key in ("total", "worst")]
    return KeyBand(reading.text("code"), reading.part("title", read_text), *limits)
