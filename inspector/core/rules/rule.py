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
from inspector.core.text import Text
from inspector.core.values import Value


class Outcome(Enum):
    """What a judged point came to; not a number."""

    MET = "met"
    PARTIAL = "partial"
    LOST = "lost"


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
class NumberField:
    """The answer is a number from `least` to `most` in steps of `step`."""

    least: Fraction
    most: Fraction
    step: Fraction


@dataclass(frozen=True, slots=True)
class ShareField:
    """The answer is part of a whole; `whole` is fixed when above 0, else it is entered too."""

    whole: int
    fixed: bool


Form: TypeAlias = Buttons | Counters | NumberField | ShareField


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a computation: what it says and the number it adds (already signed)."""

    phrase: Phrase
    number: Fraction


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a rule makes of a value: 0 ≤ earned ≤ full; the steps add up to earned before the floor at zero."""

    earned: Fraction
    full: Fraction
    steps: tuple[Step, ...]

    @property
    def outcome(self) -> Outcome:
        """Met when nothing is lost, lost when nothing is earned, else partial."""
        if self.earned == self.full:
            return Outcome.MET
        return Outcome.LOST if self.earned == ZERO else Outcome.PARTIAL


class Rule(Protocol):
    """A rule of one kind with its parameters; pure, frozen, and found in RULES by its kind."""

    kind: ClassVar[str]
    direction: ClassVar[Direction]

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
