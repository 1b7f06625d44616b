# SPDX-License-Identifier: MPL-2.0
"""`inspector workspace backups / preview`: what backups hold, and what putting one back would set aside."""

from pathlib import Path

from inspector.app.hall import Hall
from inspector.app.upkeep import BackupLine, backup_named, backups, preview
from inspector.cli.commands import DONE
from inspector.cli.speaking import Speaker


def list_backups(hall: Hall, speaker: Speaker) -> int:
    """List the backups, newest first."""
    lines = backups(hall)
    speaker.tell(backups=[_value(line) for line in lines])
    for line in lines:
        speaker.say(_said(line, speaker))
        if line.problem is not None:
            speaker.complain([line.problem])
    if not lines:
        speaker.say(speaker.word("said.backups_none"))
    return DONE


def preview_backup(hall: Hall, speaker: Speaker, named: Path) -> int:
    """Say what a backup holds and what is newer; raises KnownError `backup_unfit`."""
    found = preview(hall, backup_named(hall, named))
    newer = [{"visit": one.summary.id, "site": one.summary.header.site.name, "rows": one.rows} for one in found.newer]
    counts = {"round_rows": found.round_rows, "sites": found.sites, "records": found.records, "issues": found.issues}
    counts |= {"drill_rows": found.drill_rows}
    speaker.tell(backup=_value(found.line), newer=newer, **counts)
    speaker.say(_said(found.line, speaker))
    told = [speaker.word("said.backup_newer_rows", site=str(one["site"]), rows=int(str(one["rows"]))) for one in newer]
    told += [speaker.word(f"said.backup_newer_{name}", count=count) for name, count in counts.items() if count]
    speaker.say(speaker.word("said.backup_newer" if told else "said.backup_newest"))
    for line in told:
        speaker.say(f"  {line}")
    return DONE


def _value(line: BackupLine) -> dict[str, object]:
    newest = {"visit": line.newest.visit, "point": line.newest.point, "at": line.newest.at.utc()} if line.newest else {}
    counted = {"size": line.size, "rows": line.rows, "visits": line.visits}
    return {"path": str(line.path), "at": line.at.utc(), "occasion": line.occasion, **counted, "newest": newest}


def _said(line: BackupLine, speaker: Speaker) -> str:
    parts = [f"{line.at.day()} {line.at.clock()}", speaker.word(f"backup.{line.occasion}")]
    if line.problem is None:
        parts.append(speaker.word("said.backup_holds", visits=line.visits, rows=line.rows))
    if line.newest is not None:
        code = "said.backup_up_to_point" if line.newest.point else "said.backup_up_to"
        time = f"{line.newest.at.day()} {line.newest.at.clock()}"
        parts.append(speaker.word(code, time=time, point=line.newest.point))
    return "  ".join((*parts, str(line.path)))
