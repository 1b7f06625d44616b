# SPDX-License-Identifier: MPL-2.0
"""What the page of training does without asking: keep, copy, put away, take in packs and ready drills."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.hall import Hall
from inspector.app.training.building import DrillDraft, copied
from inspector.app.training.drills import drill_of, keep_closed, keep_drill, keep_key
from inspector.core.drills.answer_key import AnswerKey
from inspector.core.problems import KnownError, Problem
from inspector.core.text import text
from inspector.core.words import word
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.training.packs import PackTaken


class TakeReady:
    """A ready drill taken as one's own, as work beside the window; gives its id."""

    def __init__(self, hall: Hall, name: str, language: str) -> None:
        """Name the ready drill."""
        self._hall, self._name, self._language = hall, name, language

    def __call__(self, task: Task) -> str:
        """Take it; raises KnownError when it cannot be read or kept."""
        from inspector.app.training.from_folder import take_ready

        task.step(0, 1)
        return keep_new(self._hall, take_ready(self._hall, self._name, self._language))


class TakePacks:
    """Packs taken in one after another, as work beside the window; one that is refused is told, the rest comes."""

    def __init__(self, hall: Hall, paths: Sequence[Path]) -> None:
        """Name the files."""
        self._hall, self._paths = hall, paths

    def __call__(self, task: Task) -> "tuple[tuple[PackTaken, ...], tuple[Problem, ...]]":
        """Take them in; gives what came, and what was wrong with the others."""
        from inspector.app.training.packs import take_pack

        came: list[PackTaken] = []
        problems: list[Problem] = []
        for place, path in enumerate(self._paths):
            task.step(place, len(self._paths))
            try:
                came.append(take_pack(self._hall, path))
            except KnownError as error:
                problems.append(error.problem.at(file=path.name))
        return tuple(came), tuple(problems)


def keep_new(hall: Hall, draft: DrillDraft) -> str:
    """Keep a draft with its key, and give its id; trainer and office come from the settings where it names none."""
    drill = draft.drill
    if not drill.trainer:
        drill = replace(drill, trainer=hall.settings.inspectors)
    keep_drill(hall, drill)
    if draft.key.answers:
        keep_key(hall, draft.key)
    return drill.id


def copy_drill(hall: Hall, drill: str) -> str:
    """Copy a drill of the trainer as a new one of today, without roster, rulings and results; gives its id."""
    state = drill_of(hall, drill)
    made = copied(DrillDraft(state.drill, state.key or AnswerKey(drill)), hall.new_id(), hall.clock().day())
    title = {code: word("drill.copy", code).format(title=words) for code, words in made.drill.title.words}
    return keep_new(hall, replace(made, drill=replace(made.drill, title=text(title))))


def turn_closed(hall: Hall, drill: str) -> None:
    """Put a drill away, or take it up again."""
    keep_closed(hall, drill, closed=not drill_of(hall, drill).is_closed)
