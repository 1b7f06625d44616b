# SPDX-License-Identifier: MPL-2.0
"""The import doctor's door: a file comes in, a diagnosis or the reason why not comes out."""

from pathlib import Path

from inspector.core.doctor.diagnosis import Diagnosis
from inspector.core.doctor.examining import diagnose
from inspector.core.problems import Problem
from inspector.files.sources import shown_name
from inspector.files.tables import read_tables


def examine(source: Path | bytes, name: str = "") -> tuple[Diagnosis | None, tuple[Problem, ...]]:
    """Examine an office's table file; `name` is the file's name in problems. Nothing in the file can raise.

    Gives the diagnosis and hints (codes `hint_…`), or None and the fault.
    """
    shown = shown_name(source, name)
    tables, problems = read_tables(source, shown)
    return (diagnose(tables, shown), problems) if tables else (None, problems)
