# SPDX-License-Identifier: MPL-2.0
"""How paper looks: sizes in points and inks by meaning, the same in both languages and safe in black and white."""

from dataclasses import dataclass
from typing import Final

INK: Final = "1b1f24"
QUIET: Final = "5a6470"
HAIR: Final = "cfd5db"
TINT: Final = "f4f6f8"
TRACK: Final = "e3e8ed"
ACCENT: Final = "24527a"
WARNING: Final = "8a4b00"
MARK_INKS: Final = {
    "met": "2b6a3f",
    "lost": "b3261e",
    "partial": "8a5a00",
    "apart": QUIET,
    "cannot": QUIET,
    "blank": QUIET,
    "noted": QUIET,
    "box": INK,
    "ticked": INK,
}

LEFT: Final = 51.0
RIGHT: Final = 595.276 - 51.0
TOP: Final = 66.0
BOTTOM: Final = 841.89 - 58.0
BREADTH: Final = RIGHT - LEFT
HEAD_LINE: Final = 36.0
FOOT_LINE: Final = 841.89 - 34.0


def rgb(ink: str) -> tuple[float, float, float]:
    """Read an ink such as `1b1f24` as red, green, blue from 0 to 1."""
    red, green, blue = (int(ink[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return red, green, blue


@dataclass(frozen=True, slots=True)
class Style:
    """A way to set text: size and leading in points, weight, ink."""

    size: float
    leading: float
    ink: str = INK
    bold: bool = False


BODY: Final = Style(10, 16)
QUIET_BODY: Final = Style(9, 14.5, QUIET)
WARNING_BODY: Final = Style(10, 16, WARNING, bold=True)
CELL: Final = Style(8.5, 12.6)
CELL_BOLD: Final = Style(8.5, 12.6, INK, bold=True)
COLUMN_HEAD: Final = Style(8, 11.5, QUIET, bold=True)
LABEL: Final = Style(8.5, 14.5, QUIET)
FACT: Final = Style(9.5, 14.5)
CAPTION: Final = Style(8, 11.5, QUIET)
RUNNING: Final = Style(8, 11, QUIET)
LOSS: Final = Style(10, 16, INK, bold=True)
HEADINGS: Final = {
    1: Style(17, 25, INK, bold=True),
    2: Style(12, 18, INK, bold=True),
    3: Style(10, 16, INK, bold=True),
}
KIND: Final = Style(10, 15, ACCENT, bold=True)
TITLE: Final = Style(26, 36, INK, bold=True)
LONG_TITLE: Final = Style(20, 28, INK, bold=True)
SUBTITLE: Final = Style(14, 22, QUIET)
GREAT: Final = Style(46, 54, INK, bold=True)
SECOND: Final = Style(20, 28, INK, bold=True)
NAME: Final = Style(9.5, 14, INK, bold=True)
BASIS: Final = Style(8.5, 13, QUIET)
