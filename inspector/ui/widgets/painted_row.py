# SPDX-License-Identifier: MPL-2.0
"""What every painted row of a list shares: its one height, the bed it lies on, and the pen that comes back clean."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.ui.theme import CORNER, Theme


class PaintedRow(QStyledItemDelegate):
    """Rows of `high` design pixels; a class of its own says what stands in one (`fill`)."""

    high = 60

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give every row the same height, so that nothing is measured."""
        return QSize(0, self._theme.px(self.high))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row: the bed, then what stands in it."""
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.bed(painter, room, state)
        self.fill(painter, room, index)
        painter.restore()

    def bed(self, painter: QPainter, room: QRect, state: QStyle.StateFlag) -> None:
        """Lay what is chosen on the colour of choice, with an edge where the keys are; mark what is under the mouse."""
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(self._theme.colour("accent"), 1) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent_soft" if chosen else "hover"))
        painter.drawRoundedRect(QRectF(room).adjusted(0.5, 2, -0.5, -2), CORNER, CORNER)

    def fill(self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint what stands in a row."""
        raise NotImplementedError


class FingerRow(PaintedRow):
    """A row of one line as high as a finger; it lights up only where the keys or the mouse are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give room for a finger."""
        return QSize(0, self._theme.touch)

    def bed(self, painter: QPainter, room: QRect, state: QStyle.StateFlag) -> None:
        """Light up the row."""
        focused = state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus
        if focused or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft" if focused else "hover"))
            painter.drawRoundedRect(QRectF(room), CORNER, CORNER)


def write_line(painter: QPainter, room: QRect, words: str, how: Qt.AlignmentFlag) -> None:
    """Write one line into its room, its end left out where it is longer."""
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, how, shown)
