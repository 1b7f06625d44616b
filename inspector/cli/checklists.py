# SPDX-License-Identifier: MPL-2.0
"""`inspector checklist …`: the library from a shell: list, check, show, convert, adapt, diff, examine."""

import argparse
from pathlib import Path

from inspector.app.authoring import TABLES, YAMLS, arrive
from inspector.app.library import (
    find_checklist,
    read_checklist_file,
    shipped_checklists,
)
from inspector.cli.commands import DONE, REFUSED, Command
from inspector.cli.speaking import Speaker
from inspector.core.checklist import Checklist, Point, Section
from inspector.core.checks import is_hint
from inspector.core.exact import show_short, spell


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=(*_WORKS, *_AUTHORING))
    parser.add_argument("files", nargs="*", metavar="FILE", help="files, or ids of shipped checklists; all when none")
    parser.add_argument("--set", action="append", metavar="ID=VALUE", help="adapt: give a local number another value")
    parser.add_argument("--id", help="adapt: the id of the local version")
    parser.add_argument("--version", help="adapt: its version")


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    if asked.what in _AUTHORING:
        from inspector.cli import authoring

        return int(getattr(authoring, asked.what)(asked, speaker))
    files = [find_checklist(named) for named in asked.files] or list(shipped_checklists())
    if asked.what == "check" and len(files) > 1:
        files = _without_others(files, speaker)
    return max([_WORKS[asked.what](path, speaker) for path in files], default=DONE)


def _without_others(files: list[Path], speaker: Speaker) -> list[Path]:
    """Leave out what a pattern such as `checklists/*` brings along: folders, and files no checklist comes in."""
    others = [path for path in files if path.is_dir() or path.suffix.lower() not in (*YAMLS, *TABLES)]
    if others:
        speaker.warn(speaker.word("said.skipped", files=", ".join(path.name for path in others)))
    return [path for path in files if path not in others]


def _check(path: Path, speaker: Speaker) -> int:
    found = arrive(path)
    checklist, problems = found.checklist, found.problems
    speaker.complain(problems)
    faulty = checklist is None or any(not is_hint(problem) for problem in problems)
    speaker.add("checked", {"file": path.name, "usable": not faulty})
    if checklist is not None:
        speaker.say(f"{path.name}: {_counted(checklist, speaker)}")
    return REFUSED if faulty else DONE


def _list(path: Path, speaker: Speaker) -> int:
    checklist = read_checklist_file(path)
    title = checklist.title.said(speaker.language)
    speaker.say(f"{checklist.id}  {checklist.version}  {title}  {_counted(checklist, speaker)}")
    points = tuple(checklist.points())
    known = {"id": checklist.id, "version": checklist.version, "title": title, "file": str(path)}
    full = spell(checklist.nominal())
    speaker.add("checklists", known | {"points": len(points), "full": full, "digest": checklist.digest()})
    return DONE


def _show(path: Path, speaker: Speaker) -> int:
    checklist = read_checklist_file(path)
    speaker.say(f"{checklist.title.said(speaker.language)}  ({checklist.id} {checklist.version})")
    for section in checklist.sections:
        _show_section(section, speaker, 0)
    speaker.add("checklists", checklist.record())
    return DONE


def _show_section(section: Section, speaker: Speaker, depth: int) -> None:
    speaker.say(f"\n{'  ' * depth}{section.title.said(speaker.language)}")
    for point in section.points:
        _show_point(point, speaker, depth + 1)
    for child in section.sections:
        _show_section(child, speaker, depth + 1)


def _show_point(point: Point, speaker: Speaker, depth: int) -> None:
    margin = "  " * depth
    speaker.say(f"{margin}{point.id}  {point.title.said(speaker.language)}  [{show_short(point.full)}]")
    speaker.say(f"{margin}    {point.rule.words(point.full).said(speaker.language)}")
    told = {"look_for": point.look_for, "faults": point.faults, "exemptions": point.exemptions}
    for kind, texts in told.items():
        for text in texts:
            speaker.say(f"{margin}    {speaker.word(f'said.{kind}')}: {text.said(speaker.language)}")


def _counted(checklist: Checklist, speaker: Speaker) -> str:
    count = sum(1 for _ in checklist.points())
    return speaker.word("said.points", count=count, full=show_short(checklist.nominal()))


_WORKS = {"check": _check, "list": _list, "show": _show}
_AUTHORING = ("convert", "adapt", "diff", "examine", "template")
COMMANDS = (
    Command(
        "checklist",
        "the library of checklists: list, check FILE, show FILE, convert IN OUT, adapt IN OUT, diff A B, examine FILE, "
        "template OUT",
        _takes,
        _work,
    ),
)
