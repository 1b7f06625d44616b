# SPDX-License-Identifier: MPL-2.0
"""The table of a report: its columns, its rows, and what may stand in a cell."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from inspector.reports.chart_blocks import Amount


@dataclass(frozen=True, slots=True)
class Marked:
    """A cell or line that begins with a drawn mark (one of MARKS) before its words."""

    mark: str
    text: str

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        yield self.text


@dataclass(frozen=True, slots=True)
class Ticks:
    """Boxes to tick, one under the other, some ticked; `after` follows them (such as a status).

    `before` are lines above them that begin with a blank (`____`) to write on.
    """

    options: tuple[tuple[str, bool], ...]
    after: str = ""
    before: str = ""

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        yield self.before
        for label, _ in self.options:
            yield label
        yield self.after


@dataclass(frozen=True, slots=True)
class Bar:
    """A share from 0 to 1 drawn as a bar with its figure; None draws no bar."""

    share: Fraction | None
    text: str

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        yield self.text


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A small picture in a cell of a workbook: the hash of its bytes, and its size in pixels; paper leaves it out."""

    photo: str
    width: int
    height: int

    def texts(self) -> Iterator[str]:
        """Say nothing."""
        yield from ()


Cell: TypeAlias = str | Marked | Ticks | Bar | Amount | Glimpse


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, its width in parts of the whole, its side (left, right, centre)."""

    title: str
    width: int
    side: str = "left"


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `tone` is body, total (bold), section (a heading row, one cell), or group.

    A group is a section whose heading is said again where a page begins within it.
    """

    cells: tuple[Cell, ...]
    tone: str = "body"

    @property
    def is_heading(self) -> bool:
        """Whether it is one cell over the whole breadth, heading the rows below it."""
        return self.tone in {"section", "group"}


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose head repeats on every page; `least` is the least height of a row in lines; `ruled`: to write in."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    least: int = 1
    ruled: bool = False

    @property
    def pictured(self) -> frozenset[int]:
        """The places of columns that hold thumbnails."""
        cells = (pair for row in self.rows if not row.is_heading for pair in enumerate(row.cells))
        return frozenset(place for place, cell in cells if isinstance(cell, Glimpse))

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order: heads first, then row by row."""
        for column in self.columns:
            yield column.title
        for row in self.rows:
            for cell in row.cells:
                yield from cell_texts(cell)


def cell_texts(cell: Cell) -> Iterator[str]:
    """Give a cell's texts in reading order."""
    if isinstance(cell, str):
        yield cell
    else:
        yield from cell.texts()
