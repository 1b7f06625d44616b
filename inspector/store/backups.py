# SPDX-License-Identifier: MPL-2.0
"""Backups: whole copies of the database in the folder `backups`; photos need none, they are never rewritten."""

import sqlite3
from pathlib import Path
from typing import Final

from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import make_folder, sync_folder, take_name
from inspector.disk.locks import Lock
from inspector.disk.troubles import said_plainly
from inspector.store import connections
from inspector.store.migrations import APPLICATION, VERSION, version

FOLDER: Final = "backups"
LOCK: Final = "inspector.lock"
ASKED, BEFORE_LIFTING = "asked", "lifting"
KEPT: Final = {ASKED: 10, BEFORE_LIFTING: 5}
"""How many backups of each occasion are kept."""


def make_backup(connection: sqlite3.Connection, folder: Path, at: Moment, occasion: str = ASKED) -> Path:
    """Copy the database as it stands into the workspace's `backups`, synced, and drop the oldest beyond those kept.

    The connection must be in no transaction. When the copy cannot be written, KnownError is raised and nothing dropped.
    """
    place = folder / FOLDER
    make_folder(place)
    path = place / f"inspector-{at.utc().translate(_PLAIN)}-{occasion}.db"
    part = path.with_name(f".{path.name}.part")
    with said_plainly(path), connections.said_plainly(path):
        part.unlink(missing_ok=True)
        try:
            connection.execute("VACUUM INTO ?", (str(part),))
            take_name(part, path)
        finally:
            part.unlink(missing_ok=True)
        for old in sorted(place.glob(f"inspector-*-{occasion}.db"))[: -KEPT[occasion]]:
            old.unlink()
    return path


def restore(folder: Path, backup: Path, at: Moment) -> Path | None:
    """Put a backup in the place of the database; what stood there is moved to `damaged/`, whose folder is returned.

    The next opening takes a new writer id, because rows written after the backup may live on elsewhere.
    Raises KnownError `backup_unfit`, `workspace_in_use`, or what the disk says; the old database is moved only when the
    backup is proved.
    """
    lock = Lock(folder / LOCK, "workspace_in_use")
    path = folder / connections.DATABASE
    part = folder / f".{connections.DATABASE}.part"
    try:
        with said_plainly(path):
            part.write_bytes(_proved(backup).read_bytes())
            _forget_device(part)
            aside = _set_aside(folder, at)
            take_name(part, path)
    finally:
        part.unlink(missing_ok=True)
        lock.release()
    return aside


_PLAIN: Final = {ord(mark): None for mark in "-:."}


def _proved(backup: Path) -> Path:
    """Prove that a file is a whole workspace database this program can read."""
    reason = "missing"
    if backup.is_file():
        try:
            connection = connections.connect(backup, mode="ro")
            try:
                reason = str(connection.execute("PRAGMA integrity_check").fetchone()[0])
                if int(connection.execute("PRAGMA application_id").fetchone()[0]) != APPLICATION:
                    reason = "application"
                elif version(connection) > VERSION:
                    reason = "newer"
            finally:
                connection.close()
        except sqlite3.Error as error:
            reason = str(error)
    if reason != "ok":
        raise KnownError(Problem("backup_unfit", path=str(backup), reason=reason))
    return backup


def _forget_device(part: Path) -> None:
    with connections.said_plainly(part):
        connection = connections.connect(part)
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
            connection.execute("DELETE FROM settings WHERE key = 'device'")
        finally:
            connection.close()


def _set_aside(folder: Path, at: Moment) -> Path | None:
    path = folder / connections.DATABASE
    there = [one for one in (path, Path(f"{path}-wal"), Path(f"{path}-shm")) if one.exists()]
    if not there:
        return None
    aside = folder / "damaged" / at.utc().translate(_PLAIN)
    make_folder(aside)
    for one in there:
        one.replace(aside / one.name)
    sync_folder(aside)
    sync_folder(folder)
    return aside
