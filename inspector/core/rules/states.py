# SPDX-License-Identifier: MPL-2.0
"""Rule kind 23, a checklist of states: the share that is in order among the parts that apply."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import ClassVar, Final

from inspector.core.canonical import Json
from inspector.core.exact import HUNDRED, ZERO
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import listed
from inspector.core.rules.part_list import marked, named, part_faults, parts_record, read_parts
from inspector.core.rules.rule import (
    Direction,
    Judgement,
    Option,
    Outcome,
    PartLine,
    Parts,
    Step,
    multiplied,
    unfinished,
)
from inspector.core.values import Value

STATES: Final = (
    Option("ok", Phrase("state.ok"), Outcome.MET),
    Option("fail", Phrase("state.fail"), Outcome.LOST),
    Option("na", Phrase("state.na"), Outcome.NOTED),
    Option("open", Phrase("state.open"), Outcome.NOTED),
)


@dataclass(frozen=True, slots=True)
class States:
    """E = M·ok ÷ (all − n/a). Example: M 10, ten parts, 6 ok, 2 fail, 2 n/a → 7.5, done 100 %.

    Done = (all − open) ÷ all in percent, shown apart; a part that is not marked is open.
    Complete when no part is open or unmarked. Where every part is n/a the point does not apply.
    Answer: `{"marks": [{"part": "a", "choice": "ok"}]}`, each ok, fail, na or open.
    """

    kind: ClassVar[str] = "states"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.RISES
    parts: tuple[PartLine, ...]

    @classmethod
    def read(cls, reading: Reading) -> "States":
        """Read the parts."""
        return cls(read_parts(reading, "parts"))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"parts": parts_record(self.parts)}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Parts have ids of their own."""
        return tuple(part_faults(self.parts, "rule_parts"))

    def form(self, full: Fraction) -> Parts:
        """A mark a part."""
        return Parts(self.parts, STATES)

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Multiply by the share that is in order."""
        marks = marked(self.kind, value, self.parts, [option.code for option in STATES])
        states = Counter(marks.values())
        number = len(self.parts)
        looked_at = len(marks) - states["open"]
        judgement = self._judged(full, states["ok"], number - states["na"], number - looked_at)
        return replace(judgement, done=Fraction(looked_at, number) * HUNDRED)

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        return Phrase("say.states", parts=listed(named(self.parts), "say.and"))

    def _judged(self, full: Fraction, ok: int, applicable: int, still_open: int) -> Judgement:
        if not applicable:
            return replace(unfinished(full, Step(Phrase("why.states_none"), ZERO)), applicable=False)
        if still_open:
            return unfinished(full, Step(Phrase("why.states_open", open=still_open, parts=len(self.parts)), ZERO))
        phrase = Phrase("why.states", ok=ok, applicable=applicable)
        return multiplied(full, Fraction(ok, applicable), phrase)
