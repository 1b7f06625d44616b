# SPDX-License-Identifier: MPL-2.0
"""The time limit of an attempt, kept by its sessions: what is answered after it is refused, whatever the clock says."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from inspector.core.drills.drill import Drill
from inspector.core.drills.stopwatch import Tick
from inspector.core.drills.timing import answered_item, asked_of, leap, stopwatch
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.core.rows import Row
from inspector.core.sitting import Sitting
from inspector.core.visits import Key

if TYPE_CHECKING:
    from inspector.app.hall import Hall
    from inspector.app.session import Session

ANSWERS: Final = ("point", "copy")
"""Rows that answer something: none of them is taken after the time."""
WAITS: Final = 10.0
"""Seconds in which the writer has the rows of the other sites on disk."""


class AttemptTime:
    """The time of one attempt, told of every row of its sites as it is written.

    `steady` gives milliseconds on a clock nobody can set: with it, what passed since the newest row is known of every
    site as soon as it is opened, so that no clock that was set gives time at a site whose log did not see it.
    """

    def __init__(self, drill: Drill, leading: Mapping[Key, Key], steady: Callable[[], int] | None) -> None:
        """Wait for `restate`; `leading` as in core/drills/timing.py."""
        self._drill, self._leading, self._steady = drill, leading, steady
        self._asked = asked_of(drill, leading)
        self._seen: tuple[int, int] | None = None

    def restate(self, logs: Mapping[str, Sequence[Row]]) -> None:
        """Begin anew from the log of each site."""
        self._watch = stopwatch(logs, self._drill, self._leading)
        self._leapt = {site: sum(map(leap, rows)) for site, rows in logs.items()}
        newest = {site: rows[-1].at.ms - self._leapt[site] for site, rows in logs.items()}
        self._frame = self._leapt[max(newest, key=newest.__getitem__)]

    def take(self, site: str, row: Row) -> None:
        """Take in a row that was just written."""
        self._leapt[site] += leap(row)
        self._frame = self._leapt[site]
        ms = max(self._watch.newest, row.at.ms - self._frame)
        self._watch.see(Tick(ms, row.seq, site, row.kind, answered_item(site, row, self._asked)))
        self._seen = (ms, self._steady()) if self._steady is not None else None

    def due(self, site: str, now: Moment) -> Moment:
        """Give the moment due now on the clock as a site's log knows it; `now` is what the clock says."""
        if self._seen is None or self._steady is None:
            true = max(self._watch.newest, now.ms - self._frame)
        else:
            ms, ran = self._seen
            true = ms + self._steady() - ran
        return Moment(true + self._leapt[site], now.offset)

    def is_over(self, site: str, now: Moment) -> bool:
        """Tell whether an answer entered now at a site comes too late; leaps of the clock are in its log by then."""
        return self._watch.is_over(now.ms - self._leapt[site])


class SiteLimit:
    """The time limit as the session of one site keeps it."""

    def __init__(self, time: AttemptTime, site: str) -> None:
        """Keep the time of an attempt at a site."""
        self._time, self._site = time, site

    def due(self, now: Moment) -> Moment:
        """Give the moment due now, as AttemptTime does."""
        return self._time.due(self._site, now)

    def guard(self, kind: str, now: Moment) -> None:
        """Raise KnownError `sitting_time_up` for an answer after the time."""
        if kind in ANSWERS and self._time.is_over(self._site, now):
            raise KnownError(Problem("sitting_time_up"))

    def take(self, row: Row) -> None:
        """Take in a row that was just written."""
        self._time.take(self._site, row)


def keep_limit(hall: "Hall", session: "Session", sitting: Sitting) -> None:
    """Let an open session of a drill keep the time limit of its attempt; one without a limit keeps none."""
    from inspector.app.training.drills import edition, is_known
    from inspector.app.training.taking import leading_of

    drill = edition(hall, sitting.drill, sitting.edition) if is_known(hall, sitting.drill) else None
    if drill is None or not drill.minutes:
        return
    named = (sitting.drill, sitting.number, sitting.attempt)
    if named not in hall.attempts:
        hall.attempts[named] = AttemptTime(drill, leading_of(hall, drill), hall.steady)
    time = hall.attempts[named]
    time.restate(_logs(hall, session, sitting))
    session.keep_limit(SiteLimit(time, session.header.site.id))


def _logs(hall: "Hall", session: "Session", sitting: Sitting) -> Mapping[str, Sequence[Row]]:
    """Give the log of every site of an attempt, the session's own as it holds it."""
    hall.workspace.log.wait(WAITS)
    found: dict[str, VisitId] = {}
    for one in hall.workspace.visits_of_drill(sitting.drill):
        other = one.header.sitting
        if other is not None and (other.number, other.attempt) == (sitting.number, sitting.attempt):
            found[one.header.site.id] = one.id
    rows = {site: session.rows if name == session.id else hall.workspace.rows(name) for site, name in found.items()}
    return {**rows, session.header.site.id: session.rows}
