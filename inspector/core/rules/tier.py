# SPDX-License-Identifier: MPL-2.0
"""Rule kind 27, tiers by required sets: the highest tier of which nothing is missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ZERO
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import Level, earning, level_record, listed, read_level
from inspector.core.rules.part_list import (
    MET_OR_LOST,
    level_faults,
    marked,
    part_faults,
    parts_record,
    read_parts,
    still_open,
)
from inspector.core.rules.rule import Direction, Judgement, PartLine, Parts, multiplied, unfinished
from inspector.core.values import Value


@dataclass(frozen=True, slots=True)
class Tier:
    """One tier: its level, and the parts that must all be met."""

    level: Level
    needs: tuple[str, ...]

    def record(self) -> Json:
        """Give the canonical form."""
        return {**level_record(self.level), "needs": self.needs}


@dataclass(frozen=True, slots=True)
class Tiers:
    """E = M·f(highest tier whose needs are all met), else 0. Example: M 10, a and b met, c not → 8.

    There three stars ×1 want a, b and c, two stars ×0.8 a and b, one star ×0.6 a. Complete when the parts not marked
    yet cannot change the tier. Answer: `{"marks": [{"part": "a", "choice": "met"}]}`.
    """

    kind: ClassVar[str] = "tier"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.RISES
    parts: tuple[PartLine, ...]
    tiers: tuple[Tier, ...]

    @classmethod
    def read(cls, reading: Reading) -> "Tiers":
        """Read the parts and the tiers, best first."""
        return cls(read_parts(reading, "parts"), reading.each("tiers", _read_tier))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"parts": parts_record(self.parts), "tiers": tuple(tier.record() for tier in self.tiers)}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Ids and codes differ, factors fall from 1, needs name parts, and each tier can be the highest."""
        found = part_faults(self.parts, "rule_parts") + level_faults([tier.level for tier in self.tiers], 1)
        known = {part.id for part in self.parts}
        needs = [set(tier.needs) for tier in self.tiers]
        if any(not need <= known for need in needs) or any(
            len(set(tier.needs)) != len(tier.needs) for tier in self.tiers
        ):
            found.append("rule_tier_needs")
        if any(better <= need for place, need in enumerate(needs) for better in needs[:place]):
            found.append("rule_unreachable")
        return tuple(found)

    def form(self, full: Fraction) -> Parts:
        """A mark a part."""
        return Parts(self.parts, MET_OR_LOST)

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Find the highest tier."""
        marks = marked(self.kind, value, self.parts, ("met", "lost"))
        met = {part for part, code in marks.items() if code == "met"}
        unmarked = {part.id for part in self.parts} - marks.keys()
        tier = self._highest(met)
        if tier != self._highest(met | unmarked):
            return unfinished(full, still_open(marks, self.parts))
        if tier is None:
            return multiplied(full, ZERO, Phrase("why.tier_none"))
        return multiplied(full, tier.level.factor, Phrase("why.tier", label=tier.level.label, factor=tier.level.factor))

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        return Phrase("say.tiers", tiers=listed([self._said(tier) for tier in self.tiers]))

    def _highest(self, met: set[str]) -> Tier | None:
        return next((tier for tier in self.tiers if met.issuperset(tier.needs)), None)

    def _said(self, tier: Tier) -> Phrase:
        needs = [Phrase("say.item", label=part.label) for part in self.parts if part.id in tier.needs]
        level = tier.level
        return Phrase("say.tier", label=level.label, earns=earning(level.factor), needs=listed(needs, "say.and"))


def _read_tier(reading: Reading) -> Tier:
    return Tier(read_level(reading), reading.texts("needs"))
