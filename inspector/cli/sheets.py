# SPDX-License-Identifier: MPL-2.0
"""`inspector blank CHECKLIST --pdf F`: the sheet to print and carry; `--round R` or `--sites A,B`: those of a route."""

import argparse
from pathlib import Path

from inspector.app.blank import blank_sheet
from inspector.app.hall import Hall
from inspector.app.library import find_checklist, read_checklist_file
from inspector.app.route_sheets import RouteStop, planned_stops, register_stops, write_route
from inspector.cli.commands import DONE, Command
from inspector.cli.speaking import Speaker
from inspector.cli.workspaces import open_workspace_of, takes_workspace
from inspector.core.problems import KnownError, Problem


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("checklist", nargs="?", help="a file, or the id of a shipped checklist")
    parser.add_argument("--pdf", type=Path, required=True, metavar="F", help="where to write it")
    parser.add_argument("--order", choices=("sheet", "walk"), help="order of the points (a route: walk)")
    parser.add_argument("--round", metavar="ROUND", help="the sheets of every site of a round")
    parser.add_argument("--inspectors", metavar="NAMES", help="of the round only what these people have, with commas")
    parser.add_argument("--sites", metavar="IDS", help="the sheets of these sites in this order, with commas")
    takes_workspace(parser)


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    if asked.round or asked.sites:
        return _write_route(asked, speaker)
    if not asked.checklist:
        raise KnownError(Problem("route_sheet"))
    checklist = read_checklist_file(find_checklist(asked.checklist))
    path = blank_sheet(checklist, asked.pdf, language=speaker.language, order=asked.order or "sheet")
    speaker.tell(pdf=str(path), checklist=checklist.digest())
    speaker.say(speaker.word("said.blank_sheet", path=str(path)))
    return DONE


def _write_route(asked: argparse.Namespace, speaker: Speaker) -> int:
    hall = open_workspace_of(asked)
    try:
        stops = _stops(hall, asked)
    finally:
        hall.close()
    path = write_route(stops, asked.pdf, language=speaker.language, order=asked.order or "walk")
    speaker.tell(pdf=str(path), sites=[stop.header.site.id or stop.header.site.name for stop in stops])
    speaker.say(speaker.word("said.blank_sheet", path=str(path)))
    return DONE


def _stops(hall: Hall, asked: argparse.Namespace) -> tuple[RouteStop, ...]:
    sites = _named(asked.sites)
    if asked.round:
        return planned_stops(hall, asked.round, _named(asked.inspectors), sites)
    if not asked.checklist:
        raise KnownError(Problem("route_sheet"))
    return register_stops(hall, sites, [read_checklist_file(find_checklist(asked.checklist))])


def _named(said: str | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in (said or "").replace("，", ",").split(",") if name.strip())


COMMANDS = (Command("blank", "the blank sheet of a checklist, or of a route, as a PDF to print", _takes, _work),)
