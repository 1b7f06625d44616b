# SPDX-License-Identifier: MPL-2.0
"""Rule kind 14, demerits: a violation costs the demerits of its degree; the lower their sum, the better."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Final

from inspector.core.canonical import Json
from inspector.core.exact import ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import listed
from inspector.core.rules.part_list import MOST_OPTIONS, ids_work
from inspector.core.rules.rule import Buttons, Direction, Judgement, Option, Outcome, Step, refuse
from inspector.core.text import Text, read_text
from inspector.core.values import Choice, Value

NONE: Final = "none"


@dataclass(frozen=True, slots=True)
class Degree:
    """One degree of the violation: its code, its words, its demerits in points."""

    code: str
    label: Text
    demerits: Fraction


@dataclass(frozen=True, slots=True)
class Demerits:
    """E = M − d. Example: M 28, a violation of 7 demerits → 21; none → 28.

    Answer: `{"choice": "A"}`, or `{"choice": "none"}` where there is no violation.
    The demerits of all points, Σ(M − E), make the grade: 0–13 A, 14–27 B, 28 and more C; 7 + 5 = 12 → A.
    """

    kind: ClassVar[str] = "demerits"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.NONE
    options: tuple[Degree, ...]

    @classmethod
    def read(cls, reading: Reading) -> "Demerits":
        """Read the degrees, the mildest first."""
        return cls(reading.each("options", _read_degree))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {
            "options": tuple(
                {"code": degree.code, "label": degree.label.record(), "demerits": spell(degree.demerits)}
                for degree in self.options
            )
        }

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """One to eight different codes, none of them `none`; demerits above 0, not falling, at most full points."""
        codes = [degree.code for degree in self.options]
        demerits = [degree.demerits for degree in self.options]
        found = []
        if not ids_work(codes, MOST_OPTIONS - 1) or NONE in codes:
            found.append("rule_demerits_options")
        if demerits != sorted(demerits) or any(not ZERO < each <= full for each in demerits):
            found.append("rule_demerits_points")
        return tuple(found)

    def form(self, full: Fraction) -> Buttons:
        """No fault first, then one button a degree."""
        none = Option(NONE, Phrase("say.no_fault"), Outcome.MET)
        degrees = (
            Option(one.code, one.label, Outcome.LOST if one.demerits == full else Outcome.PARTIAL)
            for one in self.options
        )
        return Buttons((none, *degrees))

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Take off the demerits of the degree chosen."""
        start = Step(Phrase("why.full"), full)
        if value == Choice(NONE):
            return Judgement(full, full, (start, Step(Phrase("why.choice", label=Phrase("say.no_fault")), ZERO)))
        for degree in self.options:
            if value == Choice(degree.code):
                step = Step(Phrase("why.demerits", label=degree.label, demerits=degree.demerits), -degree.demerits)
                return Judgement(full - degree.demerits, full, (start, step))
        raise refuse(self.kind, " | ".join((NONE, *(degree.code for degree in self.options))))

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        degrees = [Phrase("say.degree", label=one.label, demerits=one.demerits) for one in self.options]
        return Phrase("say.demerits", degrees=listed(degrees))


def _read_degree(reading: Reading) -> Degree:
    return Degree(reading.text("code"), reading.part("label", read_text), reading.amount("demerits"))
