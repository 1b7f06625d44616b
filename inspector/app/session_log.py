# SPDX-License-Identifier: MPL-2.0
"""The log of an open visit: rows go to the writer behind the hand, and their receipts come back."""

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from inspector.app.clock_watch import ClockWatch
from inspector.app.saving import Saving
from inspector.core.canonical import Record
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.core.rows import AFTER_SEAL, Row, chained, head, row_bytes
from inspector.core.visits import Key
from inspector.store.workspace import Workspace

IN_A_BREAK: Final = ("resume", "seal", "clock", "writer")
"""Rows that may be written during a break in a drill."""


class Limit(Protocol):
    """The time limit of an attempt at a drill."""

    def due(self, now: Moment) -> Moment:
        """Give the moment due now on the clock as this log knows it; `now` is what the clock says."""

    def guard(self, kind: str, now: Moment) -> None:
        """Raise KnownError `sitting_time_up` for a row of a kind that is not taken any more."""

    def take(self, row: Row) -> None:
        """Take in a row that was just written."""


class SessionLog:
    """The rows of one visit, and how safe each is. `told` is called in the writer's thread after each commit.

    `steady` gives milliseconds on a clock nobody can set; with it, a wall clock that jumps is noted in the log.
    """

    def __init__(
        self,
        workspace: Workspace,
        visit: VisitId,
        clock: Callable[[], Moment],
        told: Callable[[], None] | None,
        steady: Callable[[], int] | None = None,
    ) -> None:
        """Read the log; raises KnownError `chain_broken` when it does not hold together."""
        self._workspace = workspace
        self._clock = clock
        self._rows: list[Row] = list(workspace.rows(visit))
        self._head = head(self._rows)
        self.id = visit
        self.sealed: Moment | None = None
        self.paused = False
        self.saving = Saving(self._rows, told)
        self._watch = ClockWatch(steady, self._rows[-1].at) if steady is not None else None
        self._limit: Limit | None = None

    @property
    def rows(self) -> Sequence[Row]:
        """Give the log as it stands, oldest row first; it is only read."""
        return self._rows

    def keep_limit(self, limit: Limit) -> None:
        """Refuse from now on what comes after the time of an attempt; raises KnownError `sitting_time_up` then."""
        self._limit = limit
        if self._watch is not None:
            self._watch.expect(limit.due(self._clock()))

    def drain(self) -> tuple[Key, ...]:
        """Take in the receipts that came; returns the points whose newest answer is safer now than before.

        Call it in the thread that owns the session. A receipt with a problem sets `saving.trouble`: input stops
        until `resume`.
        """
        return self.saving.drain()

    def resume(self) -> None:
        """Try again to write what was refused; raises KnownError when it is refused again at once."""
        self._workspace.log.resume()
        self.saving.trouble = None

    def settle(self, seconds: float = 30.0) -> bool:
        """Wait until every row is on disk; False when that did not happen in time."""
        done = self._workspace.log.wait(seconds)
        self.drain()
        return done and not self.saving.waiting

    def _append(self, kind: str, body: Record, key: Key | None = None) -> Row:
        self._guard_open(kind)
        now = self._clock()
        self._look_at_clock(now)
        if self._limit is not None:
            self._limit.guard(kind, now)
        return self._add(kind, now, body, key)

    def _look_at_clock(self, now: Moment) -> None:
        """Note in the log that the clock was set; a sealed log stays as it is."""
        due = self._watch.jumped(now) if self._watch is not None and self.sealed is None else None
        if due is not None:
            self._add("clock", now, {"before": due.record(), "after": now.record()}, None)

    def _add(self, kind: str, now: Moment, body: Record, key: Key | None) -> Row:
        row = Row(len(self._rows), kind, now, self._workspace.writer_id, body)
        data = row_bytes(row)
        self._head = chained(self._head, data)
        self._rows.append(row)
        if self._limit is not None:
            self._limit.take(row)
        self.saving.sent(row.seq, key)
        self._workspace.log.append(self.id, row, data, self._head, self.saving.received)
        return row

    def _guard_open(self, kind: str = "") -> None:
        if self.sealed is not None and kind not in AFTER_SEAL:
            raise KnownError(Problem("card_sealed"))
        if self.paused and kind not in IN_A_BREAK:
            raise KnownError(Problem("sitting_paused"))
        self.saving.guard()
