# SPDX-License-Identifier: MPL-2.0
"""Rule kind 15, weighted faults: every fault costs the weight of its class."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import listed
from inspector.core.rules.part_list import counted, part_faults, parts_record, read_parts, weight_faults, worth_of
from inspector.core.rules.rule import Counters, Direction, Judgement, Line, PartLine, Step, floored
from inspector.core.values import Value


@dataclass(frozen=True, slots=True)
class WeightedFaults:
    """E = max(0, M − Σ w·n). Example: M 100, minor 1, major 10, critical 50; 3 minor and 2 major → 77.

    Answer: `{"counts": [{"line": "minor", "n": 3}]}`.
    """

    kind: ClassVar[str] = "faults"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.FALLS
    classes: tuple[PartLine, ...]

    @classmethod
    def read(cls, reading: Reading) -> "WeightedFaults":
        """Read the classes of faults with their weights in points."""
        return cls(read_parts(reading, "classes", "weight"))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"classes": parts_record(self.classes, "weight")}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Classes have ids of their own and weights above 0."""
        found = part_faults(self.classes, "rule_lines")
        return tuple(found + weight_faults([worth_of(one) for one in self.classes], "rule_weights"))

    def form(self, full: Fraction) -> Counters:
        """One counter a class."""
        return Counters(tuple(Line(one.id, one.label, worth_of(one)) for one in self.classes))

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Take off every fault's weight."""
        totals = counted(self.kind, value, [one.id for one in self.classes])
        return floored(full, tuple(_step(one, totals[one.id]) for one in self.classes if totals.get(one.id)))

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        classes = [Phrase("say.deduct_line", label=one.label, each=worth_of(one)) for one in self.classes]
        return Phrase("say.faults", classes=listed(classes), full=full)


def _step(line: PartLine, n: int) -> Step:
    each = worth_of(line)
    return Step(Phrase("why.deduct_line", label=line.label, n=n, each=each), -each * n)
