# SPDX-License-Identifier: MPL-2.0
"""Paints a row of two lines: a mark where there is one, a title over a detail, a tag at the right."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.ui.models.paged import Ask, Entry
from inspector.ui.theme import CORNER, Theme
from inspector.ui.widgets.marks import paint_standing

HIGH: Final = 60


class EntryRow(QStyledItemDelegate):
    """Every row is equally high, so nothing is measured."""

    def __init__(self, theme: Theme, parent: QAbstractItemView) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give room for two lines."""
        return QSize(0, self._theme.px(HIGH))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        entry: Entry = index.data(Ask.ENTRY)
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._bed(painter, room, state)
        inner = room.adjusted(12, 6, -12, -6)
        if entry.mark is not None:
            side = self._theme.px(18)
            spot = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            paint_standing(painter, spot, entry.mark, self._theme)
            inner.setLeft(inner.left() + side + 12)
        inner.setRight(inner.right() - self._tag(painter, inner, entry))
        self._words(painter, inner, entry)
        painter.restore()

    def _bed(self, painter: QPainter, room: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(self._theme.colour("accent"), 1) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent_soft" if chosen else "hover"))
        painter.drawRoundedRect(QRectF(room).adjusted(0.5, 2, -0.5, -2), CORNER, CORNER)

    def _words(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        painter.setFont(self._theme.font("interface", bold=True))
        painter.setPen(self._theme.colour("ink"))
        height = Qt.AlignmentFlag.AlignTop if entry.detail else Qt.AlignmentFlag.AlignVCenter
        self._write(painter, room, entry.title, height)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        self._write(painter, room, entry.detail, Qt.AlignmentFlag.AlignBottom)

    @staticmethod
    def _write(painter: QPainter, room: QRect, words: str, height: Qt.AlignmentFlag) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | height, shown)

    def _tag(self, painter: QPainter, room: QRect, entry: Entry) -> int:
        """Paint the tag at the right and give the width it takes."""
        if not entry.tag:
            return 0
        painter.setFont(self._theme.font("caption"))
        width = painter.fontMetrics().horizontalAdvance(entry.tag) + 16
        high = painter.fontMetrics().height() + 4
        box = QRectF(room.right() - width, room.center().y() - high / 2, width, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{entry.meaning}_soft"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self._theme.colour(entry.meaning))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, entry.tag)
        return width + 12
