# SPDX-License-Identifier: MPL-2.0
"""The watched folder: looked into beside the window, when it changes and now and then; new pictures are told once."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from inspector.app.watching import Watching, look_into
from inspector.ui.tasks import Task, Tasks

SLOW_MS: Final = 5_000
SOON_MS: Final = 1_000


@dataclass(frozen=True, slots=True)
class _Look:
    """One look; None when the folder is not there."""

    watching: Watching
    folder: Path

    def __call__(self, task: Task) -> tuple[str, ...] | None:
        """Look."""
        try:
            return self.watching.settled(look_into(self.folder))
        except OSError:
            return None


class FolderWatch(QObject):
    """`found` names new whole pictures, `lost` that the folder is not there, once until it is back."""

    found = Signal(object)
    lost = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._tasks = tasks
        self._folder: Path | None = None
        self._watching = Watching(0)
        self._looking = self._missing = False
        self._told = QFileSystemWatcher(self)
        self._told.directoryChanged.connect(self._look_soon)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def folder(self) -> str:
        """The folder watched; empty when none is."""
        return str(self._folder) if self._folder is not None else ""

    def watch(self, folder: str, since_ms: int) -> None:
        """Watch a folder for pictures changed since a moment; an empty name ends it."""
        if folder == self.folder:
            return
        self._timer.stop()
        if self._told.directories():
            self._told.removePaths(self._told.directories())
        self._folder = Path(folder) if folder else None
        self._watching, self._missing = Watching(since_ms), False
        if self._folder is not None:
            self._timer.start(0)

    @Slot()
    def look(self) -> None:
        """Look into the folder now, beside the window, unless a look is under way."""
        if self._folder is not None and not self._looking:
            self._looking = True
            self._tasks.run(_Look(self._watching, self._folder), self._take)

    @Slot()
    def _look_soon(self) -> None:
        if self._folder is not None and not self._looking:
            self._timer.start(SOON_MS)

    @Slot(object)
    def _take(self, pictures: tuple[str, ...] | None) -> None:
        self._looking = False
        if self._folder is None:
            return
        if pictures is None and not self._missing:
            self.lost.emit(self.folder)
        if pictures is not None and self.folder not in self._told.directories():
            self._told.addPath(self.folder)  # also after the folder was away
        self._missing = pictures is None
        self._timer.start(SOON_MS if self._watching.waiting else SLOW_MS)
        if pictures:
            self.found.emit(tuple(Path(name) for name in pictures))
