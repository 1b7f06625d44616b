# SPDX-License-Identifier: MPL-2.0
"""The sheet of a report's charts: every chart beside its values, as many as go on a printed page, none torn apart."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from inspector.core.layouts import Cell, Column, Line, Sheet
from inspector.core.layouts_heights import lines_of
from inspector.reports.chart_blocks import Amount, Chart
from inspector.reports.office.report_cells import BookSheet, Drawing, filled_pages, number_of, text_cell

NAMES: Final = 28
VALUES: Final = 10
GAP: Final = 2
"""How broad the columns of categories and values are, and the room before the chart, in characters."""
WIDE: Final = 440
LEAST: Final = 190
MOST: Final = 560
"""How broad and high a chart is, in points."""
PAPER: Final = (765, 500)
"""The room a page leaves across, in points: breadth and height."""
CHARACTER: Final = 5.3
BROADER: Final = 1.45
"""How much broader columns and charts come out where a program has not the usual face."""
LARGEST: Final = 72
_TITLE: Final = 30
_ROW: Final = 18
_FILLER: Final = 10


def chart_sheet(charts: Sequence[Chart], name: str, foot: str) -> BookSheet:
    """Lay the charts out one below the other on one sheet, printed across."""
    most = max(len(chart.series) for chart in charts)
    widths = (NAMES, *[VALUES] * most, GAP)
    scale = min(LARGEST, int(PAPER[0] * 100 // ((sum(widths) * CHARACTER + WIDE) * BROADER)))
    lines: list[Line] = []
    drawings = []
    for chart in charts:
        begins, rows = len(lines) + 1, _rows(chart)
        height = _height(chart)
        drawings.append(Drawing(chart, begins + 1, begins, len(widths), WIDE, height))
        lines += rows
        lines += [Line((), _FILLER)] * -(-max(0, height + _ROW - sum(line.height for line in rows)) // _FILLER)
        lines.append(Line((), _FILLER))
    columns = tuple(Column(str(place), "", width) for place, width in enumerate(widths, 1))
    ends = [*(one.begins - 1 for one in drawings[1:]), len(lines)]
    starts = [one.begins - 1 for one in drawings]
    heights = [sum(line.height for line in lines[start:end]) for start, end in zip(starts, ends, strict=True)]
    breaks = tuple(starts[place] for place in filled_pages(heights, PAPER[1] * 100 // scale))
    return BookSheet(Sheet(name, columns, tuple(lines), landscape=True, footer=foot), tuple(drawings), scale, breaks)


def _rows(chart: Chart) -> list[Line]:
    heads = (Cell(" ", "text", "head_left"), *(text_cell(one.name, "head_right") for one in chart.series))
    lines = [Line((text_cell(chart.title, "label_strong"),), _TITLE), Line(heads, _ROW + 4)]
    for place, category in enumerate(chart.categories):
        values = (_value(chart, series.values[place]) for series in chart.series)
        lines.append(Line((text_cell(category, "text"), *values), 2 + 16 * lines_of(category, NAMES)))
    return lines


def _height(chart: Chart) -> int:
    """Tell how high a chart stands: bars as they are many, lines always alike."""
    count = len(chart.categories)
    return min(MOST, max(LEAST, 70 + count * (8 + 10 * len(chart.series)))) if chart.kind == "bars" else 260


def _value(chart: Chart, value: Fraction | None) -> Cell:
    if value is None:
        return Cell(None, "text", "number")  # a word would be drawn as 0
    kind = "rate" if chart.unit == "%" else "whole"
    return Cell(*number_of(Amount(value, "", kind)), "number")
