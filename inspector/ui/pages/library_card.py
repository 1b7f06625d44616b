# SPDX-License-Identifier: MPL-2.0
"""Paints the library's list: a heading for each group, a card of two lines for each checklist."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.ui.pages.library_list import Ask
from inspector.ui.theme import CORNER, Theme


class ShelfCard(QStyledItemDelegate):
    """Paints one row of the list."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give room for two lines, or for a heading."""
        return QSize(0, self._theme.px(34 if index.data(Ask.HEADING) else 60))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the title over its version and size, the standing as a chip."""
        room: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(Ask.HEADING):
            self._paint_heading(painter, room, str(index.data()))
        else:
            state: QStyle.StateFlag = option.state
            self._paint_bed(painter, room, state)
            self._paint_card(painter, room.adjusted(30 if index.data(Ask.OLDER) else 12, 6, -12, -6), index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, room: QRect, words: str) -> None:
        painter.setFont(self._theme.font("caption", bold=True))
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(room.adjusted(12, 0, -12, -4), Qt.AlignmentFlag.AlignBottom, words)

    def _paint_bed(self, painter: QPainter, room: QRect, state: QStyle.StateFlag) -> None:
        if not state & QStyle.StateFlag.State_Selected:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("accent"))
        painter.setBrush(self._theme.colour("accent_soft"))
        painter.drawRoundedRect(QRectF(room).adjusted(0.5, 2, -0.5, -2), CORNER, CORNER)

    def _paint_card(self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        taken = self._paint_chip(painter, room, str(index.data(Ask.STANDING) or ""))
        words = room.adjusted(0, 0, -taken, 0)
        painter.setFont(self._theme.font("interface", bold=not index.data(Ask.OLDER)))
        painter.setPen(self._theme.colour("ink"))
        title = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignTop, title)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        said = str(index.data(Ask.DETAIL))
        detail = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom, detail)

    def _paint_chip(self, painter: QPainter, room: QRect, words: str) -> int:
        """Paint the standing at the right and give the width it takes."""
        if not words:
            return 0
        painter.setFont(self._theme.font("caption"))
        width = painter.fontMetrics().horizontalAdvance(words) + 12
        high = painter.fontMetrics().height() + 2
        box = QRectF(room.right() - width, room.top() + 1, width, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("skipped_soft"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return width + 8
