# SPDX-License-Identifier: MPL-2.0
"""The upkeep of a workspace: what is in it, and putting a backup in its place."""

from dataclasses import dataclass
from pathlib import Path

from inspector.app.clock import now
from inspector.app.hall import Hall, open_hall
from inspector.core.problems import KnownError, Problem
from inspector.store.backup_looks import BackupLine, BackupPreview, backup_lines
from inspector.store.backups import BEFORE_RESTORING, FOLDER, restore
from inspector.store.connections import DATABASE
from inspector.store.summaries import CameBack, ChecklistSummary, VisitSummary

__all__ = (
    "BackupLine",
    "BackupPreview",
    "CameBack",
    "Contents",
    "Restored",
    "backup_named",
    "backups",
    "contents",
    "preview",
    "put_back",
    "put_back_open",
    "require_workspace",
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a workspace holds: its visits (last changed first), checklists, counts, backups (oldest first)."""

    folder: Path
    writer: str
    visits: tuple[VisitSummary, ...]
    checklists: tuple[ChecklistSummary, ...]
    rows: int
    photos: int
    backups: tuple[Path, ...]


def require_workspace(folder: Path) -> Path:
    """Give the folder back when a workspace stands in it; raises KnownError `workspace_none`, and makes nothing."""
    if (folder / DATABASE).exists() or (folder / FOLDER).is_dir():
        return folder
    raise KnownError(Problem("workspace_none", path=str(folder)))


def contents(hall: Hall) -> Contents:
    """Look through an open workspace."""
    workspace = hall.workspace
    return Contents(
        workspace.folder,
        workspace.writer_id,
        workspace.visits(),
        workspace.checklists(),
        workspace.count_rows(),
        len(workspace.photos.every()),
        tuple(sorted((workspace.folder / FOLDER).glob("*.db"))),
    )


def backups(hall: Hall) -> tuple[BackupLine, ...]:
    """List the backups of an open workspace, newest first, with what each holds; slow when there are many."""
    return backup_lines(hall.workspace.folder, hall.clock().offset)


def backup_named(hall: Hall, named: Path) -> BackupLine:
    """Find a backup of an open workspace by its path or its file's name; raises KnownError `backup_unfit`."""
    found = [one for one in backups(hall) if named.name == one.path.name]
    if not found or (named.parent != Path() and named.resolve() != found[0].path.resolve()):
        raise KnownError(Problem("backup_unfit", path=str(named), reason="missing"))
    return found[0]


def preview(hall: Hall, backup: BackupLine) -> BackupPreview:
    """Say what putting a backup back would set aside; it is only looked into. Raises KnownError `backup_unfit`."""
    return hall.workspace.preview(backup)


def put_back(folder: Path, backup: Path) -> Path | None:
    """Put a backup in the place of a closed workspace's database; gives where the old one was moved, if there was one.

    Raises KnownError `backup_unfit`, `workspace_in_use`, or what the disk says.
    """
    return restore(folder, backup, now())


@dataclass(frozen=True, slots=True)
class Restored:
    """A workspace opened anew: with the backup put back, or, where `problem` says why not, as it was.

    `before` is the backup made of what stood before, by which the way leads back.
    """

    hall: Hall
    before: Path | None
    problem: Problem | None = None


def put_back_open(hall: Hall, backup: Path) -> Restored:
    """Close an open workspace, put a backup back, and open it again; leave every session first.

    What stands now is made a backup of before. Raises KnownError only when the workspace cannot be opened again.
    """
    folder, before, problem = hall.workspace.folder, None, None
    try:
        before = hall.workspace.backup(BEFORE_RESTORING)
        hall.close()
        restore(folder, backup, hall.clock())
    except KnownError as error:
        problem = error.problem
    if before is None:
        return Restored(hall, None, problem)
    again = open_hall(folder, hall.home, clock=hall.clock, new_id=hall.new_id, steady=hall.steady)
    return Restored(again, before, problem)
