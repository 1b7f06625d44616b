# SPDX-License-Identifier: MPL-2.0
"""The sheets of a report: every part with a name laid out in cells, numbers as numbers, charts beside their values."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Final, get_args

from inspector.core.exact import HUNDRED, rounded
from inspector.core.layouts import Bars, Cell, Column, Line, Sheet, fits, titled
from inspector.core.layouts_heights import row_height
from inspector.core.words import word
from inspector.reports.blocks import Bar, Block, Cover, Facts, Heading, Marked, Note, Row, Table, Ticks
from inspector.reports.blocks import Cell as Said
from inspector.reports.chart_blocks import HEAT_NONE, HEAT_STEPS, Amount, Chart, Heat, Shade, heat_step
from inspector.reports.office.report import Part, Report

ROOM: Final = 118
"""How many characters stand side by side on a sheet, about an A4 page."""
CHART_LINES: Final = (12, 42)
REPORT_SHEET: Final = "inspector_report"
CHART_COLUMNS: Final = 6
CHART_LINE: Final = 20
_LEAST: Final = 6
_HEAT_TITLE: Final = 40
_HEAT_WIDTH: Final = 11
_SIDES: Final = {"left": "head_left", "right": "head_right", "centre": "head_center"}


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart on a sheet: its place (rows from 1) and where its values stand: heads in `head`, categories in A.

    `begins` is the row of its title, `lines` how many rows it covers.
    """

    chart: Chart
    row: int
    head: int
    begins: int
    lines: int


@dataclass(frozen=True, slots=True)
class BookSheet:
    """One sheet of a report's workbook: its cells, and the charts that are drawn from them."""

    sheet: Sheet
    drawings: tuple[Drawing, ...] = ()


@dataclass(slots=True)
class _Desk:
    """Where a sheet is laid out, line by line."""

    widths: tuple[int, ...]
    lines: list[Line] = field(default_factory=list)
    bars: list[Bars] = field(default_factory=list)
    drawings: list[Drawing] = field(default_factory=list)
    head: int = 0
    end: int = 0

    def put(self, *cells: Cell) -> None:
        """Put a line as high as its words need."""
        room = [sum(self.widths[at : at + cell.span]) for at, cell in enumerate(cells)]
        self.lines.append(Line(cells, row_height(zip(cells, room, strict=True))))

    def across(self, text: str, look: str) -> None:
        """Put words over the whole breadth."""
        self.put(_text(text, look, len(self.widths)))

    def gap(self) -> None:
        """Leave a little room."""
        self.lines.append(Line((), 12))


def _text(said: str, look: str, span: int = 1) -> Cell:
    """Make a cell of words; no words are an empty cell."""
    return Cell(fits(said) or None, "text", look, span)


def report_sheets(report: Report) -> tuple[BookSheet, ...]:
    """Lay out every part that has a sheet, in order; names that would stand twice get a number."""
    taken = {REPORT_SHEET}
    foot = report.marked().foot
    named = [
        one
        for part in report.parts
        if part.name
        for one in _apart(part, word("report.charts", report.options.language))
    ]
    return tuple(_sheet(part, foot, _fresh(part.name, taken)) for part in named)


def _apart(part: Part, charts_said: str) -> Iterator[Part]:
    """Give the part, and its charts on a sheet of their own where a table stands beside them."""
    blocks = part.shown()
    charts = tuple(block for block in blocks if isinstance(block, Chart))
    if not charts or not any(isinstance(block, Table | Heat) for block in blocks):
        yield part
        return
    yield replace(part, sheet=tuple(block for block in blocks if block not in charts))
    yield Part(f"{part.name[:24]} {charts_said}", charts)


def _fresh(said: str, taken: set[str]) -> str:
    name = titled(said.strip("'")).strip("'") or "1"  # no sheet's name may begin or end so
    found, turn = name, 1
    while found.casefold() in taken:
        turn += 1
        found = f"{name[:27]} {turn}"
    taken.add(found.casefold())
    return found


def _sheet(part: Part, foot: str, name: str) -> BookSheet:
    blocks = part.shown()
    desk = _Desk(_widths(blocks))
    for block in blocks:
        _HANDS[type(block)](desk, block)
    columns = tuple(Column(str(place), "", width) for place, width in enumerate(desk.widths, 1))
    sheet = Sheet(
        name,
        columns,
        tuple(desk.lines),
        desk.head,
        desk.end,
        landscape=part.landscape,
        bars=tuple(desk.bars),
        footer=foot,
    )
    return BookSheet(sheet, tuple(desk.drawings))


def _widths(blocks: Sequence[Block]) -> tuple[int, ...]:
    """Give the widths of the columns: those of the first table, heat map or chart, more where another has more."""
    wanted: list[int] = []
    for block in blocks:
        for place, width in enumerate(_wants(block)):
            if place >= len(wanted):
                wanted.append(width)
    return tuple(wanted) or (24, 94)


