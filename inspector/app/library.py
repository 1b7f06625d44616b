# SPDX-License-Identifier: MPL-2.0
"""The library: the checklists that are shipped, and any file brought in."""

from pathlib import Path

from inspector.app.paths import shipped
from inspector.core.checklist import Checklist
from inspector.core.problems import KnownError, Problem


def shipped_checklists() -> tuple[Path, ...]:
    """List the shipped checklist files, sorted by name, without reading them."""
    return tuple(sorted(shipped("checklists").glob("*.yaml")))


def read_checklist_file(path: Path) -> Checklist:
    """Read a checklist that must be sound; raises KnownError with its first problem."""
    from inspector.files.checklist_yaml import load_checklist

    checklist, problems = load_checklist(path)
    if checklist is None:
        raise KnownError(problems[0] if problems else Problem("file_unreadable", file=path.name))
    return checklist
