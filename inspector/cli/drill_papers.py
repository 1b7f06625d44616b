# SPDX-License-Identifier: MPL-2.0
"""`inspector drill print ID --sheet F --scenes F`: what a drill on paper needs, proved before it is named."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.training.drills import drill_of
from inspector.cli.commands import DONE, MISUSE
from inspector.cli.papers import tell_export
from inspector.cli.speaking import Speaker

if TYPE_CHECKING:
    from inspector.app.hall import Hall


def takes_print(parser: argparse.ArgumentParser) -> None:
    """Take the drill and the papers wanted."""
    parser.add_argument("drill", metavar="ID", help="the drill's id")
    parser.add_argument("--sheet", type=Path, metavar="F", help="write the answer sheets here, one for each person")
    parser.add_argument("--blank", action="store_true", help="one answer sheet without a name")
    parser.add_argument("--scenes", type=Path, metavar="F", help="write the booklet of scenes here")


def print_papers(hall: "Hall", asked: argparse.Namespace, speaker: Speaker) -> int:
    """Write them; nothing of the key stands in either."""
    from inspector.app.training.papers import paper_desk, write_answer_sheet, write_scene_booklet

    if asked.sheet is None and asked.scenes is None:
        speaker.warn(speaker.word("said.drill_no_papers"))
        return MISUSE
    state = drill_of(hall, asked.drill)
    desk = paper_desk(hall, state, speaker.language)
    speaker.tell(exported=[])
    if asked.sheet is not None:
        trainees = () if asked.blank else state.roster.trainees
        tell_export(write_answer_sheet(desk, asked.sheet, trainees), speaker)
    if asked.scenes is not None:
        tell_export(write_scene_booklet(desk, asked.scenes), speaker)
    return DONE
