# SPDX-License-Identifier: MPL-2.0
"""The blocks every report is made of: what is said, in which order, free of any format."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from inspector.reports.certificate_block import Certificate
from inspector.reports.chart_blocks import Amount, Chart, Heat
from inspector.reports.table_blocks import Bar, Cell, Column, Glimpse, Marked, Row, Table, Ticks, cell_texts

__all__ = [
    "MARKS",
    "Amount",
    "Bar",
    "Blanks",
    "Block",
    "Cell",
    "Certificate",
    "Chart",
    "Column",
    "Cover",
    "Entry",
    "Facts",
    "Figure",
    "Glimpse",
    "Hand",
    "Heading",
    "Heat",
    "Marked",
    "Note",
    "Paper",
    "Photos",
    "Picture",
    "Row",
    "Signatures",
    "Table",
    "Ticks",
    "Turn",
    "cell_texts",
]

MARKS: Final = ("met", "lost", "partial", "apart", "cannot", "blank", "noted")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (opens a part), 2 (a section) or 3; `aside` stands quietly at the right end.

    `keep` says how many lines of what follows must stand on the same page.
    """

    text: str
    level: int = 1
    aside: str = ""
    keep: int = 3

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        yield from (self.text, self.aside)


@dataclass(frozen=True, slots=True)
class Note:
    """A paragraph; `tone` is body, quiet, or warning."""

    text: str
    tone: str = "body"

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        yield self.text


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and what they are, in one or two columns; `label` is the breadth of the labels in points."""

    pairs: tuple[tuple[str, str], ...]
    columns: int = 1
    label: int = 76

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        for pair in self.pairs:
            yield from pair


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with its name and what it rests on (sample size, grade)."""

    number: str
    name: str
    basis: str = ""

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        yield from (self.number, self.name, self.basis)


@dataclass(frozen=True, slots=True)
class Cover:
    """The head of a report: what kind of paper, of which round and site, and its great numbers, the greatest first."""

    kind: str
    title: str
    subtitle: str
    figures: tuple[Figure, ...]

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        yield from (self.kind, self.title, self.subtitle)
        for figure in self.figures:
            yield from figure.texts()


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo by the hash of the original, its shape, and the words below it."""

    photo: str
    width: int
    height: int
    caption: str


@dataclass(frozen=True, slots=True)
class Photos:
    """Photos side by side, `across` in a row."""

    pictures: tuple[Picture, ...]
    across: int = 2

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        for picture in self.pictures:
            yield picture.caption


@dataclass(frozen=True, slots=True)
class Entry:
    """A point that lost points: mark, number and title, what it cost, and what was found, each thing at its place."""

    mark: str
    number: str
    title: str
    loss: str
    lines: tuple[tuple[str, str], ...]
    pictures: tuple[Picture, ...] = ()
    across: int = 4
    """How many photos stand side by side."""

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        yield from (self.number, self.title, self.loss)
        for line in self.lines:
            yield from line
        for picture in self.pictures:
            yield picture.caption


@dataclass(frozen=True, slots=True)
class Blanks:
    """Labels with a line to write on beside each, so many columns across."""

    labels: tuple[str, ...]
    columns: int = 2

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        yield from self.labels


@dataclass(frozen=True, slots=True)
class Hand:
    """A signature: who in which role, when, and the strokes (x, y, x, y …) in a field of so many units."""

    who: str
    when: str
    strokes: tuple[tuple[int, ...], ...]
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Signatures:
    """Signatures side by side, each drawn as it was written."""

    hands: tuple[Hand, ...]

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        for hand in self.hands:
            yield from (hand.who, hand.when)


@dataclass(frozen=True, slots=True)
class Turn:
    """What follows begins on a new page."""

    def texts(self) -> Iterator[str]:
        """Say nothing."""
        yield from ()


Block: TypeAlias = (
    Blanks | Certificate | Chart | Heading | Heat | Note | Facts | Cover | Table | Photos | Entry | Signatures | Turn
)


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole report: its blocks, what runs along the top and bottom of every page, and what it says of itself."""

    blocks: tuple[Block, ...]
    head: str
    aside: str
    foot: str
    title: str
    subject: str
    language: str
    page_of: str

    def texts(self) -> Iterator[str]:
        """Give the texts of its blocks in reading order."""
        for block in self.blocks:
            yield from block.texts()

    def photos(self) -> tuple[str, ...]:
        """List the photos it shows, each once, in the order they first appear."""
        shown = [picture.photo for block in self.blocks for picture in _pictures(block)]
        return tuple(dict.fromkeys(shown))


def _pictures(block: Block) -> tuple[Picture, ...]:
    return block.pictures if isinstance(block, Photos | Entry) else ()
