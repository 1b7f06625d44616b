# SPDX-License-Identifier: MPL-2.0
"""The photos sheet: one photo a row, its number, its thumbnail, where it was taken and what it shows."""

from collections.abc import Mapping
from typing import Final

from inspector.core.exact import ONE
from inspector.core.layouts import Cell, Picture, Sheet, Thumb
from inspector.core.layouts_material import Material
from inspector.core.layouts_table import blank, columns_of, table_sheet, text
from inspector.core.photo_order import Shot, erased

COLUMNS: Final = (("photo_number", 8), ("photo", 36), ("point", 30), ("place", 20), ("shows", 30))
FRAME: Final = (240, 180)
ROW: Final = 146


def photos_sheet(paper: Material) -> Sheet:
    """Lay out every photo; one that is not in the file says why."""
    gone = erased(paper.card.rows)
    rows = [_row(paper, shot, gone) for shot in paper.shots]
    pictures = {
        place: _picture(shot.photo, paper.thumbs[shot.photo])
        for place, shot in enumerate(paper.shots)
        if shot.photo in paper.thumbs
    }
    name = paper.word("sheet.photos_name")
    title = paper.word("sheet.photos_title")
    return table_sheet(
        paper, name, title, columns_of(paper, COLUMNS), rows, landscape=False, least=ROW, pictures=pictures
    )


def _row(paper: Material, shot: Shot, gone: Mapping[str, str]) -> list[Cell]:
    point = f"{shot.point.id} {shot.point.title.said(paper.language)}" if shot.point else paper.word("sheet.on_the_way")
    absent = ""
    if shot.photo not in paper.thumbs:
        absent = paper.word("sheet.photo_erased" if shot.photo in gone else "sheet.photo_absent")
    return [
        Cell(ONE * shot.number, "whole", "photo_number"),
        text(absent, "quiet") if absent else blank(),
        text(point, "quiet"),
        text(shot.place),
        text(shot.text, "strong"),
    ]


def _picture(photo: str, thumb: Thumb) -> Picture:
    """Fit a thumbnail into its frame."""
    wide, high = FRAME
    if thumb.width * high >= thumb.height * wide:
        width, height = wide, thumb.height * wide // thumb.width
    else:
        width, height = thumb.width * high // thumb.height, high
    return Picture(0, 2, photo, thumb, max(1, width), max(1, height))
