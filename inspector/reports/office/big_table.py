# SPDX-License-Identifier: MPL-2.0
"""A table of any length as a workbook, written row by row in memory that does not grow with it."""

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import IO, BinaryIO, Final

from inspector.reports.office.csv_table import Value
from inspector.reports.office.table_cells import TableCells, cut, head_row, number_said
from inspector.reports.office.table_members import (
    FIRST,
    HEAD_STYLE,
    last_members,
    sheet_begin,
    sheet_end,
    sheet_name,
)

MOST_ROWS: Final = 1_048_576
"""Rows a sheet holds, its head included."""
MOST_BYTES: Final = 1_800_000_000
"""Bytes of a sheet before the next begins: beyond 2³¹ a zip spells its members in a way not every program reads."""
PIECE: Final = 1 << 18
"""Letters written at once."""
LEVEL: Final = 6
"""How hard the rows are packed, 1 to 9."""


def write_big_table(
    stream: BinaryIO,
    name: str,
    heads: Sequence[str],
    rows: Iterable[Sequence[Value]],
    most: int = MOST_ROWS,
    *,
    most_bytes: int = MOST_BYTES,
) -> int:
    """Write a table and give how many rows it has; what a sheet cannot hold goes on in the next (`name 2`, …).

    Every sheet repeats the head. Fractions become the nearest number a workbook knows; text stays text, whatever it
    begins with, and is cut at 32,767 characters. The same rows give the same bytes.
    """
    cells, counts = TableCells(len(heads)), list[int]()
    waiting = iter(rows)
    first = next(waiting, None)
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as book:
        _write(book, FIRST)
        while first is not None or not counts:
            begun = chain([] if first is None else [first], islice(waiting, most - 2))
            with book.open(sheet_name(len(counts) + 1), "w") as sheet:
                counts.append(_fill(sheet, heads, cells, begun, most_bytes))
            first = next(waiting, None)
        _write(book, last_members(name, len(heads), counts))
    return sum(counts)


def sheet_cells(row: Sequence[Value]) -> Iterator[str]:
    """Give the texts of a row as a reader of the workbook finds them."""
    for value in row:
        if isinstance(value, str):
            if value:
                yield cut(value)
        elif value is not None:
            yield number_said(value)


def _fill(
    sheet: IO[bytes],
    heads: Sequence[str],
    cells: TableCells,
    rows: Iterable[Sequence[Value]],
    most_bytes: int,
) -> int:
    """Write one sheet, piece by piece, and give how many rows it took."""
    waiting, letters, written, count = [sheet_begin(len(heads)), head_row(heads, HEAD_STYLE)], 0, 0, 0
    for count, row in enumerate(rows, 1):
        said = cells.row(count + 1, row)
        waiting.append(said)
        letters += len(said)
        if letters >= PIECE:
            written += sheet.write("".join(waiting).encode())
            waiting, letters = [], 0
            if written >= most_bytes:
                break
    sheet.write(("".join(waiting) + sheet_end(len(heads), count)).encode())
    return count


def _write(book: zipfile.ZipFile, members: Iterable[tuple[str, str]]) -> None:
    """Write members whole, all with the one time a member has that is given none."""
    for name, text in members:
        with book.open(name, "w") as member:
            member.write(text.encode())
