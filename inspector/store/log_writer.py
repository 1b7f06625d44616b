# SPDX-License-Identifier: MPL-2.0
"""The log's writer: one thread owns the writing connection and acknowledges rows once they are committed and synced."""

import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Final, NamedTuple, TypeVar

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


class _Entry(NamedTuple):
    """A row in line; a plain tuple, because it is made between the key and the disk."""

    visit: VisitId
    row: Row
    data: bytes
    digest: str
    done: Callable[[Receipt], None]


class LogWriter:
    """Takes rows at once and writes them in order, those that wait together in one commit.

    When the disk refuses, `failed` says why, and every row not yet on disk is held, those that come later too. Each
    gets a receipt with the problem, and another when `resume` has tried them again in order. A row that does not
    follow its log is refused for good and not held. `committed` is called in the thread after each commit, with the
    visits it wrote (none: other tables), and must return at once.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, clock: Callable[[], Moment]) -> None:
        """Take over an open connection and start the thread."""
        self.failed: KnownError | None = None
        self._refused: KnownError | None = None
        self._path, self._clock = path, clock
        self._file = _identity(path)
        self._ledger = Ledger(connection)
        self._inbox: SimpleQueue[_Entry | Callable[[], None] | None] = SimpleQueue()
        self._held: list[_Entry] = []
        self._taken = self._finished = 0
        self._closing = self._watched = False
        self.committed: Callable[[frozenset[VisitId]], None] = _nobody
        self._moved = threading.Condition()
        self._thread = threading.Thread(target=self._work, name="log-writer", daemon=True)
        self._thread.start()

    def append(
        self, visit: VisitId, row: Row, data: bytes, digest: str, done: Callable[[Receipt], None] = lambda _: None
    ) -> None:
        """Take a row (its J bytes, and its chain hash); returns at once. `done` is called in the writer's thread."""
        self._send(_Entry(visit, row, data, digest, done))

    def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Let the thread do other writing in one transaction, and wait; raises KnownError when the disk refuses."""
        return self._answered(lambda: self._within(work))

    def later(self, work: Callable[[sqlite3.Connection], object]) -> None:
        """Let the thread do other writing when its turn comes; nobody waits, and what the disk refuses is dropped.

        For what is a comfort and no record: phrases used, prints of photos.
        """

        def do() -> None:
            try:
                self._within(work)
            except KnownError:
                return
            except Exception as error:  # noqa: BLE001 - our own fault is a crash record, not the writer's end
                _record(error)

        self._send(do)

    def wait(self, seconds: float) -> bool:
        """Wait until every row taken is on disk or refused; False when rows are held or time ran out."""
        with self._moved:
            self._watched = True
            self._moved.wait_for(self._is_quiet, seconds)
            self._watched = False
            return self._finished >= self._taken

    def raise_trouble(self) -> None:
        """Raise why rows are held, or why a row was last refused (once)."""
        refused, self._refused = self._refused, None
        if self.failed or refused:
            raise self.failed or refused or RuntimeError

    def resume(self) -> None:
        """Open the database anew and try the held rows again; raises KnownError when the disk refuses again."""
        self._answered(self._reopen)
        self.raise_trouble()

    def close(self) -> int:
        """Write what waits, end the thread, close the connection; returns how many rows are not on disk."""
        with self._moved:
            self._closing = True
            self._inbox.put(None)
        self._thread.join()
        with suppress(sqlite3.Error):
            self._ledger.connection.close()
        return len(self._held)

    def _send(self, item: _Entry | Callable[[], None]) -> None:
        with self._moved:
            if self._closing:
                raise RuntimeError("the log is closed")
            self._taken += isinstance(item, _Entry)
            self._inbox.put(item)

    def _answered(self, errand: Callable[[], T]) -> T:
        """Have an errand done in the thread; what it raises is raised here."""
        result: Future[T] = Future()

        def do() -> None:
            try:
                result.set_result(errand())
            except Exception as error:  # noqa: BLE001 - handed to the caller as it is
                result.set_exception(error)

        self._send(do)
        return result.result()

    def _is_quiet(self) -> bool:
        return self._finished + len(self._held) >= self._taken

    def _work(self) -> None:
        """Be the thread: rows that wait together are written together; an errand stands in line with them."""
        item = self._inbox.get()
        while item is not None:
            if isinstance(item, _Entry):
                batch, item = self._batch(item)
                self._write(batch)
            else:
                item()
                item = self._inbox.get()
        self._write_held()

    def _batch(self, first: _Entry) -> tuple[list[_Entry], Callable[[], None] | None]:
        """Give the rows that wait together with this one, and the errand or the end that stands behind them."""
        batch = [first]
        while len(batch) < TOGETHER and not self._inbox.empty():
            item = self._inbox.get()
            if not isinstance(item, _Entry):
                return batch, item
            batch.append(item)
        return batch, _nothing

    def _write(self, batch: Sequence[_Entry]) -> None:
        if self.failed is not None:
            self._hold(batch, self.failed)
            return
        try:
            self._commit(batch)
        except KnownError as error:
            self._take_back()
            self._refuse(batch, error)
        except Exception as error:  # noqa: BLE001 - whatever it is stops the hand, not the thread
            self._take_back()
            self._hold(batch, KnownError(self._named(error)))
        else:
            self._tell(batch, None)
            self.committed(frozenset(entry.visit for entry in batch))
            self._settle(len(batch))

    def _commit(self, batch: Sequence[_Entry]) -> None:
        execute, write = self._ledger.connection.execute, self._ledger.write
        self._stand_there()
        execute("BEGIN IMMEDIATE")
        for visit, row, data, digest, _ in batch:
            write(visit, row, data, digest)
        execute("COMMIT")

    def _stand_there(self) -> None:
        """Hold that the database is still where it was opened: SQLite itself would go on writing a lost file."""
        if _identity(self._path) != self._file:
            raise FileNotFoundError(self._path)

    def _take_back(self) -> None:
        self._ledger.forget()
        with suppress(sqlite3.Error):  # a transaction SQLite has ended itself needs no end
            self._ledger.connection.execute("ROLLBACK")

    def _refuse(self, batch: Sequence[_Entry], error: KnownError) -> None:
        """Find the row that does not follow by writing each alone; the others go on."""
        if len(batch) == 1:
            self._refused = error
            self._tell(batch, error.problem)
            self._settle(1)
            return
        for entry in batch:
            self._write([entry])

    def _hold(self, batch: Sequence[_Entry], error: KnownError) -> None:
        self.failed = error
        self._held += batch
        self._tell(batch, error.problem)
        self._settle(0)

    def _write_held(self) -> None:
        """Try the held rows again, in order."""
        held, self._held, self.failed = self._held, [], None
        for start in range(0, len(held), TOGETHER):
            self._write(held[start : start + TOGETHER])

    def _reopen(self) -> None:
        with connections.said_plainly(self._path):
            fresh = connections.connect(self._path)
            fresh.execute("SELECT count(*) FROM settings")
        with suppress(sqlite3.Error):
            self._ledger.connection.close()
        self._ledger, self._file = Ledger(fresh), _identity(self._path)
        self._write_held()

    def _within(self, work: Callable[[sqlite3.Connection], T]) -> T:
        connection = self._ledger.connection
        try:
            self._stand_there()
        except OSError as error:
            raise KnownError(self._named(error)) from error
        with connections.said_plainly(self._path), connections.transaction(connection):
            done = work(connection)
        self.committed(frozenset())
        return done

    def _settle(self, count: int) -> None:
        self._finished += count
        if self._watched:
            with self._moved:
                self._moved.notify_all()

    def _tell(self, batch: Sequence[_Entry], problem: Problem | None) -> None:
        at = self._clock().ms
        for entry in batch:
            try:
                entry.done(Receipt(entry.visit, entry.row.seq, at, problem))
            except Exception as error:  # noqa: BLE001 - a listener's fault is a crash record, not the writer's end
                _record(error)

    def _named(self, error: Exception) -> Problem:
        with suppress(sqlite3.Error):
            if isinstance(error, sqlite3.Error):
                return connections.trouble(error, self._path)
        if isinstance(error, FileNotFoundError):
            return Problem("workspace_missing", path=str(self._path))
        return Problem("disk_failed", path=str(self._path), reason=f"{type(error).__name__}: {error}")


def _identity(path: Path) -> tuple[int, int]:
    """Tell a file from another that takes its name; raises OSError when it is gone."""
    seen = path.stat()
    return seen.st_dev, seen.st_ino


def _record(error: Exception) -> None:
    threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, None)))


def _nothing() -> None:
    """Stand in line for nobody."""


def _nobody(_: frozenset[VisitId]) -> None:
    """Listen to no commit."""
