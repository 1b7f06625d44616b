# SPDX-License-Identifier: MPL-2.0
"""Taking a drill: one attempt is one visit a site, begun together, paused, timed, and handed in together."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.app.hall import Hall
from inspector.app.session import Session
from inspector.app.training.drills import drill_of, edition, sheets_of
from inspector.core.answers import BLANK, Answer
from inspector.core.drills.attempt import Attempt
from inspector.core.drills.drill import Drill, DrillSite, Item
from inspector.core.drills.drill_state import DrillState
from inspector.core.drills.hanging import Hanging
from inspector.core.drills.meaning import BLANKS
from inspector.core.drills.ordering import shuffled
from inspector.core.drills.roster import plain_number
from inspector.core.drills.timing import timing
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import Row
from inspector.core.sharing import leaders
from inspector.core.sitting import MODES, MOST_LETTERS, Sitting
from inspector.core.visits import Change, Key, fold
from inspector.store.summaries import VisitSummary

MINUTE: Final = 60


@dataclass(frozen=True, slots=True)
class Sat:
    """One attempt: the drill as it was begun, how and by whom it is taken, its visits by site, whether it is in.

    `attempt` counts from 1 for one number on this laptop; which of several counts, the drill says (`counts`).
    """

    drill: Drill
    mode: str
    number: str
    name: str
    unit: str
    attempt: int
    visits: Mapping[str, VisitId]
    begun: Moment
    handed_in: bool = False


def begin(hall: Hall, drill_id: str, number: str, name: str = "", unit: str = "", *, mode: str = "") -> Sat:
    """Begin an attempt, or go on with the one this number has open; the visits of all sites are on disk on return.

    Name and unit come from the roster where the drill has one. `mode` (MODES): as the pack it came in; a trainer may
    try either on a drill of their own. Raises KnownError `sitting_number` (not in the roster), `sitting_number_none`,
    `sitting_mode`, `sitting_closed`, `drill_key_missing` (practice).
    """
    state = drill_of(hall, drill_id)
    mode = _mode(state, mode)
    number, name, unit = _person(state, plain_number(number), name.strip(), unit.strip())
    sats = [one for one in sittings(hall, drill_id) if one.number == number]
    going = next((one for one in sats if not one.handed_in and one.mode == mode), None)
    attempt = going.attempt if going else 1 + max((one.attempt for one in sats), default=0)
    drill = going.drill if going else state.drill
    for site in drill.sites:
        if going is None or site.site.id not in going.visits:
            _begin(hall, drill, site, Sitting(drill.id, drill.digest(), mode, number, unit, attempt), name)
    found = (one for one in sittings(hall, drill_id) if (one.number, one.attempt) == (number, attempt))
    return next(found)


def sittings(hall: Hall, drill_id: str) -> tuple[Sat, ...]:
    """List the attempts of this workspace at a drill, in the order they were begun."""
    groups: dict[tuple[str, int], list[VisitSummary]] = {}
    for one in hall.workspace.visits_of_drill(drill_id):
        if one.header.sitting is not None:
            groups.setdefault((one.header.sitting.number, one.header.sitting.attempt), []).append(one)
    return tuple(_sat(hall, each) for each in groups.values())


def sitting_of(hall: Hall, visit: VisitId) -> Sat | None:
    """Give the attempt a visit belongs to; None for a real visit."""
    found = hall.workspace.visit(visit)
    sitting = found.header.sitting if found is not None else None
    if sitting is None:
        return None
    return next((one for one in sittings(hall, sitting.drill) if visit in one.visits.values()), None)


def order_of(drill: Drill, site: str, missed: Collection[Item] = ()) -> tuple[Key, ...]:
    """Give the questions of a site in the order they are asked: as they stand or shuffled by the drill's seed.

    `missed`: what was missed the last time in practice comes first, in the same order.
    """
    asked = next((one.asked for one in drill.sites if one.site.id == site), ())
    order = shuffled(asked, drill.seed, site) if drill.order == "shuffled" else tuple(asked)
    first = {(name, point) for at, name, point in missed if at == site}
    return tuple(sorted(order, key=lambda key: key not in first))


def pause(sat: Sat, session: Session) -> None:
    """Begin a break; raises KnownError `sitting_no_breaks` where the drill has none."""
    if not sat.drill.breaks:
        raise KnownError(Problem("sitting_no_breaks"))
    session.take_break()


def resume(session: Session) -> None:
    """End the break."""
    session.end_break()


def logs_of(hall: Hall, sat: Sat, sessions: Mapping[str, Session] | None = None) -> Mapping[str, Sequence[Row]]:
    """Give the log of each site: that of its open session, else as it is on disk."""
    held = {session.id: session.rows for session in (sessions or {}).values()}
    return {site: held[name] if name in held else hall.workspace.rows(name) for site, name in sat.visits.items()}


def remaining(sat: Sat, logs: Mapping[str, Sequence[Row]], now: Moment) -> int | None:
    """Give the seconds left, below 0 when the time is up, breaks and set clocks left out; None without a limit."""
    return sat.drill.minutes * MINUTE - spent(sat, logs, now) if sat.drill.minutes else None


def spent(sat: Sat, logs: Mapping[str, Sequence[Row]], now: Moment) -> int:
    """Give the seconds spent until now, as they would count for an answer entered now."""
    asked = [site for site in sat.drill.sites if site.asked]
    if not asked:
        return 0
    site = next((one for one in asked if fold(logs[one.site.id]).paused), asked[0])
    rows = logs[site.site.id]
    probe = Row(len(rows), "point", now, rows[-1].writer, Change(site.asked[0], BLANK).record())
    return timing({**logs, site.site.id: (*rows, probe)}, sat.drill).whole


def answered(hall: Hall, sat: Sat, logs: Mapping[str, Sequence[Row]]) -> Mapping[Item, Answer]:
    """Give what was answered so far, by question; what is left blank is not in it."""
    found: dict[Item, Answer] = {}
    for site in sat.drill.sites:
        visit = fold(logs[site.site.id])
        leading = leaders({name: hall.workspace.checklist(name) for name in visit.checklists})
        for key in site.asked:
            answer = visit.answer(leading.get(key, key))
            if answer.status not in BLANKS:
                found[site.site.id, *key] = answer
    return found


def blanks(hall: Hall, sat: Sat, logs: Mapping[str, Sequence[Row]]) -> tuple[Item, ...]:
    """List the questions that have no answer yet, in the order of the drill, without those another answer hides."""
    given = answered(hall, sat, logs)
    hidden = Hanging(sat.drill, sheets_of(hall, sat.drill)).unasked(given)
    return tuple(item for item in sat.drill.items() if item not in given and item not in hidden)


def attempt_of(hall: Hall, sat: Sat, logs: Mapping[str, Sequence[Row]] | None = None) -> Attempt:
    """Give an attempt as it is graded, from this workspace alone: what a practice shows when it is over."""
    rows = logs or logs_of(hall, sat)
    sealed = [row.at for log in rows.values() for row in log if row.kind == "seal"]
    return Attempt(
        sat.number,
        sat.name,
        sat.unit,
        sat.mode,
        answered(hall, sat, rows),
        (),
        sat.drill.digest(),
        sat.attempt,
        max(sealed, default=None),
        (),
        timing(rows, sat.drill, leading_of(hall, sat.drill)),
    )


def leading_of(hall: Hall, drill: Drill) -> Mapping[Key, Key]:
    """Tell which point takes the answer of which other at any site of a drill."""
    sheets = [{name: hall.workspace.checklist(name) for name in site.checklists} for site in drill.sites]
    return {key: first for each in sheets for key, first in leaders(each).items()}


def _mode(state: DrillState, asked: str) -> str:
    mode = asked or state.mode or "exam"
    if state.is_closed:
        raise KnownError(Problem("sitting_closed", drill=state.drill.id))
    if mode not in MODES or (state.mode and mode != state.mode):
        raise KnownError(Problem("sitting_mode", drill=state.drill.id, found=state.mode or "–", wanted=mode))
    if mode == "practice" and state.key is None:
        raise KnownError(Problem("drill_key_missing", drill=state.drill.id))
    return mode


def _person(state: DrillState, number: str, name: str, unit: str) -> tuple[str, str, str]:
    """Name who takes it; in the roster the number is the identity, whatever name was typed."""
    if not 0 < len(number) <= MOST_LETTERS:
        raise KnownError(Problem("sitting_number_none"))
    if not state.roster.trainees:
        return number, name, unit[:MOST_LETTERS]
    trainee = state.roster.of(number)
    if trainee is None:
        raise KnownError(Problem("sitting_number", number=number[:40]))
    return trainee.number, trainee.name, trainee.unit[:MOST_LETTERS]


def _begin(hall: Hall, drill: Drill, site: DrillSite, sitting: Sitting, name: str) -> None:
    language = hall.settings.language if hall.settings.language in {"zh", "en"} else "zh"
    header = Header(
        site.site,
        "drill",
        drill.title.said(language),
        inspectors=(name,) if name else (),
        date=hall.clock().day(),
        office=drill.office,
        sitting=sitting,
    )
    hall.begin([hall.workspace.checklist(one) for one in site.checklists], header, asked=site.asked)


def _sat(hall: Hall, visits: Sequence[VisitSummary]) -> Sat:
    head = visits[0].header
    sitting = head.sitting
    if sitting is None:
        raise KnownError(Problem("sitting_none"))
    drill = edition(hall, sitting.drill, sitting.edition) or drill_of(hall, sitting.drill).drill
    by_site = {one.header.site.id: one.id for one in visits}
    done = all(one.sealed is not None for one in visits) and len(by_site) == len(drill.sites)
    name = head.inspectors[0] if head.inspectors else ""
    ordered = {site.site.id: by_site[site.site.id] for site in drill.sites if site.site.id in by_site}
    return Sat(
        drill, sitting.mode, sitting.number, name, sitting.unit, sitting.attempt, ordered, visits[0].opened, done
    )


def _count(sat: Sat) -> int:
    return sat.attempt
