# SPDX-License-Identifier: MPL-2.0
"""Rule kind 6, 少一处扣N分: a deduction for each thing that is missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import listed
from inspector.core.rules.part_list import counted
from inspector.core.rules.rule import Counters, Direction, Judgement, Line, Step, floored
from inspector.core.text import Text, read_text
from inspector.core.values import Value


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that must be there, and how many of it."""

    id: str
    label: Text
    need: int

    def step(self, each: Fraction, found: int) -> Step:
        """Give the deduction for what is missing."""
        short = max(0, self.need - found)
        if short == 0:
            return Step(Phrase("why.shortfall_met", label=self.label, found=found, need=self.need), ZERO)
        phrase = Phrase("why.shortfall_line", label=self.label, found=found, need=self.need, short=short, each=each)
        return Step(phrase, -each * short)


@dataclass(frozen=True, slots=True)
class Shortfall:
    """E = M − min(M, d·Σ max(0, N−n)). Example: M 20, need 5 each, found 5, 3, 2, d 2 → 10.

    Answer: `{"counts": [{"line": "core", "n": 3}]}`; a line that is absent counts 0 found.
    """

    kind: ClassVar[str] = "shortfall"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.RISES
    each: Fraction
    needs: tuple[Need, ...]

    @classmethod
    def read(cls, reading: Reading) -> "Shortfall":
        """Read the deduction and the things needed."""
        return cls(reading.amount("each"), reading.each("needs", _read_need))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        needs = tuple({"id": need.id, "label": need.label.record(), "need": need.need} for need in self.needs)
        return {"each": spell(self.each), "needs": needs}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """At least one need, different ids, each at least 1, deduction above 0."""
        found = []
        ids = [need.id for need in self.needs]
        if not ids or len(set(ids)) != len(ids) or any(need.need < 1 for need in self.needs):
            found.append("rule_shortfall_needs")
        if self.each <= ZERO:
            found.append("rule_shortfall_each")
        return tuple(found)

    def form(self, full: Fraction) -> Counters:
        """One counter a need."""
        return Counters(tuple(Line(need.id, need.label, self.each, need=need.need) for need in self.needs))

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Take off what is missing."""
        totals = counted(self.kind, value, [need.id for need in self.needs])
        return floored(full, tuple(need.step(self.each, totals.get(need.id, 0)) for need in self.needs))

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        lines = listed([Phrase("say.shortfall_line", label=need.label, need=need.need) for need in self.needs])
        return Phrase("say.shortfall", lines=lines, each=self.each, full=full)


def _read_need(reading: Reading) -> Need:
    return Need(reading.text("id"), reading.part("label", read_text), reading.whole("need"))
