# SPDX-License-Identifier: MPL-2.0
"""A cell of a grid as a button: the level it stands for by mark, words and tint, and how often it was met."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from inspector.ui.models.standing import Standing
from inspector.ui.theme import CORNER, Theme
from inspector.ui.widgets.marks import COLOURS, paint_mark

MORE: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Space}
FEWER: Final = {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}
WALK: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CellButton(QAbstractButton):
    """Tells `counted` (+1 or −1) and `walked` (columns, rows); a click counts one more."""

    counted = Signal(int)
    walked = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        """Begin empty; `dress` says what it stands for."""
        super().__init__()
        self._theme = theme
        self._mark = Standing.MET
        self._named = ""
        self._n = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.changed.connect(self.updateGeometry)

    def dress(self, mark: Standing, level: str, named: str) -> None:
        """Say which level it is, and by row and column where it stands."""
        self._mark, self._named = mark, named
        self.setText(level)
        self.show_count(self._n)

    def show_count(self, n: int) -> None:
        """Show how often it was met."""
        self._n = n
        self.setAccessibleName(f"{self._named}: {self.text()}, {n}")
        self.setToolTip(f"{self._named}: {self.text()}")
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as its words, and higher than a finger."""
        words = QFontMetrics(self._theme.font("caption")).horizontalAdvance(self.text())
        side = max(self._theme.touch, self._theme.px(52))
        return QSize(max(side, words + self._theme.px(16)), side)

    def minimumSizeHint(self) -> QSize:
        """Be content with a finger's width."""
        return QSize(self._theme.touch, max(self._theme.touch, self._theme.px(52)))

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the grid from meaning something else while it has them."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter and + count one more, − one fewer."""
        if not _own(event):
            event.ignore()
            return
        key = Qt.Key(event.key())
        if key in WALK:
            self.walked.emit(*WALK[key])
        else:
            self.counted.emit(1 if key in MORE else -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint of the level, its mark and words, and the count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        meaning = COLOURS[self._mark]
        thick = 2.0 if self._n or self.hasFocus() else 1.0
        edge = "accent" if self.hasFocus() else meaning if self._n else "line"
        painter.setPen(QPen(self._theme.colour(edge), thick))
        painter.setBrush(self._theme.colour(f"{meaning}_soft"))
        inset = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), CORNER, CORNER)
        painter.setPen(self._theme.colour(meaning))
        self._paint_count(painter)
        painter.setFont(self._theme.font("caption"))
        room = QRectF(self.rect()).adjusted(3, 0, -3, -self._theme.px(5))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)

    def _paint_count(self, painter: QPainter) -> None:
        top, side = self._theme.px(6), self._theme.px(18)
        middle = self.width() / 2
        if not self._n:
            box = QRectF(middle - side / 2, top, side, side)
            paint_mark(painter, box, self._mark, self._theme.colour(COLOURS[self._mark]))
            return
        painter.setFont(self._theme.font("body", bold=True))
        box = QRectF(0, top - 2, self.width(), side + 6)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"× {self._n}")


def _own(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    return not plain and event.key() in {*MORE, *FEWER, *WALK}
