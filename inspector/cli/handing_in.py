# SPDX-License-Identifier: MPL-2.0
"""`inspector hand-in`: the papers of a day in one go; `inspector return`: a card sent back to its inspector."""

import argparse
from pathlib import Path

from inspector.app.paths import user_folder
from inspector.app.submitting import Handed, Wish, hand_in_day, limit_of, visits_of_day
from inspector.app.trust import Keys
from inspector.cli.commands import DONE, REFUSED, Command
from inspector.cli.papers import FORMATS, tell_export
from inspector.cli.speaking import Speaker
from inspector.cli.workspaces import open_workspace_of, takes_workspace
from inspector.core.scorecard import EDITIONS


def _takes_day(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--day", required=True, metavar="YYYY-MM-DD", help="the day the visits were made")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="the folder to write into")
    parser.add_argument("--formats", nargs="+", choices=FORMATS, default=list(FORMATS), help="all when left out")
    parser.add_argument("--edition", choices=EDITIONS, default="internal", help="whom the papers are for")
    parser.add_argument("--fits", type=int, default=0, metavar="MB", help="make photos smaller until each paper fits")
    takes_workspace(parser)


def _hand_in(asked: argparse.Namespace, speaker: Speaker) -> int:
    formats = tuple(form for form in asked.formats if form != "bundle" or asked.edition == "internal")
    wish = Wish(formats, speaker.language, asked.edition, limit_of(str(asked.fits)) if asked.fits else 0)
    hall = open_workspace_of(asked)
    try:
        handed = hand_in_day(hall, visits_of_day(hall, asked.day), wish, asked.out)
    finally:
        hall.close()
    speaker.tell(visits=len(handed), exported=[])
    for one in handed:
        _tell(one, speaker)
    if not handed:
        speaker.say(speaker.word("said.none_of_day", day=asked.day))
    return REFUSED if any(one.problem for one in handed) else DONE


def _tell(one: Handed, speaker: Speaker) -> None:
    for paper in one.papers:
        tell_export(paper, speaker)
    if one.problem is not None:
        speaker.complain([one.problem.at(file=one.site)])


def _takes_return(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("card", type=Path, metavar="CARD", help="a bundle, or an internal PDF or workbook")
    parser.add_argument("--reason", required=True, help="what the inspector should mend")
    parser.add_argument("--by", default="", help="who sends it back")
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="the letter to write (….returned)")


def _return(asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.returning import card_of, write_return

    write_return(asked.out, card_of(asked.card), asked.reason, asked.by, Keys(user_folder()))
    speaker.tell(path=str(asked.out))
    speaker.say(speaker.word("said.returned", path=str(asked.out)))
    return DONE


COMMANDS = (
    Command("hand-in", "export every sealed visit of a day into one folder, with proof", _takes_day, _hand_in),
    Command("return", "write the letter that sends a scorecard back to its inspector", _takes_return, _return),
)
