# SPDX-License-Identifier: MPL-2.0
"""Versions (版本): cards of one round under several versions of a checklist; the office says which one counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.merging.docket import NO_KEY, Docket, among
from inspector.core.merging.meetings import Meeting
from inspector.core.merging.picture import VersionQuestion

OWN: Final = "own"
"""The choice by which every card counts under the version it was judged by."""

Targets: TypeAlias = Mapping[ChecklistDigest, ChecklistDigest]


@dataclass(frozen=True, slots=True)
class Versions:
    """The questions of a picture; by round: which version counts in place of which, and which are undecided."""

    questions: tuple[VersionQuestion, ...]
    targets: Mapping[str, Targets]
    undecided: Mapping[str, frozenset[ChecklistDigest]]


def versions(
    eligible: Iterable[tuple[str, Meeting]], checklists: Mapping[ChecklistDigest, Checklist], docket: Docket
) -> Versions:
    """Ask which versions count; `eligible` are the walks that could rank, each with its round."""
    asked: dict[tuple[str, str], dict[ChecklistDigest, dict[str, None]]] = {}
    for turn, meeting in eligible:
        for name in names_of(meeting):
            if name in checklists:
                under = asked.setdefault((checklists[name].id, turn), {})
                under.setdefault(name, {})[meeting.id] = None
    several = {question: under for question, under in sorted(asked.items()) if len(under) > 1}
    questions: list[VersionQuestion] = []
    targets: dict[str, dict[ChecklistDigest, ChecklistDigest]] = {}
    undecided: dict[str, set[ChecklistDigest]] = {}
    for (checklist, turn), under in several.items():
        found, choice = _ruled(checklist, turn, under, docket)
        questions.append(found)
        if not choice:
            undecided.setdefault(turn, set()).update(under)
        elif choice != OWN:
            targets.setdefault(turn, {}).update((name, ChecklistDigest(choice)) for name in under if name != choice)
    return Versions(tuple(questions), targets, {turn: frozenset(names) for turn, names in undecided.items()})


def _ruled(
    checklist: str, turn: str, under: Mapping[ChecklistDigest, Mapping[str, None]], docket: Docket
) -> tuple[VersionQuestion, str]:
    ruling = docket.ruling(("version", NO_KEY, turn), (checklist,), under.keys(), among({OWN, *under}))
    choice = docket.said(ruling)
    walks = {name: tuple(sorted(under[name])) for name in sorted(under)}
    decided = ruling.holding[0] if choice else ""
    return VersionQuestion(checklist, turn, walks, decided, choice, ruling.dormant, ruling.holding), choice


def names_of(meeting: Meeting) -> tuple[ChecklistDigest, ...]:
    """List the checklists of a walk's cards, those of the first card first."""
    return tuple(dict.fromkeys(name for one in meeting.attended for side in one.sides for name in side.checklists))


def is_mixed(names: Iterable[ChecklistDigest], checklists: Mapping[ChecklistDigest, Checklist]) -> bool:
    """Tell whether two versions of one checklist stand side by side in one walk."""
    ids = [checklists[name].id for name in dict.fromkeys(names) if name in checklists]
    return len(set(ids)) < len(ids)
