# SPDX-License-Identifier: MPL-2.0
"""What an inspector enters for a point: a choice, an amount, counts, a share, marks of parts, ratings, or words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import Final, TypeAlias

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


@dataclass(frozen=True, slots=True)
class Mark:
    """The option chosen for one part of a point."""

    part: str
    choice: str

    def record(self) -> Json:
        """Give the canonical form."""
        return {"part": self.part, "choice": self.choice}


@dataclass(frozen=True, slots=True)
class Marks:
    """An option for each part of a point; a part that is absent is not marked yet. Each part stands once."""

    items: tuple[Mark, ...] = ()

    def chosen(self) -> Mapping[str, str]:
        """Give the option chosen, by part."""
        return {mark.part: mark.choice for mark in self.items}

    def record(self) -> Json:
        """Give the canonical form."""
        return {"marks": tuple(mark.record() for mark in self.items)}


@dataclass(frozen=True, slots=True)
class Rating:
    """The number one of several raters gave."""

    rater: str
    amount: Fraction

    def record(self) -> Json:
        """Give the canonical form."""
        return {"rater": self.rater, "amount": spell(self.amount)}


@dataclass(frozen=True, slots=True)
class Ratings:
    """The numbers of several raters, in their order; each rater stands once."""

    items: tuple[Rating, ...] = ()

    def record(self) -> Json:
        """Give the canonical form."""
        return {"ratings": tuple(rating.record() for rating in self.items)}


@dataclass(frozen=True, slots=True)
class Said:
    """Words alone, for a point that is recorded and not scored."""

    text: str

    def record(self) -> Json:
        """Give the canonical form."""
        return {"said": self.text}


Value: TypeAlias = Choice | Amount | Counts | Share | Marks | Ratings | Said


def read_value(reading: Reading) -> Value:
    """Read a value from its canonical form; the field present tells the shape."""
    for key, shape in _SHAPES.items():
        if reading.has(key):
            return shape(reading)
    return _read_share(reading)


def _read_share(reading: Reading) -> Share:
    share = Share(reading.whole("part"), reading.whole("whole"))
    if not (0 <= share.part <= MOST and 0 <= share.whole <= MOST):
        raise reading.fault("part", "range")
    return share


def _read_occurrence(reading: Reading) -> Occurrence:
    item = Occurrence(reading.text("line"), reading.whole("n"), reading.text("place", ""), reading.texts("photos"))
    if not 0 <= item.n <= MOST:
        raise reading.fault("n", "range")
    return item


def _read_marks(reading: Reading) -> Marks:
    marks = reading.each("marks", lambda part: Mark(part.text("part"), part.text("choice")))
    if len({mark.part for mark in marks}) != len(marks):
        raise reading.fault("marks", "part twice")
    return Marks(marks)


def _read_ratings(reading: Reading) -> Ratings:
    ratings = reading.each("ratings", lambda part: Rating(part.text("rater"), part.amount("amount")))
    if len({rating.rater for rating in ratings}) != len(ratings):
        raise reading.fault("ratings", "rater twice")
    return Ratings(ratings)


_SHAPES: Final[Mapping[str, Callable[[Reading], Value]]] = MappingProxyType(
    {
        "choice": lambda reading: Choice(reading.text("choice")),
        "amount": lambda reading: Amount(reading.amount("amount")),
        "counts": lambda reading: Counts(reading.each("counts", _read_occurrence)),
        "marks": _read_marks,
        "ratings": _read_ratings,
        "said": lambda reading: Said(reading.text("said")),
    }
)
