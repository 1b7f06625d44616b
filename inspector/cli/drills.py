# SPDX-License-Identifier: MPL-2.0
"""`inspector drill …`: drills from a shell: list, show, new, roster, pack, take, hand in, print, results."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

from inspector.app.hall import Hall, open_hall
from inspector.app.paths import default_workspace, user_folder
from inspector.app.training.building import DrillDraft
from inspector.app.training.drills import drill_of, drills, keep_closed, keep_drill, keep_key, keep_roster
from inspector.cli import drill_sitting
from inspector.cli.commands import DONE, REFUSED, Command
from inspector.cli.drill_admission import admit_attempt, takes_admit
from inspector.cli.drill_papers import print_papers, takes_print
from inspector.cli.drill_results import takes_results, work_results
from inspector.cli.speaking import Speaker
from inspector.cli.works import add_work, takes_nothing, takes_works
from inspector.cli.workspaces import open_workspace_of
from inspector.core.drills.drill_state import DrillState
from inspector.core.drills.packs import MODES

HallWork: TypeAlias = Callable[[Hall, argparse.Namespace, Speaker], int]
MAKING: Final = frozenset({"new", "take"})
"""What may begin a workspace where there is none."""


def _takes(parser: argparse.ArgumentParser) -> None:
    works = takes_works(parser)
    for name, (tip, takes, _) in _WORKS.items():
        takes(add_work(works, name, tip))


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    if asked.what == "results":
        return work_results(asked, speaker)
    work: HallWork = _WORKS[asked.what][2]
    if asked.what in MAKING:
        hall = open_hall(asked.workspace or default_workspace(), user_folder())
    else:
        hall = open_workspace_of(asked)
    try:
        return work(hall, asked, speaker)
    finally:
        hall.close()


def _takes_drill(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("drill", metavar="ID", help="the drill's id")


def _takes_close(parser: argparse.ArgumentParser) -> None:
    _takes_drill(parser)
    parser.add_argument("--open", action="store_true", help="take it up again")


def _takes_new(parser: argparse.ArgumentParser) -> None:
    said = "a folder with drill.yaml and its pictures, or the card of a sealed visit"
    parser.add_argument("source", type=Path, metavar="FOLDER|CARD", help=said)
    parser.add_argument("--id", default="", help="the drill's id where its file names none; made anew when left out")


def _takes_roster(parser: argparse.ArgumentParser) -> None:
    _takes_drill(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="a workbook or CSV: number, name, unit")


def _takes_pack(parser: argparse.ArgumentParser) -> None:
    _takes_drill(parser)
    parser.add_argument("--mode", choices=MODES, required=True, help="an exam goes without its key")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the file to write (….drill)")


def _takes_take(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="PACK", help="a drill's file (….drill)")


def _list(hall: Hall, _asked: argparse.Namespace, speaker: Speaker) -> int:
    speaker.tell(drills=[])
    for line in drills(hall):
        title, mode = line.title.said(speaker.language), speaker.word(f"drill_mode.{line.mode or 'own'}")
        count = speaker.word("said.drill_questions", count=line.questions)
        closed = f"  {speaker.word('said.drill_closed')}" if line.is_closed else ""
        speaker.say(f"{line.id}  {title}  {line.day}  {mode}  {count}{closed}")
        named = {"id": line.id, "title": title, "day": line.day, "mode": line.mode}
        speaker.add("drills", named | {"questions": line.questions, "closed": line.is_closed})
    return DONE


def _show(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    state = drill_of(hall, asked.drill)
    _tell(state, speaker)
    drill_sitting.tell_sittings(hall, asked.drill, speaker)
    return DONE


def _tell(state: DrillState, speaker: Speaker) -> None:
    drill = state.drill
    keyed = len(set(drill.items()) & set(state.key.answers)) if state.key is not None else 0
    speaker.say(f"{drill.id}  {drill.title.said(speaker.language)}  {drill.day}".rstrip())
    counts = {"questions": len(drill.items()), "sites": len(drill.sites), "photos": len(drill.photos())}
    counts |= {"people": len(state.roster.trainees)}
    speaker.say(speaker.word("said.drill", mode=speaker.word(f"drill_mode.{state.mode or 'own'}"), **counts))
    if state.is_trainers:
        speaker.say(speaker.word("said.drill_key", keyed=keyed, questions=len(drill.items())))
    if state.changed_since_pack:
        speaker.say(speaker.word("said.drill_changed"))
    speaker.tell(id=drill.id, title=drill.title.said(speaker.language), mode=state.mode, edition=drill.digest())
    speaker.tell(**counts, keyed=keyed, changed_since_pack=state.changed_since_pack, closed=state.is_closed)


def _new(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    draft = _draft(hall, asked, speaker)
    if draft is None:
        return REFUSED
    keep_drill(hall, draft.drill)
    _tell(keep_key(hall, draft.key), speaker)
    return DONE


def _draft(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> DrillDraft | None:
    from inspector.app.training.from_folder import draft_from_folder, is_folder_of_drill
    from inspector.app.training.from_visit import draft_from_card

    if not is_folder_of_drill(asked.source):
        return draft_from_card(hall, asked.source, speaker.language, asked.id)
    draft, problems = draft_from_folder(hall, asked.source, speaker.language, asked.id)
    speaker.complain(problems)
    return draft


def _roster(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.training.rosters import read_roster_file

    roster, problems = read_roster_file(asked.file)
    speaker.complain(problems)
    if problems:
        return REFUSED
    _tell(keep_roster(hall, asked.drill, roster), speaker)
    return DONE


def _pack(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.training.packs import write_pack

    made = write_pack(hall, asked.drill, asked.mode, asked.out)
    speaker.tell(path=str(made.path), mode=made.mode, digest=made.digest, edition=made.edition, size=made.size)
    speaker.say(speaker.word("said.drill_written", path=str(made.path)))
    speaker.say(speaker.word(f"drill_pack.{made.mode}"))
    return DONE


def _take(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.training.packs import take_pack

    came = take_pack(hall, asked.file)
    _tell(came.state, speaker)
    speaker.tell(taken=came.mode, again=came.again, older=came.older, noted=came.noted, signer=came.signer.spoken())
    told = [name for name, is_so in (("again", came.again), ("older", came.older), ("noted", came.noted)) if is_so]
    speaker.say(speaker.word(f"said.drill_{told[0] if told else 'taken'}"))
    return DONE


def _close(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    _tell(keep_closed(hall, asked.drill, closed=not asked.open), speaker)
    return DONE


_WORKS: Final[dict[str, tuple[str, Callable[[argparse.ArgumentParser], None], HallWork]]] = {
    "list": ("list the drills", takes_nothing, _list),
    "show": ("show a drill and who has taken it here", _takes_drill, _show),
    "new": ("make a drill of a folder, or of a sealed visit's card", _takes_new, _new),
    "roster": ("read who is to take it", _takes_roster, _roster),
    "pack": ("write its file: for an exam, for practice, for another trainer", _takes_pack, _pack),
    "take": ("take a drill's file in", _takes_take, _take),
    "hand-in": ("answer it from files and hand in", drill_sitting.takes_hand_in, drill_sitting.hand_in_files),
    "print": ("write answer sheets and the booklet of scenes", takes_print, print_papers),
    "results": ("what everybody came to, of a workspace or of files alone", takes_results, _show),
    "admit": ("let an attempt count though the key lay on its laptop", takes_admit, admit_attempt),
    "close": ("put a drill away", _takes_close, _close),
}
COMMANDS = (Command("drill", "training drills: make, pack, take, hand in, print, results", _takes, _work),)
