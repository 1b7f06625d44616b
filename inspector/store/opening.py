# SPDX-License-Identifier: MPL-2.0
"""Opening a database: looked at before anything is written, lifted to this form after a backup, taken over."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from inspector.core.canonical import Json, canonical, parse
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import take_name
from inspector.store import connections, migrations
from inspector.store.backups import BEFORE_LIFTING, make_backup


def is_made(path: Path) -> bool:
    """Tell whether a database stands there; raises KnownError `workspace_damaged` when one did and is gone."""
    if path.exists():
        return True
    if connections.newest_backup(path.parent) or any((path.parent / "photos").glob("??/*")):
        raise KnownError(Problem("workspace_damaged", **_facts(path, "missing")))
    return False


def is_unclean(path: Path) -> bool:
    """Tell whether the program that wrote last was not closed: SQLite removes its log at a proper closing."""
    log = Path(f"{path}-wal")
    return log.exists() and log.stat().st_size > 0


def look(path: Path, *, closely: bool) -> int:
    """Give the version of a database's form, without writing to it; `closely` goes through its pages.

    A second copy whose writing broke off is first put back by SQLite to what was committed last. Raises KnownError
    `workspace_damaged`, `workspace_foreign` or `workspace_newer`.
    """
    broke_off = Path(f"{path}-journal").exists()
    connection = connections.connect(path, mode="rw" if broke_off else "ro")
    try:
        found = migrations.version(connection)
        tables = int(connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])
        application = int(connection.execute("PRAGMA application_id").fetchone()[0])
        told = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0]) if closely else "ok"
    finally:
        connection.close()
    if not tables or application != migrations.APPLICATION:
        raise KnownError(Problem("workspace_foreign" if tables else "workspace_damaged", **_facts(path, "empty")))
    if found > migrations.VERSION:
        raise KnownError(Problem("workspace_newer", path=str(path), found=found, known=migrations.VERSION))
    if told != "ok":
        raise KnownError(Problem("workspace_damaged", **_facts(path, told)))
    return found


def make(path: Path) -> None:
    """Make an empty database in this program's form beside its place; it takes its name when it is whole and synced."""
    part = path.with_name(f".{path.name}.part")
    for leftover in (part, Path(f"{part}-wal"), Path(f"{part}-shm"), Path(f"{part}-journal")):
        leftover.unlink(missing_ok=True)
    connection = connections.connect(part, mode="rwc")
    try:
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
        migrations.lift(connection)
    finally:
        connection.close()
    take_name(part, path)


def lifted(path: Path, found: int, clock: Callable[[], Moment]) -> tuple[sqlite3.Connection, Path | None]:
    """Open the database for writing in this program's form, with the backup made before lifting when it was older."""
    connection = connections.connect(path)
    try:
        backup = None
        if found < migrations.VERSION:
            backup = make_backup(connection, path.parent, clock(), BEFORE_LIFTING)
            migrations.lift(connection)
        connection.execute("PRAGMA journal_mode = WAL").fetchone()  # a second copy that is opened was a plain file
    except BaseException:  # whatever happens, no connection stays open
        connection.close()
        raise
    return connection, backup


def writer(connection: sqlite3.Connection, device: str, new_id: Callable[[], str]) -> tuple[str, bool]:
    """Give the writer id of this device here, and whether it is new because the database came from elsewhere."""
    known = setting(connection, "device")
    kept = setting(connection, "writer")
    if known == device and isinstance(kept, str):
        return kept, False
    made = new_id()
    with connections.transaction(connection):
        keep_setting(connection, "device", device)
        keep_setting(connection, "writer", made)
    return made, kept is not None


def setting(connection: sqlite3.Connection, key: str) -> Json | None:
    """Give what is kept under a key."""
    found = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
    return parse(found[0]) if found else None


def keep_setting(connection: sqlite3.Connection, key: str, value: Json) -> None:
    """Keep a value under a key, inside the caller's transaction."""
    connection.execute(
        "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, canonical(value)),
    )


def _facts(path: Path, reason: str) -> dict[str, str]:
    return {"path": str(path), "reason": reason, "backup": str(connections.newest_backup(path.parent) or "–")}
