# SPDX-License-Identifier: MPL-2.0
"""When a point is asked: conditions over the answers of other points; a blank or hidden point fulfils none."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, TypeAlias

from inspector.core.canonical import Json
from inspector.core.exact import spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading

HOWS: Final = ("all", "any", "none")
DEEPEST: Final = 8


@dataclass(frozen=True, slots=True)
class Seen:
    """What a condition sees of an answered point: its words (outcome, choice, status) and the number entered."""

    words: frozenset[str]
    number: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Is:
    """True when one of the words stands at the point: `met`, `partial`, `lost`, a choice's code, or a status."""

    point: str
    words: tuple[str, ...]

    def holds(self, see: "See") -> bool:
        """Decide it."""
        seen = see(self.point)
        return seen is not None and not seen.words.isdisjoint(self.words)

    def points(self) -> Iterator[str]:
        """Name the points it looks at."""
        yield self.point

    def record(self) -> Json:
        """Give the canonical form."""
        return {"point": self.point, "is": self.words}

    def said(self) -> Phrase:
        """Say it."""
        return Phrase("when.is", point=self.point, words="、".join(self.words))


@dataclass(frozen=True, slots=True)
class Reaches:
    """True when the number entered at the point lies between `least` and `most`, both included where given."""

    point: str
    least: Fraction | None = None
    most: Fraction | None = None

    def holds(self, see: "See") -> bool:
        """Decide it."""
        seen = see(self.point)
        if seen is None or seen.number is None:
            return False
        return (self.least is None or seen.number >= self.least) and (self.most is None or seen.number <= self.most)

    def points(self) -> Iterator[str]:
        """Name the points it looks at."""
        yield self.point

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"point": self.point}
        limits = {"least": self.least, "most": self.most}
        return value | {key: spell(limit) for key, limit in limits.items() if limit is not None}

    def said(self) -> Phrase:
        """Say it."""
        if self.least is not None and self.most is not None:
            return Phrase("when.between", point=self.point, least=self.least, most=self.most)
        if self.least is not None:
            return Phrase("when.least", point=self.point, least=self.least)
        return Phrase("when.most", point=self.point, most=self.most or Fraction(0))


@dataclass(frozen=True, slots=True)
class Several:
    """All, any, or none of several conditions."""

    how: str
    parts: "tuple[Condition, ...]"

    def holds(self, see: "See") -> bool:
        """Decide it."""
        held = (part.holds(see) for part in self.parts)
        if self.how == "all":
            return all(held)
        return any(held) if self.how == "any" else not any(held)

    def points(self) -> Iterator[str]:
        """Name the points it looks at."""
        for part in self.parts:
            yield from part.points()

    def record(self) -> Json:
        """Give the canonical form."""
        return {self.how: tuple(part.record() for part in self.parts)}

    def said(self) -> Phrase:
        """Say it."""
        said = self.parts[0].said()
        for part in self.parts[1:]:
            said = Phrase("when.and" if self.how == "all" else "when.or", first=said, then=part.said())
        return Phrase("when.none", parts=said) if self.how == "none" else said


Condition: TypeAlias = Is | Reaches | Several
See: TypeAlias = Callable[[str], Seen | None]


def read_condition(reading: Reading, depth: int = 0) -> Condition:
    """Read a condition from its canonical form; raises KnownError `record_field`."""
    for how in HOWS:
        if reading.has(how):
            if depth >= DEEPEST:
                raise reading.fault(how, f"depth > {DEEPEST}")
            parts = reading.each(how, lambda part: read_condition(part, depth + 1))
            if not parts:
                raise reading.fault(how, "empty")
            return Several(how, parts)
    point = reading.text("point")
    if reading.has("is"):
        return Is(point, reading.texts("is"))
    least = reading.amount("least") if reading.has("least") else None
    most = reading.amount("most") if reading.has("most") else None
    if least is None and most is None:
        raise reading.fault("is", "missing")
    return Reaches(point, least, most)
