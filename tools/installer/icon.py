# SPDX-License-Identifier: MPL-2.0
"""The program's icon for Windows, a sheet with a tick on the accent's ground, and the installer's side picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
SCALE = 8  # drawn so many times larger, then smoothed down
GROUND, SHEET, LINE, TICK = "#2a5bcc", "#ffffff", "#b9c8ea", "#17764a"
SIDE = (164, 314)  # what the installer's last page has room for


def picture(size: int) -> Image:
    """Draw the icon in one size; small ones go without lines on the sheet."""
    from PIL import Image, ImageDraw

    drawn = Image.new("RGBA", (size * SCALE, size * SCALE), (0, 0, 0, 0))
    pen = ImageDraw.Draw(drawn)
    unit = size * SCALE / 64
    pen.rounded_rectangle((2 * unit, 2 * unit, 62 * unit, 62 * unit), 13 * unit, fill=GROUND)
    pen.rounded_rectangle((15 * unit, 11 * unit, 49 * unit, 53 * unit), 4 * unit, fill=SHEET)
    for height in (19, 26) if size >= 32 else ():
        pen.line((21 * unit, height * unit, 43 * unit, height * unit), fill=LINE, width=round(3 * unit))
    corners = [(20 * unit, 39 * unit), (28 * unit, 46 * unit), (44 * unit, 30 * unit)]
    pen.line(corners, fill=TICK, width=round(6 * unit), joint="curve")
    return drawn.resize((size, size), Image.Resampling.LANCZOS)


def draw(icon: Path, side: Path) -> None:
    """Write the icon in every size of SIZES and the side picture; the same bytes every time."""
    from PIL import Image

    pictures = [picture(size) for size in SIZES]
    pictures[-1].save(icon, format="ICO", sizes=[(size, size) for size in SIZES], append_images=pictures[:-1])
    ground = Image.new("RGB", SIDE, GROUND)
    sheet = picture(128)
    ground.paste(sheet, ((SIDE[0] - 128) // 2, (SIDE[1] - 128) // 2), sheet)
    ground.save(side, format="BMP")
