# SPDX-License-Identifier: MPL-2.0
"""Laying out photos and the points that lost: each thing at its place, its photos side by side below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from inspector.reports.blocks import Entry, Photos, Picture
from inspector.reports.pdf import look
from inspector.reports.pdf.flow import Flow, Set
from inspector.reports.pdf.ops import Image, Line, Shape

_GAP = 10.0
_BELOW = 4.0
_LABEL = 58.0
_INSET = 16.0
_SHAPE = 0.75
_TOGETHER = 250.0
_ALONE = 310.0
"""How broad a photo is at most that stands alone in its row: two such stand on a page with their words."""


def lay_photos(flow: Flow, block: Photos) -> None:
    """Set photos in rows."""
    for row in _rows(flow, block.pictures, block.across, look.LEFT):
        _put_row(flow, row)


def entry_needs(flow: Flow, block: Entry) -> float:
    """Tell the height in points that must be left on a page for a point to begin there."""
    return _set_entry(flow, block).beginning


def lay_entry(flow: Flow, block: Entry) -> None:
    """Set a point that lost: its head, what was found, and small photos; together on one page when that is fair."""
    entry = _set_entry(flow, block)
    flow.need(entry.beginning)
    _put_head(flow, entry)
    for group in entry.groups:
        flow.need(entry.together(group))
        for name, said in group:
            _put_line(flow, name, said)
    flow.y += 6 if entry.rows else 0
    for row in entry.rows:
        _put_row(flow, row)
    flow.y += 5


@dataclass(frozen=True, slots=True)
class _Row:
    """Photos side by side: their boxes, captions, and how broad one place is."""

    left: float
    breadth: float
    pictures: tuple[Picture, ...]
    captions: tuple[Set, ...]

    @property
    def tallest(self) -> float:
        return max(_fitted(picture, self.breadth)[1] for picture in self.pictures)

    @property
    def height(self) -> float:
        return self.tallest + _BELOW + max(caption.height for caption in self.captions) + 8


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry with all its texts set, before it is known which page it stands on."""

    mark: str
    indent: float
    head: tuple[Set, Set, Set]
    lines: tuple[tuple[Set, Set], ...]
    rows: tuple[_Row, ...]

    @property
    def groups(self) -> tuple[tuple[tuple[Set, Set], ...], ...]:
        """A line with a name and those without that follow it: a problem and its place."""
        starts = [place for place, (name, _) in enumerate(self.lines) if name.lines]
        return tuple(self.lines[one:after] for one, after in pairwise([*starts, len(self.lines)]))

    def together(self, group: tuple[tuple[Set, Set], ...]) -> float:
        """Tell how high a group stands, the last one with the first photos below it; 0 when that may be parted."""
        height = _lines_height(group)
        if self.rows and group == self.groups[-1]:
            height += 6 + self.rows[0].height
        return height if height <= _TOGETHER else 0.0

    @property
    def head_height(self) -> float:
        return max(part.height for part in self.head) + 7

    @property
    def height(self) -> float:
        return (
            self.head_height
            + _lines_height(self.lines)
            + sum(row.height for row in self.rows)
            + (11 if self.rows else 5)
        )

    @property
    def beginning(self) -> float:
        if self.height <= _TOGETHER:
            return self.height
        first = self.together(self.groups[0]) if self.groups else 0.0
        return self.head_height + max(first, look.FACT.leading * 2 + 6)


def _lines_height(lines: tuple[tuple[Set, Set], ...]) -> float:
    return sum(max(name.height, said.height) for name, said in lines)


def _set_entry(flow: Flow, block: Entry) -> _Entry:
    number = flow.set(block.number, look.LOSS, 60)
    indent = _INSET + max((flow.breadth(line, look.LOSS) for line in number.lines), default=0.0) + 8
    title = flow.set(block.title, look.HEADINGS[3], look.BREADTH - indent - 90)
    loss = flow.set(block.loss, look.LOSS, 86)
    room = look.BREADTH - _INSET - _LABEL
    lines = tuple(
        (flow.set(name, look.LABEL, _LABEL - 4), flow.set(said, look.FACT, room)) for name, said in block.lines
    )
    rows = _rows(flow, block.pictures, block.across, look.LEFT + _INSET)
    return _Entry(block.mark, indent, (number, title, loss), lines, rows)


def _put_head(flow: Flow, entry: _Entry) -> None:
    number, title, loss = entry.head
    top = flow.y + 5
    flow.put(Line(look.LEFT, flow.y + 1, look.RIGHT, flow.y + 1, 0.35, look.HAIR))
    flow.put(Shape(look.LEFT, top + 3.6, 8.8, entry.mark))
    _at(flow, number, look.LEFT + _INSET, top)
    _at(flow, title, look.LEFT + entry.indent, top)
    for place, line in enumerate(loss.lines):
        flow.line_right(line, look.LOSS, (look.RIGHT, top + place * look.LOSS.leading), loss.source)
    flow.y = top + entry.head_height - 5


def _put_line(flow: Flow, name: Set, said: Set) -> None:
    x = look.LEFT + _INSET
    flow.need(max(name.height, min(said.height, 2 * look.FACT.leading)))
    top = flow.y
    flow.say(name, x)
    under, flow.y = flow.y, top
    pages = len(flow.pages)
    flow.say(said, x + _LABEL, flowing=True)
    flow.y = max(flow.y, under) if len(flow.pages) == pages else flow.y


def _rows(flow: Flow, pictures: Sequence[Picture], across: int, left: float) -> tuple[_Row, ...]:
    breadth = (look.RIGHT - left - _GAP * (across - 1)) / across
    breadth = min(breadth, _ALONE) if across == 1 else breadth
    rows = []
    for start in range(0, len(pictures), across):
        row = tuple(pictures[start : start + across])
        captions = tuple(flow.set(picture.caption, look.CAPTION, breadth) for picture in row)
        rows.append(_Row(left, breadth, row, captions))
    return tuple(rows)


def _put_row(flow: Flow, row: _Row) -> None:
    flow.need(row.height)
    top, tallest = flow.y, row.tallest
    for place, picture in enumerate(row.pictures):
        width, height = _fitted(picture, row.breadth)
        x = row.left + place * (row.breadth + _GAP)
        flow.put(Image(x, top + tallest - height, width, height, picture.photo))
    for place, caption in enumerate(row.captions):
        _at(flow, caption, row.left + place * (row.breadth + _GAP), top + tallest + _BELOW)
    flow.y = top + row.height


def _at(flow: Flow, put: Set, x: float, top: float) -> None:
    flow.y = top
    flow.say(put, x)


def _fitted(picture: Picture, breadth: float) -> tuple[float, float]:
    """Fit a photo into its box, which is three quarters as high as broad; nothing is cut off or stretched."""
    scale = min(breadth / picture.width, breadth * _SHAPE / picture.height)
    return picture.width * scale, picture.height * scale
