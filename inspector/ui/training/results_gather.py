# SPDX-License-Identifier: MPL-2.0
"""Cards dropped on the page of results: taken in through the office's own gathering, and what came for this drill."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.ui.office.gather_work import Applying, Choice, Gathering
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.office.gathered import Gathered
    from inspector.app.office.office import Office
    from inspector.core.problems import Problem


@dataclass(frozen=True, slots=True)
class Came:
    """What a gathering brought: cards of this drill that are new, those that were here, what else was taken or left.

    `numbers`: of whom the new cards are, sorted. `waiting`: real cards that need the office's word, left out here.
    """

    batch: str
    fresh: int
    here: int
    other: int
    numbers: tuple[str, ...]
    waiting: int
    against: "tuple[Problem, ...]"


@dataclass(frozen=True, slots=True)
class Collecting:
    """The work: look at files and folders, take in what nothing speaks against, and say what came for one drill."""

    office: "Office"
    drill: str
    paths: Sequence[Path]
    by: str
    reason: str

    def __call__(self, task: Task) -> Came:
        """Gather and apply; raises KnownError when it cannot be kept, StoppedError when it was stopped before."""
        found = Gathering(self.office, self.paths)(task)
        before = self._cards()
        batch = ""
        if any(file.takes and not file.admits for file in found.files):
            choice = Choice(frozenset(), {}, self.reason, self.by)
            batch = Applying(self.office, found, choice)(task).batch
        return self._told(found, before, batch)

    def _cards(self) -> dict[str, str]:
        """Give the cards of the drill that are here, each with its number."""
        walks = self.office.picture().walks.values()
        sat = [(walk, walk.header.sitting) for walk in walks if walk.header.sitting is not None]
        return {
            card: one.number for walk, one in sat if one is not None and one.drill == self.drill for card in walk.cards
        }

    def _told(self, found: "Gathered", before: dict[str, str], batch: str) -> Came:
        now = self._cards()
        fresh = {card: number for card, number in now.items() if card not in before}
        again = {file.card for file in found.files if file.card in before}
        taken = sum(file.takes for file in found.files)
        waiting = sum(file.admits for file in found.files)
        against = tuple(problem for file in found.files for problem in file.against)
        numbers = tuple(sorted(set(fresh.values())))
        return Came(batch, len(fresh), len(again), taken - len(fresh) - len(again), numbers, waiting, against)
