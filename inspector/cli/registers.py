# SPDX-License-Identifier: MPL-2.0
"""`inspector sites …`: the register from a shell: list it, check an office's list, bring it in, take it back."""

import argparse
from pathlib import Path

from inspector.app.hall import Hall
from inspector.app.registering import Preview, apply, last_import, preview, take_back
from inspector.cli.commands import DONE, MISUSE, REFUSED, Command
from inspector.cli.speaking import Speaker
from inspector.cli.workspaces import open_workspace_of, takes_workspace
from inspector.core.doctor.tables import letters
from inspector.core.problems import KnownError, Problem
from inspector.core.register import register_digest, street
from inspector.core.register_columns import FIELDS
from inspector.core.sites import Site

MOST = 100


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("list", "check", "import", "undo"))
    parser.add_argument("named", nargs="?", default="", metavar="FILE_OR_WORDS", help="the list; words to look for")
    parser.add_argument(
        "--map", action="append", default=[], metavar="FIELD=COLUMN", help=f"fields: {', '.join(FIELDS)}"
    )
    parser.add_argument("--sheet", default="", help="the sheet the mapping is for (the first when left out)")
    parser.add_argument("--same", action="append", default=[], metavar="NEW=KNOWN", help="two ids are one site")
    parser.add_argument("--without", action="append", default=[], metavar="ID", help="leave this site out")
    parser.add_argument("--drop", action="append", default=[], metavar="ID", help="take out this site, not in the list")
    parser.add_argument("--drop-missing", action="store_true", help="take out every site that is not in the list")
    parser.add_argument("--type", default="", help="list: sites of this type alone")
    parser.add_argument("--unit", default="", help="list: sites of this unit alone")
    takes_workspace(parser)


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    if asked.what in {"check", "import"} and not asked.named:
        speaker.warn(speaker.word("said.no_list"))
        return MISUSE
    hall = open_workspace_of(asked)
    try:
        return int(_WORKS[asked.what](hall, asked, speaker))
    finally:
        hall.close()


def _list(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    found = hall.workspace.find_sites(asked.named, type=asked.type, unit=asked.unit, limit=MOST)
    count = hall.workspace.count_sites(asked.named, type=asked.type, unit=asked.unit)
    speaker.tell(count=count, register=register_digest(hall.workspace.sites()), sites=[site.record() for site in found])
    for site in found:
        speaker.say("  ".join(_words(site)))
    speaker.say(speaker.word("said.sites", shown=len(found), count=count))
    return DONE


def _check(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    looked = _looked(hall, asked)
    _tell(looked, speaker)
    return REFUSED if looked.faults() else DONE


def _import(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    looked = _looked(hall, asked)
    _tell(looked, speaker)
    if not looked.rows:
        return REFUSED
    merged = dict(_pair(said) for said in asked.same)
    gone = {site.id for site in looked.missing} if asked.drop_missing else {*asked.drop}
    done = apply(hall, looked, merged, asked.without, gone=gone)
    counts = {"new": done.new, "changed": done.changed, "gone": done.gone}
    speaker.tell(applied={**counts, "drawn": [site.id for site in done.drawn], "backup": str(done.backup)})
    speaker.say(speaker.word("said.sites_in", **counts, backup=str(done.backup)))
    for site in done.drawn:
        titles = ", ".join(looked.drawn[site.id])
        speaker.say("  " + speaker.word("said.site_stays_drawn", site=f"{site.id} {site.name}", rounds=titles))
    return REFUSED if looked.faults() else DONE


def _undo(hall: Hall, _asked: argparse.Namespace, speaker: Speaker) -> int:
    last = last_import(hall)
    gone, back = take_back(hall)
    name = last[0] if last else ""
    speaker.tell(file=name, removed=gone, restored=back)
    speaker.say(speaker.word("said.sites_back", file=name, gone=gone, back=back))
    return DONE


def _looked(hall: Hall, asked: argparse.Namespace) -> Preview:
    """Look at the list, with the mapping given for one of its sheets put over the one it has."""
    path = Path(asked.named)
    first = preview(hall, path)
    if not asked.map or not first.sheets:
        return first
    sheet = next((one for one in first.sheets if one.table.sheet == asked.sheet), first.sheets[0])
    columns = {letters(column): column for column in sheet.headings}
    mapped = dict(sheet.mapped)
    for field, said in (_pair(one) for one in asked.map):
        mapped = {known: column for known, column in mapped.items() if column != columns.get(said.upper())}
        if field not in FIELDS:
            raise KnownError(Problem("register_field", found=field, known=", ".join(FIELDS)))
        if said.upper() not in columns:
            raise KnownError(Problem("register_column", found=said, known=", ".join(columns)))
        mapped[field] = columns[said.upper()]
    return preview(hall, path, {sheet.table.sheet: mapped})


def _tell(looked: Preview, speaker: Speaker) -> None:
    speaker.complain(looked.problems)
    for sheet in looked.sheets:
        named = {field: letters(column) for field, column in sheet.mapped.items()}
        speaker.add("sheets", {"sheet": sheet.table.sheet, "head": sheet.head, "columns": named})
        said = ", ".join(f"{field} = {column} {sheet.headings[sheet.mapped[field]]}" for field, column in named.items())
        speaker.say(f"{sheet.table.sheet}: {said}")
    counts = {"new": len(looked.new), "changed": len(looked.changed), "same": looked.same, "near": len(looked.near)}
    counts["missing"] = len(looked.missing)
    speaker.tell(file=looked.name, rows=looked.rows, **counts)
    speaker.say(speaker.word("said.sites_looked", **counts))
    for pair in looked.near:
        reasons = ", ".join(speaker.word(f"near.{reason}") for reason in pair.reasons)
        speaker.say(f"  {pair.one.id} {pair.one.name} ~ {pair.other.id} {pair.other.name}  ({reasons})")
        speaker.add("near_pairs", {"one": pair.one.id, "other": pair.other.id, "reasons": list(pair.reasons)})
    for site in looked.missing:
        speaker.say("  " + speaker.word("said.site_missing", site=f"{site.id} {site.name}"))
        speaker.add("missing_sites", {"site": site.id, "drawn": list(looked.drawn.get(site.id, ()))})


def _words(site: Site) -> tuple[str, ...]:
    return tuple(said for said in (site.id, site.type, site.name, street(site), site.address) if said)


def _pair(said: str) -> tuple[str, str]:
    name, sign, value = said.partition("=")
    if not sign or not name.strip() or not value.strip():
        raise KnownError(Problem("pair_form", found=said))
    return name.strip(), value.strip()


_WORKS = {"list": _list, "check": _check, "import": _import, "undo": _undo}
COMMANDS = (Command("sites", "the register: list WORDS, check FILE, import FILE, undo", _takes, _work),)
