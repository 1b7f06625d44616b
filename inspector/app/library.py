# SPDX-License-Identifier: MPL-2.0
"""The library: the checklists that are shipped, and any file brought in."""

from collections.abc import Mapping
from pathlib import Path

from inspector.app.paths import shipped
from inspector.core.answers import Answer
from inspector.core.checklist import Checklist, PointId
from inspector.core.problems import KnownError, Problem


def shipped_checklists() -> tuple[Path, ...]:
    """List the shipped checklist files, sorted by name, without reading them."""
    return tuple(sorted(shipped("checklists").glob("*.yaml")))


def check_checklist_file(path: Path) -> tuple[Checklist | None, tuple[Problem, ...]]:
    """Read a checklist file and tell everything that is wrong with it; None when it cannot be used."""
    from inspector.files.checklist_yaml import load_checklist

    return load_checklist(path)


def read_answers_file(path: Path, checklist: Checklist) -> tuple[Mapping[PointId, Answer] | None, tuple[Problem, ...]]:
    """Read an answers file for a checklist and tell everything that is wrong with it."""
    from inspector.files.answers_yaml import load_answers

    return load_answers(path, checklist)


def read_checklist_file(path: Path) -> Checklist:
    """Read a checklist that must be sound; raises KnownError with its first problem."""
    checklist, problems = check_checklist_file(path)
    if checklist is None:
        raise KnownError(problems[0] if problems else Problem("file_unreadable", file=path.name))
    return checklist
