# SPDX-License-Identifier: MPL-2.0
"""`inspector blank CHECKLIST --pdf F`: the sheet to print and carry."""

import argparse
from pathlib import Path

from inspector.app.blank import blank_sheet
from inspector.app.library import find_checklist, read_checklist_file
from inspector.cli.commands import DONE, Command
from inspector.cli.speaking import Speaker


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("checklist", help="a file, or the id of a shipped checklist")
    parser.add_argument("--pdf", type=Path, required=True, metavar="F", help="where to write it")
    parser.add_argument("--order", choices=("sheet", "walk"), default="sheet", help="order of the points")


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    checklist = read_checklist_file(find_checklist(asked.checklist))
    path = blank_sheet(checklist, asked.pdf, language=speaker.language, order=asked.order)
    speaker.tell(pdf=str(path), checklist=checklist.digest())
    speaker.say(speaker.word("said.blank_sheet", path=str(path)))
    return DONE


COMMANDS = (Command("blank", "the blank sheet of a checklist, as a PDF to print", _takes, _work),)
