# SPDX-License-Identifier: MPL-2.0
"""`inspector demo --out DIR`: two visits on sample sites, entered, exported and verified."""

import argparse
from pathlib import Path

from inspector.app.paths import user_folder
from inspector.cli.commands import DONE, Command
from inspector.cli.papers import tell_export
from inspector.cli.speaking import Speaker


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
    return DONE


COMMANDS = (Command("demo", "play a sample visit: judged, sealed, exported, verified", _takes, _work),)
