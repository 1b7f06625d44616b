# SPDX-License-Identifier: MPL-2.0
"""Practice (练习): an attempt held against the key that came with it, what to ask first next time, and its paper."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.hall import Hall
from inspector.app.training.drills import drill_of, sheets_of
from inspector.app.training.taking import Sat, attempt_of, sittings
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import Item
from inspector.core.drills.graded import Graded
from inspector.core.problems import KnownError, Problem

if TYPE_CHECKING:
    from inspector.app.exporting import Exported


@dataclass(frozen=True, slots=True)
class Practised:
    """What a practice came to: the attempt graded, with the key and the checklists it was graded by."""

    sat: Sat
    graded: Graded
    key: Mapping[Item, KeyAnswer]
    checklists: Mapping[ChecklistDigest, Checklist]


def practised(hall: Hall, sat: Sat) -> Practised:
    """Grade an attempt by the drill as it was begun and the key as it is ruled here.

    Raises KnownError `drill_key_missing` where the key went.
    """
    from inspector.core.drills.grading import graded
    from inspector.core.drills.ruled import ruled

    state = drill_of(hall, sat.drill.id)
    if state.key is None:
        raise KnownError(Problem("drill_key_missing", drill=sat.drill.id))
    key = ruled(state.key, [one.ruling for one in state.rulings])
    checklists = sheets_of(hall, sat.drill)
    return Practised(sat, graded(attempt_of(hall, sat), sat.drill, key, checklists), key.answers, checklists)


def missed_before(hall: Hall, sat: Sat) -> tuple[Item, ...]:
    """List what this number did not get right in the practice before; nothing in an exam, or without a key."""
    before = [one for one in sittings(hall, sat.drill.id) if one.number == sat.number and one.attempt < sat.attempt]
    done = [one for one in before if one.mode == "practice" and one.handed_in]
    if sat.mode != "practice" or not done or drill_of(hall, sat.drill.id).key is None:
        return ()
    last = replace(max(done, key=attrgetter("attempt")), drill=sat.drill)
    return tuple(item for item, grade in practised(hall, last).graded.items.items() if grade.outcome != "agreed")


def write_practice(hall: Hall, found: Practised, path: Path, language: str) -> "Exported":
    """Write the result of a practice as PDF; raises as `write_trainee_result`."""
    from inspector.app.training.papers import paper_desk, write_trainee_result

    state = replace(drill_of(hall, found.sat.drill.id), drill=found.sat.drill)
    return write_trainee_result(paper_desk(hall, state, language), found.graded, path)
