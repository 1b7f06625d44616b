# SPDX-License-Identifier: MPL-2.0
"""The quick phrases of the current point: its faults at once, those used before as soon as they were read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from inspector.app.quick_phrases import QuickPhrase, offered, worth_keeping
from inspector.core.points import PointId
from inspector.ui.tasks import Task, Tasks

Uses: TypeAlias = tuple[tuple[str, int], ...]
Spot: TypeAlias = tuple[str, PointId]


class Store(Protocol):
    """Where used phrases are kept."""

    def phrases(self, checklist: str, point: PointId, limit: int = 50) -> Uses:
        """List the phrases used at a point of a checklist, most used first."""
        ...

    def note_phrase(self, checklist: str, point: PointId, text: str) -> None:
        """Count one use, behind the hand."""
        ...


@dataclass(frozen=True, slots=True)
class _Reading:
    store: Store
    spot: Spot

    def __call__(self, task: Task) -> tuple[Spot, Uses]:
        """Read what was used."""
        return self.spot, self.store.phrases(*self.spot)


class PhraseShelf(QObject):
    """`came` tells that more phrases of the current point are known; nothing is read before they are asked for."""

    came = Signal()

    def __init__(self, store: Store, tasks: Tasks, parent: QObject | None = None) -> None:
        """Begin at no point."""
        super().__init__(parent)
        self._store, self._tasks = store, tasks
        self._spot: Spot = ("", PointId(""))
        self._faults: tuple[str, ...] = ()
        self._used: dict[Spot, Uses] = {}
        self._asked: set[Spot] = set()
        self._noted: dict[Spot, dict[str, int]] = {}

    def turn(self, checklist: str, point: PointId, faults: Sequence[str]) -> None:
        """Turn to a point of a checklist (its id)."""
        self._spot, self._faults = (checklist, point), tuple(faults)

    def every(self) -> tuple[QuickPhrase, ...]:
        """Give what is known now, and have the rest read."""
        if self._spot not in self._used and self._spot not in self._asked:
            self._asked.add(self._spot)
            self._tasks.run(_Reading(self._store, self._spot), self._take, self._leave)
        used = dict(self._used.get(self._spot, ()))
        for text, times in self._noted.get(self._spot, {}).items():
            used[text] = max(times, used.get(text, 0))  # it may not be written yet, or it is and was read
        return offered(self._faults, used.items())

    def note(self, checklist: str, point: PointId, texts: Iterable[str]) -> None:
        """Count one use of each of these texts; long ones are no phrases."""
        for text in filter(None, map(worth_keeping, texts)):
            self._store.note_phrase(checklist, point, text)
            noted = self._noted.setdefault((checklist, point), {})
            noted[text] = noted.get(text, 0) + 1

    @Slot(object)
    def _take(self, found: tuple[Spot, Uses]) -> None:
        spot, uses = found
        self._asked.discard(spot)
        self._used[spot] = uses
        if spot == self._spot:
            self.came.emit()

    @Slot(object)
    def _leave(self, problem: object) -> None:
        """Go on with the faults alone: phrases are a comfort."""
