# SPDX-License-Identifier: MPL-2.0
"""Rounds on disk: read and folded, and changed by one more row, its plan kept beside it for looking things up."""

from collections.abc import Callable, Sequence
from typing import Final

from inspector.app.hall import Hall
from inspector.core.canonical import Record
from inspector.core.problems import KnownError, Problem
from inspector.core.register import street
from inspector.core.round_rows import START, RoundRow, read_rows, row_name
from inspector.core.round_states import Round, Stop, fold_round, turned
from inspector.store.summaries import PlanEntry, RoundLine

LONG: Final = 1000
"""Sites from which on a round is read beside the window."""

BETWEEN = "、"
"""What stands between the names of a team."""


def round_of(hall: Hall, name: str, told: Callable[[int, int], None] | None = None) -> Round:
    """Give a round by its id; raises KnownError `round_none`, or `round_log` when its log does not hold together.

    `told` hears before each row how many bytes of how many are read; what it raises stops the reading.
    """
    _guard_known(hall, name)
    stored = hall.workspace.round_rows(name)
    if told is not None and name not in hall.folded and stored:
        hall.folded[name] = (stored, _read(stored, told))
    return _folded(hall, name, stored)


def is_long(hall: Hall, name: str) -> bool:
    """Tell whether reading a round takes a while: it is large and was not read since the workspace was opened."""
    return name not in hall.folded and hall.workspace.count_plan(name) >= LONG


def log_of(hall: Hall, name: str) -> tuple[RoundRow, ...]:
    """Give the whole log of a round, oldest first: who changed what, when and why."""
    _guard_known(hall, name)
    return read_rows(hall.workspace.round_rows(name))


def begin_log(hall: Hall, name: str, kind: str, body: Record) -> Round:
    """Write the first row of a round; raises KnownError `round_exists`."""
    if is_known(hall, name):
        raise KnownError(Problem("round_exists", found=name))
    return _appended(hall, None, (), kind, body)


def append(hall: Hall, name: str, kind: str, body: Record) -> Round:
    """Write one more row, on disk when this returns, and give the round as it stands then."""
    stored = hall.workspace.round_rows(name)
    return _appended(hall, _folded(hall, name, stored), stored, kind, body)


def is_known(hall: Hall, name: str) -> bool:
    """Tell whether the workspace has a round of this id."""
    return any(line.id == name for line in hall.workspace.rounds())


def team_said(names: Sequence[str]) -> str:
    """Say the names of a team in one line."""
    return BETWEEN.join(names)


def _folded(hall: Hall, name: str, stored: tuple[bytes, ...]) -> Round:
    """Fold a round's log; what was folded before and stands unchanged is only gone on from."""
    known, state = hall.folded.get(name, ((), None))
    if state is None or stored[: len(known)] != known:
        state = fold_round(read_rows(stored))
    elif len(stored) > len(known):
        state = turned(state, read_rows(stored, len(known)))
    hall.folded[name] = (stored, state)
    return state


def _read(stored: tuple[bytes, ...], told: Callable[[int, int], None]) -> Round:
    """Read a log row by row."""
    whole, part = sum(map(len, stored)), 0
    told(part, whole)
    state = fold_round(read_rows(stored[:1]))
    for place in range(1, len(stored)):
        part += len(stored[place - 1])
        told(part, whole)
        state = turned(state, read_rows(stored[: place + 1], place))
    return state


def _appended(hall: Hall, old: Round | None, stored: tuple[bytes, ...], kind: str, body: Record) -> Round:
    at = hall.clock()
    previous = row_name(stored[-1]) if stored else START
    row = RoundRow(len(stored), kind, at, hall.workspace.writer_id, previous, body)
    state = fold_round((row,)) if old is None else turned(old, (row,))
    before, after = {} if old is None else _entries(old), _entries(state)
    plan = state.plan
    line = RoundLine(plan.id, plan.title, plan.kind, plan.first, plan.last, at)
    changed = [entry for site, entry in after.items() if before.get(site) != entry]
    gone = [site for site in before if site not in after]
    hall.workspace.append_round(line, row.seq, row.canonical(), changed, gone)
    return state


def _entries(state: Round) -> dict[str, PlanEntry]:
    return {site: _entry(state, stop, place) for place, (site, stop) in enumerate(state.stops.items())}


def _entry(state: Round, stop: Stop, place: int) -> PlanEntry:
    return PlanEntry(
        round=state.plan.id,
        site=stop.site.id,
        visit=stop.visit,
        type=stop.site.type,
        street=street(stop.site),
        inspector=team_said(stop.inspectors),
        state=stop.state,
        order=place,
    )


def _guard_known(hall: Hall, name: str) -> None:
    lines = hall.workspace.rounds()
    if all(line.id != name for line in lines):
        known = ", ".join(line.id for line in lines[:20]) or "–"
        raise KnownError(Problem("round_none", found=name, known=known))
