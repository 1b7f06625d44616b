# SPDX-License-Identifier: MPL-2.0
"""Laying out charts as lines and areas: every value is written, and series are told apart without colour."""

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Final

from inspector.core.exact import show_short
from inspector.reports.chart_blocks import Chart
from inspector.reports.pdf import look
from inspector.reports.pdf.flow import Flow, Set
from inspector.reports.pdf.look import Style
from inspector.reports.pdf.ops import REPEATED, Area, Line, Path

SERIES_INKS: Final = ("24527a", "c98a3c", "5b8f6b", "8a5a86", "66727d", "b3261e")
_LABEL = 118.0
_FIGURE = 62.0
_BAR = 7.0
_HIGH = 150.0
_DOT = 3.0
_GUTTER = 34.0
_LEVELS = 4
_ABOVE = 60.0
"""About how high the title and the key of a chart stand."""
_WHOLE = look.BOTTOM - look.TOP
"""A chart that is no higher than this stands whole on one page."""


@dataclass(frozen=True, slots=True)
class _Pace:
    """How close bars stand: the style of their words, how high a bar is, the room between two categories."""

    style: Style
    bar: float
    gap: float

    @property
    def step(self) -> float:
        """From the top of a bar to the top of the next one of its category."""
        return max(self.bar + 1, self.style.leading)

    def group(self, label: Set, figures: tuple[Set, ...]) -> float:
        """Tell how high the bars of one category stand beside its name."""
        return max(label.height, len(figures) * self.step)


_WIDE = _Pace(look.CAPTION, _BAR, 6.0)
_CLOSE = _Pace(Style(6.5, 8.4, look.QUIET), 5.4, 2.2)
"""Where bars of many categories fill a page otherwise."""


@dataclass(frozen=True, slots=True)
class _Texts:
    """The texts of a chart, set in reading order."""

    title: Set
    names: tuple[Set, ...]
    pace: "_Pace"
    groups: tuple[tuple[Set, tuple[Set, ...]], ...]


def lay_chart(flow: Flow, block: Chart) -> None:
    """Set a chart: its title, its key where there are several series, and what it shows."""
    across = _LABEL if block.kind == "bars" else _breadth(block)
    texts = _set(flow, block, across)
    _head(flow, block, texts)
    if block.kind == "bars":
        _bars(flow, block, texts)
    else:
        _lines(flow, block, texts)
    flow.y += 12


def _breadth(block: Chart) -> float:
    """Tell how broad the place of one category is in a chart of lines."""
    return (look.BREADTH - _GUTTER) / max(1, len(block.categories))


def _set(flow: Flow, block: Chart, across: float) -> _Texts:
    title, pace = flow.set(block.title, look.NAME, look.BREADTH), _pace(block)
    named = block.series if len(block.series) > 1 else ()
    names = tuple(flow.set(series.name, look.CAPTION, look.BREADTH / 3 - 24) for series in named)
    room = _FIGURE if block.kind == "bars" else across
    groups = []
    for place, category in enumerate(block.categories):
        label = flow.set(category, pace.style, across - 6)
        said = (block.said(series.values[place]) for series in block.series)
        groups.append((label, tuple(flow.set(one, pace.style, room) for one in said)))
    return _Texts(title, names, pace, tuple(groups))


def _pace(block: Chart) -> _Pace:
    """Choose how close bars stand, so that they go on one page if they can."""
    high = len(block.categories) * (len(block.series) * _WIDE.step + _WIDE.gap) + _ABOVE
    return _CLOSE if block.kind == "bars" and high > _WHOLE else _WIDE


