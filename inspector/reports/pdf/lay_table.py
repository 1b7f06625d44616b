# SPDX-License-Identifier: MPL-2.0
"""Laying out tables: heads repeat on every page, rows stay whole when a page can hold them, every other row tinted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from inspector.reports.blocks import Bar, Cell, Glimpse, Marked, Row, Table, Ticks
from inspector.reports.chart_blocks import Amount
from inspector.reports.pdf import look
from inspector.reports.pdf.flow import Flow
from inspector.reports.pdf.look import Style
from inspector.reports.pdf.ops import REPEATED, Area, Line, Shape

_PAD = 4.0
_ABOVE = 3.2
_MARK = 7.4
_INDENT = 11.0
_BAR = 4.0
_FOLLOWS = 200.0
_STYLES = {"body": look.CELL, "total": look.CELL_BOLD, "section": look.CELL_BOLD, "group": look.CELL_BOLD}


@dataclass(frozen=True, slots=True)
class Strip:
    """One line of a cell: its text, whence it came, and the mark or bar drawn with it."""

    text: str
    source: int
    mark: str = ""
    indent: float = 0.0
    share: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the columns of a table stand: left edges and widths in points, sides, and the head's lines."""

    edges: tuple[float, ...]
    widths: tuple[float, ...]
    sides: tuple[str, ...]
    head: tuple[tuple[Strip, ...], ...]
    ruled: bool = False


def lay_table(flow: Flow, block: Table) -> None:
    """Set a table."""
    grid = _grid(flow, block)
    head = max(len(strips) for strips in grid.head) * look.COLUMN_HEAD.leading + 2 * _ABOVE
    rows = [_set_row(flow, grid, row, block.least) for row in block.rows]
    flow.need(head + _first(rows))
    _head(flow, grid, head)
    light, group = True, None
    for place, row in enumerate(rows):
        light = True if row.section else not light
        follows = rows[place + 1].height if row.section and place + 1 < len(rows) else 0.0
        group = None if row.section else group
        _put_row(flow, _Top(grid, head, group), row, (light, min(follows, _FOLLOWS)))
        group = row if row.again else group
    flow.put(Line(look.LEFT, flow.y, look.RIGHT, flow.y, 0.6, look.INK))
    flow.y += 10


def table_needs(flow: Flow, block: Table) -> float:
    """Tell the height in points that must be left on a page for a table to begin there: its head and its first row."""
    scratch = flow.scratch()
    grid = _grid(scratch, block)
    head = max(len(strips) for strips in grid.head) * look.COLUMN_HEAD.leading + 2 * _ABOVE
    return head + _first([_set_row(scratch, grid, row, block.least) for row in block.rows[:2]])


def _first(rows: "Sequence[_Row]") -> float:
    """Tell how high the first row stands, with the one below where it is a heading; a very high one may be torn."""
    begins = sum(row.height for row in rows[: 2 if rows and rows[0].section else 1])
    return min(_FOLLOWS, max(begins, 3 * look.CELL.leading))


def _grid(flow: Flow, block: Table) -> Grid:
    whole = sum(column.width for column in block.columns)
    widths = tuple(look.BREADTH * column.width / whole for column in block.columns)
    edges = tuple(look.LEFT + sum(widths[:place]) for place in range(len(widths)))
    sides = tuple(column.side for column in block.columns)
    head = tuple(
        _strips(flow, column.title, look.COLUMN_HEAD, width)
        for column, width in zip(block.columns, widths, strict=True)
    )
    return Grid(edges, widths, sides, head, block.ruled)


def _head(flow: Flow, grid: Grid, height: float) -> None:
    _cells(flow, grid, grid.head, look.COLUMN_HEAD)
    flow.y += height
    flow.put(Line(look.LEFT, flow.y, look.RIGHT, flow.y, 0.6, look.INK))


@dataclass(frozen=True, slots=True)
class _Row:
    """A row with all its texts set: its cells' strips, and how many lines high it is."""

    cells: tuple[tuple[Strip, ...], ...]
    lines: int
    style: Style
    section: bool
    again: bool = False
    """Whether it is said again where a page begins below it."""

    @property
    def height(self) -> float:
        return self.lines * self.style.leading + 2 * _ABOVE


def _set_row(flow: Flow, grid: Grid, row: Row, least: int) -> _Row:
    style, section = _STYLES[row.tone], row.is_heading
    widths = (look.BREADTH,) if section else grid.widths
    cells = tuple(_strips(flow, cell, style, width) for cell, width in zip(row.cells, widths, strict=True))
    high = max(1 if section else least, *(len(strips) for strips in cells), 1)
    return _Row(cells, high, style, section, again=row.tone == "group")


@dataclass(frozen=True, slots=True)
class _Top:
    """What a page says before the rows that go on there: the heads of the columns, and the group it is within."""

    grid: Grid
    height: float
    group: _Row | None


