# SPDX-License-Identifier: MPL-2.0
"""Authoring: a file that arrives is what it turns out to be; a checklist is adapted and written down again."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.app.library import check_checklist_file, shipped_family
from inspector.core.checklist import Checklist
from inspector.core.parameters import with_parameters
from inspector.core.problems import KnownError, Problem
from inspector.core.text import Text

if TYPE_CHECKING:
    from inspector.core.doctor.diagnosis import Diagnosis
    from inspector.core.doctor.tables import Table

YAMLS: Final = (".yaml", ".yml", ".json")
TABLES: Final = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt")
TARGETS: Final = (".yaml", ".xlsx")


@dataclass(frozen=True, slots=True)
class Arrived:
    """What a file turned out to be (`yaml`, `template`, `xlsform`, `table`, `office`) and what came of it.

    An `office` sheet comes with the doctor's diagnosis, and with a checklist only once its author has decided.
    """

    form: str
    checklist: Checklist | None = None
    problems: tuple[Problem, ...] = ()
    diagnosis: "Diagnosis | None" = None


def arrive(path: Path) -> Arrived:
    """Read a file of any kind a checklist may come in, once; nothing in it can raise."""
    if path.suffix.lower() in YAMLS:
        return Arrived("yaml", *check_checklist_file(path))
    from inspector.files.tables import read_tables

    tables, notes = read_tables(path)
    return _read(tables, notes, path.name) if tables else Arrived("office", None, notes)


def _read(tables: "tuple[Table, ...]", notes: tuple[Problem, ...], name: str) -> Arrived:
    """Take tables for what they are: a template, an XLSForm, a plain table, else an office's sheet for the doctor."""
    from inspector.core.doctor.examining import diagnose
    from inspector.files.plain_table import is_plain_table, plain_of
    from inspector.files.template_reading import is_template, template_of
    from inspector.files.xlsform_reading import is_xlsform, xlsform_of

    if is_template(tables):
        return Arrived("template", *template_of(tables, notes, name, shipped_family))
    if is_xlsform(tables):
        return Arrived("xlsform", *xlsform_of(tables, notes, name))
    if is_plain_table(tables):
        return Arrived("table", *plain_of(tables, notes, name))
    return Arrived("office", None, notes, diagnose(tables, name))


def adapted(
    checklist: Checklist,
    values: Mapping[str, Fraction] | None = None,
    *,
    name: str = "",
    version: str = "",
    title: Text | None = None,
) -> Checklist:
    """Make a local version of a checklist: other local numbers, and an id, version and title of its own where given.

    Raises KnownError `parameter_unknown`, `parameter_whole`, or the fault of a value that does not fit.
    """
    made = with_parameters(checklist, values) if values else checklist
    return replace(
        made,
        id=name or made.id,
        version=version or f"{made.version}-local",
        title=title or made.title,
        standing="local",
    )


def written(checklist: Checklist, suffix: str) -> bytes:
    """Write a checklist down again: `.yaml` or `.xlsx` (the Excel template); raises KnownError `target_unknown`."""
    if suffix == ".yaml":
        from inspector.files.checklist_writing import write_checklist

        return write_checklist(checklist).encode()
    if suffix == ".xlsx":
        from inspector.reports.template_writing import write_template

        return write_template(checklist)
    raise KnownError(Problem("target_unknown", found=suffix or "–", known=", ".join(TARGETS)))


def write_down(checklist: Checklist, path: Path) -> None:
    """Write a checklist to a file, whole or not at all; raises KnownError `target_unknown` or what the disk says."""
    from inspector.disk.atomic import write_whole

    write_whole(path, written(checklist, path.suffix.lower()))


def write_blank(path: Path) -> None:
    """Write an empty Excel template to fill in; raises KnownError `target_unknown` or what the disk says."""
    from inspector.disk.atomic import write_whole
    from inspector.reports.template_writing import write_blank_template

    if path.suffix.lower() != ".xlsx":
        raise KnownError(Problem("target_unknown", found=path.suffix or "–", known=".xlsx"))
    write_whole(path, write_blank_template())
