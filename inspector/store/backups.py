# SPDX-License-Identifier: MPL-2.0
"""Backups: whole copies of the database in the folder `backups`; photos need none, they are never rewritten."""

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import make_folder, sync_folder, take_name, write_whole
from inspector.disk.locks import Lock
from inspector.disk.troubles import said_plainly
from inspector.store import connections
from inspector.store.migrations import APPLICATION, VERSION, version

FOLDER: Final = "backups"
LOCK: Final = "inspector.lock"
_PIECE: Final = 1 << 20
ASKED, BEFORE_LIFTING, BEFORE_RESTORING, DAILY = "asked", "lifting", "restoring", "daily"
BEFORE_IMPORTING, BEFORE_GATHERING = "importing", "gathering"
KEPT: Final = {ASKED: 10, BEFORE_LIFTING: 5, BEFORE_RESTORING: 5, BEFORE_IMPORTING: 5, BEFORE_GATHERING: 5, DAILY: 14}
"""How many backups of each occasion are kept, the newest ones."""

WEEKS: Final = {DAILY: 8}
"""Of how many weeks before those the newest backup of the week is kept too."""


def make_backup(connection: sqlite3.Connection, folder: Path, at: Moment, occasion: str = ASKED) -> Path:
    """Copy the database as it stands into the workspace's `backups`, synced, and drop the oldest beyond those kept.

    The one just made counts as the newest, also where the clock was set back.
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
        made = [one.path for one in kept(folder) if one.occasion == occasion and one.path != path]
        for old in surplus([*made, path], occasion):
            old.unlink()
    return path


def restore(folder: Path, backup: Path, at: Moment) -> Path | None:
    """Put a backup in the place of the database; what stood there is put in `damaged/`, whose folder is returned.

    A database that was closed properly stands until the backup takes its name: a power cut leaves one of the two.

    The next opening takes a new writer id, because rows written after the backup may live on elsewhere.
    Raises KnownError `backup_unfit`, `workspace_in_use`, or what the disk says; the old database is touched only when
    the backup is proved.
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


class Kept(NamedTuple):
    """A backup as its name tells it: where it is, when it was made (with no offset of a place), on what occasion."""

    path: Path
    at: Moment
    occasion: str


def kept(folder: Path) -> tuple[Kept, ...]:
    """List the backups of a workspace, oldest first; files with other names are none."""
    found = ((path, _NAME.fullmatch(path.name)) for path in (folder / FOLDER).glob("inspector-*.db"))
    named = ((path, match) for path, match in found if match and match["occasion"] in KEPT)
    listed = (Kept(path, moment, match["occasion"]) for path, match in named if (moment := _moment(match["time"])))
    return tuple(sorted(listed, key=_made))


def surplus(paths: Sequence[Path], occasion: str) -> tuple[Path, ...]:
    """Tell which backups of an occasion, given oldest first, are kept no longer (KEPT and WEEKS)."""
    older = paths[: -KEPT[occasion]]
    weeks: dict[tuple[int, int], Path] = {}
    for path in older:
        match = _NAME.fullmatch(path.name)
        made = _moment(match["time"]) if match else None
        if made is not None:
            weeks[made.local().isocalendar()[:2]] = path
    stay = set(list(weeks.values())[-WEEKS[occasion] :]) if occasion in WEEKS else set()
    return tuple(path for path in older if path not in stay)


def has_day(folder: Path, at: Moment) -> bool:
    """Tell whether a daily backup of this local day is there."""
    return any(one.occasion == DAILY and replace(one.at, offset=at.offset).day() == at.day() for one in kept(folder))


def _made(one: Kept) -> tuple[int, str]:
    return one.at.ms, one.path.name


def _moment(spelled: str) -> Moment | None:
    """Read the time in a name, `20261116T024207123Z`; None when it is no time."""
    try:
        when = datetime.strptime(f"{spelled[:-1]}000", "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Moment(int((when - _EPOCH) / _MILLISECOND), 0)


_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)
_NAME: Final = re.compile(r"inspector-(?P<time>\d{8}T\d{9}Z)-(?P<occasion>[a-z]+)\.db")
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
    if there == [path] and _is_copied(path, aside / path.name):
        return aside
    for one in there:
        one.replace(aside / one.name)
    sync_folder(aside)
    sync_folder(folder)
    return aside


def _is_copied(path: Path, copy: Path) -> bool:
    """Copy a database that was closed properly, so that it stands until the backup takes its name.

    False where the disk has no room for a copy, or cannot read it: then it is moved.
    """
    try:
        with said_plainly(path), path.open("rb") as stream:
            write_whole(copy, iter(partial(stream.read, _PIECE), b""))
    except KnownError:
        return False
    return True
