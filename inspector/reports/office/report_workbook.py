# SPDX-License-Identifier: MPL-2.0
"""A report of the office as a workbook: its sheets, native charts, and hidden inside the report itself."""

import io
from collections.abc import Mapping
from datetime import UTC, datetime
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from inspector.core.carrier import pack_plain
from inspector.core.layouts import FORMATS, Cell
from inspector.reports.chart_blocks import HEAT_NONE, HEAT_STEPS
from inspector.reports.office.report import Report
from inspector.reports.office.report_cells import BookSheet
from inspector.reports.office.report_charts import draw_chart
from inspector.reports.office.report_sheets import HEAT_LOOKS, REPORT_SHEET, report_sheets
from inspector.reports.office.report_thumbs import lay_thumbs
from inspector.reports.workbook_looks import ACCENT, BARS, LINE, LOOKS, TINT, Look
from inspector.reports.workbook_packing import repacked

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

WIDEST: Final = 260
"""How many characters side by side can still be read when a sheet is fitted to one page across."""
MANY: Final = 14
MOST_FOOT: Final = 60
_HEATS: Final = {HEAT_LOOKS[step.fill]: step for step in (*HEAT_STEPS, HEAT_NONE)}
_LINES: Final[dict[str, dict[str, object]]] = {
    "": {},
    "under": {"bottom": 1, "bottom_color": f"#{LINE}"},
    "over": {"top": 1, "top_color": f"#{ACCENT}", "bottom": 7, "bottom_color": f"#{LINE}"},
    "rule": {"bottom": 1, "bottom_color": f"#{ACCENT}"},
}
HEADS: Final = frozenset({"head_left", "head_center", "head_right"})
"""Looks of the heads of columns: they may stand on two lines, so that no column is broad for its head alone."""
_UP: Final = {"center": "vcenter", "top": "top"}


def write_report_workbook(report: Report, thumbs: Mapping[str, bytes] = MappingProxyType({})) -> bytes:
    """Write the workbook of a report, unsealed: the same report gives the same bytes.

    `thumbs` gives the thumbnails it names by the hash of their bytes; KeyError for one that is not given.
    """
    from xlsxwriter.workbook import Workbook

    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    when = datetime.fromtimestamp(max(0, report.when.ms) // 1000, UTC).replace(tzinfo=None)
    book.set_properties({"title": report.title, "author": "Inspector", "created": when})
    looks = _Looks(book)
    for sheet in report_sheets(report):
        _write_sheet(book, sheet, looks, report.sheet_page)
        lay_thumbs(book.worksheets()[-1], sheet.sheet, thumbs)
    _write_carrier(book, report)
    book.close()
    return repacked(out.getvalue(), {})


class _Looks:
    """The looks of one workbook, each made once."""

    def __init__(self, book: "Workbook") -> None:
        self._book = book
        self._made: dict[tuple[str, str, bool], Format] = {}

    def of(self, cell: Cell, *, striped: bool) -> "Format":
        """Give the format of a cell; a striped one gets the tint when it has no fill of its own."""
        key = (cell.look, cell.kind if cell.kind in FORMATS else "", striped)
        if key not in self._made:
            self._made[key] = self._book.add_format(_said(*key))
        return self._made[key]


def _said(name: str, kind: str, striped: bool) -> dict[str, object]:  # noqa: FBT001 (the key of a table)
    heat = _HEATS.get(name)
    look = LOOKS[name] if heat is None else Look(across="center", colour=heat.ink, fill=heat.fill, lines="under")
    said: dict[str, object] = {
        "font_name": look.face,
        "font_size": look.size,
        "bold": look.bold,
        "font_color": f"#{look.colour}",
        "align": look.across,
        "valign": _UP[look.up],
        "text_wrap": look.wrap or name in HEADS,
        "indent": 1 if look.is_indented else 0,
    }
    fill = look.fill or (TINT if striped else "")
    said |= {"bg_color": f"#{fill}", "pattern": 1} if fill else {}
    said |= {"num_format": FORMATS[kind]} if kind else {}
    return said | _LINES[look.lines]


def _write_sheet(book: "Workbook", laid: BookSheet, looks: _Looks, foot: str) -> None:
    sheet = laid.sheet
    page: Any = book.add_worksheet(sheet.name)
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, column.width)
    for row, line in enumerate(sheet.lines):
        page.set_row(row, line.height)
        striped = 0 < sheet.head <= row < sheet.end and (row - sheet.head) % 2 == 1
        for place, cell in enumerate(line.cells):
            _write_cell(page, (row, place), cell, looks.of(cell, striped=striped))
    for bars in sheet.bars:
        where = (bars.first - 1, bars.column - 1, bars.last - 1, bars.column - 1)
        rule = {"type": "data_bar", "min_type": "num", "max_type": "num", "min_value": 0, "max_value": 1}
        page.conditional_format(*where, {**rule, "bar_color": f"#{BARS}"})
    for drawing in laid.drawings:
        draw_chart(book, page, sheet.name, drawing)
    _print_setup(page, laid, foot)


def _write_cell(page: "Worksheet", spot: tuple[int, int], cell: Cell, look: "Format") -> None:
    row, column = spot
    if cell.span > 1:
        page.merge_range(row, column, row, column + cell.span - 1, "", look)
    if isinstance(cell.value, Fraction):
        page.write_number(row, column, float(cell.value), look)
    elif isinstance(cell.value, str):
        page.write_string(row, column, cell.value, look)
    else:
        page.write_blank(row, column, None, look)


def _print_setup(page: Any, laid: BookSheet, foot: str) -> None:  # noqa: ANN401 (the writer's types are not published)
    sheet = laid.sheet
    page.hide_gridlines(2)
    page.set_paper(9)
    if sheet.landscape:
        page.set_landscape()
    if laid.scale:
        page.set_print_scale(laid.scale)
        page.set_h_pagebreaks(list(laid.breaks))
    else:
        page.fit_to_pages(-(-sum(column.width for column in sheet.columns) // WIDEST), 0)
    page.center_horizontally()
    page.set_margins(left=0.5, right=0.5, top=0.55, bottom=0.7)
    if sheet.head:
        page.freeze_panes(sheet.head, 1 if len(sheet.columns) > MANY else 0)
        page.repeat_rows(sheet.head - 1)
        page.repeat_columns(0, 0)
        page.autofilter(
            sheet.head - 1, 0, max(sheet.end, sheet.head + 1) - 1, len(sheet.lines[sheet.head - 1].cells) - 1
        )
    numbered = foot.format(page="&P", pages="&N")
    page.set_footer(f"&L&8{sheet.footer[:MOST_FOOT].replace('&', '&&')}&R&8{numbered[:MOST_FOOT]}")


def _write_carrier(book: "Workbook", report: Report) -> None:
    page: Any = book.add_worksheet(REPORT_SHEET)
    page.very_hidden()
    for row, chunk in enumerate(pack_plain(report.canonical())):
        page.write_string(row, 0, chunk)
    book.set_custom_property(REPORT_SHEET, report.digest())
