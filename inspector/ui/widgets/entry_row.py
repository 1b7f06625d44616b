# SPDX-License-Identifier: MPL-2.0
"""Paints a row of two lines: a mark where there is one, a title over a detail, a tag at the right."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from inspector.ui.models.paged import Ask, Entry
from inspector.ui.widgets.marks import paint_standing
from inspector.ui.widgets.painted_row import PaintedRow, write_line

HIGH: Final = 60


class EntryRow(PaintedRow):
    """Every row is equally high, so nothing is measured."""

    high = HIGH

    def fill(self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint one row."""
        entry: Entry = index.data(Ask.ENTRY)
        inner = room.adjusted(12, 6, -12, -6)
        if entry.mark is not None:
            side = self._theme.px(18)
            spot = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            paint_standing(painter, spot, entry.mark, self._theme)
            inner.setLeft(inner.left() + side + 12)
        inner.setRight(inner.right() - self._tag(painter, inner, entry))
        self._words(painter, inner, entry)

    def _words(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        painter.setFont(self._theme.font("interface", bold=True))
        painter.setPen(self._theme.colour("ink"))
        height = Qt.AlignmentFlag.AlignTop if entry.detail else Qt.AlignmentFlag.AlignVCenter
        write_line(painter, room, entry.title, Qt.AlignmentFlag.AlignLeft | height)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        write_line(painter, room, entry.detail, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)

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
