# SPDX-License-Identifier: MPL-2.0
"""Reads tables of any usual kind, told by their bytes: workbooks of every age, and text with separators."""

from pathlib import Path
from typing import Final

from inspector.core.doctor.tables import Table
from inspector.core.problems import KnownError, Problem
from inspector.files.sources import data_of, in_file, shown_name
from inspector.files.tables_delimited import read_delimited
from inspector.files.tables_workbook import OLD, read_book

LARGEST: Final = 64 << 20
ENDINGS: Final = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt")
_ZIP: Final = b"PK\x03\x04"
_OTHERS: Final = (
    (b"%PDF", "PDF"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG", "PNG"),
    (b"{\\rtf", "RTF"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7z"),
)

Problems = tuple[Problem, ...]
Read = tuple[tuple[Table, ...], Problems]


def read_tables(source: Path | bytes, name: str = "") -> Read:
    """Read every sheet of a table file; `name` is the file's name in problems. Nothing in the file can raise.

    Gives the tables that hold something and hints (codes `hint_…`), or nothing and the fault.
    """
    shown = shown_name(source, name)
    data = data_of(source, shown, LARGEST)
    if isinstance(data, Problem):
        return (), (data,)
    try:
        tables, hints = _read(data, shown)
    except KnownError as error:
        return (), (in_file(error.problem, shown),)
    if not any(table.rows for table in tables):
        return (), (in_file(Problem("table_empty"), shown),)
    hidden = [Problem("hint_table_hidden", sheet=table.sheet) for table in tables if table.hidden and table.rows]
    kept = tuple(table for table in tables if table.rows)
    return kept, tuple(in_file(problem, shown) for problem in (*hints, *hidden))


def _read(data: bytes, name: str) -> Read:
    if len(data) > LARGEST:
        raise KnownError(Problem("table_size", size=-(-len(data) >> 20), most=LARGEST >> 20))
    other = next((kind for mark, kind in _OTHERS if data.startswith(mark)), "")
    if other:
        raise KnownError(Problem("table_kind", found=other))
    if data.startswith((_ZIP, OLD)):
        return read_book(data)
    table, hints = read_delimited(data, _sheet_name(name))
    return (table,), hints


def _sheet_name(name: str) -> str:
    return Path(name).stem[:31] or "table"
