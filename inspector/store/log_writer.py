# SPDX-License-Identifier: MPL-2.0
"""The log's writer: one thread owns the writing connection and acknowledges rows once they are committed and synced."""

import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.core.rows import Row
from inspector.store import connections
from inspector.store.ledger import Ledger

T = TypeVar("T")
TOGETHER: Final = 500
"""How many waiting rows are committed at once, at most."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a row: committed and synced at `at_ms` (UTC), or the problem that kept it from the disk."""

    visit: VisitId
    seq: int
    at_ms: int
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    visit: VisitId
    row: Row
    data: bytes
    digest: str
    done: Callable[[Receipt], None]


class LogWriter:
    """Takes rows at once and writes them in order, those that wait together in one commit.

    When the disk refuses, `failed` says why, and every row not yet on disk is held, those that come later too. Each
    gets a receipt with the problem, and another when `resume` has tried them again in order. A row that does not
    follow its log is refused for good and not held.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, clock: Callable[[], Moment]) -> None:
        """Take over an open connection and start the thread."""
        self.failed: KnownError | None = None
        self._refused: KnownError | None = None
        self._path, self._clock = path, clock
        self._ledger = Ledger(connection)
        self._waiting: deque[_Entry] = deque()
        self._errands: deque[Callable[[], None]] = deque()
        self._writing = self._alone = 0
        self._closing = False
        self._moved = threading.Condition()
        self._thread = threading.Thread(target=self._work, name="log-writer", daemon=True)
        self._thread.start()

    def append(
        self, visit: VisitId, row: Row, data: bytes, digest: str, done: Callable[[Receipt], None] = lambda _: None
    ) -> None:
        """Take a row (its J bytes, and its chain hash); returns at once. `done` is called in the writer's thread."""
        entry = _Entry(visit, row, data, digest, done)
        with self._moved:
            if self._closing:
                raise RuntimeError("the log is closed")
            self._waiting.append(entry)
            failed = self.failed
            self._moved.notify_all()
        if failed is not None:
            _tell(entry, Receipt(visit, row.seq, self._clock().ms, failed.problem))

    def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Let the thread do other writing in one transaction, and wait; raises KnownError when the disk refuses."""
        result: Future[T] = Future()

        def errand() -> None:
            try:
                with connections.said_plainly(self._path), connections.transaction(self._ledger.connection):
                    value = work(self._ledger.connection)
                result.set_result(value)
            except Exception as error:  # noqa: BLE001 - handed to the caller as it is
                result.set_exception(error)

        self._send(errand)
        return result.result()

    def wait(self, seconds: float) -> bool:
        """Wait until every row taken is on disk or refused; False when rows are still held or time ran out."""
        with self._moved:
            self._moved.wait_for(self._is_quiet, seconds)
            return self.failed is None and not self._waiting and not self._writing

    def raise_trouble(self) -> None:
        """Raise why rows are held, or why a row was last refused (once)."""
        refused, self._refused = self._refused, None
        if self.failed or refused:
            raise self.failed or refused or RuntimeError

    def resume(self, seconds: float = 30.0) -> None:
        """Open the database anew and try the held rows again; raises KnownError when the disk refuses again."""
        opened: Future[None] = Future()

        def reopen() -> None:
            try:
                with connections.said_plainly(self._path):
                    fresh = connections.connect(self._path)
                    fresh.execute("SELECT count(*) FROM settings")
            except Exception as error:  # noqa: BLE001 - handed to the caller as it is
                opened.set_exception(error)
                return
            with suppress(sqlite3.Error):
                self._ledger.connection.close()
            self._ledger, self.failed = Ledger(fresh), None
            opened.set_result(None)

        self._send(reopen)
        opened.result()
        self.wait(seconds)
        self.raise_trouble()

    def close(self) -> int:
        """Write what waits, end the thread, close the connection; returns how many rows are not on disk."""
        with self._moved:
            self._closing, self.failed = True, None
            self._moved.notify_all()
        self._thread.join()
        with suppress(sqlite3.Error):
            self._ledger.connection.close()
        return len(self._waiting)

    def _send(self, errand: Callable[[], None]) -> None:
        with self._moved:
            if self._closing:
                raise RuntimeError("the log is closed")
            self._errands.append(errand)
            self._moved.notify_all()

    def _is_quiet(self) -> bool:
        return not self._writing and (self.failed is not None or not self._waiting)

    def _has_work(self) -> bool:
        return bool(self._errands) or self._closing or (bool(self._waiting) and self.failed is None)

    def _work(self) -> None:
        while True:
            with self._moved:
                self._moved.wait_for(self._has_work)
                errand = self._errands.popleft() if self._errands else None
                batch = [] if errand or self.failed else self._taken()
                if not errand and not batch:
                    return
            if errand:
                errand()
            else:
                self._write(batch)

    def _taken(self) -> list[_Entry]:
        most = 1 if self._alone else TOGETHER
        self._alone = max(0, self._alone - 1)
        batch = [self._waiting.popleft() for _ in range(min(len(self._waiting), most))]
        self._writing = len(batch)
        return batch

    def _write(self, batch: Sequence[_Entry]) -> None:
        try:
            self._commit(batch)
        except KnownError as error:
            self._ledger.forget()
            if len(batch) == 1:
                self._refuse(batch[0], error)
            else:
                self._one_by_one(batch)
        except Exception as error:  # noqa: BLE001 - whatever it is stops the hand, not the thread
            self._ledger.forget()
            self._hold(batch, error)
        else:
            self._acknowledge(batch)

    def _commit(self, batch: Sequence[_Entry]) -> None:
        with connections.transaction(self._ledger.connection):
            for entry in batch:
                self._ledger.write(entry.visit, entry.row, entry.data, entry.digest)

    def _one_by_one(self, batch: Sequence[_Entry]) -> None:
        """Put the rows back, to be written each alone, so that only the one that does not follow is refused."""
        with self._moved:
            self._waiting.extendleft(reversed(batch))
            self._alone = len(batch)
            self._writing = 0

    def _acknowledge(self, batch: Sequence[_Entry]) -> None:
        at = self._clock().ms
        for entry in batch:
            _tell(entry, Receipt(entry.visit, entry.row.seq, at))
        self._settle()

    def _refuse(self, entry: _Entry, error: KnownError) -> None:
        self._refused = error
        _tell(entry, Receipt(entry.visit, entry.row.seq, self._clock().ms, error.problem))
        self._settle()

    def _hold(self, batch: Sequence[_Entry], error: Exception) -> None:
        known = error if isinstance(error, KnownError) else KnownError(self._named(error))
        with self._moved:
            self.failed = known
            held = [*batch, *self._waiting]
            self._waiting = deque(held)
        at = self._clock().ms
        for entry in held:
            _tell(entry, Receipt(entry.visit, entry.row.seq, at, known.problem))
        self._settle()

    def _named(self, error: Exception) -> Problem:
        with suppress(sqlite3.Error):
            if isinstance(error, sqlite3.Error):
                return connections.trouble(error, self._path)
        return Problem("disk_failed", path=str(self._path), reason=f"{type(error).__name__}: {error}")

    def _settle(self) -> None:
        with self._moved:
            self._writing = 0
            self._moved.notify_all()


def _tell(entry: _Entry, receipt: Receipt) -> None:
    try:
        entry.done(receipt)
    except Exception as error:  # noqa: BLE001 - a listener's fault is a crash record, not the writer's end
        threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, None)))
