# SPDX-License-Identifier: MPL-2.0
"""Rule kind 11, the worst of a group: all or nothing, or the factor of the worst part."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ONE, ZERO
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import Level, earning, level_record, listed, read_level
from inspector.core.rules.part_list import (
    MET_OR_LOST,
    level_faults,
    marked,
    named,
    part_faults,
    parts_record,
    read_parts,
    still_open,
)
from inspector.core.rules.rule import Direction, Judgement, Option, PartLine, Parts, multiplied, unfinished
from inspector.core.text import Text
from inspector.core.values import Value


@dataclass(frozen=True, slots=True)
class Worst:
    """E = M·min(f). Example: four of five parts met, one not → 0.

    Without options a part is met (×1) or lost (×0). Complete when every part is marked, or one at factor 0.
    Answer: `{"marks": [{"part": "a", "choice": "met"}]}`.
    """

    kind: ClassVar[str] = "worst"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.RISES
    parts: tuple[PartLine, ...]
    options: tuple[Level, ...] = ()

    @classmethod
    def read(cls, reading: Reading) -> "Worst":
        """Read the parts and, if any, the options, best first."""
        return cls(read_parts(reading, "parts"), reading.each("options", read_level))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {"parts": parts_record(self.parts)}
        return value | ({"options": tuple(level_record(level) for level in self.options)} if self.options else {})

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Parts have ids of their own; options, where given, have codes of their own and factors falling from 1."""
        found = part_faults(self.parts, "rule_parts")
        return tuple(found + (level_faults(self.options) if self.options else []))

    def form(self, full: Fraction) -> Parts:
        """A mark a part."""
        own = tuple(Option(level.code, level.label, level.outcome) for level in self.options)
        return Parts(self.parts, own or MET_OR_LOST)

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Multiply by the factor of the worst part."""
        factors = {level.code: level.factor for level in self.options} or {"met": ONE, "lost": ZERO}
        marks = marked(self.kind, value, self.parts, factors)
        known = [part for part in self.parts if part.id in marks]
        part = min(known, key=lambda each: factors[marks[each.id]], default=None)
        if part is None or (len(marks) < len(self.parts) and factors[marks[part.id]] > ZERO):
            return unfinished(full, still_open(marks, self.parts))
        code = marks[part.id]
        if factors[code] == ONE:
            return multiplied(full, ONE, Phrase("why.all_met"))
        phrase = Phrase("why.worst", label=part.label, option=self._label(code), factor=factors[code])
        return multiplied(full, factors[code], phrase)

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        if not self.options:
            return Phrase("say.all_or_nothing", parts=listed(named(self.parts), "say.and"))
        levels = [Phrase("say.graded", label=level.label, earns=earning(level.factor)) for level in self.options]
        return Phrase("say.worst", parts=listed(named(self.parts), "say.and"), levels=listed(levels))

    def _label(self, code: str) -> Phrase | Text:
        return next(option.label for option in self.form(ONE).options if option.code == code)
