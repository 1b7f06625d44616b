# SPDX-License-Identifier: MPL-2.0
"""Rule kind 3, a choice with own points: each option says how many points it earns."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import listed
from inspector.core.rules.part_list import MOST_OPTIONS, falling, ids_work
from inspector.core.rules.rule import Buttons, Direction, Judgement, Option, Outcome, Step, refuse
from inspector.core.text import Text, read_text
from inspector.core.values import Choice, Value


@dataclass(frozen=True, slots=True)
class ChoiceOption:
    """One option: its code, its words, and the points it earns."""

    code: str
    label: Text
    points: Fraction

    def outcome(self, full: Fraction) -> Outcome:
        """Met at full points, lost at 0, else partial."""
        if self.points == full:
            return Outcome.MET
        return Outcome.LOST if self.points == ZERO else Outcome.PARTIAL


@dataclass(frozen=True, slots=True)
class PointChoice:
    """E = v of the option chosen. Example: M 30, options 30/25/20/15/0, second → 25. Answer: `{"choice": "B"}`."""

    kind: ClassVar[str] = "choice"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.NONE
    options: tuple[ChoiceOption, ...]

    @classmethod
    def read(cls, reading: Reading) -> "PointChoice":
        """Read the options, best first."""
        return cls(reading.each("options", _read_option))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {
            "options": tuple(
                {"code": option.code, "label": option.label.record(), "points": spell(option.points)}
                for option in self.options
            )
        }

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Two to nine different codes; points begin at full points and fall to 0 or above."""
        points = [option.points for option in self.options]
        found = [] if ids_work([option.code for option in self.options], MOST_OPTIONS, 2) else ["rule_options"]
        if points[:1] != [full] or not falling(points) or any(point < ZERO for point in points):
            found.append("rule_choice_points")
        return tuple(found)

    def form(self, full: Fraction) -> Buttons:
        """One button an option."""
        return Buttons(tuple(Option(option.code, option.label, option.outcome(full)) for option in self.options))

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Give the points of the option chosen."""
        for option in self.options:
            if value == Choice(option.code):
                step = Step(Phrase("why.choice", label=option.label), option.points)
                return Judgement(option.points, full, (step,))
        raise refuse(self.kind, " | ".join(option.code for option in self.options))

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        options = [Phrase("say.choice_option", label=option.label, points=option.points) for option in self.options]
        return Phrase("say.choice", options=listed(options))


def _read_option(reading: Reading) -> ChoiceOption:
    return ChoiceOption(reading.text("code"), reading.part("label", read_text), reading.amount("points"))
