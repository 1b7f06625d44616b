# SPDX-License-Identifier: MPL-2.0
"""The second copy: a folder elsewhere that opens as a workspace of its own, written only while it is really there."""

import hashlib
import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from inspector.core.canonical import canonical, parse_record
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.core.rows import parse_row
from inspector.disk.atomic import make_folder, sync_folder, write_whole
from inspector.disk.locks import Lock
from inspector.disk.troubles import said_plainly
from inspector.store import connections, migrations, opening
from inspector.store.backups import LOCK
from inspector.store.ledger import Ledger

IDENTITY: Final = "mirror.json"
FORKS: Final = "forks"
LoggedRow = tuple[int, bytes, str]
"""A row's place, its J bytes and its chain hash."""


class MirrorCopy:
    """One second copy of the workspace known by `workspace`; open only while there is something to write."""

    def __init__(self, folder: Path, workspace: str) -> None:
        """Point to the folder; nothing is touched."""
        self.folder, self.workspace = folder, workspace
        self.path = folder / connections.DATABASE
        self.connection: sqlite3.Connection | None = None
        self._ledger: Ledger | None = None
        self._lock: Lock | None = None
        self._file = (0, 0)

    def begin(self) -> None:
        """Make the folder a second copy; one of the same workspace that is there already is taken up again.

        Raises KnownError `mirror_other`, `mirror_foreign`, or what the disk says.
        """
        with said_plainly(self.folder):
            if self.folder.is_dir() and any(self.folder.iterdir()):
                self._read_identity("mirror_foreign")
                return
            make_folder(self.folder)
            write_whole(self.folder / IDENTITY, canonical({"mirror": 1, "workspace": self.workspace}))

    def is_there(self) -> bool:
        """Tell whether the folder is there and is this copy."""
        try:
            self._read_identity("mirror_away")
        except (KnownError, OSError):
            return False
        return True

    def open(self, clock: Callable[[], Moment]) -> None:
        """Open the copy's database for writing, made when there is none yet, lifted when it is older.

        Raises KnownError `mirror_away`, `mirror_other`, `workspace_in_use`, `workspace_newer`, `workspace_damaged`, or
        what the disk says.
        """
        self.rest()
        with said_plainly(self.path), connections.said_plainly(self.path):
            self._read_identity("mirror_away")
            self._lock = Lock(self.folder / LOCK, "workspace_in_use")
            if not self.path.exists():
                opening.make(self.path)
            version = opening.look(self.path, closely=False)
            if version < migrations.VERSION:
                opening.lifted(self.path, version, clock)[0].close()
            self.connection = connections.connect(self.path)
            self.connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            self.connection.execute("PRAGMA synchronous = EXTRA")
            self._ledger, self._file = Ledger(self.connection), _identity(self.path)

    def rest(self) -> None:
        """Let go of the folder, so that a stick can be taken out; `open` takes it up again."""
        if self.connection is not None:
            with suppress(sqlite3.Error):  # a stick that is gone closes nothing
                self.connection.close()
        if self._lock is not None:
            with suppress(OSError):
                self._lock.release()
        self.connection = self._ledger = self._lock = None

    def stamp(self) -> tuple[int, ...]:
        """Tell this database in this state from any other; empty when it is not there."""
        try:
            seen = self.path.stat()
        except OSError:
            return ()
        return seen.st_dev, seen.st_ino, seen.st_size, seen.st_mtime_ns

    def stand_there(self) -> None:
        """Hold that what was opened is still what lies there; raises KnownError `mirror_away`."""
        try:
            stands = _identity(self.path) == self._file and self.is_there()
        except OSError:
            stands = False
        if not stands:
            raise KnownError(Problem("mirror_away", path=str(self.folder)))

    def write_rows(self, visit: VisitId, rows: Sequence[LoggedRow]) -> None:
        """Write rows of a visit in one commit and read them back.

        Raises KnownError `row_order` where they do not follow what is there, and what the disk says.
        """
        ledger, connection = self._opened()
        with connections.said_plainly(self.path):
            try:
                with connections.transaction(connection):
                    for _, data, digest in rows:
                        ledger.write(visit, parse_row(data), data, digest)
            except BaseException:  # whatever it was, the ledger remembers what was taken back
                ledger.forget()
                raise
            self.stand_there()
            self._prove(visit, rows)

    def keep_file(self, name: Path, content: bytes, sha256: str) -> None:
        """Keep a photo or an attachment under its name in the workspace; written, synced, read back and hashed.

        Raises KnownError `mirror_away` where the copy has gone: nothing is written into what lies in its place.
        """
        path = self.folder / name
        with said_plainly(path):
            self._read_identity("mirror_away")
            if _hashed(path) == sha256:
                return
            make_folder(path.parent)
            write_whole(path, content)
            if _hashed(path) != sha256:
                raise KnownError(Problem("disk_failed", path=str(path), reason="read back", free=0))

    def erase_file(self, name: Path) -> None:
        """Delete a photo that was erased in the workspace."""
        path = self.folder / name
        with said_plainly(path):
            path.unlink(missing_ok=True)

    def set_aside(self, at: Moment) -> Path:
        """Move the database as it is to `forks/`, never over another; gives where it lies now."""
        self.rest()
        stamp = at.utc().translate({ord(mark): None for mark in "-:."})
        aside, turn = self.folder / FORKS / stamp, 1
        with said_plainly(self.path):
            while aside.exists():
                aside, turn = self.folder / FORKS / f"{stamp}-{turn}", turn + 1
            make_folder(aside)
            for end in ("-wal", "-shm", "-journal", ""):
                part = Path(f"{self.path}{end}")
                if part.exists():
                    part.replace(aside / part.name)
            sync_folder(aside)
            sync_folder(self.folder)
        return aside / connections.DATABASE

    def _opened(self) -> tuple[Ledger, sqlite3.Connection]:
        if self._ledger is None or self.connection is None:
            raise KnownError(Problem("mirror_away", path=str(self.folder)))
        return self._ledger, self.connection

    def _read_identity(self, otherwise: str) -> None:
        try:
            found = parse_record((self.folder / IDENTITY).read_bytes())
        except (FileNotFoundError, NotADirectoryError, KnownError) as error:
            raise KnownError(Problem(otherwise, path=str(self.folder))) from error
        if found.get("workspace") != self.workspace:
            raise KnownError(Problem("mirror_other", path=str(self.folder)))

    def _prove(self, visit: VisitId, rows: Sequence[LoggedRow]) -> None:
        """Read rows back through another connection."""
        reading = connections.connect(self.path, mode="ro")
        try:
            found = reading.execute(
                "SELECT rows.seq, rows.data, rows.hash FROM rows JOIN visits ON visits.number = rows.visit"
                " WHERE visits.id = ? AND rows.seq BETWEEN ? AND ? ORDER BY rows.seq",
                (visit, rows[0][0], rows[-1][0]),
            ).fetchall()
        finally:
            reading.close()
        if found != list(rows):
            raise KnownError(Problem("disk_failed", path=str(self.path), reason="read back", free=0))


def _identity(path: Path) -> tuple[int, int]:
    seen = path.stat()
    return seen.st_dev, seen.st_ino


def _hashed(path: Path) -> str:
    """Hash a file as the disk gives it back, not as memory remembers it where the system can be asked; empty: none."""
    if not path.is_file():
        return ""
    with path.open("rb") as stream:
        forget = getattr(os, "posix_fadvise", None)
        if forget is not None:
            forget(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return hashlib.file_digest(stream, "sha256").hexdigest()
