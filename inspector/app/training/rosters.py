# SPDX-License-Identifier: MPL-2.0
"""The roster (花名册) out of a workbook or a text table: number, name, unit; numbers stay texts."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.core.checks import is_hint
from inspector.core.doctor.tables import Row, Table
from inspector.core.drills.roster import Roster, Trainee, plain_number
from inspector.core.problems import Problem
from inspector.files.tables import read_tables

_FIRST_ROWS: Final = 30
_WHOLE: Final = re.compile(r"([0-9]+)\.0+")
HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "number": (
        *(
            "编号",
            "工号",
            "证号",
            "学号",
            "考号",
            "准考证号",
            "序号编号",
            "人员编号",
            "学员编号",
            "测评员编号",
            "检查员编号",
        ),
        *(
            "工作证号",
            "执法证号",
            "number",
            "no",
            "no.",
            "id",
            "badge",
            "badge number",
            "staff number",
            "employee number",
        ),
    ),
    "name": (
        "姓名",
        "名字",
        "学员",
        "学员姓名",
        "测评员",
        "测评员姓名",
        "检查员",
        "name",
        "full name",
        "trainee",
        "inspector",
    ),
    "unit": (
        *("单位", "部门", "所属单位", "工作单位", "所在单位", "所属部门", "科室", "街道", "单位部门", "单位/部门"),
        *("unit", "department", "office", "organisation", "organization"),
    ),
}
"""What offices call the columns; spaces, colons and what stands in brackets do not matter."""


def read_roster_file(path: Path) -> tuple[Roster, tuple[Problem, ...]]:
    """Read a roster from the first sheet with a column of numbers and one of names; nothing in the file can raise.

    Rows that say no person (a number without a name, a name without a number, a number that somebody has already) are
    left out, each named with its place; of two with one number the first stays.
    """
    tables, notes = read_tables(path)
    problems = [note for note in notes if not is_hint(note)]
    for table in tables:
        columns = None if table.hidden else _columns(table)
        if columns is not None:
            roster, faults = _people(table, *columns)
            return roster, (*problems, *(fault.at(file=path.name, sheet=table.sheet) for fault in faults))
    if tables:
        problems.append(Problem("roster_headings", file=path.name))
    return Roster(), tuple(problems)


def heading(said: str) -> str:
    """Tell which field a heading stands for (`number`, `name`, `unit`); empty for none."""
    plain = re.sub(r"[（(\[【].*?[)）\]】]", "", said)
    plain = re.sub(r"[\s:：*_]+", " ", plain).strip().lower()
    tight = plain.replace(" ", "")
    return next((field for field, known in HEADINGS.items() if plain in known or tight in known), "")


def number_text(said: str) -> str:
    """Give a number as people know it: `007` stays, a workbook's `7.0` is `7`, full-width digits become plain ones."""
    plain = plain_number(said)
    whole = _WHOLE.fullmatch(plain)
    return whole[1] if whole else plain


@dataclass(frozen=True, slots=True)
class _Line:
    row: int
    number: str
    name: str
    unit: str


def _columns(table: Table) -> tuple[int, Mapping[str, int]] | None:
    """Find the row of headings: the first with a number and a name; of two columns of a field the first counts."""
    for row in table.rows[:_FIRST_ROWS]:
        found: dict[str, int] = {}
        for cell in row.cells:
            if field := heading(cell.text):
                found.setdefault(field, cell.column)
        if {"number", "name"} <= set(found):
            return row.number, found
    return None


def _people(table: Table, head: int, columns: Mapping[str, int]) -> tuple[Roster, Sequence[Problem]]:
    known: dict[str, _Line] = {}
    faults: list[Problem] = []
    for line in _lines(table, head, columns):
        if not line.number or not line.name:
            code, said = ("roster_nameless", line.number) if line.number else ("roster_row_number", line.name)
            faults.append(Problem(code, row=line.row, found=said[:40]))
        elif line.number in known:
            first = known[line.number]
            names = f"{first.name[:40]}, {line.name[:40]}"
            facts = {"number": line.number[:40], "names": names}
            faults.append(Problem("roster_rows_twice", **facts, row=first.row, other=line.row))
        else:
            known[line.number] = line
    if not known and not faults:
        faults.append(Problem("roster_empty"))
    return Roster(tuple(Trainee(one.number, one.name, one.unit) for one in known.values())), faults


def _lines(table: Table, head: int, columns: Mapping[str, int]) -> Iterator[_Line]:
    for row in table.rows:
        number, name, unit = (_said(row, columns.get(field, 0)) for field in ("number", "name", "unit"))
        if row.number > head and (number or name):
            yield _Line(row.number, number_text(number), name, unit)


def _said(row: Row, column: int) -> str:
    cell = row.at(column)
    return "" if cell is None else " ".join(cell.text.split())
