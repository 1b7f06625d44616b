# SPDX-License-Identifier: MPL-2.0
"""The import doctor without a screen: a table examined beside its cells, and a checklist made of what was decided."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from inspector.core.checklist import Checklist, read_checklist
from inspector.core.doctor.accepting import accept
from inspector.core.doctor.decisions import Decisions, Head
from inspector.core.doctor.diagnosis import Diagnosis
from inspector.core.doctor.tables import Table
from inspector.core.problems import Problem

LARGEST: Final = 64 << 20


@dataclass(frozen=True, slots=True)
class Examined:
    """A table file: its sheets as they are, what the doctor makes of them (None: unreadable), and what was noticed.

    `digest` names the file's bytes.
    """

    path: Path
    tables: tuple[Table, ...] = ()
    diagnosis: Diagnosis | None = None
    problems: tuple[Problem, ...] = ()
    digest: str = ""


def examine_file(path: Path) -> Examined:
    """Read and examine a table file once; nothing in it can raise."""
    from inspector.core.doctor.examining import diagnose
    from inspector.files.tables import read_tables

    source, name = _source(path)
    tables, problems = read_tables(source, path.name)
    return Examined(path, tables, diagnose(tables, path.name) if tables else None, problems, name)


def _source(path: Path) -> tuple[Path | bytes, str]:
    """Give the bytes of a file and their digest; the path again when they cannot be read: the reader says why."""
    try:
        data = path.read_bytes() if path.stat().st_size <= LARGEST else b""
    except OSError:
        return path, ""
    return (data, sha256(data).hexdigest()) if data else (path, "")


def make_checklist(
    diagnosis: Diagnosis, decisions: Decisions, head: Head
) -> tuple[Checklist | None, tuple[Problem, ...]]:
    """Make a checklist of what the author accepted; None and every reason when it cannot be used, hints otherwise."""
    record, problems = accept(diagnosis, decisions, head)
    return (None if record is None else read_checklist(record)), problems
