# SPDX-License-Identifier: MPL-2.0
"""Puts thumbnails into their cells: in the middle, in proportion, and hidden with their row when it is filtered out."""

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from inspector.core.layouts import Picture, Sheet

if TYPE_CHECKING:
    from openpyxl.drawing.image import Image
    from openpyxl.worksheet.worksheet import Worksheet

EMU: Final = 9525  # English Metric Units in a pixel of 1/96 inch
POINT: Final = 12700  # and in a point


def place_pictures(page: "Worksheet", sheet: Sheet, data: Mapping[str, bytes]) -> None:
    """Put every picture of a sheet where it is laid out; `data` are the thumbnails' bytes by the photo's hash."""
    from openpyxl.drawing.image import Image

    for picture in sheet.pictures:
        image = Image(io.BytesIO(data[picture.photo]))
        _anchor(image, picture, sheet)
        page.add_image(image)


def _anchor(image: "Image", picture: Picture, sheet: Sheet) -> None:
    from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor

    wide = (sheet.columns[picture.column - 1].width * 7 + 5) * EMU
    high = sheet.lines[picture.row - 1].height * POINT
    left, top = (wide - picture.width * EMU) // 2, (high - picture.height * EMU) // 2
    row, column = picture.row - 1, picture.column - 1
    start = AnchorMarker(col=column, colOff=left, row=row, rowOff=top)
    end = AnchorMarker(col=column, colOff=left + picture.width * EMU, row=row, rowOff=top + picture.height * EMU)
    image.anchor = TwoCellAnchor(editAs="twoCell", _from=start, to=end)
