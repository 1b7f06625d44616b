# SPDX-License-Identifier: MPL-2.0
"""What the office does, as work beside the window: it decides, withdraws, restores, takes batches back, returns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.core.merging.deciding import Signed
from inspector.core.merging.decisions import Decision
from inspector.core.merging.notes import Batch, SourceNote
from inspector.core.merging.walks import Conflict
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.office.office import Office


@dataclass(frozen=True, slots=True)
class Deciding:
    """Keeps decisions, all or none; gives their digests."""

    office: "Office"
    decisions: Sequence[Decision]

    def __call__(self, task: Task) -> tuple[str, ...]:
        """Keep them."""
        return self.office.decide(self.decisions)


@dataclass(frozen=True, slots=True)
class DecidingMany:
    """Decides by a policy what it can decide, all or none; gives the digests. Stopped, nothing is kept."""

    office: "Office"
    conflicts: Sequence[Conflict]
    policy: str
    signed: Signed
    chief: str = ""

    def __call__(self, task: Task) -> tuple[str, ...]:
        """Decide and keep them."""
        from inspector.app.office.deciding import decide_by_policy

        return decide_by_policy(self.office, self.conflicts, self.policy, self.signed, chief=self.chief, told=task.step)


@dataclass(frozen=True, slots=True)
class Withdrawing:
    """Takes records out of the picture, or brings them back; gives the digests it was about."""

    office: "Office"
    digests: tuple[str, ...]
    reason: str
    by: str
    back: bool = False

    def __call__(self, task: Task) -> tuple[str, ...]:
        """Do it."""
        act: Callable[[Sequence[str], str, str], tuple[str, ...]]
        act = self.office.restore if self.back else self.office.withdraw
        act(self.digests, self.reason, self.by)
        return self.digests


@dataclass(frozen=True, slots=True)
class TakingBack:
    """Takes a whole batch out of the picture, or brings it in again."""

    office: "Office"
    batch: str
    reason: str
    by: str
    up: bool = False

    def __call__(self, task: Task) -> str:
        """Do it; gives the batch."""
        (self.office.take_up if self.up else self.office.take_back)(self.batch, self.reason, self.by)
        return self.batch


@dataclass(frozen=True, slots=True)
class Sourcing:
    """Reads by which files cards came."""

    office: "Office"
    cards: tuple[str, ...]

    def __call__(self, task: Task) -> dict[str, tuple[SourceNote, ...]]:
        """Read it, card by card."""
        return {card: self.office.sources(card) for card in self.cards}


@dataclass(frozen=True, slots=True)
class Batching:
    """Reads what was gathered before, and the files of each batch."""

    office: "Office"

    def __call__(self, task: Task) -> tuple[tuple[Batch, tuple[SourceNote, ...]], ...]:
        """Read it, the newest first."""
        return tuple((one, self.office.batch_sources(one.id)) for one in self.office.batches())


@dataclass(frozen=True, slots=True)
class Returning:
    """Writes the files that send a walk back to its inspectors, and keeps the decision; gives the files."""

    office: "Office"
    walk: str
    folder: Path
    reason: str
    by: str

    def __call__(self, task: Task) -> tuple[Path, ...]:
        """Do it."""
        from inspector.app.office.reviewing import send_back

        return send_back(self.office, self.walk, self.folder, self.reason, self.by)
