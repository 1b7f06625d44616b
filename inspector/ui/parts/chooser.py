# SPDX-License-Identifier: MPL-2.0
"""A chooser: one of a few choices from a list, with the theme's own arrow."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QWidget

from inspector.ui.theme import Theme


class Chooser(QComboBox):
    """A list of choices by code; the wheel scrolls the page and never changes the choice."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without choices."""
        super().__init__(parent)
        self._theme = theme
        self.setView(QListView(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(theme.touch)
        theme.changed.connect(self.update)

    def offer(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Offer (code, words); what was chosen stays chosen, and nothing is announced."""
        chosen = self.chosen()
        blocked = self.blockSignals(True)
        self.clear()
        for code, words in choices:
            self.addItem(words, code)
        self.choose(chosen)
        self.blockSignals(blocked)

    def chosen(self) -> str:
        """Give the code chosen, or nothing."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Choose by code; an unknown one chooses the first."""
        self.setCurrentIndex(max(0, self.findData(code)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow of the theme over the field."""
        super().paintEvent(event)
        size = self._theme.px(16)
        picture = self._theme.pixmap("chevron_down", "quiet", 16, self.devicePixelRatioF())
        place = QRect(self.width() - size - 10, (self.height() - size) // 2, size, size)
        QPainter(self).drawPixmap(place, picture)
