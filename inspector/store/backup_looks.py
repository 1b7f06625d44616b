# SPDX-License-Identifier: MPL-2.0
"""Looking into a backup without opening it as a workspace: what it holds, and what is newer than it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.core.rows import parse_row
from inspector.store import connections
from inspector.store.backups import kept
from inspector.store.migrations import APPLICATION
from inspector.store.reader import Reader
from inspector.store.summaries import Newest, VisitSummary

_NEWEST: Final = (
    "SELECT visits.id, rows.data FROM visits JOIN rows ON rows.visit = visits.number AND rows.seq = visits.rows - 1"
    " ORDER BY visits.changed_ms DESC, visits.number DESC LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A backup: where it is, when it was made, on what occasion, its bytes, and what it holds.

    `rows` counts those of visits, rounds and drills, `newest` is the newest of a visit. `problem` says why it cannot be
    read; then it counts nothing.
    """

    path: Path
    at: Moment
    occasion: str
    size: int
    rows: int = 0
    visits: int = 0
    newest: Newest | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class NewerVisit:
    """A visit that went on, or began, after a backup: how many of its rows the backup does not hold."""

    summary: VisitSummary
    rows: int


@dataclass(frozen=True, slots=True)
class BackupPreview:
    """What putting a backup back would do: the backup, and what is newer now and would be set aside.

    `round_rows` counts the rows of rounds it does not hold, `sites` those of the register that are not in it as now,
    `records` those the office gathered or decided since, `issues` the bulletins frozen since, `drill_rows` the rows of
    drills it does not hold.
    """

    line: BackupLine
    newer: tuple[NewerVisit, ...]
    round_rows: int
    sites: int
    records: int = 0
    issues: int = 0
    drill_rows: int = 0


def backup_lines(folder: Path, offset: int) -> tuple[BackupLine, ...]:
    """List the backups of a workspace, newest first, their times told at an offset in minutes."""
    return tuple(_line(one.path, replace(one.at, offset=offset), one.occasion) for one in reversed(kept(folder)))


def preview(reader: Reader, line: BackupLine) -> BackupPreview:
    """Compare a backup with the database a reader reads; raises KnownError `backup_unfit`."""
    if line.problem is not None:
        raise KnownError(line.problem)
    with _opened(line.path) as backup:
        held = {str(name): int(rows) for name, rows in backup.execute("SELECT id, rows FROM visits")}
        rounds = {str(name): int(rows) for name, rows in _of_later_form(backup, "SELECT id, rows FROM rounds")}
        sites = dict(_of_later_form(backup, "SELECT id, data FROM sites"))
        records = {name for (name,) in _of_later_form(backup, "SELECT digest FROM records", 3)}
        drills = {str(name): int(rows) for name, rows in _of_later_form(backup, "SELECT id, rows FROM drills", 4)}
        issues = {name for (name,) in _of_later_form(backup, "SELECT id FROM issues", 3)}
    newer = ((one, one.rows - held.get(one.id, 0)) for one in reader.visits())
    now = reader.ask("SELECT id, rows FROM rounds")
    trained = reader.ask("SELECT id, rows FROM drills")
    return BackupPreview(
        line,
        tuple(NewerVisit(one, rows) for one, rows in newer if rows > 0),
        sum(max(0, int(rows or 0) - rounds.get(str(name), 0)) for name, rows in now),
        sum(sites.get(str(name)) != data for name, data in reader.ask("SELECT id, data FROM sites")),
        sum(name not in records for (name,) in reader.ask("SELECT digest FROM records")),
        sum(name not in issues for (name,) in reader.ask("SELECT id FROM issues")),
        sum(max(0, int(rows or 0) - drills.get(str(name), 0)) for name, rows in trained),
    )


def _line(path: Path, at: Moment, occasion: str) -> BackupLine:
    size = 0
    try:
        size = path.stat().st_size
        with _opened(path) as backup:
            (rows,) = backup.execute("SELECT coalesce(sum(rows), 0) FROM visits").fetchone()
            (visits,) = backup.execute("SELECT count(*) FROM visits").fetchone()
            rows += sum(int(count) for _, count in _of_later_form(backup, "SELECT id, rows FROM rounds"))
            rows += sum(int(count) for _, count in _of_later_form(backup, "SELECT id, rows FROM drills", 4))
            found = backup.execute(_NEWEST).fetchone()
            newest = _newest(*found) if found else None
        return BackupLine(path, at, occasion, size, rows, visits, newest)
    except (KnownError, OSError) as error:
        problem = error.problem if isinstance(error, KnownError) else _unfit(path, str(error))
        return BackupLine(path, at, occasion, size, problem=problem)


def _newest(visit: str, data: bytes) -> Newest:
    row = parse_row(data)
    return Newest(VisitId(visit), str(row.body.get("point", "")) if row.kind == "point" else "", row.at)


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a backup to look only, in whatever form it was made; raises KnownError `backup_unfit`."""
    try:
        connection = connections.connect(path, mode="ro")
        try:
            if int(connection.execute("PRAGMA application_id").fetchone()[0]) != APPLICATION:
                raise KnownError(_unfit(path, "application"))
            yield connection
        finally:
            connection.close()
    except (sqlite3.Error, AttributeError, TypeError, ValueError) as error:  # damaged pages hold anything
        raise KnownError(_unfit(path, str(error))) from error


def _of_later_form(backup: sqlite3.Connection, question: str, since: int = 2) -> list[tuple[Any, ...]]:
    """Ask for what forms before `since` did not have yet."""
    (form,) = backup.execute("PRAGMA user_version").fetchone()
    return backup.execute(question).fetchall() if form >= since else []


def _unfit(path: Path, reason: str) -> Problem:
    return Problem("backup_unfit", path=str(path), reason=reason)
