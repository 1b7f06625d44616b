# SPDX-License-Identifier: MPL-2.0
"""Reads workbooks of every age: cells, merged ranges and hidden sheets, within bounds that no file can stretch."""

import io
from collections.abc import Iterable, Sequence
from typing import Final

from inspector.core.doctor.tables import Span, Table, table
from inspector.core.problems import KnownError, Problem
from inspector.files.tables_biff import read_old_book
from inspector.files.tables_bounds import guard_book, has_macros, ods_spans
from inspector.files.tables_text import Held, shown

OLD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MOST_CELLS: Final = 1_000_000


def read_book(data: bytes) -> tuple[tuple[Table, ...], tuple[Problem, ...]]:
    """Read every sheet; raises KnownError `table_locked`, `table_damaged`, `table_spread`, `table_many`, or `zip_…."""
    if data.startswith(OLD):
        tables = read_old_book(data)
    else:
        guard_book(data)
        tables = _tables(data)
    return tables, (Problem("hint_table_macros"),) if has_macros(data) else ()


def _tables(data: bytes) -> tuple[Table, ...]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            made, count = [], 0
            for place, about in enumerate(book.sheets_metadata):
                if about.typ is not SheetTypeEnum.WorkSheet:
                    continue
                sheet = book.get_sheet_by_index(place)
                texts = _texts(sheet.start, sheet.iter_rows())
                count += len(texts)
                if count > MOST_CELLS:
                    raise KnownError(Problem("table_many", most=MOST_CELLS))
                merged = sheet.merged_cell_ranges
                spans = ods_spans(data, about.name) if merged is None else _spans(merged)
                made.append(table(about.name, texts, spans, hidden=about.visible is not SheetVisibleEnum.Visible))
            return tuple(made)
    except PasswordError as error:
        raise KnownError(Problem("table_locked")) from error
    except (CalamineError, OSError, ValueError) as error:
        raise KnownError(Problem("table_damaged", reason=type(error).__name__)) from error


def _texts(start: tuple[int, int] | None, rows: Iterable[Sequence[Held]]) -> dict[tuple[int, int], str]:
    if start is None:
        return {}
    first = start[1] + 1  # rows begin at the first of the sheet, columns at the first that holds something
    return {
        (row, column): shown(held)
        for row, line in enumerate(rows, 1)
        for column, held in enumerate(line, first)
        if held != ""
    }


def _spans(merged: Sequence[tuple[tuple[int, int], tuple[int, int]]]) -> tuple[Span, ...]:
    return tuple(Span(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in merged[:20_000])
