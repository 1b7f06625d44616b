# SPDX-License-Identifier: MPL-2.0
"""The workspace: one folder holding every visit, its photos and its checklists; one program at a time."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.core.canonical import Json, canonical
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.core.rows import Row
from inspector.disk.atomic import make_folder
from inspector.disk.locks import Lock
from inspector.disk.troubles import said_plainly
from inspector.store import connections, opening
from inspector.store.backups import ASKED, DAILY, LOCK, has_day, make_backup
from inspector.store.drill_table import DrillTable
from inspector.store.file_shelf import FileShelf
from inspector.store.issue_table import IssueTable
from inspector.store.log_writer import LogWriter
from inspector.store.photo_shelf import PhotoShelf
from inspector.store.phrase_table import PhraseTable
from inspector.store.plan_table import PlanTable
from inspector.store.reader import Reader
from inspector.store.record_table import RecordTable
from inspector.store.returned import SETTING, came_back, count_clock_rows, standing
from inspector.store.round_table import RoundTable
from inspector.store.searching import Initials
from inspector.store.site_table import SiteTable
from inspector.store.summaries import CameBack, ChecklistSummary, ExportNote, Found, Newest
from inspector.store.visit_table import VisitTable

if TYPE_CHECKING:
    from inspector.core.checklist import Checklist, ChecklistDigest
    from inspector.store.backup_looks import BackupLine, BackupPreview


class Workspace(SiteTable, RoundTable, PlanTable, VisitTable, PhraseTable, RecordTable, IssueTable, DrillTable):
    """An open workspace. Reading may be done from any thread; writing goes through the log's one thread."""

    def __init__(
        self,
        folder: Path,
        *,
        connection: sqlite3.Connection,
        lock: Lock,
        clock: Callable[[], Moment],
        writer_id: str,
        found: Found,
        initials: Initials | None = None,
    ) -> None:
        """Made by `open_workspace`."""
        self.folder, self.writer_id, self.found = folder, writer_id, found
        self.photos, self.files = shelf(folder), FileShelf(folder / "files")
        self.log = LogWriter(folder / connections.DATABASE, connection, clock)
        self._reader = Reader(folder / connections.DATABASE)
        self._copying, self._closed = threading.Lock(), False
        self._lock, self._clock, self._initials = lock, clock, initials
        self.photos.printed = self.note_print

    def close(self) -> None:
        """Write what waits and let go of the folder; raises KnownError when rows could not be written."""
        with self._copying:  # a backup under way is finished first
            self._closed = True
        failed = self.log.failed
        with suppress(KnownError):  # without the note, the next opening only counts more rows as new
            self._note_closing()
        self._reader.close()
        left = self.log.close()
        self._lock.release()
        if left:
            raise self.log.failed or failed or RuntimeError

    def keep_checklist(self, checklist: "Checklist") -> "ChecklistDigest":
        """Keep a checklist for good; the same one twice is kept once."""
        record = checklist.record()
        data, digest = canonical(record), checklist.digest()
        at, points = self._clock(), sum(1 for _ in checklist.points())
        row = (
            digest,
            checklist.id,
            checklist.version,
            canonical(checklist.title.record()),
            canonical(checklist.site_type.record()),
            points,
            at.ms,
            at.offset,
            data,
        )

        def keep(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO checklists (digest, id, version, title, site_type, points, kept_ms, kept_offset, data)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING",
                row,
            )

        self.log.run(keep)
        return digest

    def checklist(self, digest: "ChecklistDigest") -> "Checklist":
        """Give a kept checklist; raises KnownError `checklist_missing`."""
        return self._reader.checklist(digest)

    def checklists(self) -> tuple[ChecklistSummary, ...]:
        """List the kept checklists, oldest first."""
        return self._reader.checklists()

    def rows(self, visit: VisitId) -> tuple[Row, ...]:
        """Give a visit's log, its chain proved; raises KnownError `visit_unknown` or `chain_broken`."""
        return self._reader.rows(visit)

    def setting(self, key: str) -> Json | None:
        """Give what was kept under a key of the workspace; None when nothing was."""
        return self._reader.setting(f"app.{key}")

    def keep_setting(self, key: str, value: Json) -> None:
        """Keep a value in the workspace; raises KnownError when the disk refuses."""
        self.log.run(lambda connection: opening.keep_setting(connection, f"app.{key}", value))

    def exports(self, visit: VisitId) -> tuple[ExportNote, ...]:
        """List the exports noted for a visit, oldest first."""
        return self._reader.exports(visit)

    def note_export(self, note: ExportNote) -> None:
        """Note a proved export; raises KnownError `visit_unknown`, or when the disk refuses."""

        def keep(connection: sqlite3.Connection) -> None:
            visit = connection.execute("SELECT number FROM visits WHERE id = ?", (note.visit,)).fetchone()
            if visit is None:
                raise KnownError(Problem("visit_unknown", visit=note.visit))
            connection.execute(
                "INSERT INTO exports (visit, format, edition, path, card, sha256, at_ms, at_offset)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (visit[0], note.format, note.edition, note.path, note.card, note.sha256, note.at.ms, note.at.offset),
            )

        self.log.run(keep)

    def backup(self, occasion: str = ASKED) -> Path:
        """Copy what is committed now into `backups`, and drop the oldest; safe while writing goes on, from any thread.

        The newest of each occasion are kept (backups.KEPT).
        """
        with self._copying:
            return self._copied(occasion)

    def back_up_day(self) -> Path | None:
        """Make the backup of the day unless there is one, or nothing to keep yet; None when none was made."""
        with self._copying:
            is_due = not self._closed and not has_day(self.folder, self._clock()) and self._holds_work()
            return self._copied(DAILY) if is_due else None

    def _holds_work(self) -> bool:
        stands = self.newest() is not None or self.count_sites() or self.rounds()
        return bool(stands or self.batches() or self.drills())

    def _copied(self, occasion: str) -> Path:
        path = self.folder / connections.DATABASE
        with connections.said_plainly(path):
            connection = connections.connect(path)
            try:
                return make_backup(connection, self.folder, self._clock(), occasion)
            finally:
                connection.close()

    def preview(self, backup: "BackupLine") -> "BackupPreview":
        """Say what putting a backup back would set aside; nothing is changed. Raises KnownError `backup_unfit`."""
        from inspector.store.backup_looks import preview

        return preview(self._reader, backup)

    def check(self) -> tuple[Problem, ...]:
        """Go through everything: pages, chains, checklists, photos, files; slow. No problem means whole."""
        from inspector.store.health import checked

        return checked(self._reader, self.photos, self.files)

    def newest(self) -> Newest | None:
        """Give the newest row of all visits; None when there is none."""
        return self._reader.newest()

    def count_rows(self) -> int:
        """Count the rows of all visits."""
        return self._reader.row_count()

    def count_clock_rows(self) -> int:
        """Count the times the device's clock was noted to be set."""
        return count_clock_rows(self._reader)

    def came_back(self) -> tuple[CameBack, ...]:
        """Give what was written since the last proper closing, visit by visit."""
        return came_back(self._reader, self._reader.setting(SETTING))

    def _note_closing(self) -> None:
        if self.log.failed is None and self.log.wait(60):
            rows, logs = self.count_rows(), standing(self._reader)

            def note(connection: sqlite3.Connection) -> None:
                opening.keep_setting(connection, "closed", rows)
                opening.keep_setting(connection, SETTING, logs)

            self.log.run(note)


