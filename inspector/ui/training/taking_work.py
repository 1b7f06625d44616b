# SPDX-License-Identifier: MPL-2.0
"""What taking a drill does beside the window: sealing and writing cards, grading a practice, its result on paper."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.hall import Hall
from inspector.app.training.handing_in import HandedIn, hand_in
from inspector.app.training.practising import Practised, practised, write_practice
from inspector.app.training.taking import Sat
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
class Grade:
    """A practice held against the key that came with it."""

    hall: Hall
    sat: Sat

    def __call__(self, task: Task) -> Practised:
        """Grade it; raises KnownError `drill_key_missing` where the key went."""
        return practised(self.hall, self.sat)


@dataclass(frozen=True, slots=True)
class ResultPaper:
    """The result of a practice as PDF."""

    hall: Hall
    practised: Practised
    path: Path
    language: str

    def __call__(self, task: Task) -> "Exported":
        """Write and prove it."""
        return write_practice(self.hall, self.practised, self.path, self.language)
