# SPDX-License-Identifier: MPL-2.0
"""Laying out photos and the points that lost: each thing at its place, its photos side by side below it."""

from collections.abc import Sequence

from inspector.reports.blocks import Entry, Photos, Picture
from inspector.reports.pdf import look
from inspector.reports.pdf.flow import Flow, Set
from inspector.reports.pdf.ops import Image, Line, Shape

_GAP = 10.0
_BELOW = 4.0
_LABEL = 58.0
_INSET = 16.0
_ACROSS = 4
_SHAPE = 0.75


def lay_photos(flow: Flow, block: Photos) -> None:
    """Set photos in rows."""
    _rows(flow, block.pictures, block.across, look.LEFT)


def lay_entry(flow: Flow, block: Entry) -> None:
    """Set a point that lost: its head, what was found, and small photos; its head never stands alone."""
    number = flow.set(block.number, look.LOSS, 60)
    indent = _INSET + max((flow.breadth(line, look.LOSS) for line in number.lines), default=0.0) + 8
    title = flow.set(block.title, look.HEADINGS[3], look.BREADTH - indent - 90)
    loss = flow.set(block.loss, look.LOSS, 86)
    head = max(title.height, number.height, loss.height)
    flow.need(head + look.FACT.leading * 2 + 6)
    top = flow.y + 5
    flow.put(Line(look.LEFT, flow.y + 1, look.RIGHT, flow.y + 1, 0.35, look.HAIR))
    flow.put(Shape(look.LEFT, top + 3.6, 8.8, block.mark))
    _at(flow, number, look.LEFT + _INSET, top)
    _at(flow, title, look.LEFT + indent, top)
    for place, line in enumerate(loss.lines):
        flow.line_right(line, look.LOSS, (look.RIGHT, top + place * look.LOSS.leading), loss.source)
    flow.y = top + head + 2
    for label, text in block.lines:
        _labelled(flow, label, text)
    if block.pictures:
        flow.y += 3
        _rows(flow, block.pictures, _ACROSS, look.LEFT + _INSET)
    flow.y += 5


def _at(flow: Flow, put: Set, x: float, top: float) -> None:
    flow.y = top
    flow.say(put, x)


def _labelled(flow: Flow, label: str, text: str) -> None:
    x = look.LEFT + _INSET
    name = flow.set(label, look.LABEL, _LABEL - 4)
    said = flow.set(text, look.FACT, look.RIGHT - x - _LABEL)
    flow.need(max(name.height, look.FACT.leading))
    top = flow.y
    flow.say(name, x)
    under, flow.y = flow.y, top
    pages = len(flow.pages)
    flow.say(said, x + _LABEL, flowing=True)
    flow.y = max(flow.y, under) if len(flow.pages) == pages else flow.y


def _rows(flow: Flow, pictures: Sequence[Picture], across: int, left: float) -> None:
    breadth = (look.RIGHT - left - _GAP * (across - 1)) / across
    for start in range(0, len(pictures), across):
        row = pictures[start : start + across]
        captions = [flow.set(picture.caption, look.CAPTION, breadth) for picture in row]
        tallest = max(_fitted(picture, breadth)[1] for picture in row)
        flow.need(tallest + _BELOW + min(max(caption.height for caption in captions), 120) + 8)
        top = flow.y
        for place, picture in enumerate(row):
            width, height = _fitted(picture, breadth)
            flow.put(Image(left + place * (breadth + _GAP), top + tallest - height, width, height, picture.photo))
        for place, caption in enumerate(captions):
            _at(flow, caption, left + place * (breadth + _GAP), top + tallest + _BELOW)
        flow.y = top + tallest + _BELOW + max(caption.height for caption in captions) + 8


def _fitted(picture: Picture, breadth: float) -> tuple[float, float]:
    """Fit a photo into its box, which is three quarters as high as broad; nothing is cut off or stretched."""
    scale = min(breadth / picture.width, breadth * _SHAPE / picture.height)
    return picture.width * scale, picture.height * scale
