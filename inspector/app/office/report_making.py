# SPDX-License-Identifier: MPL-2.0
"""Making a report of the office from what it holds now: figures, picture, photos, and the names it covers."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from inspector.app.office.report_photos import shown_photos
from inspector.core.exports import Options
from inspector.core.merging.picture import Picture
from inspector.core.moments import Moment
from inspector.core.ranking.figures import Figures

if TYPE_CHECKING:
    from inspector.app.office.office import Office
    from inspector.reports.office.report import Report
    from inspector.reports.office.report_matter import Front


def report_for(
    office: "Office",
    shown: tuple[Figures, Picture],
    options: Options,
    front: "Front",
    when: Moment,
    *,
    unit: str = "",
    photos: bool = True,
    stop: Callable[[], bool] | None = None,
) -> "tuple[Report, Mapping[str, bytes]]":
    """Make the report of figures and the picture they came from, with the copies of photos its paper shows.

    `unit`: the one-unit edition. Without `photos` none are shown, and the paper says how many there are.
    """
    from inspector.core.ranking.figures_record import figures_record
    from inspector.reports.office.report_blocks import report_of
    from inspector.reports.office.report_matter import ReportMatter

    figures, picture = shown
    matter = ReportMatter(
        figures,
        picture,
        options,
        front,
        when,
        unit,
        figures_record=figures_record(figures),
        hidden=office.hidden_names(),
    )
    shots, copies = shown_photos(office, matter.problems(), options, stop) if photos else ({}, {})
    report = report_of(replace(matter, shots=shots))
    return report, {photo: copies[photo] for photo in report.photos()}