def _wants(block: Block) -> tuple[int, ...]:
    if isinstance(block, Table):
        whole = sum(column.width for column in block.columns)
        return tuple(max(_LEAST, ROOM * column.width // whole) for column in block.columns)
    if isinstance(block, Heat):
        return (_HEAT_TITLE, *[_HEAT_WIDTH] * len(block.columns))
    if isinstance(block, Chart):
        return (24, *[14] * CHART_COLUMNS)
    return (24, 24, 24, 24) if isinstance(block, Facts | Cover) else ()


def _heading(desk: _Desk, block: Heading) -> None:
    if desk.lines:
        desk.gap()
    if block.level == 1:
        desk.lines.append(Line((_text(block.text, "title"),), 34))
    else:
        desk.across(block.text, "label_strong")
    if block.aside:
        desk.across(block.aside, "note")


def _note(desk: _Desk, block: Note) -> None:
    desk.across(block.text, "note" if block.tone == "quiet" else "label")


def _facts(desk: _Desk, block: Facts) -> None:
    for label, said in block.pairs:
        _pair(desk, label, _text(said, "fact", max(1, len(desk.widths) - 1)))
    desk.gap()


def _pair(desk: _Desk, label: str, *cells: Cell) -> None:
    desk.put(_text(label, "fact_label"), *(cells if len(desk.widths) > 1 else ()))


def _cover(desk: _Desk, block: Cover) -> None:
    desk.lines.append(Line((_text(block.title, "title"),), 38))
    desk.lines += [Line((_text(said, "subtitle"),), 22) for said in (block.kind, block.subtitle)]
    for place, figure in enumerate(block.figures):
        look = "big" if not place else "strong"
        cells = (_text(figure.number, look), _text(figure.basis, "quiet"))
        desk.lines.append(Line((_text(figure.name, "fact_label"), *cells), 44 if not place else 24))
    desk.gap()


def _table(desk: _Desk, block: Table) -> None:
    heads = [_text(column.title, _SIDES[column.side]) for column in block.columns]
    desk.put(*heads)
    head = len(desk.lines)
    for row in block.rows:
        if row.tone == "section":
            desk.across(_words(row.cells[0]), "label_strong")
            continue
        desk.put(*(_cell(cell, row, column.side) for cell, column in zip(row.cells, block.columns, strict=True)))
    if not desk.head and all(row.tone == "body" for row in block.rows) and block.rows:
        desk.head, desk.end = head, len(desk.lines)
    for place, column in enumerate(zip(*(row.cells for row in block.rows if row.tone != "section"), strict=True), 1):
        if any(isinstance(cell, Bar) and cell.share is not None for cell in column):
            desk.bars.append(Bars(place, head + 1, len(desk.lines)))


def _cell(said: Said, row: Row, side: str) -> Cell:
    total = row.tone == "total"
    if isinstance(said, Bar) and said.share is not None:
        return Cell(rounded(said.share, 4), "rate", "total_number" if total else "number")
    if isinstance(said, Amount) and said.value is not None:
        return Cell(*number_of(said), "total_number" if total else "number")
    look = {"right": "total_number" if total else "number", "centre": "id"}.get(side, "total" if total else "text")
    return _text(_words(said), look)


def number_of(said: Amount) -> tuple[Fraction, str]:
    """Give the number a cell holds, rounded as it is shown, and its kind."""
    value = said.value or Fraction(0)
    if said.kind == "rate":
        return rounded(value, 2) / HUNDRED, "rate"
    return rounded(value, 0 if said.kind == "whole" else 2), said.kind


def _words(said: Said) -> str:
    if isinstance(said, str):
        return said
    return said.text if isinstance(said, Marked | Bar | Amount) else "\n".join(_ticked(said))


def _ticked(said: Ticks) -> Iterator[str]:
    yield from (label for label, _ in said.options)


def _heat(desk: _Desk, block: Heat) -> None:
    desk.put(
        _text(block.corner, "head_left"),
        *(_text(column, "head_center") for column in block.columns),
    )
    head = len(desk.lines)
    for title, cells in block.rows:
        desk.put(_text(title, "text"), *(_shade(cell) for cell in cells))
    if not desk.head and block.rows:
        desk.head, desk.end = head, len(desk.lines)


def _shade(cell: Shade) -> Cell:
    look = HEAT_LOOKS[heat_step(cell.rate).fill]
    if cell.rate is None:
        return _text(cell.text, look)
    return Cell(rounded(cell.rate, 0), "whole", look)


HEAT_LOOKS: Final[Mapping[str, str]] = MappingProxyType(
    {step.fill: f"heat_{place}" for place, step in enumerate((*HEAT_STEPS, HEAT_NONE))}
)
"""Fill of a step of the heat scale → name of the look of its cells."""


def _chart(desk: _Desk, block: Chart) -> None:
    desk.gap()
    begins = len(desk.lines) + 1
    desk.across(block.title, "label_strong")
    desk.put(Cell(" ", "text", "head_left"), *(_text(one.name, "head_right") for one in block.series))
    head = len(desk.lines)
    for place, category in enumerate(block.categories):
        values = (_value(block, series.values[place]) for series in block.series)
        desk.put(_text(category, "text"), *values)
    desk.gap()
    high = 4 + len(block.categories) * (1 + len(block.series)) // 2 if block.kind == "bars" else 0
    lines = min(max(CHART_LINES[0], high), CHART_LINES[1])
    desk.drawings.append(Drawing(block, len(desk.lines) + 1, head, begins, lines))
    desk.lines += [Line((), CHART_LINE)] * lines


def _value(block: Chart, value: Fraction | None) -> Cell:
    if value is None:
        return Cell(None, "text", "number")  # a word would be drawn as 0
    kind = "rate" if block.unit == "%" else "whole"
    return Cell(*number_of(Amount(value, "", kind)), "number")


def _nothing(_desk: _Desk, _block: Block) -> None:
    """Leave out what is for paper alone."""


_HANDS: Final[Mapping[type[Block], Callable[[_Desk, Any], None]]] = MappingProxyType(
    dict.fromkeys(get_args(Block), _nothing)
    | {
        Chart: _chart,
        Cover: _cover,
        Facts: _facts,
        Heading: _heading,
        Heat: _heat,
        Note: _note,
        Table: _table,
    }
)
