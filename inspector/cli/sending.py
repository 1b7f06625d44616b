# SPDX-License-Identifier: MPL-2.0
"""`inspector round assign / take-back / letter / open / coverage`: who goes where, and how far they are."""

import argparse
import re
from pathlib import Path

from inspector.app.arrivals import arrived
from inspector.app.assigning import assign, unassign, write_assignment
from inspector.app.hall import Hall
from inspector.app.office.covering import arrived_visits
from inspector.app.round_log import round_of, team_said
from inspector.cli.commands import DONE
from inspector.cli.speaking import Speaker

PARTS = ("type", "street", "inspector")


def names(said: str) -> tuple[str, ...]:
    """Read the names of a team, with commas or 、 between."""
    return tuple(name for part in re.split(r"[,，、;；]", said) if (name := part.strip()))


def _takes_assign(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("round", metavar="ROUND", help="the round's id")
    parser.add_argument("inspectors", metavar="NAMES", help="who goes; names of a team with commas between")
    parser.add_argument("sites", nargs="*", metavar="SITE", help="ids of sites; with --street or --type when none")
    parser.add_argument("--street", default="", help="all sites of this street")
    parser.add_argument("--type", default="", help="all sites of this type")


def _takes_back(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("round", metavar="ROUND", help="the round's id")
    parser.add_argument("sites", nargs="+", metavar="SITE", help="ids of sites")
    parser.add_argument("--reason", default="", help="why, in words")


def _takes_letter(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("round", metavar="ROUND", help="the round's id")
    parser.add_argument("--to", action="append", default=[], metavar="NAMES", help="for whom; every team when left out")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write into")


def _takes_open(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an assignment, or a returned card")


def _takes_coverage(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("round", metavar="ROUND", help="the round's id")
    parser.add_argument("--by", choices=PARTS, default="type")


def _assign(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    sites = tuple(asked.sites)
    if not sites:
        sites = _found(hall, asked)
    team = names(asked.inspectors)
    state = assign(hall, asked.round, sites, team)
    speaker.tell(inspectors=list(team), visits={site: state.stop(site).visit for site in sites})
    speaker.say(speaker.word("said.assigned", count=len(sites), names=team_said(team)))
    return DONE


def _found(hall: Hall, asked: argparse.Namespace) -> tuple[str, ...]:
    """Give the sites of the round by street and type that are to be judged and nobody goes to yet."""
    plan = hall.workspace.plan(asked.round, type=asked.type, street=asked.street, inspector="", limit=100_000)
    return tuple(line.entry.site for line in plan if not line.entry.state)


def _take_back(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    unassign(hall, asked.round, asked.sites, asked.reason)
    speaker.tell(sites=list(asked.sites))
    speaker.say(speaker.word("said.taken_back", count=len(asked.sites)))
    return DONE


def _letter(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    teams = tuple(names(said) for said in asked.to) or round_of(hall, asked.round).teams()
    for team in teams or ((),):
        written = write_assignment(hall, asked.round, team, asked.out)
        speaker.say(speaker.word("said.letter", path=str(written.path), visits=written.visits))
        told = {"path": str(written.path), "digest": written.digest, "visits": written.visits}
        speaker.add("letters", told | {"inspectors": list(written.inspectors)})
    return DONE


def _open(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    came = arrived(hall, asked.file)
    signer = came.letter.signer
    speaker.tell(kind=came.kind, title=came.title, count=came.count, again=came.again, digest=came.letter.digest)
    speaker.tell(signer={"key": signer.key, "standing": signer.standing.value, "name": signer.name})
    speaker.say(
        speaker.word("said.arrived_again" if came.again else "said.arrived", title=came.title, count=came.count)
    )
    speaker.say(speaker.word("said.signed_by", name=signer.name or signer.spoken()))
    return DONE


def _coverage(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    round_of(hall, asked.round)
    rows = hall.workspace.coverage(asked.round, asked.by, arrived_visits(hall))
    speaker.tell(by=asked.by, coverage=[])
    for one in rows:
        counts = {"planned": one.planned, "done": one.done, "going": one.going, "untouched": one.untouched}
        counts |= {"unjudged": one.unjudged_points, "away": one.away}
        speaker.say(speaker.word("said.coverage", key=one.key or "–", **counts))
        speaker.add("coverage", {"key": one.key, **counts})
    return DONE


WORKS = {
    "assign": ("send a team to sites", _takes_assign, _assign),
    "take-back": ("take sites back from their teams", _takes_back, _take_back),
    "letter": ("write signed assignment files", _takes_letter, _letter),
    "open": ("take in an assignment or a returned card", _takes_open, _open),
    "coverage": ("how far a round is", _takes_coverage, _coverage),
}
