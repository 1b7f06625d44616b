# SPDX-License-Identifier: MPL-2.0
"""The score so far as a button: a caption, the number, and the promise that it can be explained."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from inspector.ui.theme import CORNER, Theme

MOST: Final = 132  # a longer caption is cut: the name of a checklist can be long


class ScoreButton(QAbstractButton):
    """Shows a number large under its caption."""

    def __init__(self, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__()
        self._theme = theme
        self._number = "–"
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def show_number(self, caption: str, number: str) -> None:
        """Show a number."""
        if (caption, number) != (self.text(), self._number):
            if caption != self.text():
                self.setText(caption)
                self.updateGeometry()
            self._number = number
            self.setAccessibleName(f"{caption} {number}")
            self.update()

    def sizeHint(self) -> QSize:
        """Have room for a hundred percent, so that nothing moves while the number does."""
        caption = QFontMetrics(self._theme.font("caption")).horizontalAdvance(self.text())
        number = QFontMetrics(self._theme.font("point", bold=True)).horizontalAdvance("100.00 %")
        caption = min(caption, self._theme.px(MOST))
        return QSize(max(caption, number) + self._theme.px(24), max(self._theme.touch, self._theme.px(46)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw caption and number, and the ground when it is pointed at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.hasFocus():
            pen = QPen(self._theme.colour("accent"), 2) if self.hasFocus() else QPen(Qt.PenStyle.NoPen)
            painter.setPen(pen)
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(box, CORNER, CORNER)
        middle = Qt.AlignmentFlag.AlignHCenter
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        room = self.width() - self._theme.px(16)
        caption = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box.adjusted(0, 3, 0, 0), middle | Qt.AlignmentFlag.AlignTop, caption)
        painter.setFont(self._theme.font("point", bold=True))
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(box.adjusted(0, 0, 0, -1), middle | Qt.AlignmentFlag.AlignBottom, self._number)
