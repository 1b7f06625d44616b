# SPDX-License-Identifier: MPL-2.0
"""Blank sheets for the route: the sites of a day, from a round or from the register, printed in one PDF."""

from collections.abc import Collection, Sequence
from pathlib import Path

from inspector import __version__
from inspector.app.hall import Hall
from inspector.app.round_log import round_of
from inspector.core.checklist import Checklist
from inspector.core.problems import KnownError, Problem
from inspector.core.register import street
from inspector.core.round_kinds import planned_header
from inspector.core.rounds import Header
from inspector.disk.atomic import make_folder, write_whole
from inspector.disk.troubles import said_plainly
from inspector.reports.blank_stops import RouteStop

__all__ = ["RouteStop", "planned_stops", "register_stops", "write_route"]


def planned_stops(
    hall: Hall, name: str, inspectors: Collection[str] = (), sites: Sequence[str] = ()
) -> tuple[RouteStop, ...]:
    """Give the stops of a round: those of a team, or these sites in this order, else every site; streets together.

    Raises KnownError `round_unknown`, `round_site`, `round_sheet`, or `route_empty` where nothing is left to walk.
    """
    state = round_of(hall, name)
    listed = state.of(inspectors) if inspectors else state.active()
    if sites:
        found = [state.stop(site) for site in dict.fromkeys(sites)]
    else:
        found = sorted(listed, key=lambda stop: street(stop.site))
    occasion, made = state.plan.occasion(), []
    for number, stop in enumerate(found, 1):
        planned = state.planned(stop)
        header = planned_header(occasion, stop.site, planned.inspectors)
        checklists = tuple(hall.workspace.checklist(digest) for digest in planned.checklists)
        made.append(RouteStop(number, header, checklists))
    if not made:
        raise KnownError(Problem("route_empty"))
    return tuple(made)


def register_stops(hall: Hall, sites: Sequence[str], checklists: Sequence[Checklist]) -> tuple[RouteStop, ...]:
    """Give stops at sites of the register in this order, each by these checklists; raises KnownError `site_unknown`."""
    made = []
    for number, name in enumerate(dict.fromkeys(sites), 1):
        site = hall.workspace.site(name)
        if site is None:
            raise KnownError(Problem("site_unknown", site=name[:40]))
        made.append(RouteStop(number, Header(site), tuple(checklists)))
    if not made:
        raise KnownError(Problem("route_empty"))
    return tuple(made)


def write_route(stops: Sequence[RouteStop], path: Path, *, language: str, order: str = "walk") -> Path:
    """Write the sheets of a route as one PDF, each in the order of the walk (or `sheet`).

    Raises KnownError when it cannot be written, or does not name every site and point when it is read back.
    """
    from inspector.files.pdf_reading import read_pdf_text
    from inspector.reports.blank_route import route_sheets

    make_folder(path.absolute().parent)
    write_whole(path, route_sheets(stops, path.stem, language, order, __version__))
    with said_plainly(path):
        shown = _plain("".join(read_pdf_text(path.read_bytes())))
    for stop in stops:
        wanted = [("", stop.header.site.name)]
        wanted += [(point.id, point.title.said(language)) for sheet in stop.checklists for point in sheet.points()]
        missing = next((name for name, words in wanted if _plain(words) not in shown), None)
        if missing is not None:
            raise KnownError(Problem("sheet_incomplete", file=path.name, point=missing or stop.header.site.name))
    return path


def _plain(text: str) -> str:
    return "".join(text.split())
