# SPDX-License-Identifier: MPL-2.0
"""Tables as they came: cells with their sheet, place and text, and the ranges that are merged."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


def letters(column: int) -> str:
    """Write a column counted from 1 in letters: 1 → A, 27 → AA."""
    said = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        said = chr(65 + rest) + said
    return said


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell that is not empty: its sheet, row and column from 1, and its text as shown."""

    sheet: str
    row: int
    column: int
    text: str

    @property
    def place(self) -> str:
        """Its place in the sheet, such as B7."""
        return f"{letters(self.column)}{self.row}"

    @property
    def address(self) -> str:
        """Its place in the workbook, such as Sheet1!B7."""
        return f"{self.sheet}!{self.place}"


@dataclass(frozen=True, slots=True)
class Span:
    """A merged range, rows and columns from 1, ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row with something in it: its number from 1 and its cells from left to right."""

    number: int
    cells: tuple[Cell, ...]

    def at(self, column: int) -> Cell | None:
        """Give the cell of a column; None when it is empty."""
        return next((cell for cell in self.cells if cell.column == column), None)


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: its rows that hold something, its merged ranges, and whether the sheet is hidden."""

    sheet: str
    rows: tuple[Row, ...]
    merged: tuple[Span, ...] = ()
    hidden: bool = False

    def cells(self) -> Iterator[Cell]:
        """Go through every cell, row by row."""
        for row in self.rows:
            yield from row.cells

    def spans(self) -> Mapping[tuple[int, int], Span]:
        """Give the merged ranges by their first row and column (build once, keep)."""
        return {(span.top, span.left): span for span in self.merged}


def table(
    sheet: str, texts: Mapping[tuple[int, int], str], merged: tuple[Span, ...] = (), *, hidden: bool = False
) -> Table:
    """Make a table from texts by row and column (from 1); blank texts are left out."""
    lines: dict[int, list[Cell]] = {}
    for (row, column), said in sorted(texts.items()):
        if said.strip():
            lines.setdefault(row, []).append(Cell(sheet, row, column, said))
    return Table(sheet, tuple(Row(row, tuple(cells)) for row, cells in lines.items()), merged, hidden)
