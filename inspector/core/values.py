# SPDX-License-Identifier: MPL-2.0
"""What an inspector enters for a point: a choice, an amount, occurrences, or a part of a whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from inspector.core.canonical import Json
from inspector.core.exact import spell
from inspector.core.reading import Reading

MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers a rule offers, by its code (`met`, `lost`, `B`)."""

    code: str

    def record(self) -> Json:
        """Give the canonical form."""
        return {"choice": self.code}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in the unit the rule names, such as a free score in points."""

    number: Fraction

    def record(self) -> Json:
        """Give the canonical form."""
        return {"amount": spell(self.number)}


@dataclass(frozen=True, slots=True)
class Occurrence:
    """`n` things counted for one line of a rule, with the place and photos of just these when they are known."""

    line: str
    n: int
    place: str = ""
    photos: tuple[str, ...] = ()

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"line": self.line, "n": self.n}
        if self.place:
            value["place"] = self.place
        if self.photos:
            value["photos"] = self.photos
        return value


@dataclass(frozen=True, slots=True)
class Counts:
    """Occurrences by line; several for one line add up; a line that is absent counts 0."""

    items: tuple[Occurrence, ...] = ()

    def total(self, line: str) -> int:
        """Add up what was counted for one line."""
        return sum(item.n for item in self.items if item.line == line)

    def totals(self) -> Mapping[str, int]:
        """Add up what was counted, by line."""
        return {item.line: self.total(item.line) for item in self.items}

    def record(self) -> Json:
        """Give the canonical form."""
        return {"counts": tuple(item.record() for item in self.items)}


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `whole` things."""

    part: int
    whole: int

    def record(self) -> Json:
        """Give the canonical form."""
        return {"part": self.part, "whole": self.whole}


Value: TypeAlias = Choice | Amount | Counts | Share


def read_value(reading: Reading) -> Value:
    """Read a value from its canonical form; the field present tells the shape."""
    if reading.has("choice"):
        return Choice(reading.text("choice"))
    if reading.has("amount"):
        return Amount(reading.amount("amount"))
    if reading.has("counts"):
        return Counts(reading.each("counts", _read_occurrence))
    share = Share(reading.whole("part"), reading.whole("whole"))
    if not (0 <= share.part <= MOST and 0 <= share.whole <= MOST):
        raise reading.fault("part", "range")
    return share


def _read_occurrence(reading: Reading) -> Occurrence:
    item = Occurrence(reading.text("line"), reading.whole("n"), reading.text("place", ""), reading.texts("photos"))
    if not 0 <= item.n <= MOST:
        raise reading.fault("n", "range")
    return item
