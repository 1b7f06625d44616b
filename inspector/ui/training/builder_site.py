# SPDX-License-Identifier: MPL-2.0
"""A site of the builder: its name and type, what is shown of the whole of it, and which of its points are asked."""

from dataclasses import replace

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.app.training.building import ask, change_site, remove_site, set_scene
from inspector.app.training.reordering import with_asked
from inspector.core.drills.drill import NOWHERE, DrillSite, Item, Scene
from inspector.core.sharing import leaders
from inspector.core.text import Text
from inspector.core.visits import Key
from inspector.ui.desk import Desk
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.pages.scoring_photos import sources_of
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label
from inspector.ui.training.builder_photos import KeptPhotos, ScenePhotos
from inspector.ui.training.builder_state import BuilderState
from inspector.ui.training.builder_words import BothWords
from inspector.ui.widgets.flow import Flow


class SitePart(QWidget):
    """Shows the site chosen; every change goes to the state at once."""

    look_asked = Signal(object, str)

    def __init__(self, desk: Desk, state: BuilderState, thumbnails: Thumbnails) -> None:
        """Lay the parts."""
        super().__init__()
        self._desk, self._state = desk, state
        self.site = ""
        self.title = label("point", wrap=True)
        self.sheets = label("quiet", wrap=True)
        self.names = {"name": label("caption"), "type": label("caption")}
        self.lines = {"name": QLineEdit(), "type": QLineEdit()}
        self.scene_name = label("strong", wrap=True)
        self.words, self.photos = BothWords(desk.theme, 2), ScenePhotos(desk, thumbnails)
        self.asked_name, self.asked = label("strong"), label("quiet", wrap=True)
        self.every, self.keyed, self.remove = QPushButton(), QPushButton(), QPushButton()
        self._lay()
        self.setAcceptDrops(True)
        for line in self.lines.values():
            line.editingFinished.connect(self.flush)
        self.words.written.connect(self._write)
        self.words.pasted.connect(self.take)
        self.photos.arranged.connect(self._arrange)
        self.photos.kept.connect(self._add_photos)
        self.photos.look_asked.connect(self._look)
        self.every.clicked.connect(self._ask_every)
        self.keyed.clicked.connect(self._ask_keyed)
        self.remove.clicked.connect(self._remove)

    def _lay(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, (name, line) in enumerate(self.lines.items()):
            self.names[name].setBuddy(line)
            grid.addWidget(self.names[name], 0, place)
            grid.addWidget(line, 1, place)
        verbs = QWidget()
        flow = Flow(verbs, 8)
        for button in (self.every, self.keyed):
            flow.addWidget(button)
        away = QWidget()
        Flow(away, 8).addWidget(self.remove)
        column.addWidget(self.title)
        column.addWidget(self.sheets)
        column.addLayout(grid)
        for part in (self.scene_name, self.words, self.photos, self.asked_name, self.asked, verbs):
            column.addWidget(part)
        column.addSpacing(12)
        column.addWidget(away)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner, self))

    def show_site(self, site: str) -> None:
        """Show a site, as the draft says it now; nothing where it is no more."""
        found = self._found(site)
        if found is None:
            return
        self.site = site
        drill = self._state.draft.drill
        self.title.setText(found.site.name)
        titles = [self._state.sheets[name].title.said(self._desk.language) for name in found.checklists]
        self.sheets.setText(" · ".join(titles))
        for name, words in (("name", found.site.name), ("type", found.site.type)):
            if not self.lines[name].hasFocus() or not self.lines[name].isModified():
                self.lines[name].setText(words)
        scene = drill.scene(site) or Scene()
        self.words.show_words(scene.words)
        self.photos.show_photos(self._whole, scene.photos)
        every = len(self._points(found))
        self.asked.setText(self.tr("Asked: {n} of {all} points").format(n=len(found.asked), all=every))
        keyed = self._keyed(found)
        self.every.setEnabled(len(found.asked) < every)
        self.keyed.setEnabled(bool(keyed) and len(keyed) < len(found.asked))
        self.remove.setEnabled(len(drill.sites) > 1)

    @property
    def _whole(self) -> Item:
        return (self.site, *NOWHERE)

    @Slot()
    def flush(self) -> None:
        """Take what is being typed."""
        self.words.flush()
        found = self._found(self.site)
        if found is None:
            return
        name, type_ = (line.text().strip() for line in self.lines.values())
        for line in self.lines.values():
            line.setModified(False)
        self._state.deed(change_site, self.site, replace(found.site, name=name or found.site.name, type=type_))

    @Slot(QMimeData)
    def take(self, what: QMimeData) -> bool:
        """Take pictures that were dropped or pasted."""
        return bool(self.site) and self.photos.take(what)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures."""
        if sources_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the pictures dropped."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def _found(self, site: str) -> DrillSite | None:
        return next((one for one in self._state.draft.drill.sites if one.site.id == site), None)

    def _points(self, found: DrillSite) -> tuple[Key, ...]:
        """List the points the site can ask, those that two checklists share once."""
        own = {name: self._state.sheets[name] for name in found.checklists}
        led = leaders(own)
        return tuple(
            (name, point.id) for name, sheet in own.items() for point in sheet.points() if (name, point.id) not in led
        )

    def _keyed(self, found: DrillSite) -> tuple[Key, ...]:
        answers = self._state.draft.key.answers
        return tuple(place for place in found.asked if (found.site.id, *place) in answers)

    @Slot(object)
    def _write(self, words: Text) -> None:
        scene = self._state.draft.drill.scene(self.site) or Scene()
        self._state.typed(set_scene, self._whole, words, scene.photos)

    @Slot(object)
    def _arrange(self, photos: tuple[str, ...]) -> None:
        self._state.deed(set_scene, self._whole, self.words.words(), photos)

    @Slot(object)
    def _add_photos(self, kept: KeptPhotos) -> None:
        name = kept.item[0]
        if self._found(name) is not None:
            scene = self._state.draft.drill.scene(name) or Scene()
            self._state.deed(set_scene, kept.item, scene.words, (*scene.photos, *kept.photos))

    @Slot(str)
    def _look(self, photo: str) -> None:
        scene = self._state.draft.drill.scene(self.site) or Scene()
        self.look_asked.emit(scene.photos, photo)

    @Slot()
    def _ask_every(self) -> None:
        found = self._found(self.site)
        if found is not None:
            every = self._points(found)
            self._state.deed(ask, self.site, with_asked(found, every, every))

    @Slot()
    def _ask_keyed(self) -> None:
        found = self._found(self.site)
        if found is not None:
            self._state.deed(ask, self.site, self._keyed(found))

    @Slot()
    def _remove(self) -> None:
        self._state.deed(remove_site, self.site)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.names["name"].setText(self.tr("Name of the site"))
        self.names["type"].setText(self.tr("Type of site"))
        for name, line in self.lines.items():
            line.setAccessibleName(self.names[name].text())
            line.setToolTip(self.names[name].text())
        self.scene_name.setText(self.tr("The whole site"))
        self.words.say(self.tr("What the trainee should know on arrival (optional)"))
        self.words.lead(self._desk.language)
        self.photos.retranslate()
        self.asked_name.setText(self.tr("Questions"))
        self.every.setText(self.tr("Ask every point"))
        self.keyed.setText(self.tr("Ask only points with a key"))
        self.every.setToolTip(self.tr("Also those that were taken out"))
        self.keyed.setToolTip(self.tr("The others are taken out; Ctrl+Z brings them back"))
        self.remove.setText(self.tr("Take the site out"))
        self.remove.setToolTip(self.tr("With its scenes and key; Ctrl+Z brings it back"))
        if self.site:
            self.show_site(self.site)
