# SPDX-License-Identifier: MPL-2.0
"""Laying out a certificate: a page of its own within a fine frame, everything about its middle."""

from math import cos, pi, sin
from typing import Final

from inspector.reports.certificate_block import Certificate
from inspector.reports.pdf import look
from inspector.reports.pdf.flow import Flow, Set
from inspector.reports.pdf.look import Style
from inspector.reports.pdf.ops import Anchor, Line, Path

_MIDDLE: Final = (look.LEFT + look.RIGHT) / 2
_FRAME: Final = (look.LEFT - 6, look.TOP - 4, look.RIGHT + 6, look.BOTTOM + 4)
_INSET: Final = 6.0
_CORNER: Final = 22.0
_KIND: Final = Style(11, 18, look.ACCENT, bold=True)
_TITLE: Final = Style(34, 50, look.INK, bold=True)
_ABOVE: Final = Style(11, 18, look.QUIET)
_NAME: Final = Style(30, 44, look.INK, bold=True)
_LONG_NAME: Final = Style(20, 32, look.INK, bold=True)
_ABOUT: Final = Style(11, 18, look.QUIET)
_SAID: Final = Style(12, 22)
_NUMBER: Final = Style(17, 26, look.INK, bold=True)
_LABEL: Final = Style(8.5, 14, look.QUIET)
_SIGNED: Final = Style(11, 18, look.INK, bold=True)
_SMALL: Final = Style(8, 12, look.QUIET)
_NARROW: Final = look.BREADTH - 110
_RING: Final = 26.0


def lay_certificate(flow: Flow, block: Certificate) -> None:
    """Set a certificate on a new page; what follows begins another one."""
    if not flow.fresh():
        flow.turn()
    _frame(flow)
    flow.y = look.TOP + 34
    _emblem(flow, flow.y + _RING)
    flow.y += 2 * _RING + 20
    _centred(flow, block.kind, _KIND)
    flow.put(Anchor(flow.y, block.title, 0))
    _centred(flow, block.title, _TITLE)
    flow.y += 26
    _centred(flow, block.above, _ABOVE)
    flow.y += 8
    _name(flow, block.name)
    _centred(flow, block.about, _ABOUT)
    flow.y += 26
    _centred(flow, block.statement, _SAID)
    flow.y = max(flow.y + 26, look.TOP + 430)
    _figures(flow, block.figures)
    flow.y = max(flow.y + 20, look.BOTTOM - 134)
    _signed(flow, block.signed)
    flow.y = max(flow.y, look.BOTTOM - 52)
    _centred(flow, block.number, _SMALL)
    _centred(flow, block.check, _SMALL)
    flow.y = look.BOTTOM + 1


def _frame(flow: Flow) -> None:
    """Draw two fine frames, the inner one open at its corners."""
    left, top, right, bottom = _FRAME
    _box(flow, _FRAME, 1.1)
    left, top, right, bottom = left + _INSET, top + _INSET, right - _INSET, bottom - _INSET
    for x, x2, y in ((left, right, top), (left, right, bottom)):
        flow.put(Line(x + _CORNER, y, x2 - _CORNER, y, 0.4, look.ACCENT))
    for x in (left, right):
        flow.put(Line(x, top + _CORNER, x, bottom - _CORNER, 0.4, look.ACCENT))
    for x, toward in ((left, 1), (right, -1)):
        for y, down in ((top, 1), (bottom, -1)):
            arc = _arc(x, y, toward, down)
            flow.put(Path((arc,), 0.4, look.ACCENT))


def _box(flow: Flow, edges: tuple[float, float, float, float], weight: float) -> None:
    left, top, right, bottom = edges
    for line in ((left, top, right, top), (left, bottom, right, bottom)):
        flow.put(Line(*line, weight, look.ACCENT))
    for line in ((left, top, left, bottom), (right, top, right, bottom)):
        flow.put(Line(*line, weight, look.ACCENT))


def _arc(x: float, y: float, toward: int, down: int) -> tuple[tuple[float, float], ...]:
    """Round a corner inwards: a quarter circle about the corner itself."""
    steps = (place * pi / 24 for place in range(13))
    return tuple((x + toward * _CORNER * cos(step), y + down * _CORNER * sin(step)) for step in steps)


def _emblem(flow: Flow, middle: float) -> None:
    """Draw two rings with a check in them."""
    for radius, weight in ((_RING, 1.2), (_RING - 3.4, 0.4)):
        steps = (place * pi / 36 for place in range(73))
        ring = tuple((_MIDDLE + radius * cos(step), middle + radius * sin(step)) for step in steps)
        flow.put(Path((ring,), weight, look.ACCENT))
    check = ((_MIDDLE - 10.5, middle + 0.5), (_MIDDLE - 3.0, middle + 8.5), (_MIDDLE + 11.0, middle - 8.0))
    flow.put(Path((check,), 2.6, look.ACCENT))


def _name(flow: Flow, name: str) -> None:
    shown = flow.metrics(_NAME).legible(name)
    fits = "\n" not in shown and flow.breadth(shown, _NAME) <= _NARROW
    _centred(flow, name, _NAME if fits else _LONG_NAME)
    flow.put(Line(_MIDDLE - 120, flow.y + 2, _MIDDLE + 120, flow.y + 2, 0.5, look.HAIR))
    flow.y += 10


def _figures(flow: Flow, figures: tuple[tuple[str, str, str], ...]) -> None:
    """Set the numbers side by side between two hairlines."""
    across = (look.BREADTH - 60) / max(1, len(figures))
    left, top = look.LEFT + 30, flow.y
    flow.put(Line(left, top - 8, look.RIGHT - 30, top - 8, 0.4, look.HAIR))
    lowest = top
    for place, figure in enumerate(figures):
        flow.y, middle = top, left + (place + 0.5) * across
        for said, style in zip(figure, (_NUMBER, _LABEL, _SMALL), strict=True):
            _about(flow, flow.set(said, style, across - 10), middle)
        lowest = max(lowest, flow.y)
    flow.y = lowest + 8
    flow.put(Line(left, flow.y, look.RIGHT - 30, flow.y, 0.4, look.HAIR))


def _signed(flow: Flow, signed: tuple[tuple[str, str], ...]) -> None:
    """Set who answers for it, each over a line and its label, side by side, the lines at one height."""
    across = (look.BREADTH - 60) / max(1, len(signed))
    sets = [(flow.set(said, _SIGNED, across - 16), flow.set(label, _LABEL, across - 16)) for said, label in signed]
    bottom = flow.y + max((said.height for said, _ in sets), default=0.0)
    for place, (said, label) in enumerate(sets):
        middle = look.LEFT + 30 + (place + 0.5) * across
        flow.y = bottom - said.height
        _about(flow, said, middle)
        flow.put(Line(middle - across / 2 + 12, bottom + 2, middle + across / 2 - 12, bottom + 2, 0.5, look.QUIET))
        flow.y = bottom + 5
        _about(flow, label, middle)
    flow.y = bottom + 5 + max((label.height for _, label in sets), default=0.0)


def _centred(flow: Flow, text: str, style: Style) -> None:
    _about(flow, flow.set(text, style, _NARROW), _MIDDLE)


def _about(flow: Flow, put: Set, middle: float) -> None:
    """Put a set text about a middle and move below it."""
    for line in put.lines:
        flow.line(line, put.style, (middle - flow.breadth(line, put.style) / 2, flow.y), put.source)
        flow.y += put.style.leading
