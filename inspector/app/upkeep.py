# SPDX-License-Identifier: MPL-2.0
"""The upkeep of a workspace: what is in it, and putting a backup in its place."""

from dataclasses import dataclass
from pathlib import Path

from inspector.app.clock import now
from inspector.app.hall import Hall
from inspector.core.problems import KnownError, Problem
from inspector.store.backups import FOLDER, restore
from inspector.store.connections import DATABASE
from inspector.store.summaries import ChecklistSummary, VisitSummary


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


def put_back(folder: Path, backup: Path) -> Path | None:
    """Put a backup in the place of a closed workspace's database; gives where the old one was moved, if there was one.

    Raises KnownError `backup_unfit`, `workspace_in_use`, or what the disk says.
    """
    return restore(folder, backup, now())
