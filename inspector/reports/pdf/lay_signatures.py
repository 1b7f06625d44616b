# SPDX-License-Identifier: MPL-2.0
"""Laying out signatures: the strokes of each hand over a line, below it who signed and when, two beside each other."""

from inspector.reports.blocks import Hand, Signatures
from inspector.reports.pdf import look
from inspector.reports.pdf.flow import Flow
from inspector.reports.pdf.ops import Line, Path

_GAP = 24.0
_ACROSS = 2
_WEIGHT = 1.1


def lay_signatures(flow: Flow, block: Signatures) -> None:
    """Set signatures in rows of two; a row stays on one page."""
    breadth = (look.BREADTH - _GAP * (_ACROSS - 1)) / _ACROSS
    for start in range(0, len(block.hands), _ACROSS):
        _row(flow, block.hands[start : start + _ACROSS], breadth)
    flow.y += 6


def _row(flow: Flow, hands: tuple[Hand, ...], breadth: float) -> None:
    sets = [(flow.set(hand.who, look.FACT, breadth), flow.set(hand.when, look.LABEL, breadth)) for hand in hands]
    field = max(breadth * hand.height / hand.width for hand in hands)
    height = field + 4 + max(who.height + when.height for who, when in sets) + 10
    flow.need(height)
    top = flow.y
    for place, (hand, (who, when)) in enumerate(zip(hands, sets, strict=True)):
        x, scale = look.LEFT + place * (breadth + _GAP), breadth / hand.width
        flow.put(Path(tuple(_scaled(stroke, x, top, scale) for stroke in hand.strokes), _WEIGHT, look.INK))
        flow.put(Line(x, top + field, x + breadth, top + field, 0.5, look.QUIET))
        flow.y = top + field + 4
        flow.say(who, x)
        flow.say(when, x)
    flow.y = top + height


def _scaled(stroke: tuple[int, ...], x: float, y: float, scale: float) -> tuple[tuple[float, float], ...]:
    spots = zip(stroke[::2], stroke[1::2], strict=True)
    return tuple((x + across * scale, y + down * scale) for across, down in spots)