def _head(flow: Flow, block: Chart, texts: _Texts) -> None:
    names = -(-len(texts.names) // 3) * look.CAPTION.leading
    height = texts.title.height + names + 16 + (_lines_height(texts) if block.kind == "lines" else _bars_height(texts))
    flow.need(height if height <= _WHOLE else texts.title.height + names + 76)
    flow.say(texts.title, look.LEFT)
    flow.y += 2
    for start in range(0, len(texts.names), 3):
        row = texts.names[start : start + 3]
        top, lowest = flow.y, flow.y
        for place, name in enumerate(row):
            x = look.LEFT + place * look.BREADTH / 3
            _key(flow, block, start + place, (x, top + look.CAPTION.leading / 2))
            flow.y = top
            flow.say(name, x + 20)
            lowest = max(lowest, flow.y)
        flow.y = lowest
    flow.y += 6


def _key(flow: Flow, block: Chart, series: int, spot: tuple[float, float]) -> None:
    x, middle = spot
    if block.kind == "bars":
        flow.put(Area(x, middle - 3, 14, 6, ink_of(series)))
        return
    flow.put(Line(x, middle, x + 14, middle, 1.2, ink_of(series)))
    _dot(flow, (x + 7, middle), series)


def ink_of(series: int) -> str:
    """Name the ink of a series."""
    return SERIES_INKS[series % len(SERIES_INKS)]


def _bars(flow: Flow, block: Chart, texts: _Texts) -> None:
    track = look.BREADTH - _LABEL - _FIGURE - 6
    begins = look.LEFT + _LABEL
    pace, step = texts.pace, texts.pace.step
    for place, (label, figures) in enumerate(texts.groups):
        high = pace.group(label, figures)
        flow.need(high + pace.gap)
        top = flow.y
        flow.y = top + (high - label.height) / 2
        flow.say(label, look.LEFT)
        for order, figure in enumerate(figures):
            y = top + (high - len(figures) * step) / 2 + order * step
            share = _share(block, block.series[order].values[place])
            flow.put(Area(begins, y + (step - pace.bar) / 2, track, pace.bar, look.TRACK))
            if share is not None:
                flow.put(Area(begins, y + (step - pace.bar) / 2, track * share, pace.bar, ink_of(order)))
            for line in figure.lines:
                flow.line_right(line, pace.style, (look.RIGHT, y), figure.source)
        flow.y = top + high + pace.gap
        flow.put(Line(begins, top - 2, begins, flow.y - 2, 0.5, look.QUIET))


def _bars_height(texts: _Texts) -> float:
    return sum(texts.pace.group(label, figures) + texts.pace.gap for label, figures in texts.groups)


def _lines(flow: Flow, block: Chart, texts: _Texts) -> None:
    labels = max((label.height for label, _ in texts.groups), default=0.0)
    figures = max((len(said) for _, said in texts.groups), default=0) * look.CAPTION.leading
    flow.need(_lines_height(texts))
    top, across = flow.y + 4, _breadth(block)
    _levels(flow, block, top)
    middles = [look.LEFT + _GUTTER + across * (place + 0.5) for place in range(len(block.categories))]
    for order, series in enumerate(block.series):
        _line(flow, block, order, list(zip(middles, series.values, strict=True)), top)
    flow.y = top + _HIGH + 4
    below = flow.y
    for middle, (label, said) in zip(middles, texts.groups, strict=True):
        _centred(flow, label, middle, below)
        for order, figure in enumerate(said):
            spot = below + labels + order * look.CAPTION.leading
            _centred(flow, figure, middle, spot)
    for order in range(len(texts.names)):
        middle = below + labels + (order + 0.5) * look.CAPTION.leading
        _key(flow, block, order, (look.LEFT + 2, middle))
    flow.y = below + labels + figures


def _lines_height(texts: _Texts) -> float:
    """Tell how high a chart of lines stands with its categories and their figures."""
    labels = max((label.height for label, _ in texts.groups), default=0.0)
    return _HIGH + labels + max((len(said) for _, said in texts.groups), default=0) * look.CAPTION.leading + 10


def _levels(flow: Flow, block: Chart, top: float) -> None:
    """Draw the levels of the axis, each with what it stands for; the lowest is the ground."""
    step = (block.most - block.least) / _LEVELS
    for level in range(_LEVELS + 1):
        y, ground = top + _HIGH * level / _LEVELS, level == _LEVELS
        flow.put(
            Line(look.LEFT + _GUTTER, y, look.RIGHT, y, 0.6 if ground else 0.35, look.QUIET if ground else look.HAIR)
        )
        said = show_short(block.most - step * level, 1)
        spot = (look.LEFT + _GUTTER - 5, y - look.CAPTION.leading / 2)
        flow.line_right(said, look.CAPTION, spot, REPEATED)


def _line(flow: Flow, block: Chart, order: int, spots: list[tuple[float, Fraction | None]], top: float) -> None:
    shares = [(x, _share(block, value)) for x, value in spots]
    placed = [(x, None if share is None else top + _HIGH * (1 - share)) for x, share in shares]
    for (x, y), (x2, y2) in pairwise(placed):
        if y is not None and y2 is not None:
            flow.put(Line(x, y, x2, y2, 1.3, ink_of(order)))
    for x, y in placed:
        if y is not None:
            _dot(flow, (x, y), order)


def _dot(flow: Flow, spot: tuple[float, float], order: int) -> None:
    """Mark a point: a square, a cross, an upright or a level stroke, a ring of four, so that ink is not needed."""
    x, y = spot
    half = _DOT / 2 + 0.6
    shapes: tuple[tuple[tuple[tuple[float, float], ...], ...], ...] = (
        (((x, y),),),
        (((x - half, y - half), (x + half, y + half)), ((x - half, y + half), (x + half, y - half))),
        (((x, y - half), (x + half, y + half), (x - half, y + half), (x, y - half)),),
        (
            (
                (x - half, y - half),
                (x + half, y - half),
                (x + half, y + half),
                (x - half, y + half),
                (x - half, y - half),
            ),
        ),
        (((x, y - half), (x + half, y), (x, y + half), (x - half, y), (x, y - half)),),
        (((x - half, y), (x + half, y)), ((x, y - half), (x, y + half))),
    )
    shape = shapes[order % len(shapes)]
    flow.put(Path(shape, 4.2 if order % len(shapes) == 0 else 1.2, ink_of(order)))


def _centred(flow: Flow, put: Set, middle: float, top: float) -> None:
    for place, line in enumerate(put.lines):
        x = middle - flow.breadth(line, put.style) / 2
        flow.line(line, put.style, (x, top + place * put.style.leading), put.source)


def _share(block: Chart, value: Fraction | None) -> float | None:
    if value is None:
        return None
    whole = block.most - block.least
    return float(min(max((value - block.least) / whole, Fraction(0)), Fraction(1)))
