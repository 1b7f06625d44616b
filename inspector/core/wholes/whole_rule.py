# SPDX-License-Identifier: MPL-2.0
"""What every rule over a whole checklist is: it says what must be counted, and rules on the board of sums."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import ClassVar, Final, Protocol, TypeAlias

from inspector.core.canonical import Json
from inspector.core.exact import HUNDRED, ZERO
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.tallies import Tally
from inspector.core.text import NO_WORDS, Text, read_text

LIMITING: Final = frozenset({"gate", "veto"})
"""Kinds that stand in the way when they are broken, so that words say they were triggered."""


class State(Enum):
    """What a rule over the whole found; open while nothing that it asks about is judged."""

    HELD = "held"
    BROKEN = "broken"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Grade:
    """A grade that was reached: its code, its words, and its stars where it has some."""

    code: str
    title: Text
    stars: int = 0


@dataclass(frozen=True, slots=True)
class Effect:
    """What a broken gate or veto does: `fail` the verdict, `void` what was earned, or `cap` it at a percentage.

    It reaches the section named, or the whole when `section` is empty.
    """

    kind: str
    section: str = ""
    cap: Fraction = ZERO

    def limit(self, possible: Fraction) -> Fraction | None:
        """Give the most that may be earned of `possible` points; None when the effect sets no limit."""
        if self.kind == "fail":
            return None
        return ZERO if self.kind == "void" else possible * self.cap / HUNDRED


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule found: its state, the number it looked at beside its limit, and the grade it gives.

    `effect` follows when it is broken; `verdict` tells whether it bears on pass or fail; `parts` are the conditions
    within it.
    """

    id: str
    kind: str
    state: State
    phrase: Phrase
    number: Fraction | None = None
    limit: Fraction | None = None
    grade: Grade | None = None
    effect: Effect | None = None
    verdict: bool = False
    parts: "tuple[Ruling, ...]" = ()

    def came_to(self) -> Phrase:
        """Say its state: a gate or veto is triggered or not, whatever else is asked for is reached or not."""
        if self.state is State.OPEN:
            return Phrase("ruled.open")
        return Phrase(f"ruled.{'limit' if self.kind in LIMITING else 'pass'}_{self.state.value}")

    def record(self) -> dict[str, Json]:
        """Give the canonical form a card states."""
        value: dict[str, Json] = {"id": self.id, "kind": self.kind, "state": self.state.value}
        return value | ({"grade": self.grade.code} if self.grade else {})


class Test(Enum):
    """What a count asks of a point's tally."""

    JUDGED = "judged"
    MET = "met"
    WAITING = "waiting"
    SHORT = "short"
    NOTHING_EARNED = "nothing_earned"
    BELOW = "below"
    HIT = "hit"


@dataclass(frozen=True, slots=True)
class Count:
    """How many of some points pass a test; kept one answer at a time, so that no rule walks the checklist.

    The points are those of `points`, of section `section`, or of severity `severity`; `limit` is a percentage.
    """

    key: str
    test: Test
    points: tuple[str, ...] = ()
    section: str = ""
    severity: str = ""
    limit: Fraction = ZERO

    def counts(self, tally: Tally) -> bool:
        """Apply the test to the tally of one point."""
        return _TESTS[self.test](tally, self.limit)


_TESTS: Final[Mapping[Test, Callable[[Tally, Fraction], bool]]] = {
    Test.JUDGED: lambda tally, _: bool(tally.judged),
    Test.MET: lambda tally, _: bool(tally.met),
    Test.WAITING: lambda tally, _: bool(tally.unjudged),
    Test.SHORT: lambda tally, _: bool(tally.partial or tally.lost),
    Test.NOTHING_EARNED: lambda tally, _: bool(tally.possible) and not tally.earned,
    Test.BELOW: lambda tally, limit: bool(tally.possible) and tally.earned * HUNDRED < limit * tally.possible,
    Test.HIT: lambda tally, _: bool(tally.hit),
}


Titles: TypeAlias = Callable[[str], Text]
"""Gives the words of a section, point or severity by id."""


class Board(Protocol):
    """The sums a rule over the whole may look at; none of them takes longer for a longer checklist."""

    def count(self, key: str) -> int:
        """Give a count by its key."""
        ...

    def section(self, section: str) -> Tally:
        """Give what a section earned by itself, before it counts above."""
        ...

    def nominal(self, section: str) -> Fraction:
        """Give the points of a section when everything in it is judged."""
        ...

    def point(self, point: str) -> Tally | None:
        """Give the tally of a point; None when there is no such point."""
        ...

    def basic(self) -> Tally:
        """Give the whole without bonus and before gates and vetoes."""
        ...

    def total(self) -> Tally:
        """Give the whole with bonus, before gates and vetoes."""
        ...

    def plain(self) -> Tally:
        """Give the plain sum over every point asked outside bonus sections: no weights, caps or bonus."""
        ...

    def title(self, name: str) -> Text:
        """Give the words of a section, point or severity by id."""
        ...

    def vetoes(self) -> int:
        """Count the vetoes hit, anywhere."""
        ...

    def open_vetoes(self) -> int:
        """Count the vetoes asked and not yet judged, anywhere."""
        ...


class WholeRule(Protocol):
    """A rule over a whole checklist; pure, frozen, and found in WHOLE_RULES by its kind."""

    kind: ClassVar[str]

    @property
    def id(self) -> str:
        """Its id, one of its own in the checklist."""
        ...

    @property
    def title(self) -> Text:
        """Its words, where it has some."""
        ...

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form without `kind` and `title`."""
        ...

    def counts(self) -> tuple[Count, ...]:
        """Say what must be counted for it; keys begin with the rule's id."""
        ...

    def names(self) -> Mapping[str, tuple[str, ...]]:
        """Name what it refers to: ids of `section`, `point`, `severity` (checked to exist), `part` for either."""
        ...

    def faults(self) -> tuple[str, ...]:
        """Tell what is wrong with its numbers (codes of the catalogue)."""
        ...

    def rule(self, board: Board) -> Ruling:
        """Rule on the sums as they stand."""
        ...

    def words(self, title: Titles) -> Phrase:
        """Say the rule as it stands on the sheet."""
        ...


def read_title(reading: Reading) -> Text:
    """Read the words of a rule over the whole; it may have none."""
    return reading.maybe("title", read_text) or NO_WORDS


def below(part: Tally, least: Fraction) -> State:
    """Tell whether a percentage of points is reached; open when nothing is judged."""
    if not part.possible:
        return State.OPEN
    return State.BROKEN if part.earned * HUNDRED < least * part.possible else State.HELD


def together(states: tuple[State, ...]) -> State:
    """Join the states of conditions that must all hold."""
    if State.BROKEN in states:
        return State.BROKEN
    return State.OPEN if State.OPEN in states or not states else State.HELD
