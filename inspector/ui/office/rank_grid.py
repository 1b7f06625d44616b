# SPDX-License-Identifier: MPL-2.0
"""A table as values: columns, rows and cells in words, with what is painted beside them and what is copied."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

KINDS: Final = ("text", "number", "bar", "heat")
"""How a column stands: words from the left, figures from the right, a figure over its bar, a figure on its colour."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its code, its heading, KINDS, and its width in design pixels; `wide` ones share what is left."""

    code: str
    title: str
    kind: str = "text"
    width: int = 96
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: words, a quiet second line, an icon and its colour by meaning.

    `share` from 0 to 1 is how much of the bar (or the colour) is filled. `bare` is what is copied, the words unless
    it is given. `why` says that the number explains itself when it is pressed.
    """

    words: str = ""
    detail: str = ""
    share: Fraction | None = None
    meaning: str = ""
    icon: str = ""
    bare: str | None = None
    why: bool = False

    @property
    def copied(self) -> str:
        """What goes to another program."""
        return self.words if self.bare is None else self.bare


@dataclass(frozen=True, slots=True)
class Row:
    """A row: what it stands for, its cells, its name at the left of a matrix, and whether anything lies below it."""

    key: Hashable
    cells: Sequence[Cell]
    head: str = ""
    opens: bool = True


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a name, what is said above it, and whether it may leave the screen."""

    name: str
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    note: str = ""
    copies: bool = True
    keys: tuple[Hashable, ...] = field(default=())
    """What each column stands for where cells are opened by themselves (a matrix)."""

    def spoken(self, row: int) -> str:
        """Say a row for a screen reader, every figure with its heading."""
        one = self.rows[row]
        said = [one.head] if one.head else []
        for column, cell in zip(self.columns, one.cells, strict=True):
            words = " ".join(part for part in (cell.words, cell.detail) if part)
            if words:
                said.append(f"{column.title} {words}")
        return "，".join(said)
