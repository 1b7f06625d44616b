# SPDX-License-Identifier: MPL-2.0
"""Rule kind 28, overdue and repeated problems: each costs points, and more for every further period."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import listed
from inspector.core.rules.part_list import counted, ids_work
from inspector.core.rules.rule import Counters, Direction, Judgement, Line, Step, floored
from inspector.core.text import Text, read_text
from inspector.core.values import MOST, Value
from inspector.core.words import word


@dataclass(frozen=True, slots=True)
class OverdueLine:
    """One kind of problem: points lost each, and how many more for every further period of up to `periods`."""

    id: str
    label: Text
    each: Fraction
    rise: Fraction = ZERO
    periods: int = 1

    def lines(self) -> Iterator[Line]:
        """Give the line's counters: `id`, or `id.1`, `id.2` … where periods are told apart (the last: or more)."""
        if self.periods == 1:
            yield Line(self.id, self.label, self.each)
            return
        for number in range(1, self.periods + 1):
            code = "say.periods" if number < self.periods else "say.periods_more"
            words = tuple(
                (language, word(code, language).format(label=said, n=number)) for language, said in self.label.words
            )
            yield Line(f"{self.id}.{number}", Text(words), self.each + self.rise * (number - 1))

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"id": self.id, "label": self.label.record(), "each": spell(self.each)}
        if self.rise:
            value["rise"] = spell(self.rise)
        return value | ({"periods": self.periods} if self.periods != 1 else {})

    def words(self) -> Phrase:
        """Say the line."""
        if self.rise:
            return Phrase("say.overdue_rise", label=self.label, each=self.each, rise=self.rise)
        return Phrase("say.overdue_line", label=self.label, each=self.each)


@dataclass(frozen=True, slots=True)
class Overdue:
    """E = M − min(M, Σ n·(d + r·(k − 1))), k the period. Example: M 5, 4 overdue at 0.5 and 1 repeat at 1 → 2.

    Answer: `{"counts": [{"line": "late", "n": 4}]}`; a line with periods is counted as `late.1`, `late.2` …
    """

    kind: ClassVar[str] = "overdue"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.FALLS
    lines: tuple[OverdueLine, ...]

    @classmethod
    def read(cls, reading: Reading) -> "Overdue":
        """Read the lines."""
        return cls(reading.each("lines", _read_line))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"lines": tuple(line.record() for line in self.lines)}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Ids differ, each costs more than 0, nothing gets cheaper, periods go from 1 to 9, from 2 where it rises."""
        found = [] if ids_work([line.id for line in self.lines]) else ["rule_lines"]
        for line in self.lines:
            costs = ZERO < line.each <= MOST and ZERO <= line.rise <= MOST
            if not costs or not (2 if line.rise else 1) <= line.periods <= 9:
                return (*found, "rule_overdue_lines")
        return tuple(found)

    def form(self, full: Fraction) -> Counters:
        """One counter a line, or a period of it."""
        return Counters(tuple(counter for line in self.lines for counter in line.lines()))

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Take off what each problem costs."""
        counters = self.form(full).lines
        totals = counted(self.kind, value, [counter.id for counter in counters])
        return floored(full, tuple(_step(each, totals[each.id]) for each in counters if totals.get(each.id)))

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        return Phrase("say.deduct", lines=listed([line.words() for line in self.lines]), full=full)


def _step(counter: Line, n: int) -> Step:
    return Step(Phrase("why.overdue_line", label=counter.label, n=n, each=counter.each), -counter.each * n)


def _read_line(reading: Reading) -> OverdueLine:
    rise = reading.amount("rise") if reading.has("rise") else ZERO
    label = reading.part("label", read_text)
    return OverdueLine(reading.text("id"), label, reading.amount("each"), rise, reading.whole("periods", 1))
