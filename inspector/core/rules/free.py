# SPDX-License-Identifier: MPL-2.0
"""Rule kind 4, free score: any number of steps between nothing and full points."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.rule import Direction, Judgement, NumberField, Step, refuse
from inspector.core.values import Amount, Value


@dataclass(frozen=True, slots=True)
class Free:
    """0 ≤ E ≤ M by step s. Example: M 5, s 0.5 → 3.5. Answer: `{"amount": "3.5"}`."""

    kind: ClassVar[str] = "free"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.RISES
    step: Fraction

    @classmethod
    def read(cls, reading: Reading) -> "Free":
        """Read the step."""
        return cls(reading.amount("step"))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"step": spell(self.step)}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """The step is above 0 and full points are a whole number of steps."""
        if self.step <= ZERO or full % self.step:
            return ("rule_free_step",)
        return ()

    def form(self, full: Fraction) -> NumberField:
        """A number field with − and +."""
        return NumberField(ZERO, full, self.step)

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Take the number as it is, when it lies in range and on a step."""
        if not isinstance(value, Amount) or not ZERO <= value.number <= full or value.number % self.step:
            raise refuse(self.kind, f"0, {spell(self.step)} … {spell(full)}")
        return Judgement(value.number, full, (Step(Phrase("why.free"), value.number),))

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        return Phrase("say.free", full=full, step=self.step)
