# SPDX-License-Identifier: MPL-2.0
"""A line that ends in … when there is no room; the whole words stand in its tip and for screen readers."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from inspector.ui.parts.text import tip


class Elided(QLabel):
    """Takes whatever width it is given."""

    def __init__(self, look: str = "", parent: QWidget | None = None) -> None:
        """Start without words, in a look of the stylesheet."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if look:
            self.setProperty("look", look)

    def setText(self, words: str) -> None:
        """Say these words; the tip says them whole."""
        super().setText(words)
        self.setToolTip(tip(words))

    def minimumSizeHint(self) -> QSize:
        """Need a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        """Ask for no more than needed."""
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
