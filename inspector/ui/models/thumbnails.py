# SPDX-License-Identifier: MPL-2.0
"""Thumbnails: read beside the window, kept while the page stands, told when they come."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from inspector.core.problems import Problem
from inspector.ui.tasks import Task, Tasks

EDGE: Final = 320
MOST: Final = 96


class Shelf(Protocol):
    """Where photos lie: it makes small copies."""

    def thumbnail(self, sha256: str, pixels: int) -> Path:
        """Give the file of a small copy; raises KnownError."""
        ...


@dataclass(frozen=True, slots=True)
class _Reading:
    """The work of one thumbnail: made on the shelf when it is not there yet, read as a picture."""

    shelf: Shelf
    sha256: str

    def __call__(self, task: Task) -> tuple[str, QImage]:
        """Read it."""
        return self.sha256, QImage(str(self.shelf.thumbnail(self.sha256, EDGE)))


class Thumbnails(QObject):
    """`pixmap` gives what is there at once; the rest is fetched, and `came` names it. Only the newest are kept."""

    came = Signal(str)

    def __init__(self, shelf: Shelf, tasks: Tasks, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._shelf = shelf
        self._tasks = tasks
        self._kept: dict[str, QPixmap] = {}
        self._asked: set[str] = set()

    def pixmap(self, sha256: str) -> QPixmap | None:
        """Give the thumbnail of a photo, or None and fetch it."""
        kept = self._kept.pop(sha256, None)
        if kept is not None:
            self._kept[sha256] = kept
            return kept
        if sha256 not in self._asked:
            self._asked.add(sha256)
            self._tasks.run(_Reading(self._shelf, sha256), self._take, self._missed)
        return None

    @Slot(object)
    def _take(self, found: tuple[str, QImage]) -> None:
        sha256, image = found
        self._asked.discard(sha256)
        if not image.isNull():
            self._kept[sha256] = QPixmap.fromImage(image)
            if len(self._kept) > MOST:
                del self._kept[next(iter(self._kept))]
            self.came.emit(sha256)

    @Slot(Problem)
    def _missed(self, problem: Problem) -> None:
        """Leave the empty frame: the photo's own problem is said where it is opened."""
