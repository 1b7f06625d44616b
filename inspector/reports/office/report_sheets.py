# SPDX-License-Identifier: MPL-2.0
"""The sheets of a report: every part with a name laid out in cells, numbers as numbers, and one sheet of all charts."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import zip_longest
from types import MappingProxyType
from typing import Any, Final, get_args

from inspector.core.exact import rounded
from inspector.core.layouts import Bars, Cell, Column, Line, Picture, Sheet, Thumb, titled
from inspector.core.layouts_heights import row_height
from inspector.core.words import word
from inspector.reports.blocks import Bar, Block, Cover, Facts, Glimpse, Heading, Marked, Note, Row, Table, Ticks
from inspector.reports.blocks import Cell as Said
from inspector.reports.chart_blocks import HEAT_NONE, HEAT_STEPS, Amount, Chart, Heat, Shade, heat_step
from inspector.reports.office.report import Part, Report
from inspector.reports.office.report_cells import BookSheet, number_of, text_cell
from inspector.reports.office.report_chart_sheet import chart_sheet
from inspector.reports.office.table_widths import EM, widened

ROOM: Final = 118
UPRIGHT: Final = 86
"""How many characters stand side by side on a sheet printed across, and on one printed upright, on A4."""
REPORT_SHEET: Final = "inspector_report"
_LEAST: Final = 6
_SEEN: Final = 14
"""How broad a column of thumbnails is, beside the room of the others."""
_FEW: Final = (19, 16, 22)
"""How broad name, number and basis of a figure are beside a table."""
_HEAT_TITLE: Final = 40
_HEAT_WIDTH: Final = 11
_LETTER: Final = 7
_BESIDE: Final = 6
_SMALLEST: Final = 16
_TALL: Final = 72
"""Pixels: a letter, the room beside a thumbnail, how narrow and how high one is at most."""
_ABOVE: Final = 3
_SIDES: Final = {"left": "head_left", "right": "head_right", "centre": "head_center"}


@dataclass(slots=True)
class _Desk:
    """Where a sheet is laid out, line by line."""

    widths: tuple[int, ...]
    lines: list[Line] = field(default_factory=list)
    bars: list[Bars] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    head: int = 0
    end: int = 0

    def put(self, *cells: Cell) -> None:
        """Put a line as high as its words need."""
        room = [sum(self.widths[at : at + cell.span]) for at, cell in enumerate(cells)]
        self.lines.append(Line(cells, row_height(zip(cells, room, strict=True))))

    def glimpse(self, column: int, seen: Glimpse) -> None:
        """Lay a thumbnail into a cell (from 1) of the last line, which becomes as high as it needs."""
        wide = max(_SMALLEST, self.widths[column - 1] * _LETTER - _BESIDE)
        scale = min(Fraction(1), Fraction(wide, seen.width), Fraction(_TALL, seen.height))
        shown = max(1, int(seen.width * scale)), max(1, int(seen.height * scale))
        thumb = Thumb(seen.photo, seen.width, seen.height)
        self.pictures.append(Picture(len(self.lines), column, seen.photo, thumb, *shown))
        high = -(-shown[1] * 3 // 4) + 2 * _ABOVE
        last = self.lines[-1]
        self.lines[-1] = replace(last, height=max(last.height, high))

    def across(self, text: str, look: str) -> None:
        """Put words over the whole breadth."""
        self.put(text_cell(text, look, len(self.widths)))

    def gap(self) -> None:
        """Leave a little room."""
        self.lines.append(Line((), 12))


def report_sheets(report: Report) -> tuple[BookSheet, ...]:
    """Lay out every part that has a sheet, in order; names that would stand twice get a number.

    All charts stand on one sheet, behind the last part that has any: rows that a filter hides would hide them too.
    """
    taken = {REPORT_SHEET}
    foot = report.marked().foot
    parts = [part for part in report.parts if part.name]
    drawn = [tuple(block for block in part.shown() if isinstance(block, Chart)) for part in parts]
    last = max((place for place, charts in enumerate(drawn) if charts), default=-1)
    sheets = []
    for place, part in enumerate(parts):
        sheets.append(_sheet(part, foot, _fresh(part.name, taken)))
        if place == last:
            name = _fresh(word("report.charts", report.options.language), taken)
            sheets.append(chart_sheet([chart for charts in drawn for chart in charts], name, foot))
    return tuple(sheets)


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
    desk = _Desk(_widths(blocks, ROOM if part.landscape else UPRIGHT))
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
        pictures=tuple(desk.pictures),
        footer=foot,
    )
    return BookSheet(sheet)


def _widths(blocks: Sequence[Block], room: int) -> tuple[int, ...]:
    """Give the widths of the columns: those of the first table or heat map, more columns where another has more.

    Beside a table, figures and facts take what they can be read in and no more: the sheet is printed a page across.
    """
    wanted: list[int] = []
    for block in blocks:
        for place, width in enumerate(_wants(block, room)):
            if place >= len(wanted):
                wanted.append(width)
    if any(isinstance(block, Facts | Cover) for block in blocks):
        few = (room // 4,) * 4 if len(wanted) < len(_FEW) else _FEW
        wanted = [max(pair) for pair in zip_longest(wanted, few, fillvalue=0)]
    return tuple(wanted) or (room // 5, room - room // 5)


def _wants(block: Block, room: int) -> tuple[int, ...]:
    if isinstance(block, Table):
        seen = block.pictured
        whole = sum(column.width for place, column in enumerate(block.columns) if place not in seen)
        room = room * widened(whole) // EM
        return tuple(
            _SEEN if place in seen else max(_LEAST, room * column.width // whole)
            for place, column in enumerate(block.columns)
        )
    return (_HEAT_TITLE, *[_HEAT_WIDTH] * len(block.columns)) if isinstance(block, Heat) else ()


def _heading(desk: _Desk, block: Heading) -> None:
    if desk.lines:
        desk.gap()
    if block.level == 1:
        desk.lines.append(Line((text_cell(block.text, "title"),), 34))
    else:
        desk.across(block.text, "label_strong")
    if block.aside:
        desk.across(block.aside, "note")


def _note(desk: _Desk, block: Note) -> None:
    desk.across(block.text, "note" if block.tone == "quiet" else "label")


def _facts(desk: _Desk, block: Facts) -> None:
    for label, said in block.pairs:
        _pair(desk, label, text_cell(said, "fact", max(1, len(desk.widths) - 1)))
    desk.gap()


def _pair(desk: _Desk, label: str, *cells: Cell) -> None:
    desk.put(text_cell(label, "fact_label"), *(cells if len(desk.widths) > 1 else ()))


def _cover(desk: _Desk, block: Cover) -> None:
    desk.lines.append(Line((text_cell(block.title, "title"),), 38))
    desk.lines += [Line((text_cell(said, "subtitle"),), 22) for said in (block.kind, block.subtitle)]
    for place, figure in enumerate(block.figures):
        look = "big" if not place else "strong"
        cells = (text_cell(figure.number, look), text_cell(figure.basis, "quiet"))
        desk.lines.append(Line((text_cell(figure.name, "fact_label"), *cells), 44 if not place else 24))
    desk.gap()


def _table(desk: _Desk, block: Table) -> None:
    heads = [text_cell(column.title, _SIDES[column.side]) for column in block.columns]
    desk.put(*heads)
    head = len(desk.lines)
    for row in block.rows:
        if row.is_heading:
            desk.across(_words(row.cells[0]), "label_strong")
            continue
        desk.put(*(_cell(cell, row, column.side) for cell, column in zip(row.cells, block.columns, strict=True)))
        for place, cell in enumerate(row.cells, 1):
            if isinstance(cell, Glimpse):
                desk.glimpse(place, cell)
    if not desk.head and all(row.tone == "body" for row in block.rows) and block.rows:
        desk.head, desk.end = head, len(desk.lines)
    for place, column in enumerate(zip(*(row.cells for row in block.rows if not row.is_heading), strict=True), 1):
        if any(isinstance(cell, Bar) and cell.share is not None for cell in column):
            desk.bars.append(Bars(place, head + 1, len(desk.lines)))


def _cell(said: Said, row: Row, side: str) -> Cell:
    total = row.tone == "total"
    if isinstance(said, Bar) and said.share is not None:
        return Cell(rounded(said.share, 4), "rate", "total_number" if total else "number")
    if isinstance(said, Amount) and said.value is not None:
        return Cell(*number_of(said), "total_number" if total else "number")
    look = {"right": "total_number" if total else "number", "centre": "id"}.get(side, "total" if total else "text")
    return text_cell(_words(said), look)


def _words(said: Said) -> str:
    if isinstance(said, str):
        return said
    if isinstance(said, Glimpse):
        return ""
    return said.text if isinstance(said, Marked | Bar | Amount) else "\n".join(_ticked(said))


def _ticked(said: Ticks) -> Iterator[str]:
    yield from (label for label, _ in said.options)


def _heat(desk: _Desk, block: Heat) -> None:
    desk.put(
        text_cell(block.corner, "head_left"),
        *(text_cell(column, "head_center") for column in block.columns),
    )
    head = len(desk.lines)
    for title, cells in block.rows:
        desk.put(text_cell(title, "text"), *(_shade(cell) for cell in cells))
    if not desk.head and block.rows:
        desk.head, desk.end = head, len(desk.lines)


def _shade(cell: Shade) -> Cell:
    look = HEAT_LOOKS[heat_step(cell.rate).fill]
    if cell.rate is None or not cell.text.isdigit():  # a word stands in it
        return text_cell(cell.text, look)
    return Cell(rounded(cell.rate, 0), "whole", look)


HEAT_LOOKS: Final[Mapping[str, str]] = MappingProxyType(
    {step.fill: f"heat_{place}" for place, step in enumerate((*HEAT_STEPS, HEAT_NONE))}
)
"""Fill of a step of the heat scale → name of the look of its cells."""


def _nothing(_desk: _Desk, _block: Block) -> None:
    """Leave out what is for paper alone, and charts: they have their own sheet."""


_HANDS: Final[Mapping[type[Block], Callable[[_Desk, Any], None]]] = MappingProxyType(
    dict.fromkeys(get_args(Block), _nothing)
    | {
        Cover: _cover,
        Facts: _facts,
        Heading: _heading,
        Heat: _heat,
        Note: _note,
        Table: _table,
    }
)
