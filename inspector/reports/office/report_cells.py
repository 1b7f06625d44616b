# SPDX-License-Identifier: MPL-2.0
"""The cells and charts a report's sheets are laid out in, before any program writes them."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.exact import HUNDRED, rounded
from inspector.core.layouts import Cell, Sheet, fits
from inspector.reports.chart_blocks import Amount, Chart

_PLACES: Final = {"whole": 0, "fine": 3}


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart on a sheet, beside its values: heads in row `head` (from 1), categories below them in column A.

    `begins` is the row of its title, where it is drawn, `column` the column (from 0); `width` and `height` in points.
    """

    chart: Chart
    head: int
    begins: int
    column: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class BookSheet:
    """One sheet of a report's workbook: its cells, and the charts that are drawn from them.

    `scale`: in percent, how large it is printed (0: as broad as the paper); `breaks`: rows after which a page ends.
    """

    sheet: Sheet
    drawings: tuple[Drawing, ...] = ()
    scale: int = 0
    breaks: tuple[int, ...] = ()


def text_cell(said: str, look: str, span: int = 1) -> Cell:
    """Make a cell of words; no words are an empty cell."""
    return Cell(fits(said) or None, "text", look, span)


def number_of(said: Amount) -> tuple[Fraction, str]:
    """Give the number a cell holds, rounded as it is shown, and its kind."""
    value = said.value or Fraction(0)
    if said.kind == "rate":
        return rounded(value, 2) / HUNDRED, "rate"
    return rounded(value, _PLACES.get(said.kind, 2)), said.kind


def filled_pages(heights: Iterable[int], room: int) -> tuple[int, ...]:
    """Give the places that begin a page, so that each thing stays whole and pages are filled."""
    begins, used = [], 0
    for place, height in enumerate(heights):
        if place and used + height > room:
            begins.append(place)
            used = 0
        used += height
    return tuple(begins)
