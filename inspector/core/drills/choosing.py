# SPDX-License-Identifier: MPL-2.0
"""Which of somebody's attempts counts (计分作答): the first, the last or the best; practice never does."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.agreement.against_key import AgainstKey
from inspector.core.drills.attempt import Attempt
from inspector.core.drills.graded import Graded

COUNTING: Final = ("exam", "paper")
"""Modes of attempts that can count."""
PRACTICE: Final = ("practice",)
"""Those that never do."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The attempt of one number that counts, and the others that could have, in their order."""

    counts: Graded
    others: tuple[Graded, ...] = ()


def in_order(attempts: Iterable[Attempt]) -> tuple[Attempt, ...]:
    """Put the attempts of one number in order: by their count on one laptop, then by the claim of its clock."""
    return tuple(sorted(attempts, key=_order))


def by_number(attempts: Iterable[Attempt]) -> Mapping[str, tuple[Attempt, ...]]:
    """Give every number its attempts, in order."""
    found: dict[str, list[Attempt]] = {}
    for attempt in attempts:
        found.setdefault(attempt.number, []).append(attempt)
    return {number: in_order(found[number]) for number in sorted(found)}


def chosen(graded: Sequence[Graded], counts: str) -> Chosen:
    """Choose among the graded attempts of one number, one or more, in order.

    `best`: the highest 一致率, then the highest 检出率, then the earlier one.
    """
    place = place_of([one.held for one in graded], counts)
    return Chosen(graded[place], (*graded[:place], *graded[place + 1 :]))


def place_of(held: Sequence[AgainstKey], counts: str) -> int:
    """Tell which of somebody's attempts counts, by what each came to, as `chosen` does."""
    place = {"first": 0, "last": len(held) - 1}.get(counts)
    return max(range(len(held)), key=lambda at: (*_merit(held[at]), -at)) if place is None else place


def _merit(held: AgainstKey) -> tuple[Fraction, Fraction]:
    return held.agreement or Fraction(0), held.detection or Fraction(0)


def _order(attempt: Attempt) -> tuple[int, int, str, tuple[str, ...]]:
    return attempt.attempt, attempt.handed_in.ms if attempt.handed_in else 0, attempt.mode, attempt.cards
