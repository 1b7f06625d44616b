# SPDX-License-Identifier: MPL-2.0
"""The outside edition of one unit (单位对外版): its own figures and problems, nobody else's, nobody's name."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from inspector.app.file_names import fitting
from inspector.app.office.made import Made

if TYPE_CHECKING:
    from inspector.app.office.paper_press import Press

OWNED = ("area", "trade")


def units_of(press: "Press") -> tuple[str, ...]:
    """List the units that get an edition: every one by area or trade at whose sites or points something was judged."""
    rows = (row for by in OWNED for row in press.figures.tables[by].rows)
    return tuple(dict.fromkeys(row.unit for row in rows if row.unit and row.sample.walks))


def unit_editions(press: "Press") -> Iterator[Made]:
    """Make, unit by unit, its report as PDF and its deadline list as a workbook, each in a folder of its own."""
    from inspector.reports.office.lists_problems import problem_list
    from inspector.reports.office.report_blocks import report_of

    above = press.named("list.units_folder")
    for order, unit in enumerate(units_of(press), 1):
        matter = press.matter(unit)
        place = f"{above}/{fitting(f'{order:03} {matter.unit_said}')}"
        yield press.report("units", report_of(matter), "pdf", f"{place}/{press.named('report.kind', '.pdf')}", unit)
        if matter.problems():
            listed = problem_list(matter, "deadlines", press.head, press.template)
            name = f"{place}/{press.named('list.deadlines', '.xlsx')}"
            yield press.report("units", listed, "xlsx", name, unit)
