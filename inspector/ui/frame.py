# SPDX-License-Identifier: MPL-2.0
"""The frame of the window: its size on the screen, Enter on a button, the size of type, theme, language."""

from typing import Final

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

from inspector.app.settings import SCALES
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.theme import NAMES, chosen_theme
from inspector.ui.translator import chosen_language

LEAST: Final = QSize(960, 560)
USUAL: Final = QSize(1280, 800)
BORDER: Final = QSize(16, 48)  # what a desktop draws around a window, before it stands and can be asked
ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def opening(room: QSize, kept: QSize) -> QSize:
    """Give the size to open with: the one kept, else the usual one, within the room less the border."""
    wished = USUAL if kept.isEmpty() else kept.expandedTo(LEAST)
    return wished.boundedTo(room - BORDER)


def fills(screen: QSize) -> bool:
    """Tell whether a screen is so small that the window fills it."""
    return screen.width() <= USUAL.width() or screen.height() <= USUAL.height()


class Frame(QMainWindow):
    """What the window does as a window, whatever page it shows."""

    def __init__(self, desk: Desk) -> None:
        """Stand on a desk in the usual size; `stand` fits it to the screen."""
        super().__init__()
        self.desk = desk
        desk.setParent(self)
        self._clicked = False
        self.resize(USUAL)
        self.setMinimumSize(LEAST)
        desk.settings_changed.connect(self._follow_settings)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr] # a program runs

    # -- size --------------------------------------------------------------------------------------------------------

    def stand(self) -> None:
        """Show the window as large as it was last, never larger than the screen; fill a small screen."""
        kept, screen = self._kept(), self.screen()
        room = screen.availableGeometry()
        size = opening(room.size(), QSize(_length(kept, "width"), _length(kept, "height")))
        self.setMinimumSize(LEAST.boundedTo(size))
        self.resize(size)
        self.move(room.center() - self.rect().center())
        if fills(screen.size()) or kept.value("filled") == "yes":
            self.showMaximized()
        else:
            self.show()

    def keep_size(self) -> None:
        """Remember the size for the next time."""
        kept = self._kept()
        kept.setValue("filled", "yes" if self.isMaximized() else "no")
        if not (self.isMaximized() or self.isFullScreen()):
            kept.setValue("width", self.width())
            kept.setValue("height", self.height())

    def _kept(self) -> QSettings:
        return QSettings(str(self.desk.hall.home / "window.ini"), QSettings.Format.IniFormat)

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop filling it."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    # -- Enter on a button -------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep Enter for the button that was reached by keys, before a page takes it for going on."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._presses(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus on Enter, as Space does."""
        button = self._button()
        if event.key() in ENTERS and button is not None and not event.isAutoRepeat():
            button.click()
        else:
            super().keyPressEvent(event)

    def _presses(self, event: QKeyEvent) -> bool:
        return event.key() in ENTERS and self._button() is not None and not self._clicked

    def _button(self) -> QAbstractButton | None:
        focused = self.focusWidget()
        return focused if isinstance(focused, QAbstractButton) and focused.isEnabled() else None

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, _new: QWidget | None) -> None:
        self._clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton

    # -- settings ----------------------------------------------------------------------------------------------------

    @Slot()
    def enlarge(self) -> None:
        """Take the next larger type."""
        self._rescale(1)

    @Slot()
    def shrink(self) -> None:
        """Take the next smaller type."""
        self._rescale(-1)

    @Slot()
    def next_theme(self) -> None:
        """Go on to the next theme: light, dark, sunlight."""
        place = NAMES.index(self.desk.theme.name)
        self._change("theme", NAMES[(place + 1) % len(NAMES)])

    @Slot()
    def switch_language(self) -> None:
        """Speak the other language."""
        self._change("language", "en" if self.desk.language == "zh" else "zh")

    def _rescale(self, step: int) -> None:
        place = SCALES.index(self.desk.hall.settings.scale) + step
        self._change("scale", SCALES[min(max(place, 0), len(SCALES) - 1)])

    def _change(self, name: str, value: str) -> None:
        try:
            self.desk.change(name, value)
        except KnownError as error:
            self.desk.complain(error.problem)

    @Slot()
    def _follow_settings(self) -> None:
        settings = self.desk.hall.settings
        self.desk.theme.switch(chosen_theme(settings.theme), int(settings.scale))
        language = chosen_language(settings.language)
        if language != self.desk.language:
            self.desk.tongue.speak(language)


def _length(kept: QSettings, name: str) -> int:
    found = str(kept.value(name, ""))
    return int(found) if found.isascii() and found.isdigit() and len(found) < 6 else 0
