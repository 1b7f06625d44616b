# SPDX-License-Identifier: MPL-2.0
"""A tick: a box and words that wrap, at least as high as a finger; on or off."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from inspector.ui.theme import CORNER, Theme

BOX: Final = 20
GAP: Final = 12
EDGE: Final = 8
_HOW: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class Tick(QAbstractButton):
    """Pressed, it turns; its words say what is on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start off."""
        super().__init__(parent)
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        room = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        room.setHeightForWidth(True)
        self.setSizePolicy(room)
        theme.changed.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give room for every line, and for a finger."""
        room = QRect(0, 0, max(1, width - self._before() - EDGE), 9999)
        words = self.fontMetrics().boundingRect(room, _HOW, self.text())
        return max(self._theme.touch, words.height() + 2 * EDGE)

    def sizeHint(self) -> QSize:
        """Ask for a few letters: what there is of width is taken, and the words wrap in it."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Need a few letters."""
        return QSize(self._before() + self.fontMetrics().averageCharWidth() * 12, self._theme.touch)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, its tick, and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), CORNER, CORNER)
        on = self.isChecked()
        meaning = "line" if not self.isEnabled() else "accent" if on else "quiet"
        picture = self._theme.pixmap("box_ticked" if on else "box", meaning, BOX, self.devicePixelRatioF())
        painter.drawPixmap(EDGE, (self.height() - self._theme.px(BOX)) // 2, picture)
        painter.setPen(self._theme.colour("ink" if self.isEnabled() else "quiet"))
        painter.drawText(self.rect().adjusted(self._before(), 0, -EDGE, 0), _HOW, self.text())

    def _before(self) -> int:
        return EDGE + self._theme.px(BOX) + GAP
