# SPDX-License-Identifier: MPL-2.0
"""The blank sheets of a day's route in one PDF: site after site, its number and name on every page."""

from collections.abc import Sequence

from inspector.reports.blank_sheet import UNDATED, blank_paper
from inspector.reports.blank_stops import RouteStop
from inspector.reports.pdf.canvas import About, write_pages
from inspector.reports.pdf.layout import lay_out
from inspector.reports.pdf.ops import Op


def route_sheets(stops: Sequence[RouteStop], title: str, language: str, order: str, release: str = "") -> bytes:
    """Write the sheets as one PDF; each sheet counts its own pages, so that it can be parted; reproducible."""
    pages: list[Sequence[Op]] = []
    for stop in stops:
        for checklist in stop.checklists:
            pages += lay_out(blank_paper(checklist, language, order, stop)).pages
    about = About(title, title, "zh-CN" if language == "zh" else "en", release, UNDATED)
    return write_pages(pages, {}, {}, about)
