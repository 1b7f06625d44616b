# SPDX-License-Identifier: MPL-2.0
"""The shelf: the cover of every checklist at hand, shipped or kept; a sheet is read when it is asked for."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Signal, Slot

from inspector.app.hall import Hall
from inspector.core.problems import KnownError, Problem
from inspector.core.text import Text
from inspector.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from inspector.core.checklist import Checklist, ChecklistDigest

_BATCH: Final = 8
_LARGE: Final = 5_000
"""A kept sheet of more points than this is read only when it is opened."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """A cover: `key` names it on the shelf; what came with the program has a path, what is kept a digest.

    `points` is −1 and `standing` may be empty until the sheet was read.
    """

    key: str
    id: str
    version: str
    title: Text
    site_type: Text
    standing: str = ""
    path: Path | None = None
    points: int = -1

    @property
    def shipped(self) -> bool:
        """Whether it came with the program."""
        return self.path is not None


@dataclass(frozen=True, slots=True)
class Opened:
    """A sheet that was read: its digest, its full points, and the words of each point, as they are searched."""

    key: str
    checklist: "Checklist"
    digest: str
    full: Fraction
    words: tuple[str, ...]


class Shelf(QObject):
    """Reads covers when first asked and again after a change; `filled` tells when they are there.

    `opened` names a sheet that was fetched, `counted` tells that the census knows more sheets.
    """

    filled = Signal()
    opened = Signal(str)
    counted = Signal()
    refused = Signal(Problem)
    _read_some = Signal(object)

    def __init__(self, hall: Hall, tasks: Tasks, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._hall = hall
        self._tasks = tasks
        self._asked = False
        self._counting = False
        self._covers: tuple[Shelved, ...] = ()
        self._read: dict[str, Opened] = {}
        self._unread: set[str] = set()
        self.shelved: tuple[Shelved, ...] = ()
        self._read_some.connect(self._take_some)

    # -- covers --

    def ask(self) -> None:
        """Read the covers unless that was done; `filled` follows."""
        if self._asked:
            self.filled.emit()
            return
        self.read_anew()

    def read_anew(self) -> None:
        """Read every cover again."""
        self._asked = True
        self._tasks.run(self._list, self._take, self._refuse)

    def cover(self, key: str) -> Shelved | None:
        """Give a cover by its key."""
        return next((one for one in self.shelved if one.key == key), None)

    def _list(self, task: Task) -> tuple[Shelved, ...]:
        from inspector.app.library import covers

        task.step(0, 1)
        shipped = [
            Shelved(one.path.stem, one.id, one.version, one.title, one.site_type, one.standing, one.path)
            for one in covers()
        ]
        kept = [
            Shelved(str(one.digest), one.id, one.version, one.title, one.site_type, points=one.points)
            for one in self._hall.workspace.checklists()
        ]
        return (*shipped, *kept)

    @Slot(object)
    def _take(self, covers: tuple[Shelved, ...]) -> None:
        self._covers = covers
        self._settle()
        self.filled.emit()
        self._tasks.run(self._learn_pinyin, self._learned)

    def _learn_pinyin(self, task: Task) -> None:
        """Read the initials of every title once, so that the first letter typed finds at once."""
        from inspector.app.pinyin import initials

        for place, one in enumerate(self._covers):
            task.step(place, len(self._covers))
            initials(one.title.said("zh"))

    @Slot(object)
    def _learned(self, _nothing: object) -> None:
        """Nothing more to do: the initials are remembered where they were made."""

    def _settle(self) -> None:
        """Show a kept sheet only where it is not, to the last word, one that came with the program."""
        shipped = [one for one in self._covers if one.shipped]
        waiting = {(one.id, one.version) for one in shipped if one.key not in self._read}
        known = {self._read[one.key].digest for one in shipped if one.key in self._read}
        self.shelved = tuple(
            one
            for one in self._covers
            if one.shipped or (one.key not in known and (one.id, one.version) not in waiting)
        )

    # -- sheets --

    def sheet(self, key: str) -> "Checklist | None":
        """Give a sheet that was read; None when it was not."""
        return self._read[key].checklist if key in self._read else None

    def digest(self, key: str) -> str:
        """Give the digest of a sheet that was read; empty when it was not."""
        return self._read[key].digest if key in self._read else ""

    def words(self, key: str) -> tuple[str, ...]:
        """Give the words of each point of a sheet that was read, in lower case."""
        return self._read[key].words if key in self._read else ()

    def size(self, key: str) -> tuple[int, Fraction] | None:
        """Give how many points a sheet has and what they come to in full; None when it was not read."""
        return (len(self._read[key].words), self._read[key].full) if key in self._read else None

    def take(self, key: str) -> "Checklist":
        """Give a sheet at once, reading it where that was not done; raises KnownError when it cannot be read."""
        if key not in self._read:
            self._keep(self.opening(key))
        return self._read[key].checklist

    def fetch(self, key: str) -> None:
        """Read a sheet beside the window; `opened` follows, at once where it is known."""
        if key in self._read:
            self.opened.emit(key)
            return
        self._tasks.run(_Fetch(self, key), self._take_one, self._refuse)

    def census(self) -> None:
        """Read every sheet not yet read, beside the window; `counted` follows now and then."""
        if not self._counting and self._uncounted():
            self._counting = True
            self._tasks.run(self._count, self._end_count)

    def opening(self, key: str) -> Opened:
        """Read one sheet and its words, in any thread; raises KnownError."""
        cover = next((one for one in self._covers if one.key == key), None)
        if cover is None:
            raise KnownError(Problem("checklist_missing", digest=key[:12]))
        if cover.path is not None:
            from inspector.app.library import read_checklist_file

            checklist = read_checklist_file(cover.path)
            return _opened(key, checklist, checklist.digest())
        return _opened(key, self._hall.workspace.checklist(cast("ChecklistDigest", key)), key)

    def _count(self, task: Task) -> None:
        batch: list[Opened] = []
        waiting = self._uncounted()
        for place, key in enumerate(waiting):
            task.step(place, len(waiting))
            try:
                batch.append(self.opening(key))
            except KnownError as error:
                self._unread.add(key)
                self.refused.emit(error.problem)
            if len(batch) == _BATCH:
                self._read_some.emit(tuple(batch))
                batch.clear()
        self._read_some.emit(tuple(batch))

    def _uncounted(self) -> list[str]:
        done = self._read.keys() | self._unread
        return [one.key for one in self._covers if one.key not in done and one.points <= _LARGE]

    @Slot(object)
    def _end_count(self, _nothing: object) -> None:
        self._counting = False

    @Slot(object)
    def _take_some(self, batch: tuple[Opened, ...]) -> None:
        for one in batch:
            self._keep(one)
        self.counted.emit()

    @Slot(object)
    def _take_one(self, one: Opened) -> None:
        self._keep(one)
        self.opened.emit(one.key)

    def _keep(self, one: Opened) -> None:
        self._read[one.key] = one
        self._settle()

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        self.refused.emit(problem)


class _Fetch:
    """The reading of one sheet, as work to be done beside the window."""

    def __init__(self, shelf: Shelf, key: str) -> None:
        self._shelf, self._key = shelf, key

    def __call__(self, task: Task) -> Opened:
        task.step(0, 1)
        return self._shelf.opening(self._key)


def _opened(key: str, checklist: "Checklist", digest: str) -> Opened:
    return Opened(key, checklist, digest, checklist.nominal(), _words(checklist))


def _words(checklist: "Checklist") -> tuple[str, ...]:
    """Give each point's words, in every language, as they are searched."""
    found = []
    for point in checklist.points():
        texts = (point.title, *point.look_for, *point.faults, *point.exemptions)
        found.append(" ".join((point.id, *(said for one in texts for _, said in one.words))).casefold())
    return tuple(found)
