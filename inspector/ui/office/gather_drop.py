# SPDX-License-Identifier: MPL-2.0
"""The place that says where files are dropped: a dashed frame as wide as the page, a drawing, and the words."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme import CORNER, Theme

HIGH: Final = 200
_HOW: Final = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class GatherDrop(QWidget):
    """Only says it: files are taken wherever on the window they are dropped."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def say(self, words: str) -> None:
        """Say these words."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Be as high as a drawing and three lines."""
        return QSize(self._theme.px(280), self._theme.px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the drawing and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        side = self._theme.px(40)
        picture = self._theme.pixmap("gather", "quiet", 40, self.devicePixelRatioF())
        room = QRect(24, 0, self.width() - 48, self.height())
        painter.setFont(self._theme.font("interface"))
        lines = painter.fontMetrics().boundingRect(room, _HOW, self._words).height()
        top = max(8, (self.height() - side - 12 - lines) // 2)
        painter.drawPixmap((self.width() - side) // 2, top, picture)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(room.adjusted(0, top + side + 12, 0, 0), _HOW, self._words)
