# SPDX-License-Identifier: MPL-2.0
"""Ratings from a table: header row, points in the first column, an inspector in every other, empty is missing."""

from pathlib import Path
from typing import Final

from inspector.core.agreement.ratings import Ratings, ratings
from inspector.core.doctor.tables import Cell, Row, Table, letters
from inspector.core.problems import KnownError, Problem

ENDINGS: Final = (".csv", ".tsv", ".txt")
"""Endings that are read as tables unseen; a workbook is one when it carries no card."""


def rated_table(path: Path, level: str) -> tuple[Ratings, tuple[Problem, ...]]:
    """Read ratings from a text table of any usual encoding and separator, or the first sheet of a workbook.

    Gives them with what is only noted (`hint_…`). Raises KnownError with the file's name: what reading tables finds,
    `agree_table`, `agree_header`, `agree_unit`, or what `ratings` raises.
    """
    from inspector.files.tables import read_tables

    tables, notes = read_tables(path)
    if not tables:
        raise KnownError(notes[0])
    try:
        return _rated(tables[0], level), notes
    except KnownError as error:
        raise KnownError(error.problem.at(file=path.name)) from error


def _rated(table: Table, level: str) -> Ratings:
    head, *rows = table.rows
    raters = {cell.column: cell.text.strip() for cell in head.cells if cell.column > 1 and cell.text.strip()}
    if not raters or not rows:
        raise KnownError(Problem("agree_table"))
    units = [_unit(row) for row in rows]
    cells = [_answers(row, raters) for row in rows]
    return ratings(units, list(raters.values()), cells, level)


def _unit(row: Row) -> str:
    cell = row.at(1)
    if cell is None or not cell.text.strip():
        raise KnownError(Problem("agree_unit", line=row.number))
    return cell.text.strip()


def _answers(row: Row, raters: dict[int, str]) -> list[str | None]:
    said = {cell.column: cell for cell in row.cells if cell.column > 1 and cell.text.strip()}
    stray = next((cell for column, cell in said.items() if column not in raters), None)
    if stray is not None:
        raise KnownError(Problem("agree_header", column=letters(stray.column), line=row.number))
    return [_text(said.get(column)) for column in raters]


def _text(cell: Cell | None) -> str | None:
    return cell.text.strip() if cell is not None else None
