# SPDX-License-Identifier: MPL-2.0
"""Rule kind 12, parts add up: each part that is met brings its points, at most full points in all."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ZERO
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import listed
from inspector.core.rules.part_list import (
    MET_OR_LOST,
    marked,
    part_faults,
    parts_record,
    read_parts,
    still_open,
    weight_faults,
    worth_of,
)
from inspector.core.rules.rule import Direction, Judgement, PartLine, Parts, Step, unfinished
from inspector.core.values import Value


@dataclass(frozen=True, slots=True)
class Additive:
    """E = min(M, Σ points of the parts met). Example: M 4, parts 2, 1 and 1, the last not met → 3.

    Answer: `{"marks": [{"part": "a", "choice": "met"}]}`; complete when every part is marked met or lost.
    """

    kind: ClassVar[str] = "additive"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.RISES
    parts: tuple[PartLine, ...]

    @classmethod
    def read(cls, reading: Reading) -> "Additive":
        """Read the parts with their points."""
        return cls(read_parts(reading, "parts", "points"))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"parts": parts_record(self.parts, "points")}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Parts have ids of their own and points above 0, which together reach full points."""
        points = [worth_of(part) for part in self.parts]
        found = part_faults(self.parts, "rule_parts") + weight_faults(points, "rule_additive_points")
        if not found and sum(points, ZERO) < full:
            found.append("rule_additive_sum")
        return tuple(found)

    def form(self, full: Fraction) -> Parts:
        """A mark a part."""
        return Parts(self.parts, MET_OR_LOST)

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Add up the parts met."""
        marks = marked(self.kind, value, self.parts, ("met", "lost"))
        if len(marks) < len(self.parts):
            return unfinished(full, still_open(marks, self.parts))
        steps = [_step(part, marks[part.id]) for part in self.parts]
        total = sum((step.number for step in steps), ZERO)
        if total > full:
            steps.append(Step(Phrase("why.no_more", full=full), full - total))
        return Judgement(min(full, total), full, tuple(steps))

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        parts = [Phrase("say.additive_part", label=part.label, points=worth_of(part)) for part in self.parts]
        return Phrase("say.additive", parts=listed(parts), full=full)


def _step(part: PartLine, code: str) -> Step:
    if code == "met":
        return Step(Phrase("why.part_met", label=part.label), worth_of(part))
    return Step(Phrase("why.part_lost", label=part.label), ZERO)
