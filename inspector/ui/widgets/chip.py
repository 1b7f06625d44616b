# SPDX-License-Identifier: MPL-2.0
"""A chip: a word that is on or off; drawn slim, but as high as a finger."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from inspector.ui.models.standing import Standing
from inspector.ui.parts.text import tip
from inspector.ui.theme import Theme
from inspector.ui.widgets.marks import paint_mark


class Chip(QAbstractButton):
    """Shows on by tint, frame and a tick; `id` tells what it stands for."""

    def __init__(self, theme: Theme) -> None:
        """Stand for nothing yet."""
        super().__init__()
        self._theme = theme
        self.id = ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def name(self, id_: str, words: str) -> None:
        """Name what it stands for."""
        self.id = id_
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(tip(words))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as wide as the word; as high as a finger."""
        words = QFontMetrics(self._theme.font("caption")).horizontalAdvance(self.text())
        return QSize(words + self._theme.px(24) + (self._theme.px(18) if self.isChecked() else 0), self._theme.touch)

    def nextCheckState(self) -> None:
        """Go on or off, and take the room for the tick."""
        super().nextCheckState()
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the slim chip in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self._theme.px(32)
        box = QRectF(0.5, (self.height() - high) / 2, self.width() - 1, high)
        on = self.isChecked()
        edge = "accent" if on or self.hasFocus() else "line"
        painter.setPen(QPen(self._theme.colour(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(self._theme.colour("accent_soft" if on else "hover" if self.underMouse() else "paper"))
        painter.drawRoundedRect(box, high / 2, high / 2)
        ink = self._theme.colour("accent" if on else "quiet")
        left = box.left() + self._theme.px(12)
        if on:
            side = self._theme.px(13)
            paint_mark(painter, QRectF(left - 3, self.height() / 2 - side / 2, side, side), Standing.MET, ink)
            left += side + 2
        painter.setFont(self._theme.font("caption"))
        painter.setPen(ink)
        room = QRectF(left, box.top(), box.right() - left, high)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
