# SPDX-License-Identifier: MPL-2.0
"""The photos of a scene: dropped, pasted or chosen, kept without what cameras write into them, put in order."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from inspector.app.hall import Hall
from inspector.core.drills.drill import Item
from inspector.core.problems import KnownError, Problem
from inspector.ui.desk import Desk
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.pages.scoring_photos import FILES, Source, bytes_of, pictures_in, sources_of
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task
from inspector.ui.widgets.photo_strip import PhotoStrip

SIDE: Final = 96
DEEDS: Final = ("look", "earlier", "later", "remove")


@dataclass(frozen=True, slots=True)
class KeptPhotos:
    """Photos that are on disk now, the question they are meant for, and what could not be read."""

    item: Item
    photos: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Keeping:
    """The work beside the window: each picture made upright and bare, and kept; what is none is told."""

    hall: Hall
    item: Item
    sources: tuple[Source, ...]

    def __call__(self, task: Task) -> KeptPhotos:
        from inspector.app.training.building import keep_scene_photo

        kept: list[str] = []
        problems: list[Problem] = []
        sources = pictures_in(self.sources)
        for place, source in enumerate(sources):
            task.step(place, len(sources))
            name = source.name if isinstance(source, Path) else ""
            try:
                kept.append(keep_scene_photo(self.hall, bytes_of(source)))
            except KnownError as error:
                problems.append(error.problem.at(file=name) if name else error.problem)
            except OSError as error:
                problems.append(Problem("photo_unreadable", file=name, reason=error.strerror or type(error).__name__))
        return KeptPhotos(self.item, tuple(kept), tuple(problems))


class ScenePhotos(QWidget):
    """`arranged` gives the photos in their new order, `kept` photos that were added to a question."""

    arranged = Signal(object)
    kept = Signal(object)
    look_asked = Signal(str)

    def __init__(self, desk: Desk, thumbnails: Thumbnails) -> None:
        """Show none yet."""
        super().__init__()
        self._desk = desk
        self._item: Item | None = None
        self._photos: tuple[str, ...] = ()
        self._meant = ""
        self.name, self.hint = label("caption", wrap=True), label("quiet", wrap=True)
        self.strip = PhotoStrip(desk.theme, thumbnails, SIDE)
        self.menu = QMenu(self)
        self.deeds = {name: QAction(self) for name in DEEDS}
        for name, action in self.deeds.items():
            action.setData(name)
            action.triggered.connect(self._do)
        self.menu.addActions(list(self.deeds.values()))
        self.strip.add_asked.connect(self.choose)
        self.strip.opened.connect(self._open)
        self.strip.removed.connect(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.name, self.strip, self.hint):
            column.addWidget(part)

    def show_photos(self, item: Item, photos: tuple[str, ...]) -> None:
        """Show the photos of a question, or of a whole site."""
        self._item, self._photos = item, photos
        self.strip.show_photos(photos)
        self.hint.setVisible(not photos)

    @Slot()
    def choose(self) -> None:
        """Ask for pictures."""
        kinds = self.tr("Pictures ({kinds});;All files (*)").format(kinds=FILES)
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Photos of the scene"), self._desk.folder("photos"), kinds
        )
        if names:
            self._desk.remember("photos", names[0])
            self.take_files([Path(name) for name in names])

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take pictures by path."""
        self._take(tuple(paths))

    def take(self, what: QMimeData) -> bool:
        """Take what was dropped or pasted; False when there is no picture in it."""
        sources = sources_of(what)
        self._take(sources)
        return bool(sources)

    def _take(self, sources: tuple[Source, ...]) -> None:
        if sources and self._item is not None:
            work = _Keeping(self._desk.hall, self._item, sources)
            self._desk.tasks.run(work, self._tell, self._desk.complain)

    @Slot(object)
    def _tell(self, kept: KeptPhotos) -> None:
        for problem in kept.problems:
            self._desk.complain(problem)
        if kept.photos:
            self.kept.emit(kept)

    @Slot(str)
    def _open(self, photo: str) -> None:
        """Offer what can be done with a photo, beside it."""
        self._meant = photo
        place = self._photos.index(photo)
        self.deeds["earlier"].setEnabled(place > 0)
        self.deeds["later"].setEnabled(place < len(self._photos) - 1)
        focused = self.strip.focusWidget()
        sender = self.strip if focused is None else focused
        self.menu.popup(sender.mapToGlobal(QPoint(0, sender.height())))

    @Slot()
    def _do(self) -> None:
        sender = self.sender()
        name = str(sender.data()) if isinstance(sender, QAction) else ""
        if name == "look":
            self.look_asked.emit(self._meant)
        elif name == "remove":
            self._remove(self._meant)
        else:
            self._move(-1 if name == "earlier" else 1)

    def _move(self, by: int) -> None:
        photos = list(self._photos)
        place = photos.index(self._meant)
        photos.insert(place + by, photos.pop(place))
        self.arranged.emit(tuple(photos))

    @Slot(str)
    def _remove(self, photo: str) -> None:
        self.arranged.emit(tuple(one for one in self._photos if one != photo))

    def retranslate(self) -> None:
        """Say every word anew."""
        self.name.setText(self.tr("Photos of the scene"))
        self.hint.setText(
            self.tr("Drop pictures here, paste them (Ctrl+V) or choose them (Ctrl+O). Time and place are taken out.")
        )
        said = {
            "look": self.tr("Look at it"),
            "earlier": self.tr("One place earlier"),
            "later": self.tr("One place later"),
            "remove": self.tr("Take it off"),
        }
        for name, words in said.items():
            self.deeds[name].setText(words)
        self.strip.retranslate()
