# SPDX-License-Identifier: MPL-2.0
"""Rule kind 5, 每处扣N分、扣完为止: a deduction for each occurrence, never below zero."""

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
class DeductLine:
    """One fault line: points lost each, how many count at most (0: all), or the whole point at once (`zero`)."""

    id: str
    label: Text
    each: Fraction = ZERO
    cap: int = 0
    zero: bool = False

    def step(self, full: Fraction, n: int) -> Step:
        """Give the deduction for n occurrences (n ≥ 1)."""
        if self.zero:
            return Step(Phrase("why.zero_line", label=self.label), -full)
        if self.cap and n > self.cap:
            phrase = Phrase("why.deduct_capped", label=self.label, n=n, cap=self.cap, each=self.each)
            return Step(phrase, -self.each * self.cap)
        return Step(Phrase("why.deduct_line", label=self.label, n=n, each=self.each), -self.each * n)

    def words(self) -> Phrase:
        """Say the line."""
        if self.zero:
            return Phrase("say.deduct_zero", label=self.label)
        if self.cap:
            return Phrase("say.deduct_line_cap", label=self.label, each=self.each, cap=self.cap)
        return Phrase("say.deduct_line", label=self.label, each=self.each)


@dataclass(frozen=True, slots=True)
class Deduct:
    """E = M − min(M, Σ d·min(n, cap)); a zero line → 0. Example: M 10: −3×1, −1×2, −1×3 → 2.

    Answer: `{"counts": [{"line": "a", "n": 2}]}`; a line may come several times, each with its own place and photos.
    """

    kind: ClassVar[str] = "deduct"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.FALLS
    lines: tuple[DeductLine, ...]

    @classmethod
    def read(cls, reading: Reading) -> "Deduct":
        """Read the fault lines."""
        return cls(reading.each("lines", _read_line))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"lines": tuple(_line_record(line) for line in self.lines)}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """At least one line, different ids, each deduction above 0 unless the line takes all."""
        found = []
        ids = [line.id for line in self.lines]
        if not ids or len(set(ids)) != len(ids):
            found.append("rule_deduct_lines")
        if any(line.cap < 0 or (line.each <= ZERO and not line.zero) for line in self.lines):
            found.append("rule_deduct_each")
        return tuple(found)

    def form(self, full: Fraction) -> Counters:
        """One counter a line."""
        return Counters(
            tuple(Line(line.id, line.label, line.each, cap=line.cap, zero=line.zero) for line in self.lines)
        )

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Take off every line's deduction."""
        totals = counted(self.kind, value, [line.id for line in self.lines])
        return floored(full, tuple(line.step(full, totals[line.id]) for line in self.lines if totals.get(line.id)))

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        return Phrase("say.deduct", lines=listed([line.words() for line in self.lines]), full=full)


def _line_record(line: DeductLine) -> Mapping[str, Json]:
    value: dict[str, Json] = {"id": line.id, "label": line.label.record()}
    if line.zero:
        value["zero"] = True
    else:
        value["each"] = spell(line.each)
    if line.cap:
        value["cap"] = line.cap
    return value


def _read_line(reading: Reading) -> DeductLine:
    zero = reading.flag("zero", default=False)
    each = ZERO if zero else reading.amount("each")
    return DeductLine(reading.text("id"), reading.part("label", read_text), each, reading.whole("cap", 0), zero)
