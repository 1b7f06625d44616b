# SPDX-License-Identifier: MPL-2.0
"""Photos coming in: files, drops and pastes are kept beside the window, then linked to their point."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol, TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QImage

from inspector.app.tray_order import by_name
from inspector.app.watching import SUFFIXES, look_into
from inspector.core.photos import Photo
from inspector.core.problems import KnownError, Problem
from inspector.core.visits import Key
from inspector.ui.tasks import StoppedError, Task, Tasks

FILES: Final = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
Source: TypeAlias = Path | bytes | QImage
_PLAIN: Final = ("image/jpeg", "image/png")


class Shelf(Protocol):
    """Where photos are kept."""

    def add(self, data: bytes) -> Photo:
        """Keep a picture; on return it is on disk. Raises KnownError when it is none."""
        ...


@dataclass(frozen=True, slots=True)
class Kept:
    """A photo that is on disk now, and where it is meant to be linked."""

    key: Key
    finding: str
    sha256s: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Keeping:
    """The work beside the window: read what came, keep each picture; what is none is told, the rest is kept."""

    shelf: Shelf
    key: Key
    finding: str
    sources: tuple[Source, ...]

    def __call__(self, task: Task) -> Kept:
        """Keep them one after another."""
        kept: list[str] = []
        problems: list[Problem] = []
        sources = pictures_in(self.sources)
        for place, source in enumerate(sources):
            try:
                task.step(place, len(sources))
            except StoppedError:  # what was kept before is linked all the same
                break
            name = source.name if isinstance(source, Path) else ""
            try:
                kept.append(self.shelf.add(bytes_of(source)).sha256)
            except KnownError as error:
                problems.append(error.problem.at(file=name) if name else error.problem)
            except OSError as error:
                problems.append(Problem("photo_unreadable", file=name, reason=error.strerror or type(error).__name__))
        return Kept(self.key, self.finding, tuple(kept), tuple(problems))


class PhotoIntake(QObject):
    """`kept` tells that photos are on disk and may be linked; a photo is linked only when its bytes are safe."""

    kept = Signal(object)
    begun = Signal()

    def __init__(self, shelf: Shelf, tasks: Tasks, parent: QObject | None = None) -> None:
        """Take photos for a shelf."""
        super().__init__(parent)
        self._shelf = shelf
        self._tasks = tasks
        self.coming = 0
        self._running: list[Task] = []

    def take_files(self, key: Key, finding: str, paths: Sequence[str]) -> None:
        """Take files by path."""
        self._take(key, finding, tuple(Path(path) for path in paths))

    def take_bytes(self, key: Key, finding: str, data: bytes) -> None:
        """Take one picture's bytes, as the camera gives them."""
        self._take(key, finding, (data,))

    def take(self, key: Key, finding: str, what: QMimeData) -> bool:
        """Take what was dropped or pasted: files, JPEG or PNG as it is, a picture as PNG; False when there is none."""
        sources = sources_of(what)
        if sources:
            self._take(key, finding, sources)
        return bool(sources)

    def _take(self, key: Key, finding: str, sources: tuple[Source, ...]) -> None:
        if sources:
            self.coming += 1
            self.begun.emit()
            self._running.append(self._tasks.run(_Keeping(self._shelf, key, finding, sources), self._tell))

    @Slot()
    def stop(self) -> None:
        """Take no more; what is kept already is linked."""
        for task in self._running:
            task.stop()

    @Slot(object)
    def _tell(self, kept: Kept) -> None:
        self.coming -= 1
        self._running = [task for task in self._running if task is not self.sender()]
        self.kept.emit(kept)


def sources_of(what: QMimeData) -> tuple[Source, ...]:
    """Give what can be a photo in something dropped or pasted: files, JPEG or PNG as it is, else a picture.

    A drag from a browser names an address besides the picture: the picture is taken, nothing is ever fetched.
    """
    files = tuple(Path(url.toLocalFile()) for url in what.urls() if url.isLocalFile())
    if files:
        return files
    for kind in _PLAIN:
        if what.hasFormat(kind):
            return (bytes(what.data(kind).data()),)
    image = what.imageData() if what.hasImage() else None
    return (image,) if isinstance(image, QImage) and not image.isNull() else ()


def pictures_in(sources: Sequence[Source]) -> tuple[Source, ...]:
    """Put the pictures of a folder in the folder's place, by name; whatever else came stays as it is."""
    found: list[Source] = []
    for source in sources:
        if not isinstance(source, Path) or not source.is_dir():
            found.append(source)
            continue
        try:
            names = [path for path, _ in look_into(source)]
        except OSError:  # said when it is read as a file
            names = [str(source)]
        found += [Path(name) for name in sorted(names, key=by_name)]
    return tuple(found)


def bytes_of(source: Source) -> bytes:
    """Read a photo's bytes; raises OSError when its file cannot be read."""
    if isinstance(source, Path):
        return source.read_bytes()
    return _encoded(source) if isinstance(source, QImage) else source


def _encoded(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know the format as bytes alone, Qt as words
    return bytes(data.data())
