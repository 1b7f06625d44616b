# SPDX-License-Identifier: MPL-2.0
"""A meter: how much of something is done, as a slim bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme import Theme


class Meter(QWidget):
    """Shows part of whole; never a word: a label stands beside it."""

    def __init__(self, theme: Theme) -> None:
        """Begin with nothing done."""
        super().__init__()
        self._theme = theme
        self._part, self._whole = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_part(self, part: int, whole: int) -> None:
        """Show part of whole."""
        if (part, whole) != (self._part, self._whole):
            self._part, self._whole = part, max(1, whole)
            self.update()

    def sizeHint(self) -> QSize:
        """Be slim."""
        return QSize(self._theme.px(120), 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        paint_meter(painter, QRectF(self.rect()), self._part, self._whole, self._theme)


def paint_meter(painter: QPainter, box: QRectF, part: int, whole: int, theme: Theme) -> None:
    """Draw a slim bar into a box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = box.height() / 2
    painter.setBrush(theme.colour("line"))
    painter.drawRoundedRect(box, radius, radius)
    if part:
        width = max(box.height(), box.width() * min(1.0, part / max(1, whole)))
        painter.setBrush(theme.colour("met" if part >= whole else "accent"))
        painter.drawRoundedRect(QRectF(box.left(), box.top(), width, box.height()), radius, radius)
    painter.restore()
