# SPDX-License-Identifier: MPL-2.0
"""`inspector drill hand-in`: a trainee's work from a shell: answers out of files, cards into a folder."""

import argparse
from pathlib import Path

from inspector.app.hall import Hall
from inspector.app.training.answering import enter_answers, read_site_answers
from inspector.app.training.drills import drill_of
from inspector.app.training.handing_in import hand_in
from inspector.app.training.taking import begin, sittings
from inspector.cli.commands import DONE, REFUSED
from inspector.cli.papers import tell_export
from inspector.cli.speaking import Speaker
from inspector.core.answers import Answer
from inspector.core.drills.drill import Drill, DrillSite, Item
from inspector.core.problems import KnownError, Problem
from inspector.core.sitting import MODES


def takes_hand_in(parser: argparse.ArgumentParser) -> None:
    """Take who answers what."""
    parser.add_argument("drill", metavar="ID", help="the drill's id")
    parser.add_argument("--number", required=True, help="the trainee's number in the roster")
    parser.add_argument("--name", default="", help="where there is no roster")
    parser.add_argument("--unit", default="", help="where there is no roster")
    parser.add_argument("--mode", choices=MODES, default="", help="as its file says when left out")
    parser.add_argument(
        "--answers", action="append", default=[], metavar="[SITE=]FILE", help="an answers file; SITE where several are"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write the cards into")


def hand_in_files(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    """Read every file before anything is begun; then begin, answer and hand in."""
    answers = _answers(hall, drill_of(hall, asked.drill).drill, asked.answers, speaker)
    if answers is None:
        return REFUSED
    sat = begin(hall, asked.drill, asked.number, asked.name, asked.unit, mode=asked.mode)
    enter_answers(hall, sat, answers)
    handed = hand_in(hall, sat, asked.out)
    speaker.tell(number=sat.number, mode=sat.mode, attempt=sat.attempt, exported=[])
    speaker.tell(questions=handed.questions, blanks=handed.blanks)
    for paper in handed.papers:
        tell_export(paper, speaker)
    speaker.say(speaker.word("said.drill_handed_in", questions=handed.questions, blanks=handed.blanks))
    return DONE


def tell_sittings(hall: Hall, drill: str, speaker: Speaker) -> None:
    """Say who has taken a drill in this workspace."""
    speaker.tell(sittings=[])
    for sat in sittings(hall, drill):
        state = speaker.word("said.drill_in" if sat.handed_in else "said.drill_going")
        speaker.say(f"  {sat.number}  {sat.name}  {speaker.word(f'drill_mode.{sat.mode}')}  {sat.attempt}  {state}")
        told = {"number": sat.number, "name": sat.name, "mode": sat.mode, "attempt": sat.attempt}
        speaker.add("sittings", told | {"handed_in": sat.handed_in})


def _answers(hall: Hall, drill: Drill, said: list[str], speaker: Speaker) -> dict[Item, Answer] | None:
    found: dict[Item, Answer] = {}
    whole = True
    for one in said:
        site, path = _place(drill, one)
        read, problems = read_site_answers(hall, site, path)
        speaker.complain(problems)
        whole = whole and read is not None
        found |= read or {}
    return found if whole else None


def _place(drill: Drill, said: str) -> tuple[DrillSite, Path]:
    """Tell which site a file answers; without a name it is the drill's only one."""
    sites = {site.site.id: site for site in drill.sites}
    name, sign, path = said.partition("=")
    if sign and name in sites:
        return sites[name], Path(path)
    if len(sites) > 1:
        raise KnownError(Problem("drill_site", found=said[:60], known=", ".join(sites)))
    return drill.sites[0], Path(said)
