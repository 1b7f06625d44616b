# SPDX-License-Identifier: MPL-2.0
"""The counting of a register and the draws from it, as work to be done beside the window."""

from collections.abc import Mapping
from dataclasses import dataclass

from inspector.app.hall import Hall
from inspector.app.rounds import Draft, draft, draw_sites
from inspector.core.draw import Quota, Stratum, counted
from inspector.core.register import register_digest
from inspector.core.round_states import Round
from inspector.ui.tasks import Task


@dataclass(frozen=True, slots=True)
class Counted:
    """The strata of a register divided by a level of areas, and the digest of the register."""

    by: str
    strata: Mapping[Stratum, int]
    digest: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What a draw is asked for: the round, the numbers, the level that divides types, the seed."""

    round: str
    quotas: tuple[Quota, ...]
    by: str
    seed: str


@dataclass(frozen=True, slots=True)
class Counting:
    """Counts the register."""

    hall: Hall
    by: str

    def __call__(self, task: Task) -> Counted:
        """Count."""
        task.step(0, 1)
        sites = self.hall.workspace.sites()
        return Counted(self.by, counted(sites, self.by), register_digest(sites))


@dataclass(frozen=True, slots=True)
class Trying:
    """Tries a draw."""

    hall: Hall
    asked: Asked

    def __call__(self, task: Task) -> Draft:
        """Try it; nothing is written."""
        task.step(0, 1)
        made = draft(self.hall, self.asked.round, self.asked.quotas, by=self.asked.by, seed=self.asked.seed)
        task.step(1, 1)
        return made


@dataclass(frozen=True, slots=True)
class Drawing:
    """Draws into the round."""

    hall: Hall
    asked: Asked

    def __call__(self, task: Task) -> tuple[Round, Draft]:
        """Draw."""
        task.step(0, 1)
        return draw_sites(self.hall, self.asked.round, self.asked.quotas, by=self.asked.by, seed=self.asked.seed)
