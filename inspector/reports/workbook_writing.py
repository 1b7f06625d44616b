# SPDX-License-Identifier: MPL-2.0
"""Writes a card as a workbook: every cell as laid out, thumbnails in their cells, the same bytes each time."""

import hashlib
import io
import re
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from inspector.core.annex import signed
from inspector.core.carrier import Carrier, pack
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.exports import Options
from inspector.core.layouts import Cell, Sheet, Thumb
from inspector.core.layouts_annex import hand_name
from inspector.core.layouts_scorecard import scorecard_sheets
from inspector.core.photo_order import shots
from inspector.core.scorecard import Scorecard
from inspector.core.words import word
from inspector.disk.pictures import glance, rendition
from inspector.reports.hand_pictures import hand_picture
from inspector.reports.workbook_looks import Looks
from inspector.reports.workbook_packing import packed
from inspector.reports.workbook_pictures import place_pictures

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell as Spot
    from openpyxl.worksheet.worksheet import Worksheet

THUMB_PIXELS: Final = 480
CARRIER_SHEET: Final = "inspector"
PROPERTY: Final = "inspector_card"
_LIKE_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def write_workbook(
    card: Scorecard,
    checklists: Mapping[ChecklistDigest, Checklist],
    options: Options,
    photos: Mapping[str, bytes],
) -> bytes:
    """Write the workbook of a card, unsealed; `photos` are the renditions there are, by the photo's hash.

    Only the internal edition carries the card itself. Raises KnownError when the card cannot be read.
    """
    from openpyxl import Workbook

    shown = [shot.photo for shot in shots(card.visit(), checklists)]
    pictures = {photo: rendition(photos[photo], THUMB_PIXELS) for photo in shown if photo in photos}
    if card.edition == options.edition == "internal":
        given = enumerate(signed(card), 1)
        pictures |= {hand_name(order): hand_picture(one.signature) for order, one in given}
    thumbs = {photo: thumb_of(data) for photo, data in pictures.items()}
    book = Workbook()
    book.remove(book.worksheets[0])
    looks = Looks()
    for sheet in scorecard_sheets(card, checklists, options, thumbs):
        _write_sheet(book, sheet, looks, options.language)
        place_pictures(book[sheet.name], sheet, pictures)
    if card.edition == options.edition == "internal":
        _write_carrier(book, Carrier(card, checklists, options, thumbs))
    out = io.BytesIO()
    book.save(out)
    return packed(out.getvalue(), card, options)


def thumb_of(data: bytes) -> Thumb:
    """Name a thumbnail by its bytes."""
    seen = glance(data)
    return Thumb(hashlib.sha256(data).hexdigest(), seen.width, seen.height)


def escaped(text: str) -> str:
    """Write text so that readers who decode `_x000D_` give back what was typed."""
    return _LIKE_ESCAPE.sub("_x005F_", text)


def _write_sheet(book: "Workbook", sheet: Sheet, looks: Looks, language: str) -> None:
    page = book.create_sheet(sheet.name)
    for place, column in enumerate(sheet.columns, 1):
        page.column_dimensions[_letter(place)].width = column.width + 0.7109375
    for row, line in enumerate(sheet.lines, 1):
        page.row_dimensions[row].height = line.height
        striped = 0 < sheet.head < row <= sheet.end and (row - sheet.head) % 2 == 0
        for spot, cell in enumerate(line.cells, 1):
            if cell.look != "none":
                _write_cell(page, row, spot, cell, looks, striped=striped)
    looks.draw_bars(page, sheet)
    _print_setup(page, sheet, language)


def _write_cell(page: "Worksheet", row: int, column: int, cell: Cell, looks: Looks, *, striped: bool) -> None:
    spot = _spot(page, row, column)
    if isinstance(cell.value, str):
        _write_text(spot, escaped(cell.value))
    elif isinstance(cell.value, Fraction):
        spot.value = int(cell.value) if cell.value.denominator == 1 else float(cell.value)
    elif isinstance(cell.value, date):
        spot.value = cell.value
    looks.dress(spot, cell, striped=striped)
    for beside in range(1, cell.span):
        looks.dress(_spot(page, row, column + beside), cell, striped=striped)
    if cell.span > 1:
        page.merge_cells(start_row=row, end_row=row, start_column=column, end_column=column + cell.span - 1)


def _write_text(spot: "Spot", text: str) -> None:
    spot.value = text
    spot.data_type = "s"  # else "=1+1" would become a formula and "#N/A" an error


def _print_setup(page: "Worksheet", sheet: Sheet, language: str) -> None:
    from openpyxl.worksheet.properties import PageSetupProperties

    page.sheet_view.showGridLines = False
    page.page_setup.paperSize = 9
    page.page_setup.orientation = "landscape" if sheet.landscape else "portrait"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.print_options.horizontalCentered = True
    margins = page.page_margins
    margins.left = margins.right = 0.5
    margins.top, margins.bottom, margins.header, margins.footer = 0.55, 0.7, 0.3, 0.35
    if sheet.head:
        page.freeze_panes = f"A{sheet.head + 1}"
        page.print_title_rows = f"{sheet.head}:{sheet.head}"
        page.auto_filter.ref = f"A{sheet.head}:{_letter(len(sheet.columns))}{max(sheet.end, sheet.head + 1)}"
    foot = page.oddFooter
    if foot is not None and foot.left is not None and foot.right is not None:
        foot.left.text, foot.left.size = sheet.footer.replace("&", "&&"), 8
        foot.right.text, foot.right.size = word("sheet.page", language).format(page="&P", pages="&N"), 8


def _write_carrier(book: "Workbook", carrier: Carrier) -> None:
    from openpyxl.packaging.custom import StringProperty

    page = book.create_sheet(CARRIER_SHEET)
    page.sheet_state = "veryHidden"
    for row, chunk in enumerate(pack(carrier), 1):
        _write_text(_spot(page, row, 1), chunk)
    properties = getattr(book, "custom_doc_props")  # noqa: B009 (openpyxl's types do not know it)
    properties.append(StringProperty(name=PROPERTY, value=carrier.card.digest()))


def _spot(page: "Worksheet", row: int, column: int) -> "Spot":
    spot: Spot = page.cell(row, column)  # type: ignore[assignment] # a cell is dressed before it is merged away
    return spot


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(column)