def _put_row(flow: Flow, top: _Top, row: _Row, manner: tuple[bool, float]) -> None:
    light, follows = manner
    grid = top.grid
    across = _across(grid) if row.section else grid
    if row.height + follows > flow.room():
        _turned(flow, top)
    cells, lines = row.cells, row.lines
    while lines:
        taken = min(lines, max(1, int((flow.room() - 2 * _ABOVE) / row.style.leading)))
        height = taken * row.style.leading + 2 * _ABOVE
        if grid.ruled and not row.section:
            _rule(flow, grid, height)
        elif not light:
            flow.put(Area(look.LEFT, flow.y, look.BREADTH, height, look.TINT))
        _cells(flow, across, [strips[:taken] for strips in cells], row.style)
        flow.y += height
        flow.put(Line(look.LEFT, flow.y, look.RIGHT, flow.y, 0.35, look.HAIR))
        cells, lines = tuple(strips[taken:] for strips in cells), lines - taken
        if lines:
            _turned(flow, top)


def _across(grid: Grid) -> Grid:
    return replace(grid, edges=(look.LEFT,), widths=(look.BREADTH,), sides=("left",))


def _rule(flow: Flow, grid: Grid, height: float) -> None:
    for edge in grid.edges[1:]:
        flow.put(Line(edge, flow.y, edge, flow.y + height, 0.35, look.HAIR))


def _turned(flow: Flow, top: _Top) -> None:
    flow.turn()
    _head(flow, replace(top.grid, head=_repeated(top.grid.head)), top.height)
    if top.group is not None:
        _cells(flow, _across(top.grid), _repeated(top.group.cells), top.group.style)
        flow.y += top.group.height
        flow.put(Line(look.LEFT, flow.y, look.RIGHT, flow.y, 0.35, look.HAIR))


def _repeated(cells: Sequence[Sequence[Strip]]) -> tuple[tuple[Strip, ...], ...]:
    return tuple(tuple(replace(strip, source=REPEATED) for strip in strips) for strips in cells)


def _strips(flow: Flow, cell: Cell, style: Style, width: float) -> tuple[Strip, ...]:
    inner = width - 2 * _PAD
    if isinstance(cell, Marked):
        put = flow.set(cell.text, style, inner - _INDENT)
        marks = (cell.mark, *[""] * len(put.lines))
        return tuple(
            Strip(line, put.source, mark, _INDENT) for line, mark in zip(put.lines or ("",), marks, strict=False)
        )
    if isinstance(cell, Glimpse):
        return ()
    if isinstance(cell, Ticks):
        return _tick_strips(flow, cell, style, inner)
    text, share = (cell.text, cell.share) if isinstance(cell, Bar) else (cell, None)
    put = flow.set(text.text if isinstance(text, Amount) else text, style, inner)
    return tuple(Strip(line, put.source, share=share) for line in put.lines)


def _tick_strips(flow: Flow, cell: Ticks, style: Style, inner: float) -> tuple[Strip, ...]:
    strips = list(_blank_strips(flow, cell.before, style, inner))
    for label, ticked in cell.options:
        put = flow.set(label, style, inner - _INDENT)
        marks = ("ticked" if ticked else "box", *[""] * len(put.lines))
        strips += [Strip(line, put.source, mark, _INDENT) for line, mark in zip(put.lines, marks, strict=False)]
    put = flow.set(cell.after, style, inner)
    return (*strips, *(Strip(line, put.source) for line in put.lines))


def _blank_strips(flow: Flow, text: str, style: Style, inner: float) -> Iterator[Strip]:
    """Set lines that begin with a blank; what goes on below hangs behind the blank."""
    blank = text[: len(text) - len(text.lstrip("_ "))]
    hang = flow.breadth(blank, style)
    put, going_on = flow.set_hanging(text, style, inner, hang)
    for line, goes_on in zip(put.lines, going_on, strict=True):
        yield Strip(line, put.source, indent=hang if goes_on else 0.0)


def _cells(flow: Flow, grid: Grid, cells: Sequence[Sequence[Strip]], style: Style) -> None:
    for edge, width, side, strips in zip(grid.edges, grid.widths, grid.sides, cells, strict=False):
        top = flow.y + _ABOVE
        for strip in strips:
            _strip(flow, strip, style, (edge + _PAD, top, width - 2 * _PAD, side))
            top += style.leading


def _strip(flow: Flow, strip: Strip, style: Style, place: tuple[float, float, float, str]) -> None:
    x, top, width, side = place
    if strip.mark:
        flow.put(Shape(x, top + (style.leading - _MARK) / 2, _MARK, strip.mark))
    if strip.share is not None:
        figure = flow.breadth("100.00%", style) + 9
        middle, track = top + style.leading / 2 - _BAR / 2, width - figure
        flow.put(Area(x, middle, track, _BAR, look.TRACK))
        flow.put(Area(x, middle, track * float(strip.share), _BAR, look.ACCENT))
    if side == "right" or strip.share is not None:
        flow.line_right(strip.text, style, (x + width, top), strip.source)
    elif side == "centre":
        flow.line(strip.text, style, (x + (width - flow.breadth(strip.text, style)) / 2, top), strip.source)
    else:
        flow.line(strip.text, style, (x + strip.indent, top), strip.source)
