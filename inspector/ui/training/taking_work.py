# SPDX-License-Identifier: MPL-2.0
"""What taking a drill does beside the window: sealing and writing cards, grading a practice, its result on paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.hall import Hall
from inspector.app.training.handing_in import HandedIn, hand_in
from inspector.app.training.taking import Sat
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import Item
from inspector.core.drills.graded import Graded
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.exporting import Exported


@dataclass(frozen=True, slots=True)
class HandIn:
    """The cards of an attempt, sealed and written into a folder."""

    hall: Hall
    sat: Sat
    folder: Path

    def __call__(self, task: Task) -> HandedIn:
        """Seal, write and prove; what keeps a card from being written is raised, and can be mended and done again."""
        return hand_in(self.hall, self.sat, self.folder)


@dataclass(frozen=True, slots=True)
class Practised:
    """What a practice came to: the attempt graded, with the key and the checklists it was graded by."""

    sat: Sat
    graded: Graded
    key: Mapping[Item, KeyAnswer]
    checklists: Mapping[ChecklistDigest, Checklist]


@dataclass(frozen=True, slots=True)
class Grade:
    """A practice held against the key that came with it."""

    hall: Hall
    sat: Sat

    def __call__(self, task: Task) -> Practised:
        """Grade it; raises KnownError `drill_key_missing` where the key went."""
        from inspector.app.training.drills import drill_of
        from inspector.app.training.taking import attempt_of
        from inspector.core.drills.grading import graded
        from inspector.core.drills.ruled import ruled
        from inspector.core.problems import KnownError, Problem

        state, drill = drill_of(self.hall, self.sat.drill.id), self.sat.drill
        if state.key is None:
            raise KnownError(Problem("drill_key_missing", drill=drill.id))
        key = ruled(state.key, [one.ruling for one in state.rulings])
        checklists = {name: self.hall.workspace.checklist(name) for name in drill.checklists()}
        attempt = attempt_of(self.hall, self.sat)
        return Practised(self.sat, graded(attempt, drill, key, checklists), key.answers, checklists)


@dataclass(frozen=True, slots=True)
class ResultPaper:
    """The result of a practice as PDF."""

    hall: Hall
    practised: Practised
    path: Path
    language: str

    def __call__(self, task: Task) -> "Exported":
        """Write and prove it."""
        from inspector.app.training.drills import drill_of
        from inspector.app.training.papers import paper_desk, write_trainee_result

        found = self.practised
        desk = paper_desk(self.hall, drill_of(self.hall, found.sat.drill.id), self.language)
        desk.drill = found.sat.drill
        return write_trainee_result(desk, found.graded, self.path)


def written_cards(hall: Hall, sat: Sat) -> tuple[Path, ...]:
    """List where the cards of an exam were last written, as far as the files are there."""
    if sat.mode == "practice":
        return ()
    notes = (hall.workspace.exports(visit) for visit in sat.visits.values())
    bundles = ([note for note in each if note.format == "bundle"] for each in notes)
    newest = (max(each, key=attrgetter("at")).path for each in bundles if each)
    return tuple(path for path in map(Path, newest) if path.exists())
