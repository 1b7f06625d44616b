# SPDX-License-Identifier: MPL-2.0
"""Rule kind 18, a pass of several gates: all of several conditions hold, or the whole does not pass."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.tallies import NOTHING, Tally
from inspector.core.text import NO_WORDS, Text
from inspector.core.wholes.whole_rule import Board, Count, Ruling, State, Test, Titles, below, read_title, together

SUMS = ("total", "base")


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition in percent: `of` the total, the base or a section; of `each` point of a section; of a `point`.

    With `no_veto` it is that no veto was hit.
    """

    id: str
    of: str = ""
    each: str = ""
    point: str = ""
    no_veto: bool = False
    least: Fraction = ZERO

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"id": self.id}
        if self.no_veto:
            return value | {"no_veto": True}
        named = {"of": self.of, "each": self.each, "point": self.point}
        return value | {key: said for key, said in named.items() if said} | {"least": spell(self.least)}

    def words(self, title: Titles) -> Phrase:
        """Say the condition."""
        if self.no_veto:
            return Phrase("whole.no_veto")
        if self.of in SUMS:
            return Phrase(f"whole.of_{self.of}", least=self.least)
        if self.of:
            return Phrase("whole.of_section", section=title(self.of), least=self.least)
        if self.each:
            return Phrase("whole.each", section=title(self.each), least=self.least)
        return Phrase("whole.of_point", point=title(self.point), least=self.least)


@dataclass(frozen=True, slots=True)
class Passing:
    """Pass ⇔ all conditions hold. Example: each key point ≥ 60 %, total ≥ 90 and no veto."""

    kind: ClassVar[str] = "pass"
    id: str
    conditions: tuple[Condition, ...]
    title: Text = NO_WORDS

    @classmethod
    def read(cls, reading: Reading) -> "Passing":
        """Read it from its canonical form."""
        return cls(reading.text("id"), reading.each("all", _read_condition), read_title(reading))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"id": self.id, "all": tuple(one.record() for one in self.conditions)}

    def counts(self) -> tuple[Count, ...]:
        """Count the points below the mark, and the points judged, where each must reach it."""
        found: list[Count] = []
        for one in self.conditions:
            if one.each:
                found.append(Count(f"{self.id}.{one.id}.below", Test.BELOW, section=one.each, limit=one.least))
                found.append(Count(f"{self.id}.{one.id}.judged", Test.JUDGED, section=one.each))
        return tuple(found)

    def names(self) -> Mapping[str, tuple[str, ...]]:
        """Name the sections and points looked at."""
        sections = [name for one in self.conditions for name in (one.of, one.each) if name and name not in SUMS]
        return {"section": tuple(sections), "point": tuple(one.point for one in self.conditions if one.point)}

    def faults(self) -> tuple[str, ...]:
        """At least one condition; ids of their own; each looks at one thing."""
        ids = [one.id for one in self.conditions]
        found = ["whole_pass_ids"] if not ids or len(set(ids)) != len(ids) else []
        looked = [sum(map(bool, (one.of, one.each, one.point, one.no_veto))) for one in self.conditions]
        if any(number != 1 for number in looked):
            found.append("whole_pass_one")
        if any(not one.no_veto and one.least <= ZERO for one in self.conditions):
            found.append("whole_limit")
        return tuple(found)

    def rule(self, board: Board) -> Ruling:
        """Rule on every condition."""
        parts = tuple(self._part(one, board) for one in self.conditions)
        state = together(tuple(part.state for part in parts))
        return Ruling(self.id, self.kind, state, Phrase("ruling.pass"), verdict=True, parts=parts)

    def words(self, title: Titles) -> Phrase:
        """Say the rule."""
        said = self.conditions[0].words(title)
        for one in self.conditions[1:]:
            said = Phrase("when.and", first=said, then=one.words(title))
        return Phrase("whole.pass", all=said)

    def _part(self, one: Condition, board: Board) -> Ruling:
        key = f"{self.id}.{one.id}"
        if one.no_veto:
            state = State.BROKEN if board.vetoes() else State.OPEN if board.open_vetoes() else State.HELD
            return Ruling(key, self.kind, state, one.words(board.title))
        if one.each:
            low, judged = board.count(f"{key}.below"), board.count(f"{key}.judged")
            state = State.BROKEN if low else State.HELD if judged else State.OPEN
            phrase = Phrase("ruling.each", words=one.words(board.title), n=low)
            return Ruling(key, self.kind, state, phrase)
        part = _looked_at(one, board)
        return Ruling(key, self.kind, below(part, one.least), one.words(board.title), part.percent, one.least)


def _looked_at(one: Condition, board: Board) -> Tally:
    if one.point:
        return board.point(one.point) or NOTHING
    if one.of in SUMS:
        return board.total() if one.of == "total" else board.basic()
    return board.section(one.of)


def _read_condition(reading: Reading) -> Condition:
    no_veto = reading.flag("no_veto", default=False)
    return Condition(
        reading.text("id"),
        reading.text("of", ""),
        reading.text("each", ""),
        reading.text("point", ""),
        no_veto,
        ZERO if no_veto else reading.amount("least"),
    )
