# SPDX-License-Identifier: MPL-2.0
"""A number that can be asked why: labels within a flat button, as high as a finger."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from inspector.ui.theme import Theme


class WhyButton(QPushButton):
    """`row` takes its labels; `asks` says what the explanation stands on: nothing, `rulings`, or a section's id."""

    def __init__(self, theme: Theme, asks: str = "", *, upright: bool = False) -> None:
        """Begin without labels."""
        super().__init__()
        self._theme = theme
        self.asks = asks
        self.setProperty("look", "flat")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        way = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        self.row = QBoxLayout(way, self)
        self.row.setContentsMargins(8, 4, 8, 4)
        self.row.setSpacing(0 if upright else 12)
        self.setToolTip(self.tr("See how this number came about"))

    def hold(self, part: QWidget, stretch: int = 0) -> None:
        """Take a label, and let every press through it."""
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row.addWidget(part, stretch)

    def sizeHint(self) -> QSize:
        """Be as large as the labels need, and as high as a finger."""
        need = self.row.sizeHint()
        return QSize(need.width(), max(need.height(), self._theme.touch))

    def minimumSizeHint(self) -> QSize:
        """Need as much as the labels do."""
        need = self.row.minimumSize()
        return QSize(need.width(), max(need.height(), self._theme.touch))
