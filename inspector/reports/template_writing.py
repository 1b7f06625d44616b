# SPDX-License-Identifier: MPL-2.0
"""Writes a checklist as the workbook template that office staff fill in: a sheet for each kind of row."""

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from inspector.core import layouts_template as law
from inspector.core.checklist import Checklist
from inspector.core.exact import decimal
from inspector.core.layouts_template import Column, SheetLaw
from inspector.core.problems import KnownError, Problem
from inspector.core.rules import RULES
from inspector.core.template_rows import Cells, Grid, blank_grids, grids
from inspector.core.wholes import WHOLE_RULES
from inspector.core.words import word
from inspector.reports.workbook_packing import undated

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell as Spot
    from openpyxl.cell.cell import MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

LONGEST: Final = 32_000
SPARE_ROWS: Final = 500
_LIKE_ESCAPE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_DIGITS: Final = 11
_GUIDE_LINES: Final = 17
_GUIDE_WIDTH: Final = 70
_WIDE: Final = 0x2E7F
_AS_TYPED: Final = "@"  # a text stays as typed: 1.10 is not 1.1
_FACE, _INK, _ACCENT, _HEAD, _LINE = "Microsoft YaHei", "1F2A33", "1D5C85", "E8EEF3", "D5DBE1"


def write_template(checklist: Checklist) -> bytes:
    """Write a checklist as a workbook that reads back as the very same checklist.

    Raises KnownError `template_long` for a text no cell can hold.
    """
    return _written(grids(checklist))


def write_blank_template() -> bytes:
    """Write the workbook empty, for a checklist that is begun from nothing."""
    return _written(blank_grids())


def _written(sheets: Iterable[Grid]) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    _looks(book)
    _write_guide(book)
    for grid in sheets:
        _write_grid(book, grid)
    out = io.BytesIO()
    book.save(out)
    return undated(out.getvalue())


def _write_guide(book: "Workbook") -> None:
    page = book.create_sheet(law.GUIDE.name)
    page.column_dimensions["A"].width = page.column_dimensions["B"].width = _GUIDE_WIDTH
    page.sheet_view.showGridLines = False
    for number in range(1, _GUIDE_LINES + 1):
        for place, language in enumerate(law.LANGUAGES, 1):
            spot = _put(page, number, place, word(f"template.guide_{number}", language))
            spot.style = "head" if number == 1 else "row"
        said = [word(f"template.guide_{number}", language) for language in law.LANGUAGES]
        page.row_dimensions[number].height = _height((text, _GUIDE_WIDTH) for text in said)

    _write_kinds(page)


def _write_kinds(page: "Worksheet") -> None:
    """Write the kinds of rules beside the guide: the code, and its words in both languages."""
    first = _GUIDE_LINES + 3
    for place, language in enumerate(law.LANGUAGES, 1):
        _put(page, first - 1, place, word("template.kinds", language)).style = "head"
    rows = [(kind, *(word(f"rule.{kind}", language) for language in law.LANGUAGES)) for kind in RULES]
    for number, (kind, *said) in enumerate(rows, first):
        page.row_dimensions[number].height = _height(())
        for place, text in enumerate([f"{kind}  {said[0]}", f"{kind}  {said[1]}"], 1):
            _put(page, number, place, text).style = "row"


def _write_grid(book: "Workbook", grid: Grid) -> None:
    page = book.create_sheet(grid.law.name)
    page.freeze_panes = "C2" if grid.law is law.POINTS else "A2"
    spots = _spots(grid)
    for place, (column, language) in enumerate(spots, 1):
        _put(page, 1, place, column.heading(language)).style = "head"
        page.column_dimensions[_letter(place)].width = column.width
        if column.kind != "number":
            page.column_dimensions[_letter(place)].number_format = _AS_TYPED
        _offer(page, grid, column, place)
    page.row_dimensions[1].height = 32
    for number, row in enumerate(grid.rows, 2):
        _write_row(page, number, row, spots)
    _lay_out(page)
    page.auto_filter.ref = f"A1:{_letter(len(spots))}{max(len(grid.rows) + 1, 2)}"


