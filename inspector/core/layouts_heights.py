# SPDX-License-Identifier: MPL-2.0
"""How high a row must be so that no line of its text is cut off, whichever of the usual faces shows it."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final
from unicodedata import east_asian_width

from inspector.core.layouts import PLAIN_ROW, ROW_LIMIT, Cell

LINE: Final = 16
PADDING: Final = 10
HANZI: Final = 20
LATIN: Final = 9
LOW: Final = 11
"""A text of so few lines stands in one row, however unluckily its words break: it never takes twice as many and two."""


def row_height(cells: Iterable[tuple[Cell, int]]) -> int:
    """Give the height in points for cells beside the widths (in characters) they may fill."""
    return height_of(lines_beside(cells))


def height_of(lines: int) -> int:
    """Give the height in points of a row of so many lines."""
    return min(ROW_LIMIT, max(PLAIN_ROW, lines * LINE + PADDING))


def lines_beside(cells: Iterable[tuple[Cell, int]]) -> int:
    """Count the lines of the longest text among cells beside the widths they may fill; 1 where there is none."""
    return max([lines_of(cell.value, width) for cell, width in cells if isinstance(cell.value, str)], default=1)


@lru_cache(8192)
def lines_of(text: str, width: int) -> int:
    """Count the lines a text takes in a column: a hanzi is two characters wide, a letter a little under one."""
    room = max(1, width - 1) * 10
    return sum(max(1, -(-_extent(part) // room)) for part in text.split("\n"))


@lru_cache(8192)
def pieces(text: str, width: int) -> tuple[str, ...]:
    """Cut a text that no row is high enough for into parts that rows can show; together they are the text."""
    most, room = (ROW_LIMIT - PADDING) // LINE, max(1, width - 1) * 10
    cuts, lines, used = [0], 1, 0
    for place, mark in enumerate(text):
        extent = _extent(mark)
        fits_on = mark != "\n" and used + extent <= room
        used = used + extent if fits_on else (0 if mark == "\n" else extent)
        lines += 0 if fits_on else 1
        if lines > most:
            cuts.append(place)
            lines = 1
    return tuple(text[start:end] for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True))


def _extent(text: str) -> int:
    return sum(HANZI if east_asian_width(mark) in "WFA" else LATIN for mark in text)
