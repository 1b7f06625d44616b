# SPDX-License-Identifier: MPL-2.0
"""Thumbnails: read beside the window, kept while the page stands, told when they come."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from inspector.core.problems import KnownError
from inspector.ui.tasks import Task, Tasks

EDGE: Final = 320
MOST: Final = 96
AT_ONCE: Final = 2
WAITING: Final = 64
"""How many may wait to be read: in a long row that slides by, those seen last are read first, others asked again."""


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
    edge: int

    def __call__(self, task: Task) -> tuple[str, QImage]:
        """Read it; what cannot be read is an empty picture: its own problem is said where it is opened."""
        try:
            return self.sha256, QImage(str(self.shelf.thumbnail(self.sha256, self.edge)))
        except KnownError:
            return self.sha256, QImage()


class Thumbnails(QObject):
    """`pixmap` gives what is there at once; the rest is fetched, and `came` names it. Only the newest are kept."""

    came = Signal(str)

    def __init__(self, shelf: Shelf, tasks: Tasks, parent: QObject | None = None, edge: int = EDGE) -> None:
        """Begin with none; `edge` is the longer side in pixels."""
        super().__init__(parent)
        self._edge = edge
        self._shelf = shelf
        self._tasks = tasks
        self._kept: dict[str, QPixmap] = {}
        self._asked: list[str] = []
        self._under_way: set[str] = set()
        self._missing: set[str] = set()

    def pixmap(self, sha256: str) -> QPixmap | None:
        """Give the thumbnail of a photo, or None and fetch it."""
        kept = self._kept.pop(sha256, None)
        if kept is not None:
            self._kept[sha256] = kept
            return kept
        if not (sha256 in self._asked or sha256 in self._under_way or sha256 in self._missing):
            self._asked.append(sha256)
            del self._asked[:-WAITING]
            self._read_on()
        return None

    def forget(self, sha256: str) -> None:
        """Show a photo no more: it was erased."""
        self._kept.pop(sha256, None)
        self._missing.add(sha256)
        self.came.emit(sha256)

    def _read_on(self) -> None:
        while self._asked and len(self._under_way) < AT_ONCE:
            sha256 = self._asked.pop()
            self._under_way.add(sha256)
            self._tasks.run(_Reading(self._shelf, sha256, self._edge), self._take)

    @Slot(object)
    def _take(self, found: tuple[str, QImage]) -> None:
        sha256, image = found
        self._under_way.discard(sha256)
        self._read_on()
        if image.isNull():
            self._missing.add(sha256)
        elif sha256 not in self._missing:
            self._kept[sha256] = QPixmap.fromImage(image)
            if len(self._kept) > MOST:
                del self._kept[next(iter(self._kept))]
            self.came.emit(sha256)
