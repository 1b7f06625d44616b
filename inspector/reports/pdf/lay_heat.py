# SPDX-License-Identifier: MPL-2.0
"""Laying out heat maps: as many columns as a page is broad, the next ones below, titles and heads repeated."""

from dataclasses import dataclass
from typing import Final, TypeAlias

from inspector.reports.chart_blocks import Heat, Shade, Step, heat_step
from inspector.reports.line_break import words_of
from inspector.reports.pdf import look
from inspector.reports.pdf.flow import Flow, Set
from inspector.reports.pdf.look import Style
from inspector.reports.pdf.ops import Area, Line

_TITLE: Final = 130.0
_BROADEST_TITLE: Final = 300.0
_MOST: Final = 16
_LEAST: Final = 22.0
_BROADEST: Final = 62.0
_PAD: Final = 2.5
_PAPER: Final = "ffffff"
_FIGURE: Final = Style(7, 10)
_HEAD: Final = Style(7, 10, look.QUIET, bold=True)
_NAME: Final = Style(7.5, 10.5)

_Cells: TypeAlias = tuple[tuple[Set, Step], ...]


@dataclass(frozen=True, slots=True)
class _Band:
    """The columns that stand side by side: how broad each is, their heads, the titles and cells of the rows."""

    across: float
    title: float
    corner: Set
    heads: tuple[Set, ...]
    rows: tuple[tuple[Set, _Cells], ...]

    @property
    def head_height(self) -> float:
        return max(self.corner.height, *(head.height for head in self.heads), 0.0) + 2 * _PAD

    @property
    def end(self) -> float:
        return look.LEFT + self.title + len(self.heads) * self.across


def lay_heat(flow: Flow, block: Heat) -> None:
    """Set a heat map."""
    across, count = _division(len(block.columns), _longest_word(flow, block.columns))
    title = min(_BROADEST_TITLE, look.BREADTH - across * count)
    corner = flow.set(block.corner, _HEAD, title - 6)
    heads = tuple(flow.set(column, _HEAD, across - 1.5) for column in block.columns)
    rows = tuple(_set_row(flow, (title, across), row) for row in block.rows)
    for start in range(0, max(1, len(heads)), count):
        held = tuple((name if not start else name.again(), cells[start : start + count]) for name, cells in rows)
        _lay_band(
            flow, _Band(across, title, corner if not start else corner.again(), heads[start : start + count], held)
        )


def _set_row(flow: Flow, breadths: tuple[float, float], row: tuple[str, tuple[Shade, ...]]) -> tuple[Set, _Cells]:
    (title, across), (said, cells) = breadths, row
    name = flow.set(said, _NAME, title - 6)
    return name, tuple((flow.set(cell.text, _FIGURE, across - 2), heat_step(cell.rate)) for cell in cells)


def _longest_word(flow: Flow, heads: tuple[str, ...]) -> float:
    """Tell how broad the longest word of the heads is, in points."""
    face = flow.metrics(_HEAD)
    words = {word for head in heads for word in words_of(face.legible(head))}
    return max((flow.breadth(word, _HEAD) for word in words), default=0.0)


def _division(columns: int, word: float) -> tuple[float, int]:
    """Tell how broad a column is, and how many stand side by side: bands about alike, no word of a head broken."""
    most = min(_MOST, int((look.BREADTH - _TITLE) / min(_BROADEST, max(_LEAST, word + 3))))
    bands = -(-max(1, columns) // most)
    count = -(-max(1, columns) // bands)
    return min(_BROADEST, (look.BREADTH - _TITLE) / count), count


def _lay_band(flow: Flow, band: _Band) -> None:
    flow.need(band.head_height + 60)
    _head(flow, band)
    for name, cells in band.rows:
        height = max(name.height, _FIGURE.leading, *(put.height for put, _ in cells)) + 2 * _PAD
        if height > flow.room():
            flow.turn()
            _head(
                flow,
                _Band(band.across, band.title, band.corner.again(), tuple(head.again() for head in band.heads), ()),
            )
        _row(flow, band, name, cells, height)
    flow.y += 12


def _head(flow: Flow, band: _Band) -> None:
    bottom = flow.y + band.head_height
    flow.y = bottom - band.corner.height - _PAD
    flow.say(band.corner, look.LEFT)
    for place, head in enumerate(band.heads):
        middle = look.LEFT + band.title + (place + 0.5) * band.across
        _centred(flow, head, (middle, bottom - head.height - _PAD), head.style.ink)
    flow.y = bottom
    flow.put(Line(look.LEFT, bottom, band.end, bottom, 0.6, look.INK))


def _row(flow: Flow, band: _Band, name: Set, cells: _Cells, height: float) -> None:
    top = flow.y
    flow.y = top + (height - name.height) / 2
    flow.say(name, look.LEFT)
    for place, (put, step) in enumerate(cells):
        left = look.LEFT + band.title + place * band.across
        if step.fill != _PAPER:  # a white cell would cover the lines beside it
            flow.put(Area(left + 0.4, top + 0.4, band.across - 0.8, height - 0.8, step.fill))
        _centred(flow, put, (left + band.across / 2, top + (height - put.height) / 2), step.ink)
    flow.y = top + height
    flow.put(Line(look.LEFT, flow.y, band.end, flow.y, 0.35, look.HAIR))


def _centred(flow: Flow, put: Set, spot: tuple[float, float], ink: str) -> None:
    middle, top = spot
    style = Style(put.style.size, put.style.leading, ink, put.style.bold)
    for place, line in enumerate(put.lines):
        x = middle - flow.breadth(line, style) / 2
        flow.line(line, style, (x, top + place * style.leading), put.source)
