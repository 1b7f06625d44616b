# SPDX-License-Identifier: MPL-2.0
"""The photos of a day coming into the tray: kept beside the window, told in lots, and stopped when asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QMimeData, QObject, Signal, Slot

from inspector.core.canonical import mended
from inspector.core.problems import KnownError, Problem
from inspector.core.tray import TrayPhoto
from inspector.ui.pages.scoring_photos import PhotoIntake, Shelf, Source, bytes_of, pictures_in, sources_of
from inspector.ui.tasks import Task, Tasks

PATIENCE_MS: Final = 10_000
"""How long a page that goes waits for the photo that is being kept."""
SHORT_MS: Final = 50
LOT: Final = 20
"""How many photos come into the tray with one row of the log."""


@dataclass(frozen=True, slots=True)
class Lot:
    """Photos that are on disk now, and what could not be taken."""

    photos: tuple[TrayPhoto, ...]
    problems: tuple[Problem, ...] = ()


class _Keeping:
    """The work beside the window: what was kept before a stop stays kept."""

    def __init__(self, intake: "TrayIntake", sources: tuple[Source, ...]) -> None:
        self._intake, self._sources = intake, sources
        self._photos: list[TrayPhoto] = []
        self._problems: list[Problem] = []

    def __call__(self, task: Task) -> None:
        """Keep them one after another."""
        sources = pictures_in(self._sources)
        try:
            for place, source in enumerate(sources):
                task.step(place, len(sources))
                self._keep(source)
                if len(self._photos) >= LOT:
                    self._tell()
        finally:
            self._tell()

    def _keep(self, source: Source) -> None:
        name = source.name if isinstance(source, Path) else ""
        try:
            photo = self._intake.shelf.add(bytes_of(source))
            self._photos.append(TrayPhoto(photo.sha256, mended(name), photo.taken))
        except KnownError as error:
            self._problems.append(error.problem.at(file=name) if name else error.problem)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self._problems.append(Problem("photo_unreadable", file=name, reason=reason))

    def _tell(self) -> None:
        if self._photos or self._problems:
            self._intake.came.emit(Lot(tuple(self._photos), tuple(self._problems)))
            self._photos.clear()
            self._problems.clear()


class TrayIntake(QObject):
    """`came` carries a lot, `moved` how far the work is (0 of 0: none is under way)."""

    came = Signal(object)
    moved = Signal(int, int)

    def __init__(self, shelf: Shelf, tasks: Tasks, parent: QObject | None = None) -> None:
        """Take photos for a shelf."""
        super().__init__(parent)
        self.shelf = shelf
        self._tasks = tasks
        self._running: list[Task] = []

    @property
    def is_busy(self) -> bool:
        """Whether photos are on their way."""
        return bool(self._running)

    def take(self, sources: tuple[Source, ...]) -> None:
        """Take files, folders of files, or pictures."""
        if not sources:
            return
        task = self._tasks.run(_Keeping(self, sources), self._done)
        task.progressed.connect(self.moved)
        task.ended.connect(self._end)
        self._running.append(task)

    def take_dropped(self, what: QMimeData) -> bool:
        """Take what was dropped or pasted; False when there is no picture in it."""
        sources = sources_of(what)
        self.take(sources)
        return bool(sources)

    @Slot()
    def stop(self) -> None:
        """Take no more."""
        for task in self._running:
            task.stop()

    @Slot(object)
    def _done(self, _nothing: object) -> None:
        """Nothing more to do: every lot was told."""

    @Slot()
    def _end(self) -> None:
        self._running = [task for task in self._running if task is not self.sender()]
        if not self._running:
            self.moved.emit(0, 0)


def land(hand: PhotoIntake, trays: Sequence[TrayIntake]) -> None:
    """Stop what comes, and wait until what is kept already was told; the person's own keys wait meanwhile."""
    hand.stop()
    for intake in trays:
        intake.stop()
    clock = QElapsedTimer()
    clock.start()
    while (hand.coming or any(intake.is_busy for intake in trays)) and clock.elapsed() < PATIENCE_MS:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, SHORT_MS)
