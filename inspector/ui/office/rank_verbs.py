# SPDX-License-Identifier: MPL-2.0
"""Verbs in one row: with words where there is room, by their icons alone where there is not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from inspector.ui.theme import Theme


class VerbRow(QWidget):
    """Buttons for actions; the action gives words, key, tip and whether it can be done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._icons: dict[QToolButton, str] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row.addStretch(1)
        theme.changed.connect(self.redraw)

    def add(self, action: QAction, icon: str) -> QToolButton:
        """Add a button."""
        button = QToolButton(self)
        button.setProperty("look", "flat")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icons[button] = icon
        action.setIcon(self._theme.icon(icon, "quiet", lit="accent"))
        self._row.addWidget(button)
        return button

    def minimumSizeHint(self) -> QSize:
        """Need room for the icons alone."""
        shown = [button for button in self._icons if not button.isHidden()]
        side = self._theme.touch + 10
        return QSize(len(shown) * (side + 4), side)

    def sizeHint(self) -> QSize:
        """Ask for the words too."""
        return QSize(self._wanted(), self._theme.touch + 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the words where there is room."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Say the words where there is room for all of them."""
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if self._wanted() > self.width():
            style = Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._icons:
            button.setToolButtonStyle(style)
            button.setAccessibleName(button.text())

    def redraw(self) -> None:
        """Take the icons anew."""
        for button, icon in self._icons.items():
            action = button.defaultAction()
            action.setIcon(self._theme.icon(icon, "quiet", lit="accent"))
            button.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
        self.fit()

    def _wanted(self) -> int:
        total = 0
        for button in self._icons:
            if not button.isHidden():
                words = button.fontMetrics().horizontalAdvance(button.text())
                total += words + self._theme.px(20) + 32
        return total
