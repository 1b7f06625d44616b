# SPDX-License-Identifier: MPL-2.0
"""The grid of answers as a workbook to be filled in elsewhere: people × questions, and what each question takes."""

import io
from datetime import datetime
from typing import TYPE_CHECKING, Final

from inspector.core.drills.answer_grid import Grid
from inspector.core.words import word
from inspector.reports.workbook_packing import repacked

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

SPARE_ROWS: Final = 60
"""Empty rows below the roster, for people who are not in it."""
_EPOCH: Final = datetime(1980, 1, 1)  # noqa: DTZ001 (the library wants it plain; it is the same for all)
_FACE: Final = "Microsoft YaHei"
_TEXT: Final = "@"
"""A text stays as typed: 007 is not 7, 3/4 is no day of April."""


def grid_workbook(grid: Grid) -> bytes:
    """Write the grid with what stands in it; every cell is text. The same grid gives the same bytes.

    What is filled in reads back by the labels of the headings, in whatever order the columns are left.
    """
    from xlsxwriter.workbook import Workbook

    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False})
    title = word("grid.title", grid.language).format(title=grid.title)
    book.set_properties({"title": title, "author": "Inspector", "created": _EPOCH})
    head = book.add_format({"font_name": _FACE, "bold": True, "bottom": 1, "num_format": _TEXT, "bg_color": "#E8EEF3"})
    plain = book.add_format({"font_name": _FACE, "num_format": _TEXT, "text_wrap": True, "valign": "top"})
    _write_answers(book, grid, head, plain)
    _write_questions(book, grid, head, plain)
    book.close()
    return repacked(out.getvalue(), {})


def _write_answers(book: "Workbook", grid: Grid, head: "Format", plain: "Format") -> None:
    page = book.add_worksheet(word("grid.answers", grid.language))
    page.freeze_panes(1, 2)
    page.set_column(0, 1, 14, plain)
    page.set_column(2, 1 + len(grid.columns), 9, plain)
    titles = [word("grid.number", grid.language), word("grid.name", grid.language)]
    for column, said in enumerate([*titles, *(one.label for one in grid.columns)]):
        page.write_string(0, column, said, head)
    for column, one in enumerate(grid.columns, 2):
        page.write_comment(0, column, f"{one.title}\n{one.accepts}", {"author": "Inspector", "x_scale": 2})
    for place, row in enumerate(grid.rows, 1):
        cells = [row.number, row.name, *(row.cells.get(one.item, "") for one in grid.columns)]
        for column, said in enumerate(cells):
            if said:
                page.write_string(place, column, said, plain)
    page.print_area(0, 0, len(grid.rows) + SPARE_ROWS, 1 + len(grid.columns))
    page.set_landscape()
    page.repeat_rows(0)


def _write_questions(book: "Workbook", grid: Grid, head: "Format", plain: "Format") -> None:
    page = book.add_worksheet(word("grid.key", grid.language))
    page.freeze_panes(1, 0)
    for column, wide in enumerate((10, 70, 40)):
        page.set_column(column, column, wide, plain)
    for column, code in enumerate(("grid.question", "grid.key", "grid.accepts")):
        page.write_string(0, column, word(code, grid.language), head)
    for place, one in enumerate(grid.columns, 1):
        for column, said in enumerate((one.label, one.title, one.accepts)):
            page.write_string(place, column, said, plain)
