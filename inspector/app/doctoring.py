# SPDX-License-Identifier: MPL-2.0
"""The import doctor without a screen: a table examined beside its cells, and a checklist made of what was decided."""

from dataclasses import dataclass
from pathlib import Path

from inspector.core.checklist import Checklist, read_checklist
from inspector.core.doctor.accepting import accept
from inspector.core.doctor.decisions import Decisions, Head
from inspector.core.doctor.diagnosis import Diagnosis
from inspector.core.doctor.tables import Table
from inspector.core.problems import Problem


@dataclass(frozen=True, slots=True)
class Examined:
    """A table file: its sheets as they are, what the doctor makes of them (None: unreadable), and what was noticed."""

    path: Path
    tables: tuple[Table, ...] = ()
    diagnosis: Diagnosis | None = None
    problems: tuple[Problem, ...] = ()


def examine_file(path: Path) -> Examined:
    """Read and examine a table file once; nothing in it can raise."""
    from inspector.core.doctor.examining import diagnose
    from inspector.files.tables import read_tables

    tables, problems = read_tables(path)
    return Examined(path, tables, diagnose(tables, path.name) if tables else None, problems)


def make_checklist(
    diagnosis: Diagnosis, decisions: Decisions, head: Head
) -> tuple[Checklist | None, tuple[Problem, ...]]:
    """Make a checklist of what the author accepted; None and every reason when it cannot be used, hints otherwise."""
    record, problems = accept(diagnosis, decisions, head)
    return (None if record is None else read_checklist(record)), problems
