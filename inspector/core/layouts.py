# SPDX-License-Identifier: MPL-2.0
"""Which cell of a sheet holds what: pure values that the print room writes and the post room reads back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final, TypeAlias

KINDS: Final = ("text", "mark", "whole", "number", "fine", "rate", "date", "picture")
FORMATS: Final = {"whole": "0", "number": "0.00", "fine": "0.000", "rate": "0.00%", "date": "yyyy-mm-dd"}
MOST_TEXT: Final = 32_000
ROW_LIMIT: Final = 409
PLAIN_ROW: Final = 24

Value: TypeAlias = str | Fraction | date | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its value, its kind (a key of FORMATS, or text, mark, picture), and its look (a style's name).

    `rate` holds the part of one (7/8 is shown as 87.50%); `span` is how many columns it covers.
    """

    value: Value
    kind: str = "text"
    look: str = "text"
    span: int = 1


EMPTY: Final = Cell(None, "text", "none")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet: its id, its title (may be empty), its width in characters, where its words stand."""

    id: str
    title: str
    width: int
    across: str = "left"


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its cells from the first column on, and its height in points."""

    cells: tuple[Cell, ...]
    height: int = PLAIN_ROW


@dataclass(frozen=True, slots=True)
class Thumb:
    """The small copy of a photo that a workbook holds: hash of its bytes, and its size in pixels."""

    sha256: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A thumbnail lying in one cell (row and column from 1), shown `width` × `height` pixels large."""

    row: int
    column: int
    photo: str
    thumb: Thumb
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Bars:
    """Cells of one column, drawn with a bar as long as their part of one (rows from 1, both included)."""

    column: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its lines from row 1, where the column titles stand and the data end, and how it is printed.

    `head` is the row of the column titles (0: no table); the filter goes from there to row `end`, and no cell of
    those rows spans columns.
    """

    name: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    head: int = 0
    end: int = 0
    landscape: bool = False
    pictures: tuple[Picture, ...] = ()
    bars: tuple[Bars, ...] = ()
    footer: str = ""

    def cells(self) -> Iterator[tuple[int, int, Cell]]:
        """Go through every cell that holds a value: row, column (from 1), cell."""
        for row, line in enumerate(self.lines, 1):
            for column, cell in enumerate(line.cells, 1):
                if cell.value is not None:
                    yield row, column, cell


def address(row: int, column: int) -> str:
    """Name a cell as people do: (7, 3) is C7, (1, 28) is AB1."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def fits(text: str) -> str:
    """Cut a text to what a cell can hold, in UTF-16 units, and say how much is left out; the card keeps it whole.

    What looks like an escape (`_x000D_`) grows when it is written, so a text full of them is cut sooner.
    """
    if 6 * len(text) <= MOST_TEXT:  # as many units as there can be
        return text
    units = text.encode("utf-16-le")
    if len(units) // 2 + 7 * text.count("_x") <= MOST_TEXT:
        return text
    most = MOST_TEXT // 4 if "_x" in text else MOST_TEXT
    kept = units[: 2 * most].decode("utf-16-le", "ignore")
    if kept == text:
        return text
    return f"{kept} … (+{len(text) - len(kept)})"


def titled(name: str) -> str:
    """Make a name a sheet may bear: at most 31 characters, no bracket, colon, star, question mark or slash."""
    return "".join(" " if mark in "[]:*?/\\" else mark for mark in name)[:31].strip() or "1"
