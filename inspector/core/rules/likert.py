# SPDX-License-Identifier: MPL-2.0
"""Rule kind 24, a weighted scale: each part gets a value, the weighted mean earns its share."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ONE, ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import listed
from inspector.core.rules.part_list import (
    MOST_OPTIONS,
    ids_work,
    marked,
    part_faults,
    parts_record,
    read_parts,
    still_open,
    weight_faults,
    worth_of,
)
from inspector.core.rules.rule import Direction, Judgement, Option, Outcome, PartLine, Parts, Step, unfinished
from inspector.core.text import Text, read_text
from inspector.core.values import MOST, Value


@dataclass(frozen=True, slots=True)
class ScaleOption:
    """One step of the scale: its code, its words, its value (0 or above)."""

    code: str
    label: Text
    value: Fraction

    def outcome(self, best: Fraction) -> Outcome:
        """Met at the best value, lost at 0, else partial."""
        if self.value == best:
            return Outcome.MET
        return Outcome.LOST if self.value == ZERO else Outcome.PARTIAL


@dataclass(frozen=True, slots=True)
class Likert:
    """E = M·Σ w·v ÷ (Σ w·v max). Example: M 1, values 0 (w 1), 1 (w 2), 0.5 (w 1) of at most 1 → 0.625.

    Complete when every part is marked. Answer: `{"marks": [{"part": "a", "choice": "agree"}]}`.
    """

    kind: ClassVar[str] = "likert"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.RISES
    parts: tuple[PartLine, ...]
    options: tuple[ScaleOption, ...]

    @classmethod
    def read(cls, reading: Reading) -> "Likert":
        """Read the parts with their weights, and the scale."""
        return cls(read_parts(reading, "parts", "weight"), reading.each("options", _read_option))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        options = tuple(
            {"code": option.code, "label": option.label.record(), "value": spell(option.value)}
            for option in self.options
        )
        return {"parts": parts_record(self.parts, "weight"), "options": options}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Ids and codes differ, weights are above 0, values are 0 or above and not all the same."""
        found = part_faults(self.parts, "rule_parts")
        found += weight_faults([worth_of(part) for part in self.parts], "rule_weights")
        values = [option.value for option in self.options]
        if not ids_work([option.code for option in self.options], MOST_OPTIONS, 2):
            found.append("rule_options")
        if any(not ZERO <= value <= MOST for value in values) or len(set(values)) < 2:
            found.append("rule_likert_values")
        return tuple(found)

    def form(self, full: Fraction) -> Parts:
        """A mark a part."""
        best = max((option.value for option in self.options), default=ONE)
        return Parts(
            self.parts, tuple(Option(option.code, option.label, option.outcome(best)) for option in self.options)
        )

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Weigh the values."""
        chosen = {option.code: option for option in self.options}
        marks = marked(self.kind, value, self.parts, chosen)
        if len(marks) < len(self.parts):
            return unfinished(full, still_open(marks, self.parts))
        best = max(option.value for option in self.options)
        whole = best * sum((worth_of(part) for part in self.parts), ZERO)
        steps = [_step(part, chosen[marks[part.id]], full / whole) for part in self.parts]
        return Judgement(sum((step.number for step in steps), ZERO), full, tuple(steps))

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        parts = [Phrase("say.likert_part", label=part.label, weight=worth_of(part)) for part in self.parts]
        options = [Phrase("say.likert_option", label=one.label, value=one.value) for one in self.options]
        return Phrase("say.likert", parts=listed(parts, "say.and"), options=listed(options, "say.and"))


def _step(part: PartLine, option: ScaleOption, share: Fraction) -> Step:
    weight = worth_of(part)
    phrase = Phrase("why.likert", label=part.label, option=option.label, value=option.value, weight=weight)
    return Step(phrase, weight * option.value * share)


def _read_option(reading: Reading) -> ScaleOption:
    return ScaleOption(reading.text("code"), reading.part("label", read_text), reading.amount("value"))
