# SPDX-License-Identifier: MPL-2.0
"""Rule kind 2, levels A/B/C/D: each level earns its factor of the full points."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ONE, ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.rule import Buttons, Direction, Judgement, Option, Outcome, Step, refuse
from inspector.core.text import Text, read_text
from inspector.core.values import Choice, Value


@dataclass(frozen=True, slots=True)
class Level:
    """One level: its code (`A`), its words, and its factor from 0 to 1."""

    code: str
    label: Text
    factor: Fraction

    @property
    def outcome(self) -> Outcome:
        """Met at factor 1, lost at 0, else partial."""
        if self.factor == ONE:
            return Outcome.MET
        return Outcome.LOST if self.factor == ZERO else Outcome.PARTIAL


@dataclass(frozen=True, slots=True)
class Levels:
    """E = M·f(level). Example: factors 1/.66/.33/0, M 3, C → 0.99. Answer: `{"choice": "C"}`."""

    kind: ClassVar[str] = "levels"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.NONE
    levels: tuple[Level, ...]

    @classmethod
    def read(cls, reading: Reading) -> "Levels":
        """Read the list of levels, best first."""
        return cls(reading.each("levels", read_level))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"levels": tuple(level_record(level) for level in self.levels)}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """At least two levels, different codes, factors from 1 falling to 0 or above."""
        codes = [level.code for level in self.levels]
        factors = [level.factor for level in self.levels]
        found = []
        if len(codes) < 2 or len(set(codes)) != len(codes) or len(codes) > 9:
            found.append("rule_levels_codes")
        if any(not ZERO <= factor <= ONE for factor in factors):
            found.append("rule_levels_range")
        if factors != sorted(factors, reverse=True) or len(set(factors)) != len(factors):
            found.append("rule_levels_order")
        return tuple(found)

    def form(self, full: Fraction) -> Buttons:
        """One button a level."""
        return Buttons(tuple(Option(level.code, level.label, level.outcome) for level in self.levels))

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Multiply by the factor of the level chosen."""
        for level in self.levels:
            if value == Choice(level.code):
                earned = full * level.factor
                phrase = Phrase("why.level", label=level.label, factor=level.factor)
                return Judgement(earned, full, (Step(phrase, earned),))
        raise refuse(self.kind, " | ".join(level.code for level in self.levels))

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        parts = [Phrase("say.level", label=level.label, factor=level.factor) for level in self.levels]
        return Phrase("say.levels", levels=listed(parts))


def read_level(reading: Reading) -> Level:
    """Read one level."""
    return Level(reading.text("code"), reading.part("label", read_text), reading.amount("factor"))


def level_record(level: Level) -> dict[str, Json]:
    """Give one level's canonical form."""
    return {"code": level.code, "label": level.label.record(), "factor": spell(level.factor)}


def earning(factor: Fraction) -> Phrase:
    """Say what a factor earns: full points, none, or full points × the factor."""
    if factor in (ZERO, ONE):
        return Phrase("say.full_points" if factor else "say.no_points")
    return Phrase("say.part_points", factor=factor)


def listed(parts: Sequence[Phrase], joint: str = "say.pair") -> Phrase:
    """Join phrases into one, each said when the whole is said; halves are joined, so that long lists stay shallow."""
    if len(parts) < 2:
        return parts[0] if parts else Phrase("say.nothing")
    middle = len(parts) // 2
    return Phrase(joint, first=listed(parts[:middle], joint), then=listed(parts[middle:], joint))
