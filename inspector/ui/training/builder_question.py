# SPDX-License-Identifier: MPL-2.0
"""One question of the builder: whether it is asked, its scene, its key, and what the checklist says of the point."""

from dataclasses import replace

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.app.training.building import ask, clear_key, set_key, set_scene
from inspector.app.training.reordering import with_asked
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import Item, Scene
from inspector.core.text import Text
from inspector.ui.desk import Desk
from inspector.ui.models.standing import Standing
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.pages.scoring_photos import sources_of
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import hairline, label
from inspector.ui.parts.tick import Tick
from inspector.ui.training.builder_key import KeyPart
from inspector.ui.training.builder_photos import KeptPhotos, ScenePhotos
from inspector.ui.training.builder_state import BuilderState
from inspector.ui.training.builder_words import BothWords
from inspector.ui.widgets.point_card import PointCard


class QuestionCard(PointCard):
    """A point without a standing: nobody judges it here, its key stands below."""

    def show_standing(
        self,
        standing: Standing = Standing.BLANK,
        words: str = "",
        points: str = "",
        *,
        saved: bool = True,
        copied: bool = False,
    ) -> None:
        """Show no standing."""
        super().show_standing(standing, words, points, saved=saved, copied=copied)
        self._stands.hide()


class QuestionPart(QWidget):
    """Shows the question chosen; every change goes to the state at once."""

    look_asked = Signal(object, str)

    def __init__(self, desk: Desk, state: BuilderState, thumbnails: Thumbnails) -> None:
        """Lay the parts."""
        super().__init__()
        self._desk, self._state = desk, state
        self.item: Item | None = None
        self.asked = Tick(desk.theme)
        self.scene_name = label("strong", wrap=True)
        self.words = BothWords(desk.theme, 2)
        self.photos = ScenePhotos(desk, thumbnails)
        self.key = KeyPart(desk)
        self.card = QuestionCard(desk.theme)
        self.work = QWidget()
        self._lay()
        self.setAcceptDrops(True)
        self.asked.clicked.connect(self.turn_asked)
        self.words.written.connect(self._write)
        self.words.pasted.connect(self.take)
        self.photos.arranged.connect(self._arrange)
        self.photos.kept.connect(self._add_photos)
        self.photos.look_asked.connect(self._look)
        self.key.keyed.connect(self._key)
        self.key.written.connect(self._write_key)
        self.key.cleared.connect(self._clear)

    def _lay(self) -> None:
        work = QVBoxLayout(self.work)
        work.setContentsMargins(0, 8, 0, 8)
        work.setSpacing(12)
        for part in (self.scene_name, self.words, self.photos, hairline(), self.key, hairline()):
            work.addWidget(part)
        self.card.middle.addWidget(self.asked)
        self.card.middle.addWidget(self.work)
        self.area = scrolled(self.card, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def show_item(self, item: Item) -> None:
        """Show a question, as the draft says it now."""
        fresh, self.item = item != self.item, item
        state, language = self._state, self._desk.language
        point = state.point(item)
        self.card.show_point(point, state.sheets[item[1]], language)
        self.card.show_standing()
        is_asked = item in state.draft.drill.items()
        self.asked.setChecked(is_asked)
        self.work.setVisible(is_asked)
        scene = state.draft.drill.scene(item) or Scene()
        self.words.show_words(scene.words)
        self.photos.show_photos(item, scene.photos)
        self.key.show_question(item, point, state.draft.key.answers.get(item))
        if fresh:
            self.area.verticalScrollBar().setValue(0)

    def flush(self) -> None:
        """Tell now what is being typed."""
        if self.item is not None:
            self.words.flush()
            self.key.flush()

    @Slot()
    def turn_asked(self) -> None:
        """Ask this point, or no longer; it comes behind the one that stands before it on the sheet."""
        if self.item is None:
            return
        self.flush()
        name, place = self.item[0], self.item[1:]
        site = next(one for one in self._state.draft.drill.sites if one.site.id == name)
        asked = {*site.asked} ^ {place}
        every = [(sheet, point.id) for sheet in site.checklists for point in self._state.sheets[sheet].points()]
        self._state.deed(ask, name, with_asked(site, every, asked))
        self.show_item(self.item)

    @Slot(QMimeData)
    def take(self, what: QMimeData) -> bool:
        """Take pictures that were dropped or pasted."""
        return self.item is not None and self.work.isVisible() and self.photos.take(what)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures."""
        if sources_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the pictures dropped."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    @Slot(object)
    def _write(self, words: Text) -> None:
        if self.item is not None:
            scene = self._state.draft.drill.scene(self.item) or Scene()
            self._state.typed(set_scene, self.item, words, scene.photos)

    @Slot(object)
    def _arrange(self, photos: tuple[str, ...]) -> None:
        if self.item is not None:
            self._state.deed(set_scene, self.item, self.words.words(), photos)

    @Slot(object)
    def _add_photos(self, kept: KeptPhotos) -> None:
        """Add photos to the question they were meant for, wherever the person is by now."""
        if kept.item in self._state.draft.drill.items():
            scene = self._state.draft.drill.scene(kept.item) or Scene()
            self._state.deed(set_scene, kept.item, scene.words, (*scene.photos, *kept.photos))

    @Slot(str)
    def _look(self, photo: str) -> None:
        if self.item is not None:
            scene = self._state.draft.drill.scene(self.item) or Scene()
            self.look_asked.emit(scene.photos, photo)

    @Slot(object)
    def _key(self, said: KeyAnswer) -> None:
        for words in (self.words, self.key.reason, self.key.bait):
            words.flush()
        known = self._state.draft.key.answers.get(said.item)
        if known is not None:
            said = replace(said, reason=known.reason, distractor=known.distractor)
        self._state.deed(set_key, said, self._state.sheets)

    @Slot(object)
    def _write_key(self, said: KeyAnswer) -> None:
        self._state.typed(set_key, said, self._state.sheets)

    @Slot()
    def _clear(self) -> None:
        if self.item is not None:
            self._state.deed(clear_key, self.item)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.asked.setText(self.tr("Asked in this drill (Ctrl+B)"))
        self.asked.setToolTip(self.tr("A point no longer asked loses its scene and key; Ctrl+Z brings them back"))
        self.scene_name.setText(self.tr("Scene: what the trainee sees in place of the site"))
        self.words.say(self.tr("In words"))
        self.words.lead(self._desk.language)
        self.photos.retranslate()
        self.key.retranslate()
        if self.item is not None:
            self.show_item(self.item)
