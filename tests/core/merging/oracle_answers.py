# SPDX-License-Identifier: MPL-2.0
"""What the oracle says of a walk; when two answers say the same, and how they are put together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from inspector.core.answers import Answer
from inspector.core.merging.card_fold import CardFold
from inspector.core.points import Point
from inspector.core.problems import KnownError
from inspector.core.rounds import Header
from inspector.core.scoring import tally
from inspector.core.values import Counts
from inspector.core.visits import Key


@dataclass
class Seen:
    """What the oracle says of one walk."""

    cards: tuple[str, ...]
    header: Header
    answers: dict[Key, tuple[Answer, str, Fraction, Fraction]]
    conflicts: set[tuple[str, Key, str]]
    apart: set[str]
    blanks: int
    total: dict[str, tuple[Fraction, Fraction]]
    problems: list[tuple[Key, str, bool]]
    left: set[Key]


def names(cards: Iterable[CardFold]) -> list[str]:
    return [one.digest for one in cards]


def can_be(point: Point, answer: Answer | None) -> bool:
    try:
        return answer is not None and tally(point, answer) is not None
    except KnownError:
        return False


def agree(one: tuple[CardFold, Answer], other: tuple[CardFold, Answer]) -> bool:
    """One visit: the same in everything; two: the same in what is judged."""
    if one[0].visit == other[0].visit:
        return one[1] == other[1]
    return said(one[1]) == said(other[1])


def said(answer: Answer) -> tuple:
    value = answer.value
    counted = (
        {item.line: value.total(item.line) for item in value.items if value.total(item.line)}
        if isinstance(value, Counts)
        else value
    )
    return answer.status, counted, answer.reason


def joined(chosen: tuple[CardFold, Answer], sides: list) -> Answer:
    return pooled(chosen[1], [answer for card, answer in sides if card.visit != chosen[0].visit])


def pooled(own: Answer, others: list[Answer]) -> Answer:
    notes, photos, findings = [own.note] if own.note else [], list(own.photos), list(own.findings)
    for one in others:
        if one.note and one.note not in notes:
            notes.append(one.note)
        photos += [photo for photo in one.every_photo() if photo not in photos and photo not in own.every_photo()]
        findings += [finding for finding in one.findings if finding not in findings]
    return replace(own, note="\n".join(notes), photos=tuple(photos), findings=tuple(findings))
