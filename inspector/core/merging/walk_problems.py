# SPDX-License-Identifier: MPL-2.0
"""The problems (问题) of a walk: at its points as they stand and on the way; which of them are typical (典型)."""

from collections.abc import Iterator, Mapping, Sequence

from inspector.core.answers import BLANK
from inspector.core.findings import Finding
from inspector.core.merging.card_fold import CardFold
from inspector.core.merging.docket import NO_KEY, Docket, is_a_choice
from inspector.core.merging.lone_answers import LoneAnswers
from inspector.core.merging.open_points import conflict
from inspector.core.merging.walks import Conflict, FoundProblem, Resolved, Side
from inspector.core.tallies import NOTHING
from inspector.core.visits import Key


def problems_of(
    walk: str,
    subjects: tuple[str, ...],
    sides: Sequence[CardFold],
    answers: Mapping[Key, Resolved],
    docket: Docket,
) -> tuple[tuple[FoundProblem, ...], tuple[Conflict, ...]]:
    """List the problems in the order of the sheets, those met on the way last; and decisions on them that differ."""
    found: list[FoundProblem] = []
    conflicts: list[Conflict] = []
    known = docket.knows(subjects)
    for key, finding, card in (*_at_points(answers), *_on_the_way(sides)):
        typical = "typical" in finding.flags
        if known:
            question = ("typical", key, finding.id)
            ruling = docket.ruling(question, subjects, frozenset((card,)), is_a_choice)
            word = docket.said(ruling)
            typical = typical if not word else word == "typical"
            if ruling.holding and not word:
                conflicts.append(conflict(walk, "typical", ruling, key=key, sides=_side(card, sides), part=finding.id))
        found.append(FoundProblem(walk, key, finding, card, typical))
    return tuple(found), tuple(conflicts)


def _side(card: str, sides: Sequence[CardFold]) -> tuple[Side, ...]:
    return tuple(
        Side(side.digest, side.visit, side.header.inspectors, BLANK, None, NOTHING)
        for side in sides
        if side.digest == card
    )


def _at_points(answers: Mapping[Key, Resolved]) -> Iterator[tuple[Key, Finding, str]]:
    if isinstance(answers, LoneAnswers):
        yield from ((key, finding, answers.own.card.digest) for key, one in answers.given() for finding in one.findings)
        return
    for key, resolved in answers.items():
        if resolved.answer.findings:
            holders = {finding: side.card for side in reversed(resolved.sides) for finding in side.answer.findings}
            for finding in resolved.answer.findings:
                yield key, finding, holders.get(finding, resolved.decision)


def _on_the_way(sides: Sequence[CardFold]) -> Iterator[tuple[Key, Finding, str]]:
    found: set[tuple[str, Finding]] = set()
    for side in sides:
        for finding in side.on_the_way:
            if (side.visit, finding) not in found:
                found.add((side.visit, finding))
                yield NO_KEY, finding, side.digest
