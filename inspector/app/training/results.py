# SPDX-License-Identifier: MPL-2.0
"""The result of a drill in a workspace: graded anew only when cards, papers, the key or rulings changed."""

import threading
from dataclasses import replace
from typing import TypeAlias

from inspector.app.collector import collector_paused
from inspector.app.hall import Hall
from inspector.app.office.office import Office
from inspector.app.training.attempts import Timed, handed
from inspector.app.training.drills import drill_of, drills, sheets_of
from inspector.core.agreement.bootstrap import RESAMPLES, SEED, Told, unheard
from inspector.core.drills.annex import Annex, annex
from inspector.core.drills.answer_key import AnswerKey
from inspector.core.drills.drill import Drill
from inspector.core.drills.drill_state import DrillState
from inspector.core.drills.progress import Session
from inspector.core.drills.results import Results, results
from inspector.core.merging.picture import Picture
from inspector.core.problems import KnownError, Problem

_Asked: TypeAlias = tuple[Results, str, str, int]
"""Of which results an annex was asked for, in which language, with which seed and how many resamples."""


class DrillDesk:
    """What was worked out for the drills of one office, kept as long as nothing it rests on changes."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.turn = threading.RLock()
        self.timed = Timed()
        self.graded: dict[str, tuple[Picture, DrillState, Results]] = {}
        self.whole: dict[str, tuple[tuple[Results, ...], Results]] = {}
        self.annexed: dict[str, tuple[_Asked, Annex]] = {}


def drill_results(hall: Hall, office: Office, drill_id: str) -> Results:
    """Give what everybody came to in a drill, beside the earlier drills of this workspace.

    Slow after something changed: call it from a worker. Where nothing came in, everybody is missing; without a key
    nothing is graded, and the annex alone tells how alike they judge. Raises KnownError `drill_none`,
    `drill_result_keyless` for an exam pack, or what reading cards raises.
    """
    desk = office.drill_desk = office.drill_desk or DrillDesk()
    with desk.turn, collector_paused():
        own = _graded(desk, hall, office, drill_id)
        earlier = tuple(_graded(desk, hall, office, name) for name in _earlier(hall, own.drill))
        rests_on = (own, *earlier)
        kept = desk.whole.get(drill_id)
        if kept is None or not _same(kept[0], rests_on):
            whole = own.beside([one.session() for one in earlier])
            kept = desk.whole[drill_id] = (rests_on, whole)
        return kept[1]


def drill_annex(
    hall: Hall,
    office: Office,
    drill_id: str,
    language: str,
    *,
    seed: str = SEED,
    resamples: int = RESAMPLES,
    told: Told = unheard,
) -> Annex:
    """Give the statistical annex of a drill; slow, and raises, as `drill_results`, and KnownError `agree_seed`.

    `told` hears how far it is; what it raises ends the work, and nothing is kept of it.
    """
    found = drill_results(hall, office, drill_id)
    desk = office.drill_desk = office.drill_desk or DrillDesk()
    with desk.turn, collector_paused():
        kept = desk.annexed.get(drill_id)
        if kept is None or kept[0][0] is not found or kept[0][1:] != (language, seed, resamples):
            sheets = sheets_of(hall, found.drill)
            made = annex(found, sheets, language, seed=seed, resamples=resamples, told=told)
            kept = desk.annexed[drill_id] = ((found, language, seed, resamples), made)
        return kept[1]


def sessions(hall: Hall, office: Office) -> tuple[Session, ...]:
    """Give every drill of this workspace that has a key, as a session; raises as `drill_results`."""
    desk = office.drill_desk = office.drill_desk or DrillDesk()
    with desk.turn, collector_paused():
        names = [line.id for line in drills(hall) if drill_of(hall, line.id).key is not None]
        return tuple(_graded(desk, hall, office, name).session() for name in names)


def _graded(desk: DrillDesk, hall: Hall, office: Office, drill_id: str) -> Results:
    state, picture = drill_of(hall, drill_id), office.picture()
    kept = desk.graded.get(drill_id)
    if kept is None or kept[0] is not picture or kept[1] is not state:
        kept = desk.graded[drill_id] = (picture, state, _anew(desk, hall, office, state))
    return kept[2]


def _anew(desk: DrillDesk, hall: Hall, office: Office, state: DrillState) -> Results:
    drill = state.drill
    keyless = Problem("drill_result_keyless", drill=drill.id[:40])
    if state.key is None and not state.is_trainers:
        raise KnownError(keyless)
    came = handed(office, state, desk.timed)
    rulings = tuple(dated.ruling for dated in state.rulings)
    sheets = sheets_of(hall, drill)
    found = results(drill, state.key or AnswerKey(drill.id), rulings, state.roster, came.attempts, checklists=sheets)
    return replace(found, notes=came.notes if state.key is not None else (keyless, *came.notes))


def _earlier(hall: Hall, drill: Drill) -> tuple[str, ...]:
    """Name the drills before this one, by their day, of those that have a key here."""
    lines = [line for line in drills(hall) if line.day and (line.day, line.id) < (drill.day, drill.id)]
    return tuple(sorted(line.id for line in lines if drill_of(hall, line.id).key is not None))


def _same(one: tuple[Results, ...], other: tuple[Results, ...]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))
