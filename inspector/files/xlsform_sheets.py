# SPDX-License-Identifier: MPL-2.0
"""The sheets of an XLSForm as rows of named cells: header spellings of every kind brought to one."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from inspector.core.doctor.tables import Cell, Table

SHEETS: Final = ("survey", "choices", "settings")
_ALIASES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "caption": "label",
        "command": "type",
        "relevance": "relevant",
        "required_message": "required message",
        "requiredmsg": "required message",
        "constraint_message": "constraint message",
        "constraint_msg": "constraint message",
        "list name": "list_name",
        "listname": "list_name",
        "guidance_hint": "guidance hint",
        "value": "name",
        "score": "points",
        "point": "points",
        "分值": "points",
        "得分": "points",
        "分数": "points",
        "form_title": "title",
        "set form title": "title",
        "form_id": "id",
        "id_string": "id",
        "set form id": "id",
        "form_version": "version",
        "default_language": "language",
        "default language": "language",
    }
)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a sheet: its cells by column name and language (empty: none)."""

    sheet: str
    row: int
    cells: Mapping[tuple[str, str], Cell]

    def text(self, column: str) -> str:
        """Give the text of a column without language; empty when there is none."""
        cell = self.cells.get((column, ""))
        return cell.text.strip() if cell else ""

    def place(self, column: str) -> str:
        """Give the place of a column's first cell, such as B7; that of the row's first cell when it is empty."""
        named = [cell for (name, _), cell in self.cells.items() if name == column]
        return min(named or self.cells.values(), key=_column).place

    def spoken(self, column: str) -> dict[str, str]:
        """Give the texts of a column by language as written."""
        return {
            said: cell.text.strip() for (name, said), cell in self.cells.items() if name == column and cell.text.strip()
        }


@dataclass(frozen=True, slots=True)
class Sheets:
    """An XLSForm's lines: the survey, the choices by list, the settings."""

    survey: tuple[Line, ...]
    choices: Mapping[str, tuple[Line, ...]]
    settings: Line | None


def sheets_of(tables: Sequence[Table]) -> Sheets | None:
    """Read the sheets of an XLSForm; None when no sheet `survey` with the columns type and name is there."""
    named = {table.sheet.strip().lower(): table for table in tables}
    survey = lines_of(named["survey"]) if "survey" in named else ()
    columns = {name for line in survey for name, _ in line.cells}
    if "type" not in columns or not columns & {"name", "label"}:
        return None
    choices: dict[str, list[Line]] = {}
    for line in lines_of(named["choices"]) if "choices" in named else ():
        choices.setdefault(line.text("list_name"), []).append(line)
    settings = lines_of(named["settings"]) if "settings" in named else ()
    return Sheets(survey, {name: tuple(lines) for name, lines in choices.items()}, settings[0] if settings else None)


def lines_of(table: Table) -> tuple[Line, ...]:
    """Read a sheet whose first row names its columns; cells under no name are kept under their letter."""
    if not table.rows:
        return ()
    names = {cell.column: column_of(cell.text) for cell in table.rows[0].cells}
    made = []
    for row in table.rows[1:]:
        cells: dict[tuple[str, str], Cell] = {}
        for cell in row.cells:
            cells.setdefault(names.get(cell.column, (f"?{cell.column}", "")), cell)
        made.append(Line(table.sheet, row.number, cells))
    return tuple(made)


def column_of(header: str) -> tuple[str, str]:
    """Bring a header to its name and language: `Label::中文` → (label, 中文); `media::image` stays one name."""
    name, _, said = re.sub(r"\s*:{1,2}\s*", "::", header.strip().replace("：", ":")).partition("::")
    plain = re.sub(r"\s+", " ", name.strip().lower())
    if plain in {"media", "bind", "body", "control", "instance"} and said:
        rest, _, language = said.partition("::")
        return (f"{plain}::{rest.lower()}", language)
    return _ALIASES.get(plain, _ALIASES.get(plain.replace("_", " "), plain)), said.strip()


def _column(cell: Cell) -> int:
    return cell.column
