# SPDX-License-Identifier: MPL-2.0
"""A chooser: one of a few choices from a list, with the theme's own arrow."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

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

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Say of words that have no room that they go on."""
        super().initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        words = str(option.currentText)
        option.currentText = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, its words cut where they have no room, and the arrow of the theme."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        size = self._theme.px(16)
        picture = self._theme.pixmap("chevron_down", "quiet", 16, self.devicePixelRatioF())
        place = QRect(self.width() - size - 10, (self.height() - size) // 2, size, size)
        painter.drawPixmap(place, picture)
