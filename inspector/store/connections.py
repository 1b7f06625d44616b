# SPDX-License-Identifier: MPL-2.0
"""Connections to the database: one spelling of the pragmas that keep a promise, and of what SQLite's errors mean."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from inspector.core.problems import KnownError, Problem
from inspector.disk.troubles import free_space

DATABASE: Final = "inspector.db"
PRAGMAS: Final = (
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA busy_timeout = 2000",
)
LITTLE_ROOM: Final = 1 << 20

_CODES: Final = (
    ("SQLITE_FULL", "disk_full"),
    ("SQLITE_READONLY_DBMOVED", "workspace_missing"),
    ("SQLITE_READONLY", "folder_read_only"),
    ("SQLITE_CANTOPEN", "workspace_missing"),
    ("SQLITE_BUSY", "workspace_busy"),
    ("SQLITE_LOCKED", "workspace_busy"),
    ("SQLITE_CORRUPT", "workspace_damaged"),
    ("SQLITE_NOTADB", "workspace_damaged"),
    ("SQLITE_IOERR", "disk_failed"),
)
_DAMAGED: Final = ("Could not decode to UTF-8", "unsupported file format")
"""What SQLite and Python say of damaged bytes without a code of their own."""


def connect(path: Path, *, mode: str = "rw") -> sqlite3.Connection:
    """Open the database: `rw` as it is there, `rwc` making it, `ro` to look only.

    The connection may pass between threads, not be shared; statements stand alone until `BEGIN`. Raises sqlite3.Error:
    wrap in `said_plainly`.
    """
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        for pragma in PRAGMAS:
            connection.execute(pragma)
    except sqlite3.Error:
        connection.close()
        raise
    except UnicodeDecodeError as error:  # SQLite names a damaged schema by its own damaged words
        connection.close()
        raise _damaged(str(error)) from error
    return connection


def _damaged(reason: str) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError(reason)
    error.sqlite_errorname = "SQLITE_CORRUPT"
    return error


def trouble(error: sqlite3.Error, path: Path) -> Problem:
    """Name what SQLite reported about the database at `path`."""
    name = getattr(error, "sqlite_errorname", "")
    code = next((code for start, code in _CODES if name.startswith(start)), "")
    if not code and str(error).startswith(_DAMAGED):
        code = "workspace_damaged"
    if not code:
        raise error  # a mistake of ours: let it end in a crash record
    free = free_space(path)
    if code == "disk_failed" and free < LITTLE_ROOM:
        code = "disk_full"
    backup = newest_backup(path.parent)
    reason = f"{name}: {error}"
    return Problem(code, path=str(path), reason=reason, free=free >> 20, backup=str(backup or "–"))


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """Turn SQLite's reports within into KnownError; what is our own mistake passes as it is."""
    try:
        yield
    except sqlite3.Error as error:
        raise KnownError(trouble(error, path)) from error


def newest_backup(folder: Path) -> Path | None:
    """Give the newest backup of a workspace, None when it has none."""
    kept = sorted((folder / "backups").glob("inspector-*.db"))
    return kept[-1] if kept else None


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit what is done within, or take all of it back."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:  # also a keyboard interrupt takes the transaction back
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
