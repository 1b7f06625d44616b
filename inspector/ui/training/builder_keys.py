# SPDX-License-Identifier: MPL-2.0
"""What the keys of the builder do: back and forth, another order, photos and words; wherever the person stands."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget

from inspector.ui.pages.page import Page
from inspector.ui.training.builder_outline import OutlinePart
from inspector.ui.training.builder_question import QuestionPart
from inspector.ui.training.builder_settings import SettingsPart
from inspector.ui.training.builder_site import SitePart
from inspector.ui.training.builder_state import BuilderState
from inspector.ui.training.panes import Panes


class BuilderKeys(Page):
    """A page with an outline and what it stands for; `training_asked` wishes to see the drills again."""

    training_asked = Signal()

    state: BuilderState
    outline: OutlinePart
    settings: SettingsPart
    question: QuestionPart
    stack: QStackedWidget
    panes: Panes

    def flush(self) -> None:
        """Keep what is being written before something else is done."""
        part = self.stack.currentWidget()
        if isinstance(part, SettingsPart | SitePart | QuestionPart):
            part.flush()
        self.state.flush()

    @Slot()
    def undo(self) -> None:
        """Go back to the state before."""
        self.flush()
        self.state.undo()

    @Slot()
    def redo(self) -> None:
        """Go forward to the state gone back from."""
        self.state.redo()

    @Slot()
    def go_back(self) -> None:
        """Wish to see the drills."""
        self.training_asked.emit()

    @Slot()
    def show_next(self) -> None:
        """Go to the next row."""
        self.outline.step(1)

    @Slot()
    def show_before(self) -> None:
        """Go to the row before."""
        self.outline.step(-1)

    @Slot()
    def ask_earlier(self) -> None:
        """Ask this question before the one that comes before it."""
        self.flush()
        self.outline.shift(-1)

    @Slot()
    def ask_later(self) -> None:
        """Ask this question after the one that follows it."""
        self.flush()
        self.outline.shift(1)

    @Slot()
    def show_next_open(self) -> None:
        """Go to the next question that lacks something, and say when none does."""
        self.flush()
        self.outline.next_open()

    @Slot()
    def turn_asked(self) -> None:
        """Ask this point, or no longer."""
        if self.stack.currentWidget() is self.question:
            self.question.turn_asked()

    @Slot()
    def add_photos(self) -> None:
        """Ask for photos of the scene."""
        part = self.stack.currentWidget()
        if isinstance(part, QuestionPart | SitePart):
            part.photos.choose()

    @Slot()
    def paste(self) -> None:
        """Paste pictures."""
        part = self.stack.currentWidget()
        if isinstance(part, QuestionPart | SitePart):
            part.take(QGuiApplication.clipboard().mimeData())

    @Slot()
    def write(self) -> None:
        """Go into what is shown: the words of the scene, or the title."""
        self.panes.show_main()
        if self.stack.currentWidget() is self.settings:
            self.settings.take_keys()
        self.write_scene()

    @Slot()
    def write_scene(self) -> None:
        """Go to the words of the scene."""
        part = self.stack.currentWidget()
        if isinstance(part, QuestionPart | SitePart):
            self.panes.show_main()
            part.words.take_keys()

    @Slot()
    def write_reason(self) -> None:
        """Go to the reason of the key."""
        if self.stack.currentWidget() is self.question:
            self.panes.show_main()
            self.question.key.reason.take_keys()
