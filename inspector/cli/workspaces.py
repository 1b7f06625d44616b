# SPDX-License-Identifier: MPL-2.0
"""`inspector workspace info, check, hints, backups, preview, backup, restore`: its health from a shell."""

import argparse
from pathlib import Path

from inspector.app.hall import Hall, open_hall
from inspector.app.hints import hints_of, phrase_of
from inspector.app.paths import default_workspace, user_folder
from inspector.app.upkeep import contents, put_back, require_workspace
from inspector.cli.backups import list_backups, preview_backup
from inspector.cli.commands import DONE, REFUSED, Command
from inspector.cli.speaking import Speaker
from inspector.core.problems import KnownError, Problem


def takes_workspace(parser: argparse.ArgumentParser) -> None:
    """Take the workspace to work on."""
    parser.add_argument("--workspace", type=Path, metavar="DIR", help="the workspace (yours when left out)")


def open_workspace_of(asked: argparse.Namespace) -> Hall:
    """Open the workspace asked for; raises KnownError `workspace_none` instead of making one."""
    return open_hall(require_workspace(asked.workspace or default_workspace()), user_folder())


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("info", "check", "hints", "backups", "preview", "backup", "restore"))
    parser.add_argument("backup", nargs="?", type=Path, metavar="BACKUP", help="the backup to preview or restore")
    takes_workspace(parser)


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    if asked.what == "restore":
        return _restore(asked, speaker)
    hall = open_workspace_of(asked)
    try:
        if asked.what == "preview":
            return preview_backup(hall, speaker, _named(asked))
        return _WORKS[asked.what](hall, speaker)
    finally:
        hall.close()


def _info(hall: Hall, speaker: Speaker) -> int:
    held = contents(hall)
    speaker.tell(folder=str(held.folder), writer=held.writer, rows=held.rows, photos=held.photos)
    speaker.tell(backups=[str(path) for path in held.backups], visits=[], checklists=[])
    speaker.say(str(held.folder))
    counts = {"visits": len(held.visits), "rows": held.rows, "photos": held.photos, "backups": len(held.backups)}
    speaker.say(speaker.word("said.contents", checklists=len(held.checklists), **counts))
    for summary in held.checklists:
        speaker.add("checklists", {"digest": summary.digest, "id": summary.id, "version": summary.version})
    for visit in held.visits:
        sealed = visit.sealed.utc() if visit.sealed else None
        state = speaker.word("said.sealed" if sealed else "said.in_progress")
        done = f"{visit.judged} / {visit.points}"
        speaker.say(
            f"  {visit.id[:12]}  {visit.header.date or visit.opened.day()}  {visit.header.site.name}  {done}  {state}"
        )
        counted = {"points": visit.points, "judged": visit.judged, "settled": visit.settled, "rows": visit.rows}
        speaker.add("visits", {"id": visit.id, "site": visit.header.site.name, "sealed": sealed, **counted})
    return DONE


def _check(hall: Hall, speaker: Speaker) -> int:
    problems = hall.workspace.check()
    speaker.complain(problems)
    jumps = hall.workspace.count_clock_rows()
    speaker.tell(whole=not problems, clock_jumps=jumps)
    if jumps:
        speaker.say(speaker.word("said.clock_jumps", count=jumps))
    speaker.say(speaker.word("said.workspace_faults" if problems else "said.workspace_whole", count=len(problems)))
    return REFUSED if problems else DONE


def _hints(hall: Hall, speaker: Speaker) -> int:
    found = hints_of(hall.workspace)
    speaker.tell(hints=[])
    for hint in found:
        said = phrase_of(hint).said(speaker.language)
        speaker.say(said)
        speaker.add("hints", {"kind": hint.kind, "said": said})
    speaker.say(speaker.word("hint.note" if found else "hint.none"))
    return DONE


def _backup(hall: Hall, speaker: Speaker) -> int:
    path = hall.workspace.backup()
    speaker.tell(backup=str(path))
    speaker.say(speaker.word("said.backed_up", path=str(path)))
    return DONE


def _restore(asked: argparse.Namespace, speaker: Speaker) -> int:
    folder, backup = asked.workspace or default_workspace(), _named(asked)
    aside = put_back(folder, backup)
    speaker.tell(workspace=str(folder), backup=str(backup), aside=None if aside is None else str(aside))
    speaker.say(speaker.word("said.restored", path=str(backup)))
    if aside is not None:
        speaker.say(speaker.word("said.aside", path=str(aside)))
    return DONE


def _named(asked: argparse.Namespace) -> Path:
    if asked.backup is None:
        raise KnownError(Problem("backup_unnamed"))
    return Path(asked.backup)


_WORKS = {"info": _info, "check": _check, "hints": _hints, "backups": list_backups, "backup": _backup}
_SAID = "health of a workspace: info, check, hints, backups, preview BACKUP, backup, restore BACKUP"
COMMANDS = (Command("workspace", _SAID, _takes, _work),)
