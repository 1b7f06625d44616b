# SPDX-License-Identifier: MPL-2.0
"""`inspector demo --out DIR`: visits on sample sites, and a whole round merged, ranked and published."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.paths import user_folder
from inspector.cli.commands import DONE, Command
from inspector.cli.papers import tell_export
from inspector.cli.speaking import Speaker

if TYPE_CHECKING:
    from inspector.app.demo_office import OfficeDay


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="an empty folder for everything it makes"
    )


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.demo import play_demo

    made = play_demo(asked.out, speaker.language, user_folder())
    speaker.tell(workspace=str(made.workspace), market=made.market, street=made.street, blank=str(made.blank))
    speaker.say(str(made.workspace))
    for one in made.exported:
        tell_export(one, speaker)
    speaker.say(speaker.word("said.blank_sheet", path=str(made.blank)))
    _tell_office(made.office, speaker)
    return DONE


def _tell_office(office: "OfficeDay", speaker: Speaker) -> None:
    """Say what came in, what it was merged into, and which papers were made of it."""
    speaker.tell(
        inbox=str(office.friday.inbox),
        cards=office.applied.cards,
        merged=str(office.merged),
        papers=[str(paper.path) for paper in office.papers],
    )
    speaker.say(speaker.word("said.demo_inbox", count=office.applied.cards, path=str(office.friday.inbox)))
    for path in (office.merged, *(paper.path for paper in office.papers)):
        speaker.say(str(path))


COMMANDS = (Command("demo", "play sample visits and a whole round: judged, merged, ranked, published", _takes, _work),)
