# SPDX-License-Identifier: MPL-2.0
"""Rule kind 17, 保证项目: a section below its gate, or a named point with nothing earned, voids the whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import HUNDRED, ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.text import NO_WORDS, Text
from inspector.core.wholes.whole_rule import Board, Count, Effect, Ruling, State, Test, Titles, read_title

EFFECTS = ("void", "fail", "cap")


@dataclass(frozen=True, slots=True)
class Gate:
    """A subtotal below `least` points breaks it: 38 < 40 of 60 → 0; so does any of `points` judged at 0.

    With points of the section missing, rates are compared: 30 of 45 judged holds against 40 of 60. Open while
    nothing is judged. `effect`: void the whole, fail the verdict, or cap the rate at `cap` percent.
    """

    kind: ClassVar[str] = "gate"
    id: str
    section: str = ""
    least: Fraction = ZERO
    points: tuple[str, ...] = ()
    effect: str = EFFECTS[0]
    cap: Fraction = ZERO
    title: Text = NO_WORDS

    @classmethod
    def read(cls, reading: Reading) -> "Gate":
        """Read it from its canonical form."""
        return cls(
            reading.text("id"),
            reading.text("section", ""),
            reading.amount("least") if reading.has("least") else ZERO,
            reading.texts("points"),
            reading.member("effect", EFFECTS),
            reading.amount("cap") if reading.has("cap") else ZERO,
            read_title(reading),
        )

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {"id": self.id, "effect": self.effect}
        if self.section:
            value |= {"section": self.section, "least": spell(self.least)}
        if self.points:
            value["points"] = self.points
        return value | ({"cap": spell(self.cap)} if self.effect == "cap" else {})

    def counts(self) -> tuple[Count, ...]:
        """Count the named points that are judged, and those with nothing earned."""
        tests = {"zero": Test.NOTHING_EARNED, "judged": Test.JUDGED} if self.points else {}
        return tuple(Count(f"{self.id}.{name}", test, points=self.points) for name, test in tests.items())

    def names(self) -> Mapping[str, tuple[str, ...]]:
        """Name the section and the points."""
        return {"section": (self.section,) if self.section else (), "point": self.points}

    def faults(self) -> tuple[str, ...]:
        """It looks at a section with a number above 0 or at points; a cap lies between 0 and 100."""
        found = []
        if not self.section and not self.points:
            found.append("whole_gate_empty")
        if self.section and self.least <= ZERO:
            found.append("whole_limit")
        if self.effect == "cap" and not ZERO <= self.cap <= HUNDRED:
            found.append("whole_percent")
        return tuple(found)

    def rule(self, board: Board) -> Ruling:
        """Compare the section's rate with the gate's, and look for named points at 0."""
        zeros = board.count(f"{self.id}.zero") if self.points else 0
        part = board.section(self.section) if self.section else None
        state, number = State.HELD if board.count(f"{self.id}.judged") else State.OPEN, None
        if part is not None:
            nominal = board.nominal(self.section)
            number = part.earned * nominal / part.possible if part.possible else None
            low = number is not None and number < self.least
            state = State.OPEN if number is None else State.BROKEN if low else State.HELD
        if zeros:
            state = State.BROKEN
        effect = Effect(self.effect, cap=self.cap)
        phrase = Phrase("ruling.gate_zero", n=zeros) if zeros else self.words(board.title)
        return Ruling(
            self.id,
            self.kind,
            state,
            phrase,
            number,
            self.least if self.section else None,
            effect=effect,
            verdict=self.effect == "fail",
        )

    def words(self, title: Titles) -> Phrase:
        """Say the gate."""
        then = Phrase(f"whole.effect_{self.effect}", cap=self.cap)
        if self.section:
            return Phrase("whole.gate_section", section=title(self.section), least=self.least, then=then)
        return Phrase("whole.gate_points", points=", ".join(self.points), then=then)
