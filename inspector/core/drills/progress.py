# SPDX-License-Identifier: MPL-2.0
"""Progress (历次对比): the same numbers over the drills they took, session by session."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.drills.graded import Graded
from inspector.core.text import Text


@dataclass(frozen=True, slots=True)
class Session:
    """One drill as it was taken: its id, title, day (`2026-11-16`), and what counts of every number."""

    drill: str
    title: Text
    day: str
    grades: Mapping[str, Graded]


@dataclass(frozen=True, slots=True)
class Step:
    """What one number came to at one session; rates are shares from 0 to 1, None where nothing counts."""

    drill: str
    title: Text
    day: str
    agreement: Fraction | None
    detection: Fraction | None
    false_alarm: Fraction | None
    bias: Fraction | None
    passed: bool
    behaviour: str


@dataclass(frozen=True, slots=True)
class Progress:
    """One number over its sessions, the oldest first; `name` as the last session knows it."""

    number: str
    name: str
    steps: tuple[Step, ...]

    @property
    def gained(self) -> Fraction | None:
        """How much 一致率 rose from the first session to the last (0 to 1); None with fewer than two."""
        known = [step.agreement for step in self.steps if step.agreement is not None]
        return known[-1] - known[0] if len(known) > 1 else None


def progress(sessions: Iterable[Session], numbers: AbstractSet[str]) -> tuple[Progress, ...]:
    """Follow these numbers through the sessions, by day and id; numbers in their order as text."""
    found: dict[str, list[tuple[Step, str]]] = {}
    for session in sorted(sessions, key=_by_day):
        for number in numbers & session.grades.keys():
            graded = session.grades[number]
            found.setdefault(number, []).append((_step(session, graded), graded.attempt.name))
    return tuple(
        Progress(number, steps[-1][1], tuple(step for step, _ in steps)) for number, steps in sorted(found.items())
    )


def _by_day(session: Session) -> tuple[str, str]:
    return session.day, session.drill


def _step(session: Session, graded: Graded) -> Step:
    held = graded.held
    rates = (held.agreement, held.detection, held.false_alarm, held.bias)
    return Step(session.drill, session.title, session.day, *rates, graded.passed, graded.behaviour)
