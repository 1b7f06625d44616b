# SPDX-License-Identifier: MPL-2.0
"""Rule kind 8, a sampled count: how many of the sample are good decides the level."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import HUNDRED, ONE, ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import Level, earning, level_record, listed, read_level
from inspector.core.rules.part_list import falling, level_faults
from inspector.core.rules.rule import Direction, Judgement, ShareField, multiplied, refuse
from inspector.core.values import MOST, Share, Value


@dataclass(frozen=True, slots=True)
class SampleLevel:
    """One row of the table: the level, and the least share of good ones (0 to 1) that reaches it."""

    level: Level
    least: Fraction

    def words(self, whole: int) -> Phrase:
        """Say the row: in numbers where the sample has a fixed size, else in percent."""
        label, earns = self.level.label, earning(self.level.factor)
        if self.least in (ZERO, ONE):
            return Phrase("say.sampled_all" if self.least else "say.otherwise", label=label, earns=earns)
        if whole:
            return Phrase("say.sampled_count", count=ceil(self.least * whole), label=label, earns=earns)
        return Phrase("say.sampled_level", least=self.least * HUNDRED, label=label, earns=earns)


@dataclass(frozen=True, slots=True)
class Sampled:
    """E = M·f(first row with k/m ≥ least). Example: 5 of 5 → A ×1, 4 of 5 → B ×0.8, else C ×0; M 5, 4 of 5 → 4.

    Answer: `{"part": 4, "whole": 5}`; `whole` fixes m, 0 means the size of the sample is entered.
    """

    kind: ClassVar[str] = "sampled"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.RISES
    levels: tuple[SampleLevel, ...]
    whole: int = 0

    @classmethod
    def read(cls, reading: Reading) -> "Sampled":
        """Read the table, best first, and the size of the sample."""
        return cls(reading.each("levels", _read_row), reading.whole("whole", 0))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        levels = tuple({**level_record(row.level), "least": spell(row.least)} for row in self.levels)
        return {"levels": levels, **({"whole": self.whole} if self.whole else {})}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Codes differ, factors fall from 1, shares fall within 1 to 0, the last is 0, each level can be reached."""
        found = level_faults([row.level for row in self.levels])
        leasts = [row.least for row in self.levels]
        if not 0 <= self.whole <= MOST:
            found.append("rule_sampled_whole")
        if not falling(leasts) or any(least > ONE for least in leasts) or leasts[-1:] != [ZERO]:
            found.append("rule_sampled_least")
        elif self.whole and not falling([Fraction(ceil(least * self.whole)) for least in leasts]):
            found.append("rule_unreachable")
        return tuple(found)

    def form(self, full: Fraction) -> ShareField:
        """Good ones and the sample; the sample is fixed when the rule names it."""
        return ShareField(self.whole, fixed=self.whole > 0)

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Find the first row that the share reaches."""
        wanted = f"n / {self.whole or 'N'}, 0 ≤ n ≤ {self.whole or 'N'}"
        if not isinstance(value, Share) or not 0 <= value.part <= value.whole or value.whole < 1:
            raise refuse(self.kind, wanted)
        if self.whole and value.whole != self.whole:
            raise refuse(self.kind, wanted)
        share = Fraction(value.part, value.whole)
        level = next(row.level for row in self.levels if share >= row.least)
        facts = Phrase("why.sampled", part=value.part, whole=value.whole, label=level.label, factor=level.factor)
        return multiplied(full, level.factor, facts)

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        levels = listed([row.words(self.whole) for row in self.levels])
        if self.whole:
            return Phrase("say.sampled", whole=self.whole, levels=levels)
        return Phrase("say.sampled_seen", levels=levels)


def _read_row(reading: Reading) -> SampleLevel:
    return SampleLevel(read_level(reading), reading.amount("least"))
