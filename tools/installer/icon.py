# SPDX-License-Identifier: MPL-2.0
"""The program's icon for Windows: a sheet with a line and a tick on the accent's ground, drawn here."""

from __future__ import annotations

from pathlib import Path

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
SCALE = 8  # drawn so many times larger, then smoothed down
GROUND, SHEET, LINE, TICK = "#2a5bcc", "#ffffff", "#b9c8ea", "#17764a"


def draw(path: Path) -> None:
    """Write the icon in every size of SIZES; the same bytes every time."""
    from PIL import Image, ImageDraw

    pictures = []
    for size in SIZES:
        side = size * SCALE
        picture = Image.new("RGBA", (side, side), (0, 0, 0, 0))
        pen = ImageDraw.Draw(picture)
        unit = side / 64
        pen.rounded_rectangle((2 * unit, 2 * unit, 62 * unit, 62 * unit), 13 * unit, fill=GROUND)
        pen.rounded_rectangle((15 * unit, 11 * unit, 49 * unit, 53 * unit), 4 * unit, fill=SHEET)
        for height in (19, 26) if size >= 32 else ():
            pen.line((21 * unit, height * unit, 43 * unit, height * unit), fill=LINE, width=round(3 * unit))
        corners = [(20 * unit, 39 * unit), (28 * unit, 46 * unit), (44 * unit, 30 * unit)]
        pen.line(corners, fill=TICK, width=round(6 * unit), joint="curve")
        pictures.append(picture.resize((size, size), Image.Resampling.LANCZOS))
    pictures[-1].save(path, format="ICO", sizes=[(size, size) for size in SIZES], append_images=pictures[:-1])
