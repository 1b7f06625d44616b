# SPDX-License-Identifier: MPL-2.0
"""Rule kind 27 over a whole checklist: the highest tier of which every required point is met."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.text import NO_WORDS, Text, read_text
from inspector.core.wholes.whole_rule import Board, Count, Grade, Ruling, State, Test, Titles, read_title

MOST_STARS = 5


@dataclass(frozen=True, slots=True)
class Tier:
    """A tier and the points it needs met; `stars` where it has some."""

    code: str
    title: Text
    needs: tuple[str, ...]
    stars: int = 0

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"code": self.code, "title": self.title.record(), "needs": self.needs}
        return value | ({"stars": self.stars} if self.stars else {})

    def words(self) -> Phrase:
        """Say the tier."""
        return Phrase("whole.tier", title=self.title, n=len(self.needs))


@dataclass(frozen=True, slots=True)
class Tiers:
    """The first tier, best first, of which every point asked is met; open while a point that decides is not judged.

    A required point that does not apply, cannot be judged or is not asked is not held against the site.
    """

    kind: ClassVar[str] = "tiers"
    id: str
    tiers: tuple[Tier, ...]
    title: Text = NO_WORDS

    @classmethod
    def read(cls, reading: Reading) -> "Tiers":
        """Read it from its canonical form."""
        return cls(reading.text("id"), reading.each("tiers", _read_tier), read_title(reading))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"id": self.id, "tiers": tuple(tier.record() for tier in self.tiers)}

    def counts(self) -> tuple[Count, ...]:
        """Count what is met, waits and falls short of each tier's points."""
        return tuple(
            Count(f"{self.id}.{tier.code}.{test.value}", test, points=tier.needs)
            for tier in self.tiers
            for test in (Test.MET, Test.WAITING, Test.SHORT)
        )

    def names(self) -> Mapping[str, tuple[str, ...]]:
        """Name the points needed."""
        return {"point": tuple(dict.fromkeys(point for tier in self.tiers for point in tier.needs))}

    def faults(self) -> tuple[str, ...]:
        """Some tiers of different codes, each with points it needs."""
        codes = [tier.code for tier in self.tiers]
        sound = bool(codes) and len(set(codes)) == len(codes) and all(tier.needs for tier in self.tiers)
        return () if sound else ("whole_tiers",)

    def rule(self, board: Board) -> Ruling:
        """Find the tier; with none reached there is no grade."""
        for tier in self.tiers:
            met, waiting, short = (board.count(f"{self.id}.{tier.code}.{test}") for test in ("met", "waiting", "short"))
            needed = met + waiting + short
            phrase = Phrase("ruling.tier", title=tier.title, met=met, n=needed)
            number, limit = Fraction(met), Fraction(needed)
            if met and met == needed:
                grade = Grade(tier.code, tier.title, tier.stars)
                return Ruling(self.id, self.kind, State.HELD, phrase, number, limit, grade)
            if waiting and not short:
                return Ruling(self.id, self.kind, State.OPEN, phrase, number, limit)
        return Ruling(self.id, self.kind, State.BROKEN, Phrase("ruling.no_tier"))

    def words(self, title: Titles) -> Phrase:  # noqa: ARG002 (every rule is asked alike)
        """Say the tiers."""
        said = self.tiers[0].words()
        for tier in self.tiers[1:]:
            said = Phrase("say.pair", first=said, then=tier.words())
        return Phrase("whole.tiers", tiers=said)


def _read_tier(reading: Reading) -> Tier:
    tier = Tier(
        reading.text("code"), reading.part("title", read_text), reading.texts("needs"), reading.whole("stars", 0)
    )
    if not 0 <= tier.stars <= MOST_STARS:
        raise reading.fault("stars", "0–5")
    return tier
