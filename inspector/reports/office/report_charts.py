# SPDX-License-Identifier: MPL-2.0
"""Native charts of a workbook: drawn by the reader's program from the cells beside them, in the inks of the paper."""

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from inspector.reports.office.report_cells import Drawing
from inspector.reports.pdf.lay_chart import ink_of
from inspector.reports.workbook_looks import FACE, LINE, QUIET

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_PIXELS: Final = Fraction(96, 72)
_MARKERS: Final = ("circle", "x", "triangle", "square", "diamond", "plus")


def draw_chart(book: "Workbook", page: "Worksheet", name: str, drawing: Drawing) -> None:
    """Put a chart at its place on a page; its values are the cells below its head."""
    bars = drawing.chart.kind == "bars"
    made: Any = book.add_chart({"type": "bar" if bars else "line"})
    for place in range(len(drawing.chart.series)):
        made.add_series(_series(name, drawing, place, bars=bars))
    words = {"name": FACE, "size": 9, "color": f"#{QUIET}"}
    rate = drawing.chart.unit == "%"
    ends = {"min": float(drawing.chart.least) / 100, "max": float(drawing.chart.most) / 100} if rate else {"min": 0}
    values = {**ends, "num_format": "0%" if rate else "0", "num_font": words}
    values["major_gridlines"] = {"visible": True, "line": {"color": f"#{LINE}", "width": 0.5}}
    names = {"num_font": words, "reverse": bars, "line": {"color": f"#{QUIET}"}}
    made.set_x_axis(values if bars else names)
    made.set_y_axis(names if bars else values)
    made.set_title({"name": drawing.chart.title, "name_font": {**words, "size": 11, "bold": True}})
    made.set_legend({"none": True} if len(drawing.chart.series) == 1 else {"position": "bottom", "font": words})
    made.set_size({"width": int(drawing.width * _PIXELS), "height": int(drawing.height * _PIXELS)})
    page.insert_chart(drawing.begins - 1, drawing.column, made, {"x_offset": 4, "y_offset": 4, "object_position": 1})


def _series(name: str, drawing: Drawing, place: int, *, bars: bool) -> dict[str, object]:
    first, last = drawing.head, drawing.head + len(drawing.chart.categories) - 1
    ink = {"color": f"#{ink_of(place)}"}
    words = {"name": FACE, "size": 8, "color": f"#{QUIET}"}
    said: dict[str, object] = {
        "name": [name, drawing.head - 1, place + 1],
        "categories": [name, first, 0, last, 0],
        "values": [name, first, place + 1, last, place + 1],
    }
    if bars:
        return said | {"fill": ink, "gap": 60, "data_labels": {"value": True, "font": words}}
    marker = {"type": _MARKERS[place % len(_MARKERS)], "size": 6, "fill": ink, "border": ink}
    return said | {"line": {**ink, "width": 1.75}, "marker": marker}
