# SPDX-License-Identifier: MPL-2.0
"""What stands on a page: drawing operations in points, measured from the top left corner of an A4 sheet."""

from dataclasses import dataclass
from typing import Final, TypeAlias

from inspector.reports.fonts import BOLD, MARKS, REGULAR

WIDTH: Final = 595.276
HEIGHT: Final = 841.89
REPEATED: Final = -1


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text on its baseline; `source` counts the paper's texts from 0 (REPEATED: running heads).

    `mark`: a single mark that the companion face draws.
    """

    x: float
    y: float
    size: float
    text: str
    ink: str
    bold: bool = False
    source: int = REPEATED
    mark: bool = False

    @property
    def face(self) -> str:
        """Name the face that draws it."""
        face = BOLD if self.bold else REGULAR
        return MARKS[face] if self.mark else face


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x: float
    y: float
    x2: float
    y2: float
    weight: float
    ink: str


@dataclass(frozen=True, slots=True)
class Area:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    ink: str


@dataclass(frozen=True, slots=True)
class Image:
    """A photo by the hash of its original, filling the rectangle."""

    x: float
    y: float
    width: float
    height: float
    photo: str


@dataclass(frozen=True, slots=True)
class Shape:
    """A drawn mark (one of the blocks' MARKS, or `box`, `ticked`) in a square of `size`; x, y is its top left."""

    x: float
    y: float
    size: float
    mark: str


@dataclass(frozen=True, slots=True)
class Path:
    """Strokes of a pen with round ends, each a row of places in points; one place alone is a dot."""

    strokes: tuple[tuple[tuple[float, float], ...], ...]
    weight: float
    ink: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """A heading for the reader's table of contents; level from 0."""

    y: float
    title: str
    level: int


Op: TypeAlias = Words | Line | Area | Image | Shape | Path | Anchor


@dataclass(frozen=True, slots=True)
class Pages:
    """A paper laid out: the operations of each page."""

    pages: tuple[tuple[Op, ...], ...]

    def words(self) -> "tuple[tuple[Words, ...], ...]":
        """Give the words of each page in drawing order."""
        return tuple(tuple(op for op in page if isinstance(op, Words)) for page in self.pages)
