# SPDX-License-Identifier: MPL-2.0
"""The office's report (测评报告) as parts in the published order, from figures and picture."""

from collections.abc import Callable, Iterable
from typing import Final

from inspector.reports.office.report import Part, Report
from inspector.reports.office.report_blocks_found import lost_points, problems
from inspector.reports.office.report_blocks_front import cover, points, subtitle, title, totals
from inspector.reports.office.report_blocks_method import apart, basis, ledger, method, provenance
from inspector.reports.office.report_blocks_units import lists, matrix, trend, unit_tables
from inspector.reports.office.report_matter import ReportMatter, spelled
from inspector.reports.pdf.layout import without_glyph

_PARTS: Final[tuple[Callable[[ReportMatter], Iterable[Part]], ...]] = (
    totals,
    points,
    unit_tables,
    matrix,
    trend,
    lost_points,
    lists,
    problems,
    apart,
)


def report_of(matter: ReportMatter) -> Report:
    """Make the report; equal figures, pictures and options give an equal report, whatever order they came in.

    A section of which nothing is known (trend, lists, rectification) is left out. What inspectors do is never in it.
    """
    parts = [cover(matter), *(part for make in _PARTS for part in make(matter)), method(matter)]
    last = tuple(provenance(matter))
    said = (text for part in (*parts, *last) for block in part.blocks for text in block.texts())
    parts += [ledger(matter, without_glyph(said)), *last]
    parts = [one.fitted(matter.options.language) for one in parts]
    whole = matter.internal and not matter.unit
    return Report(
        parts=tuple(parts),
        title=title(matter),
        subject=matter.say("kind"),
        head=title(matter),
        aside=subtitle(matter),
        foot=matter.say("foot", edition=matter.term(f"edition.{matter.options.edition}")),
        page_of=matter.term("report.page_of"),
        sheet_page=matter.term("report.page_of"),
        options=matter.options,
        when=matter.when,
        basis=basis(matter),
        figures=spelled(matter.figures_record) if whole else "",
    )
