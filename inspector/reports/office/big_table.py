# SPDX-License-Identifier: MPL-2.0
"""A table of any length as a workbook, written row by row in memory that does not grow with it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import chain, islice
from typing import TYPE_CHECKING, BinaryIO, Final

from inspector.reports.office.csv_table import Value

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS: Final = 1_048_576
"""Rows a sheet holds, its head included."""
MOST_TEXT: Final = 32_767
"""Characters a cell holds."""
WIDTH: Final = 16
_EPOCH: Final = datetime(1980, 1, 1)  # noqa: DTZ001 (the library wants it plain; it is the same for all)


def write_big_table(
    stream: BinaryIO, name: str, heads: Sequence[str], rows: Iterable[Sequence[Value]], most: int = MOST_ROWS
) -> int:
    """Write a table and give how many rows it has; what a sheet cannot hold goes on in the next (`name 2`, …).

    Every sheet repeats the head. Fractions become the nearest number a workbook knows; text stays text, whatever it
    begins with, and is cut at 32,767 characters. The same rows give the same bytes.
    """
    from xlsxwriter.workbook import Workbook

    book = Workbook(stream, {"constant_memory": True, "strings_to_numbers": False, "use_zip64": True})
    book.set_properties({"author": "Inspector", "created": _EPOCH})
    bold = book.add_format({"bold": True, "bottom": 1})
    written, sheets = 0, 0
    waiting = iter(rows)
    while True:
        first = next(waiting, None)
        if first is None and sheets:
            break
        sheets += 1
        sheet = _sheet(book, name if sheets == 1 else f"{name} {sheets}", heads, bold)
        part = chain([] if first is None else [first], islice(waiting, most - 2))
        written += _fill(sheet, part, len(heads))
    book.close()
    return written


def sheet_cells(row: Sequence[Value]) -> Iterator[str]:
    """Give the texts of a row as a reader of the workbook finds them."""
    for value in row:
        if isinstance(value, str):
            if value:
                yield value[:MOST_TEXT]
        elif value is not None:
            yield f"{float(value):.16G}"


def _sheet(book: "Workbook", name: str, heads: Sequence[str], bold: "Format") -> "Worksheet":
    sheet: Worksheet = book.add_worksheet(name)
    sheet.set_column(0, len(heads) - 1, WIDTH)
    sheet.freeze_panes(1, 0)
    for column, head in enumerate(heads):
        sheet.write_string(0, column, head, bold)
    return sheet


def _fill(sheet: "Worksheet", rows: Iterable[Sequence[Value]], columns: int) -> int:
    text, number = sheet._write_string, sheet._write_number  # noqa: SLF001 (past the guards: half the time)
    count = 0
    for count, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            if isinstance(value, str):
                if value:
                    text(count, column, value[:MOST_TEXT])
            elif value is not None:
                number(count, column, float(value))
    if count:
        sheet.autofilter(0, 0, count, columns - 1)
    return count
