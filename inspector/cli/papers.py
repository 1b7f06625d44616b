# SPDX-License-Identifier: MPL-2.0
"""`inspector export VISIT_OR_BUNDLE --pdf F --xlsx F --bundle F`: papers that are proved before they are named."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from inspector.app.dossier import Dossier, dossier_of_bundle, dossier_of_visit, find_visit
from inspector.app.exporting import Exported, Target, export, options_for
from inspector.app.paths import user_folder
from inspector.app.trust import Keys
from inspector.cli.commands import DONE, MISUSE, Command
from inspector.cli.speaking import Speaker
from inspector.cli.workspaces import open_workspace_of, takes_workspace
from inspector.core.scorecard import EDITIONS

FORMATS = ("pdf", "xlsx", "bundle")


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="VISIT_OR_BUNDLE", help="a visit's id (or its beginning), or a bundle file")
    for form in FORMATS:
        parser.add_argument(f"--{form}", type=Path, metavar="F", help=f"write the {form} here")
    parser.add_argument("--edition", choices=EDITIONS, default="internal", help="whom the papers are for")
    parser.add_argument("--photo-pixels", type=int, default=1600, metavar="N", help="longest edge of photos in papers")
    parser.add_argument("--watermark", action="store_true", help="write place and time on the copies of photos")
    takes_workspace(parser)


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    targets = [Target(form, getattr(asked, form)) for form in FORMATS if getattr(asked, form) is not None]
    if not targets:
        speaker.warn(speaker.word("said.no_targets"))
        return MISUSE
    options = options_for(speaker.language, asked.edition, asked.photo_pixels, watermark=asked.watermark)
    if Path(asked.source).is_file():
        return _tell(export(dossier_of_bundle(Path(asked.source)), options, targets, Keys(user_folder())), speaker)
    hall = open_workspace_of(asked)
    try:
        dossier: Dossier = dossier_of_visit(hall.workspace, find_visit(hall.workspace, asked.source))
        made = export(dossier, options, targets, Keys(user_folder()))
    finally:
        hall.close()
    return _tell(made, speaker)


def _tell(made: tuple[Exported, ...], speaker: Speaker) -> int:
    for one in made:
        tell_export(one, speaker)
    return DONE


def tell_export(one: Exported, speaker: Speaker) -> None:
    """Say that a file was exported, and where."""
    speaker.say(speaker.word("said.exported", path=str(one.path), size=max(1, round(one.size / 1000))))
    speaker.add("exported", export_value(one))


def export_value(one: Exported) -> Mapping[str, object]:
    """Give an export as JSON; `seconds` to write and to prove."""
    named = {"path": str(one.path), "format": one.format, "edition": one.edition, "card": one.card}
    seconds = {"writing": round(one.writing, 3), "proving": round(one.proving, 3)}
    return {**named, "sha256": one.sha256, "bytes": one.size, "seconds": seconds}


COMMANDS = (Command("export", "export a visit or a bundle as PDF, workbook or bundle, with proof", _takes, _work),)
