# SPDX-License-Identifier: MPL-2.0
"""One row of what is open: the point, and what it wants."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.ui.theme import CORNER, Theme

WANT = Qt.ItemDataRole.UserRole + 1


class GapRow(QStyledItemDelegate):
    """Paints a row as high as a finger."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give room for a finger."""
        return QSize(0, self._theme.touch)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the point on the left, what it wants on the right."""
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus
        if focused or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft" if focused else "hover"))
            painter.drawRoundedRect(QRectF(room), CORNER, CORNER)
        painter.setFont(self._theme.font())
        want, inner = str(index.data(WANT)), room.adjusted(8, 0, -8, 0)
        width = painter.fontMetrics().horizontalAdvance(want)
        painter.setPen(self._theme.colour("warning"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, want)
        painter.setPen(self._theme.colour("ink"))
        left = inner.adjusted(0, 0, -width - 16, 0)
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, left.width())
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
