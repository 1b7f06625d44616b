# SPDX-License-Identifier: MPL-2.0
"""Thumbnails on the sheets of a report: byte for byte as they were made, each in its cell, hidden with its row."""

import io
from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from inspector.core.layouts import Picture, Sheet
from inspector.core.problems import KnownError, Problem
from inspector.disk.pictures import rendition

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_WITH_CELLS: Final = 1
_DPI: Final = 96
_LARGEST: Final = 480
"""The longer edge a thumbnail has at most, in pixels."""


def lay_thumbs(page: "Worksheet", sheet: Sheet, data: Mapping[str, bytes]) -> None:
    """Put every thumbnail of a sheet in the middle of its cell; `data` gives their bytes by their hash.

    Raises KnownError for what is no picture, `paper_photo` for one that is no small JPEG with nothing else in it.
    """
    laid: Any = page
    for photo in dict.fromkeys(one.photo for one in sheet.pictures):
        if rendition(data[photo], _LARGEST) != data[photo]:
            raise KnownError(Problem("paper_photo", photo=photo[:12]))
    for one in sheet.pictures:
        laid.insert_image(one.row - 1, one.column - 1, "", _placed(one, sheet, data[one.photo]))


def _placed(one: Picture, sheet: Sheet, data: bytes) -> dict[str, object]:
    wide = sheet.columns[one.column - 1].width * 7 + 5
    high = sheet.lines[one.row - 1].height * _DPI // 72
    return {
        "image_data": io.BytesIO(data),
        "x_scale": float(Fraction(one.width, one.thumb.width)),
        "y_scale": float(Fraction(one.height, one.thumb.height)),
        "x_offset": max(0, (wide - one.width) // 2),
        "y_offset": max(0, (high - one.height) // 2),
        "object_position": _WITH_CELLS,
        "decorative": True,
    }