def _spots(grid: Grid) -> list[tuple[Column, str]]:
    """List the columns in order, those of words once a language, side by side."""
    return [
        (column, language)
        for column in grid.law.columns
        for language in (grid.languages if column.by_language else ("",))
    ]


def _write_row(page: "Worksheet", number: int, row: Cells, spots: Sequence[tuple[Column, str]]) -> None:
    for place, (column, language) in enumerate(spots, 1):
        said = row.get((column.key, language), "")
        spot = _put(page, number, place, said, number=column.kind == "number") if said else page.cell(number, place)
        spot.style = "number" if column.kind == "number" else "row"
    words = ((row.get((column.key, language), ""), column.width) for column, language in spots)
    page.row_dimensions[number].height = _height(words)


def _height(cells: Iterable[tuple[str, int]]) -> int:
    """Give the height in points of a row that shows its texts whole, at most what a row can have."""
    lines = 1
    for said, width in cells:
        wide = (sum(1 + (ord(mark) > _WIDE) for mark in line) for line in said.split("\n"))
        lines = max(lines, sum(1 + each // max(width - 1, 1) for each in wide))
    return min(409, 4 + 14 * lines)


def _lay_out(page: "Worksheet") -> None:
    """Print across, as wide as the paper, the headings on every page."""
    from openpyxl.worksheet.properties import PageSetupProperties

    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = 9
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.print_title_rows = "1:1"


def _put(page: "Worksheet", row: int, column: int, said: str, *, number: bool = False) -> "Spot | MergedCell":
    """Write a text as text, whatever it begins with; a number as a number when the cell can hold it exactly."""
    if len(said) > LONGEST:
        raise KnownError(Problem("template_long", sheet=page.title, cell=f"{_letter(column)}{row}", most=LONGEST))
    spot = page.cell(row, column)
    exact = number and len(said) <= _DIGITS and _is_number(said)
    spot.value = float(said) if exact and "." in said else int(said) if exact else _LIKE_ESCAPE.sub("_x005F_", said)
    if not exact:
        spot.data_type = "s"
    return spot


def _is_number(said: str) -> bool:
    try:
        decimal(said)
    except KnownError:
        return False
    return True


def _looks(book: "Workbook") -> None:
    """Give the book its two looks: headings and everything else."""
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

    line = Border(bottom=Side("thin", color=_LINE))
    top = Alignment(horizontal="left", vertical="top", wrap_text=True)
    font = Font(name=_FACE, size=10, color=_INK)
    book.add_named_style(NamedStyle("row", font, border=line, alignment=top, number_format=_AS_TYPED))
    book.add_named_style(NamedStyle("number", font, border=line, alignment=top))
    fill = PatternFill("solid", fgColor=_HEAD)
    bold = Font(name=_FACE, size=10, bold=True, color=_ACCENT)
    book.add_named_style(NamedStyle("head", bold, fill, line, top))


def _offer(page: "Worksheet", grid: Grid, column: Column, place: int) -> None:
    """Let a cell offer the few words that may stand in it."""
    from openpyxl.worksheet.datavalidation import DataValidation

    words = _OFFERS.get((grid.law.key, column.key)) or law.OFFERED.get((grid.law.key, column.key), ())
    words = ("true",) if column.kind == "flag" else words
    other = law.REFERRED.get((grid.law.key, column.key))
    if not words and other is None:
        return
    formula = f'"{",".join(words)}"' if other is None else _ids_of(other)
    offer = DataValidation("list", formula1=formula, allow_blank=True, showErrorMessage=False)
    offer.add(f"{_letter(place)}2:{_letter(place)}{len(grid.rows) + 1 + SPARE_ROWS}")
    page.add_data_validation(offer)


def _ids_of(sheet: SheetLaw) -> str:
    """Name the cells of another sheet that hold its ids."""
    column = _letter([each.key for each in sheet.columns].index("id") + 1)
    return f"'{sheet.name}'!${column}$2:${column}${SPARE_ROWS}"


_OFFERS: Final[Mapping[tuple[str, str], tuple[str, ...]]] = {
    ("points", "rule"): tuple(RULES),
    ("rules", "kind"): tuple(WHOLE_RULES),
}


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(column)