def shelf(folder: Path) -> PhotoShelf:
    """Give the photo shelf of a workspace folder."""
    return PhotoShelf(folder / "photos", folder / "thumbnails")


def open_workspace(
    folder: Path,
    *,
    clock: Callable[[], Moment],
    device: str,
    new_id: Callable[[], str],
    initials: Initials | None = None,
) -> Workspace:
    """Open a workspace, made when the folder holds none; `initials` spells what is searched by its pinyin letters.

    Raises KnownError `workspace_in_use`, `workspace_newer`, `workspace_foreign`, `workspace_damaged` (the database is
    left as it was), or what the disk says (`folder_read_only`, `disk_full`, …).
    """
    path = folder / connections.DATABASE
    make_folder(folder)
    with ExitStack() as undo:
        lock = Lock(folder / LOCK, "workspace_in_use")
        undo.callback(lock.release)
        with said_plainly(path), connections.said_plainly(path):
            made, unclean = not opening.is_made(path), opening.is_unclean(path)
            if made:
                opening.make(path)
            version = opening.look(path, closely=unclean)
            connection, backup = opening.lifted(path, version, clock)
            undo.callback(connection.close)
            writer_id, moved = opening.writer(connection, device, new_id)
            leftovers = shelf(folder).sweep() + FileShelf(folder / "files").sweep()
            found = Found(made, unclean, moved=moved, backup=backup, leftovers=leftovers)
            closed = opening.setting(connection, "closed")
        undo.pop_all()
    workspace = Workspace(
        folder,
        connection=connection,
        lock=lock,
        clock=clock,
        writer_id=writer_id,
        found=found,
        initials=initials,
    )
    if unclean:
        workspace.found = _with_restored(workspace, closed)
    return workspace


def _with_restored(workspace: Workspace, closed: Json | None) -> Found:
    """Say what came back after a crash or a power cut."""
    before = closed if isinstance(closed, int) else 0
    rows, newest = workspace.count_rows(), workspace.newest()
    back = workspace.came_back()
    return replace(workspace.found, restored=max(0, rows - before), newest=newest, returned=back)
