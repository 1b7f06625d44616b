# SPDX-License-Identifier: MPL-2.0
"""Laying out what is mostly words: cover, headings, notes, facts."""

from inspector.reports.blocks import Blanks, Cover, Facts, Figure, Heading, Note, Turn
from inspector.reports.pdf import look
from inspector.reports.pdf.flow import Flow, Set
from inspector.reports.pdf.ops import Anchor, Line

_BEFORE = {1: 22.0, 2: 14.0, 3: 8.0}
_AFTER = {1: 8.0, 2: 5.0, 3: 3.0}
_TONES = {"body": look.BODY, "quiet": look.QUIET_BODY, "warning": look.WARNING_BODY}
_FOLLOWS = 20.0
_GAP = 18.0
_WRITE = 25.0


def heading_needs(flow: Flow, block: Heading) -> float:
    """Tell the height in points a heading takes, with the room before and after it."""
    text, aside = _heading_set(flow, block)
    return _BEFORE[block.level] + max(text.height, _beside(aside)) + _AFTER[block.level]


def lay_heading(flow: Flow, block: Heading) -> None:
    """Set a heading, never alone at the foot of a page."""
    text, aside = _heading_set(flow, block)
    flow.need(_BEFORE[block.level] + max(text.height, _beside(aside)) + block.keep * _FOLLOWS)
    flow.y += 0 if flow.fresh() else _BEFORE[block.level]
    flow.put(Anchor(flow.y, " ".join(text.lines), block.level - 1))
    top = flow.y
    flow.say(text, look.LEFT)
    flow.y = max(flow.y, top + _beside(aside))
    for place, line in enumerate(aside.lines):
        above = flow.y - aside.height - 2 + place * look.CAPTION.leading
        flow.line_right(line, look.CAPTION, (look.RIGHT, max(top, above)), aside.source)
    if block.level == 1:
        flow.put(Line(look.LEFT, flow.y + 2, look.RIGHT, flow.y + 2, 0.6, look.INK))
    flow.y += _AFTER[block.level]


def _heading_set(flow: Flow, block: Heading) -> tuple[Set, Set]:
    text = flow.set(block.text, look.HEADINGS[block.level], look.BREADTH * (0.7 if block.aside else 1.0))
    return text, flow.set(block.aside, look.CAPTION, look.BREADTH * 0.3)


def _beside(aside: Set) -> float:
    """Give the height that what stands beside a heading needs of its own: one line needs none."""
    return aside.height + 2 if len(aside.lines) > 1 else 0.0


def note_needs(flow: Flow, block: Note) -> float:
    """Tell the height in points a paragraph takes."""
    return flow.set(block.text, _TONES[block.tone], look.BREADTH).height + 4


def lay_note(flow: Flow, block: Note) -> None:
    """Set a paragraph."""
    style = _TONES[block.tone]
    flow.say(flow.set(block.text, style, look.BREADTH), look.LEFT, flowing=True)
    flow.y += 4


def lay_facts(flow: Flow, block: Facts) -> None:
    """Set labels beside what they are, in one or two columns, row by row."""
    across = (look.BREADTH - _GAP * (block.columns - 1)) / block.columns
    label_breadth = min(float(block.label), across * 0.4)
    for start in range(0, len(block.pairs), block.columns):
        _facts_row(flow, block.pairs[start : start + block.columns], across, label_breadth)
    flow.y += 6


def _facts_row(flow: Flow, pairs: tuple[tuple[str, str], ...], across: float, label_breadth: float) -> None:
    sets = [
        (flow.set(label, look.LABEL, label_breadth - 6), flow.set(text, look.FACT, across - label_breadth))
        for label, text in pairs
    ]
    height = max(max(label.height, text.height) for label, text in sets)
    flow.need(min(height, look.BOTTOM - look.TOP))
    top, page = flow.y, len(flow.pages)
    for place, (label, text) in enumerate(sets):
        x = look.LEFT + place * (across + _GAP)
        flow.y = top if len(flow.pages) == page else flow.y
        flow.say(label, x)
        flow.y = top if len(flow.pages) == page else flow.y
        flow.say(text, x + label_breadth, flowing=True)
    flow.y = top + height + 2 if len(flow.pages) == page else flow.y + 2


def lay_cover(flow: Flow, block: Cover) -> None:
    """Set the head of the report: its kind, title, place, and its great numbers over a hairline."""
    flow.y = look.TOP - 14
    flow.say(flow.set(block.kind, look.KIND, look.BREADTH), look.LEFT)
    flow.y += 6
    flow.put(Anchor(flow.y, block.title, 0))
    flow.say(_title(flow, block.title), look.LEFT)
    flow.y += 2
    flow.say(flow.set(block.subtitle, look.SUBTITLE, look.BREADTH), look.LEFT)
    flow.y += 16
    flow.put(Line(look.LEFT, flow.y, look.RIGHT, flow.y, 1.2, look.INK))
    flow.y += 14
    _figures(flow, block.figures)
    flow.put(Line(look.LEFT, flow.y + 4, look.RIGHT, flow.y + 4, 0.5, look.HAIR))
    flow.y += 16


def _title(flow: Flow, title: str) -> Set:
    """Set the title large, or smaller when it would not stand on one line."""
    shown = flow.metrics(look.TITLE).legible(title)
    fits = "\n" not in shown and flow.breadth(shown, look.TITLE) <= look.BREADTH
    return flow.set(title, look.TITLE if fits else look.LONG_TITLE, look.BREADTH)


def _figures(flow: Flow, figures: tuple[Figure, ...]) -> None:
    top = lowest = flow.y
    share = look.BREADTH / (len(figures) + 1)
    x = look.LEFT
    for place, figure in enumerate(figures):
        great = place == 0
        breadth = share * 2 if great else share
        number = flow.set(figure.number, look.GREAT if great else look.SECOND, breadth - 8)
        name = flow.set(figure.name, look.NAME, breadth - 10)
        basis = flow.set(figure.basis, look.BASIS, breadth - 10)
        flow.y = top if great else top + look.GREAT.leading - look.SECOND.leading - 4
        flow.say(number, x)
        flow.y = max(flow.y, top + look.GREAT.leading)
        flow.say(name, x)
        flow.say(basis, x)
        lowest = max(lowest, flow.y)
        x += breadth
    flow.y = lowest


def lay_blanks(flow: Flow, block: Blanks) -> None:
    """Set labels, each with a line to write on up to the next column."""
    across = (look.BREADTH - _GAP * (block.columns - 1)) / block.columns
    for start in range(0, len(block.labels), block.columns):
        flow.need(_WRITE)
        top = flow.y
        for place, label in enumerate(block.labels[start : start + block.columns]):
            x = look.LEFT + place * (across + _GAP)
            put = flow.set(label, look.LABEL, across * 0.5)
            flow.y = top + _WRITE - look.LABEL.leading
            flow.say(put, x)
            begins = x + max((flow.breadth(line, look.LABEL) for line in put.lines), default=0.0) + 6
            flow.put(Line(begins, top + _WRITE - 2, x + across, top + _WRITE - 2, 0.5, look.QUIET))
        flow.y = top + _WRITE
    flow.y += 8


def lay_turn(flow: Flow, _block: Turn) -> None:
    """Begin a new page unless this one is still empty."""
    if not flow.fresh():
        flow.turn()
