# SPDX-License-Identifier: MPL-2.0
"""Rule kind 7, in proportion: the share of what is needed earns that share of the points."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ONE
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.rule import Direction, Judgement, ShareField, Step, refuse
from inspector.core.values import MOST, Share, Value


@dataclass(frozen=True, slots=True)
class Proportional:
    """E = M·min(1, n/N). Example: M 8, 3 of 4 → 6. Answer: `{"part": 3, "whole": 4}`.

    `need` fixes N; 0 means N is counted on the spot and entered (then part ≤ whole).
    """

    kind: ClassVar[str] = "proportional"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.RISES
    need: int = 0

    @classmethod
    def read(cls, reading: Reading) -> "Proportional":
        """Read how many are needed."""
        return cls(reading.whole("need", 0))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"need": self.need} if self.need else {}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """The need is not negative and not absurd."""
        return () if 0 <= self.need <= MOST else ("rule_proportional_need",)

    def form(self, full: Fraction) -> ShareField:
        """Part and whole; the whole is fixed when the rule names it."""
        return ShareField(self.need, fixed=self.need > 0)

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Multiply by the share, at most 1."""
        if not isinstance(value, Share) or value.part < 0 or value.whole < 1:
            raise refuse(self.kind, f"n / {self.need or 'N ≥ 1'}")
        if value.whole != self.need if self.need else value.part > value.whole:
            raise refuse(self.kind, f"n / {self.need}" if self.need else "n / N, n ≤ N")
        factor = min(ONE, Fraction(value.part, value.whole))
        code = "why.share" if factor < ONE else "why.share_enough"
        phrase = Phrase(code, part=value.part, whole=value.whole, factor=factor)
        return Judgement(full * factor, full, (Step(phrase, full * factor),))

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        return Phrase("say.proportional", need=self.need) if self.need else Phrase("say.proportional_seen")
