# SPDX-License-Identifier: MPL-2.0
"""Drills out of folders: those written by hand, and the ready ones that are shipped; taken into the workspace."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.app.hall import Hall
from inspector.app.library import find_checklist, read_checklist_file
from inspector.app.paths import shipped
from inspector.app.training.building import DrillDraft
from inspector.core.checklist import Checklist
from inspector.core.problems import KnownError, Problem
from inspector.disk.troubles import said_plainly

READY: Final = ("market", "street", "household")
"""The ready drills, by the folders they lie in below `samples/drills`."""


@dataclass(frozen=True, slots=True)
class ReadyDrill:
    """A ready drill as it is offered: its name (folder), title, how many sites and questions, how many pictures."""

    name: str
    title: str
    note: str
    sites: int
    questions: int
    pictures: int


def is_folder_of_drill(source: Path) -> bool:
    """Tell a drill's folder, also one that is not there, from a file; raises KnownError where the path is none."""
    with said_plainly(source):
        return not source.is_file()


def draft_from_folder(
    hall: Hall, folder: Path, language: str, drill: str = ""
) -> tuple[DrillDraft | None, tuple[Problem, ...]]:
    """Read a drill folder and keep its pictures and checklists; None and every problem when anything is wrong.

    `drill`: the id it gets where its file names none; a new one when empty. The drill itself is not kept: that is
    the trainer's next word (`drills.keep_drill`, `keep_key`).
    """
    from inspector.files.drill_yaml import load_drill

    made, problems = load_drill(folder, drill or hall.new_id(), language, checklist_of)
    if made is None:
        return None, problems
    for checklist in made.checklists:
        hall.workspace.keep_checklist(checklist)
    for data in made.photos.values():
        hall.workspace.photos.add(data)
    return DrillDraft(made.drill, made.key), problems


def ready_drills(language: str) -> tuple[ReadyDrill, ...]:
    """List the ready drills that are shipped; reads their files, so for a worker."""
    from inspector.files.drill_yaml import load_drill

    found = []
    for name in READY:
        made, _ = load_drill(_place(name), name, language, checklist_of)
        if made is not None:
            drill = made.drill
            words = drill.title.said(language), drill.note.said(language)
            found.append(ReadyDrill(name, *words, len(drill.sites), len(drill.items()), len(made.photos)))
    return tuple(found)


def take_ready(hall: Hall, name: str, language: str) -> DrillDraft:
    """Take a ready drill as a new drill of this workspace; raises KnownError `drill_ready` for a name there is not."""
    if name not in READY:
        raise KnownError(Problem("drill_ready", found=name[:40], known=", ".join(READY)))
    made, problems = draft_from_folder(hall, _place(name), language)
    if made is None:
        raise KnownError(problems[0])
    return made


def checklist_of(named: str, folder: Path) -> Checklist:
    """Find a checklist a drill file names: a file beside it, or a shipped one by its id; raises KnownError."""
    beside = folder / named
    inside = named.endswith((".yaml", ".yml")) and beside.resolve().is_relative_to(folder.resolve())
    return read_checklist_file(beside if inside else find_checklist(named))


def _place(name: str) -> Path:
    return shipped("resources") / "samples" / "drills" / name
