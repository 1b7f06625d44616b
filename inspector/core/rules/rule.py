# SPDX-License-Identifier: MPL-2.0
"""What every rule is: it draws an answer form, judges a value, says its words, and declares its range and direction."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import ClassVar, Protocol, TypeAlias

from inspector.core.canonical import Json
from inspector.core.exact import ZERO
from inspector.core.phrases import Phrase
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.text import NO_WORDS, Text
from inspector.core.values import Value


class Outcome(Enum):
    """What a judged point came to; not a number."""

    MET = "met"
    PARTIAL = "partial"
    LOST = "lost"
    NOTED = "noted"


class Direction(Enum):
    """How the score moves when the entered number grows."""

    RISES = "rises"
    FALLS = "falls"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Option:
    """One button: its code, its words, and the outcome it stands for."""

    code: str
    label: Phrase | Text
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Buttons:
    """The answer is one of a few options."""

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One counter of a form: what is counted, its worth, how many are needed (0: none) or count at most (0: all)."""

    id: str
    label: Text
    each: Fraction
    need: int = 0
    cap: int = 0
    zero: bool = False


@dataclass(frozen=True, slots=True)
class Counters:
    """The answer is a number of occurrences for each line; `need` lines want as many as possible, others none."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class PartLine:
    """One part of a point that gets a mark of its own; `worth` is its points or weight where it has one."""

    id: str
    label: Text
    worth: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Parts:
    """The answer is one of the options for each part."""

    parts: tuple[PartLine, ...]
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a grid: the line its occurrences are counted under, its level's words, and what it stands for."""

    line: str
    label: Text
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Grid:
    """The answer is a number of occurrences in cells; `cells` has a row for each of `rows`, an entry a column."""

    rows: tuple[Text, ...]
    columns: tuple[Text, ...]
    cells: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Raters:
    """The answer is a number from each of several raters; `needed` of them at least."""

    least: Fraction
    most: Fraction
    step: Fraction
    needed: int


@dataclass(frozen=True, slots=True)
class Writing:
    """The answer is words."""


@dataclass(frozen=True, slots=True)
class NumberField:
    """The answer is a number from `least` to `most` in steps of `step`, in `unit` (points when it has no words)."""

    least: Fraction
    most: Fraction
    step: Fraction
    unit: Text = NO_WORDS


@dataclass(frozen=True, slots=True)
class ShareField:
    """Answered by part of a whole; `whole` is set when `fixed`, else entered too; `faults`: the part is violations."""

    whole: int
    fixed: bool
    faults: bool = False


Form: TypeAlias = Buttons | Counters | NumberField | ShareField | Parts | Grid | Raters | Writing


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a computation: what it says and the number it adds (already signed)."""

    phrase: Phrase
    number: Fraction


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a rule makes of a value: 0 ≤ earned ≤ full; the steps add up to earned after the bounds at zero and full.

    An incomplete value (parts not marked yet) is kept but judges nothing; one that is not `applicable` found no part
    that applies. `done` is the share of parts looked at (in percent), where a rule has such. `ruled` is an outcome
    that follows from no number, such as a veto's.
    """

    earned: Fraction
    full: Fraction
    steps: tuple[Step, ...]
    complete: bool = True
    noted: bool = False
    done: Fraction | None = None
    applicable: bool = True
    ruled: Outcome | None = None

    @property
    def outcome(self) -> Outcome:
        """Met when nothing is lost, lost when nothing is earned, else partial; noted where nothing is scored."""
        if self.noted:
            return Outcome.NOTED
        if self.ruled is not None:
            return self.ruled
        if self.earned == self.full:
            return Outcome.MET
        return Outcome.LOST if self.earned == ZERO else Outcome.PARTIAL


class Rule(Protocol):
    """A rule of one kind with its parameters; pure, frozen, and found in RULES by its kind.

    `direction` says how the score moves when the entered number grows; a rule that is not `scored` wants no points.
    """

    kind: ClassVar[str]
    scored: ClassVar[bool]

    @property
    def direction(self) -> Direction:
        """How the score moves when the entered number (or the factor, rank or worth of a mark) grows."""
        ...

    @classmethod
    def read(cls, reading: Reading) -> "Rule":
        """Read the parameters (the field `kind` is read already)."""
        ...

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form without `kind`."""
        ...

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Tell what is wrong with the parameters for a point of `full` points (codes of the catalogue)."""
        ...

    def form(self, full: Fraction) -> Form:
        """Draw the answer form."""
        ...

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Judge a value; raises KnownError `answer_form` when it has not the form of the rule."""
        ...

    def words(self, full: Fraction) -> Phrase:
        """Say the rule as it stands on the sheet."""
        ...


def refuse(kind: str, reason: str) -> KnownError:
    """Make the error for a value that does not fit: `reason` shows the form wanted; the caller adds the point."""
    return KnownError(Problem("answer_form", kind=kind, reason=reason))


def floored(full: Fraction, steps: tuple[Step, ...]) -> Judgement:
    """Start at full points, take off the steps, stop at zero (扣完为止)."""
    left = full + sum((step.number for step in steps), ZERO)
    return Judgement(max(ZERO, left), full, (Step(Phrase("why.full"), full), *steps))


def multiplied(full: Fraction, factor: Fraction, phrase: Phrase, *given: Step) -> Judgement:
    """Earn full points × factor (0 to 1), said by `phrase`; the steps given stand before it and add nothing."""
    return Judgement(full * factor, full, (*given, Step(phrase, full * factor)))


def unfinished(full: Fraction, *steps: Step) -> Judgement:
    """Keep a value that judges nothing yet; its steps add nothing."""
    return Judgement(ZERO, full, steps, complete=False)
