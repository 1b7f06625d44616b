# SPDX-License-Identifier: MPL-2.0
"""The answers of a picture as files: CSV or workbook, written in one stream and read back in another."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import zip_longest
from pathlib import Path
from typing import TypeAlias

from inspector.app.office.answer_table import COLUMNS, Value
from inspector.app.office.made import Made
from inspector.app.office.proved_file import proved_file
from inspector.disk.atomic import written
from inspector.files.big_table_reading import csv_rows, sheet_rows
from inspector.reports.office.big_table import sheet_cells, write_big_table
from inspector.reports.office.csv_table import csv_cells, csv_pieces

Rows: TypeAlias = Callable[[], Iterator[Sequence[Value]]]
SHEET = "answers"
HEADS = tuple(COLUMNS)


def write_answers(form: str, rows: Rows, path: Path) -> None:
    """Write the rows as `csv` or `xlsx`; memory does not grow with them."""
    with written(path) as stream:
        if form == "csv":
            stream.writelines(csv_pieces(HEADS, rows()))
        else:
            write_big_table(stream, SHEET, HEADS, rows())


def prove_answers(form: str, rows: Rows, path: Path) -> str:
    """Read a file back beside the rows it should hold; says the first row that differs, or nothing."""
    found = csv_rows(path) if form == "csv" else (row for row in sheet_rows(path) if tuple(row) != HEADS)
    if form == "csv" and tuple(next(found, ())) != HEADS:
        return "head"
    said = csv_cells if form == "csv" else sheet_cells
    for place, (there, row) in enumerate(zip_longest(found, rows()), 1):
        if there is None or row is None or tuple(there) != tuple(said(row)):
            return str(place)
    return ""


def answer_file(form: str, rows: Rows, path: Path) -> Made:
    """Write and prove the rows at a path; raises KnownError `paper_unproved`."""
    digest, size = proved_file(path, partial(write_answers, form, rows), partial(prove_answers, form, rows))
    return Made(f"answers_{form}", path, digest, size, path.name)
