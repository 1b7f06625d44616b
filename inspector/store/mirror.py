# SPDX-License-Identifier: MPL-2.0
"""The mirror: what is committed in the workspace is done again in a second copy, photos first, rows in their order."""

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, TypeVar

from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.store import connections, mirror_tables, opening
from inspector.store.mirror_copy import LoggedRow, MirrorCopy
from inspector.store.mirror_files import MirrorFiles, linked, named
from inspector.store.mirror_gaps import ERASED, Gaps, gaps
from inspector.store.mirror_tables import Table

T = TypeVar("T")
TOGETHER: Final = 100
"""How many rows, or other entries, are written to the copy in one commit, at most."""
OWN: Final = ("device", "writer", "closed", "standing")
"""Settings a workspace makes for itself when it is opened; a second copy that was only looked at loses them again."""
CLAIM: Final = "copied_by"
_HEADS: Final = "SELECT id, number, rows, head FROM visits"
_ROWS: Final = (
    "SELECT rows.seq, rows.data, rows.hash FROM rows JOIN visits ON visits.number = rows.visit"
    " WHERE visits.id = ? AND rows.seq >= ? ORDER BY rows.seq LIMIT ?"
)


class Mirror:
    """Brings one second copy up to the workspace, a small step at a time; used by one thread but for `note`.

    `counts` tells how many rows of each visit the copy holds, committed and read back. `forks` tells where databases
    were set aside because work had gone on in them by itself.
    """

    def __init__(self, folder: Path, writer: str, copy: MirrorCopy, clock: Callable[[], Moment]) -> None:
        """Stand between a workspace's folder, whose writer id is given, and its copy."""
        self.copy = copy
        self.counts: dict[VisitId, int] = {}
        self.forks: list[Path] = []
        self.lacking = ""
        self.files = MirrorFiles(folder, copy)
        self._folder, self._writer, self._clock = folder, writer, clock
        self._source: sqlite3.Connection | None = None
        self._stamp: tuple[int, ...] = ()
        self._turn = threading.Lock()
        self._pending: dict[VisitId, None] = {}
        self._beside = True
        self._capped: dict[VisitId, int] = {}
        self._tables: tuple[Table, ...] = ()
        self._known: set[str] = set()
        self._gaps: Gaps = {}

    @property
    def has_rows(self) -> bool:
        """Whether rows of a visit wait to be brought over."""
        return bool(self._pending)

    @property
    def has_work(self) -> bool:
        """Whether anything waits to be brought over."""
        return bool(self._pending or self._beside or self._gaps)

    def note(self, visits: Iterable[VisitId]) -> None:
        """Remember that visits have new rows (none: that another table changed); called in the writer's thread."""
        with self._turn:
            listed = dict.fromkeys(visits)
            self._pending |= listed
            self._beside |= not listed

    def connect(self) -> None:
        """Open the copy and find the common rows; one that goes its own way is set aside, never overwritten.

        Raises KnownError when either side fails.
        """
        with _said_plainly(self.copy.folder):
            self._connect()

    def _connect(self) -> None:
        if self.copy.connection is None:
            self.copy.open(self._clock)
        if self._stamp == self.copy.stamp():
            return
        with connections.said_plainly(self._folder / connections.DATABASE):
            self._close_source()
            self._source = connections.connect(self._folder / connections.DATABASE, mode="ro")
        with connections.said_plainly(self.copy.path):
            self._tables = mirror_tables.tables(self._there())
            if self._is_fork():
                self._fork()
            self._claim()
        self._find_shared_rows()

    def rest(self) -> None:
        """Let go of the copy until there is more to do."""
        self.copy.rest()
        self._stamp = self.copy.stamp()

    def part(self) -> None:
        """Forget how the copy stood: it went away, or something failed."""
        self.copy.rest()
        self._stamp = ()
        self._close_source()

    def step(self) -> VisitId | None:
        """Bring over one small piece; gives the visit it was of. Raises KnownError when either side fails."""
        with _said_plainly(self.copy.folder):
            return self._step()

    def _step(self) -> VisitId | None:
        self.copy.stand_there()
        self.erase()
        with self._turn:
            visit = next(iter(self._pending), None)
            if visit is not None:
                del self._pending[visit]
            elif not self._gaps:
                self._beside = False
        if visit is None and self._gaps:
            return self._fill()
        if visit is None:
            self._bring_tables(self._tables)
            self._stamp = self.copy.stamp()
        elif rows := self._read(visit):
            self._bring(visit, rows)
            self.note([visit])
        return visit

    def erase(self) -> None:
        """Erase there what is erased here; it is brought again when a later row names it."""
        self._known -= self.files.erase()

    def behind(self) -> int:
        """Count the rows the copy does not hold yet."""
        found = self._ask("SELECT id, rows FROM visits")
        return sum(max(0, rows - self.counts.get(visit, 0)) for visit, rows in found)

    def _bring(self, visit: VisitId, rows: Sequence[LoggedRow]) -> None:
        for seq, data, _ in rows:
            self._bring_files(visit, seq, data)
        hashes = {one for _, data, _ in rows for one in named(data)}
        if not hashes <= self._known:
            self._bring_tables([table for table in self._tables if table.name == "checklists"])
            self._known |= hashes
        try:
            self.copy.write_rows(visit, rows)
        except (KnownError, sqlite3.IntegrityError) as error:
            if isinstance(error, KnownError) and error.problem.code not in ("row_order", "visit_known"):
                raise
            self._fork()
            self._find_shared_rows()
            return
        self.files.note_erased(rows)
        self._tell(visit, rows[-1][0] + 1)
        self._stamp = self.copy.stamp()

    def _bring_files(self, visit: VisitId, seq: int, data: bytes) -> None:
        """Bring over every photo and file a row names; one that is lost here holds its answer back from being safe."""
        for sha256 in named(data):
            if sha256 in self._known:
                continue
            if self.files.bring(sha256):
                self._known.add(sha256)
            elif sha256 in linked(data) and not self._ask(ERASED, (visit, sha256.encode())):
                self._capped.setdefault(visit, seq)
                self.lacking = self.lacking or sha256

    def _fill(self) -> VisitId:
        """Bring over what rows of one visit name that are there already; what is lost here holds them back."""
        visit, lacking = next(iter(self._gaps.items()))
        while lacking:
            self.copy.stand_there()
            seq, sha256 = lacking[0]
            if not self.files.bring(sha256):
                self._capped.setdefault(visit, seq)
                self.lacking = self.lacking or sha256
            lacking.pop(0)
        del self._gaps[visit]
        rows = self._there().execute("SELECT rows FROM visits WHERE id = ?", (visit,)).fetchone()[0]
        self._tell(visit, rows)
        return visit

    def _bring_tables(self, tables: Sequence[Table]) -> None:
        """Bring over what differs beside the log; a log that would have to change is a fork."""
        there = self._there()
        try:
            for table in reversed(tables):
                gone = self._compared(mirror_tables.extra, table)
                if gone:
                    mirror_tables.drop(there, table, gone)
            for table in tables:
                rows = self.files.brought(table.name, self._compared(mirror_tables.differing, table))
                for start in range(0, len(rows), TOGETHER):
                    self.copy.stand_there()
                    mirror_tables.write(there, table, rows[start : start + TOGETHER])
        except sqlite3.IntegrityError:
            self._fork()
            self._find_shared_rows()
        except sqlite3.Error as error:
            raise KnownError(connections.trouble(error, self.copy.path)) from error

    def _compared(self, question: Callable[[sqlite3.Connection, Table], T], table: Table) -> T:
        """Ask SQLite about both databases at once, through a connection that only reads."""
        both = connections.connect(self.copy.path, mode="ro")
        try:
            source = (self._folder / connections.DATABASE).absolute().as_uri()
            both.execute("ATTACH ? AS source", (f"{source}?mode=ro",))
            return question(both, table)
        finally:
            both.close()

    def _is_fork(self) -> bool:
        """Tell whether the copy holds what the workspace never did."""
        here = {name: (number, rows, head) for name, number, rows, head in self._ask(_HEADS)}
        for name, _, rows, head in self._there().execute(_HEADS).fetchall():
            number, own, newest = here.get(name, (0, 0, ""))
            if own > rows:
                newest = self._ask("SELECT hash FROM rows WHERE visit = ? AND seq = ?", (number, rows - 1))[0][0]
            if own < rows or newest != head:
                return True
        claimed = opening.setting(self._there(), CLAIM)
        strayed = opening.setting(self._there(), "writer") is not None or claimed not in (None, self._writer)
        asked = [table for table in self._tables if table.is_log or (strayed and table.name != "settings")]
        return any(self._compared(mirror_tables.has_own, table) for table in asked)

    def _fork(self) -> None:
        """Keep the copy's database as it is, aside, and begin a new one in its place."""
        self.forks.append(self.copy.set_aside(self._clock()))
        self.copy.open(self._clock)
        self._known.clear()
        self._claim()

    def _claim(self) -> None:
        """Make the copy this writer's: what a workspace notes of itself when it is opened is not its own."""
        there = self._there()
        if opening.setting(there, CLAIM) == self._writer and opening.setting(there, "writer") is None:
            return
        with connections.said_plainly(self.copy.path), connections.transaction(there):
            there.executemany("DELETE FROM settings WHERE key = ?", [(key,) for key in OWN])
            opening.keep_setting(there, CLAIM, self._writer)

    def _find_shared_rows(self) -> None:
        """Note how far the copy is, and everything that is left to bring."""
        with connections.said_plainly(self.copy.path):
            kept = self._there().execute("SELECT id, rows FROM visits").fetchall()
        held = dict(kept)
        self._known.clear()
        self._capped.clear()
        self._gaps = gaps(self._ask, held, self.copy.folder)
        self.counts = {VisitId(name): self._safe(VisitId(name), rows) for name, rows in kept}
        self.files.note_erased(self._ask("SELECT seq, data, hash FROM rows WHERE kind = 'erase'"))
        found = self._ask("SELECT id, rows FROM visits ORDER BY changed_ms DESC")
        with self._turn:
            self._pending |= dict.fromkeys(VisitId(name) for name, rows in found if rows > held.get(name, 0))
            self._beside = True
        self._stamp = self.copy.stamp()

    def _read(self, visit: VisitId) -> list[LoggedRow]:
        """Give the next rows of a visit that the copy does not hold; one short question, nothing stays open."""
        found = self._there().execute("SELECT rows FROM visits WHERE id = ?", (visit,)).fetchone()
        return self._ask(_ROWS, (visit, found[0] if found else 0, TOGETHER))

    def _tell(self, visit: VisitId, rows: int) -> None:
        self.counts[visit] = self._safe(visit, rows)

    def _safe(self, visit: VisitId, rows: int) -> int:
        lacking = self._gaps.get(visit)
        return min(rows, self._capped.get(visit, rows), lacking[0][0] if lacking else rows)

    def _ask(self, question: str, given: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        path = self._folder / connections.DATABASE
        with connections.said_plainly(path):
            if self._source is None:
                self._source = connections.connect(path, mode="ro")
            return self._source.execute(question, given).fetchall()

    def _there(self) -> sqlite3.Connection:
        if self.copy.connection is None:
            raise KnownError(Problem("mirror_away", path=str(self.copy.folder)))
        return self.copy.connection

    def _close_source(self) -> None:
        if self._source is not None:
            with suppress(sqlite3.Error):
                self._source.close()
        self._source = None


@contextmanager
def _said_plainly(folder: Path) -> Iterator[None]:
    """Whatever a dying stick makes SQLite or the system say is a problem of the copy, and no mistake of ours."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        reason = f"{type(error).__name__}: {error}"
        raise KnownError(Problem("disk_failed", path=str(folder), reason=reason, free=0)) from error
