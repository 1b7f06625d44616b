# SPDX-License-Identifier: MPL-2.0
"""`inspector checklist list / check / show`: the library from a shell."""

import argparse
from pathlib import Path

from inspector.cli.commands import DONE, REFUSED, Command
from inspector.cli.speaking import Speaker
from inspector.core.checklist import Checklist, Point, Section
from inspector.core.exact import show_short
from inspector.core.words import word


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("list", "check", "show"))
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.library import shipped_checklists

    files = asked.files or list(shipped_checklists())
    return max((_WORKS[asked.what](path, speaker) for path in files), default=DONE)


def _check(path: Path, speaker: Speaker) -> int:
    from inspector.app.library import check_checklist_file

    checklist, problems = check_checklist_file(path)
    speaker.complain(problems)
    if checklist is None:
        return REFUSED
    if not problems:
        speaker.say(f"{path.name}: {_counted(checklist, speaker)}")
    return REFUSED if problems else DONE


def _list(path: Path, speaker: Speaker) -> int:
    from inspector.app.library import read_checklist_file

    checklist = read_checklist_file(path)
    speaker.say(
        f"{checklist.id}  {checklist.version}  {checklist.title.said(speaker.language)}  {_counted(checklist, speaker)}"
    )
    return DONE


def _show(path: Path, speaker: Speaker) -> int:
    from inspector.app.library import read_checklist_file

    checklist = read_checklist_file(path)
    speaker.say(f"{checklist.title.said(speaker.language)}  ({checklist.id} {checklist.version})")
    for section in checklist.sections:
        _show_section(section, speaker, 0)
    speaker.tell(checklist=checklist.record())
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


def _counted(checklist: Checklist, speaker: Speaker) -> str:
    points = list(checklist.points())
    full = sum(point.full for point in points)
    return word("said.points", speaker.language).format(count=len(points), full=show_short(full))


_WORKS = {"check": _check, "list": _list, "show": _show}
COMMANDS = (Command("checklist", "the library of checklists: list, check FILE, show FILE", _takes, _work),)
