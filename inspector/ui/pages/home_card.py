# SPDX-License-Identifier: MPL-2.0
"""The card of a visit: how far it is, where, which round, its score rate; painted, so a thousand cost nothing."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.ui.pages.home_list import Ask, Line
from inspector.ui.theme import CORNER, Theme

_FULL: Final = 360 * 16


class VisitCard(QStyledItemDelegate):
    """Paints headings and cards."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give a card room for two lines of words, or three where a newer version is named."""
        is_tall: bool | None = index.data(Ask.TALL)
        high = self._theme.px(100 if is_tall else 80)
        return QSize(0, self._theme.px(44) if is_tall is None else high + 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        line: Line = index.data(Ask.LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room: QRect = option.rect
        if line.visit is None:
            self._heading(painter, room, line.title)
        else:
            state: QStyle.StateFlag = option.state
            self._card(painter, room.adjusted(1, 0, -1, -8), line, state)
        painter.restore()

    def _heading(self, painter: QPainter, room: QRect, title: str) -> None:
        painter.setFont(self._theme.font("interface", bold=True))
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(room.adjusted(4, 0, 0, -8), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, title)

    def _card(self, painter: QPainter, room: QRect, line: Line, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected) and bool(state & QStyle.StateFlag.State_HasFocus)
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(self._theme.colour("accent" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(self._theme.colour("hover" if under and not chosen else "raised"))
        painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        side = self._theme.px(40)
        if line.planned is not None:
            self._sign(painter, QRectF(room.left() + 16, room.center().y() - side / 2, side, side))
            wide = room.width() - side - 48
            self._words(painter, QRect(room.left() + 16 + side + 16, room.top(), wide, room.height()), line)
            return
        self._ring(painter, QRectF(room.left() + 16, room.center().y() - side / 2, side, side), line)
        right = self._figures(painter, room, line)
        words = QRect(room.left() + 16 + side + 16, room.top(), right - room.left() - side - 48, room.height())
        self._words(painter, words, line)

    def _ring(self, painter: QPainter, room: QRectF, line: Line) -> None:
        if line.sealed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("met_soft"))
            painter.drawEllipse(room)
            picture = self._theme.pixmap("seal", "met", 20, painter.device().devicePixelRatio())
            size = self._theme.px(20) / 2
            painter.drawPixmap(QPointF(room.center().x() - size, room.center().y() - size), picture)
            return
        circle = room.adjusted(2, 2, -2, -2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("line"), 4))
        painter.drawEllipse(circle)
        pen = QPen(self._theme.colour("accent"), 4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if line.judged and line.points:
            painter.drawArc(circle, 90 * 16, -_FULL * line.judged // line.points)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("ink"))
        done = line.judged * 100 // line.points if line.points else 0
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(done))

    def _sign(self, painter: QPainter, room: QRectF) -> None:
        """Paint the mark of a site that waits: a place in a quiet disc."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent_soft"))
        painter.drawEllipse(room)
        picture = self._theme.pixmap("place", "accent", 20, painter.device().devicePixelRatio())
        size = self._theme.px(20) / 2
        painter.drawPixmap(QPointF(room.center().x() - size, room.center().y() - size), picture)

    def _words(self, painter: QPainter, room: QRect, line: Line) -> None:
        middle = room.center().y() - (self._theme.px(10) if line.newer else 0)
        painter.setFont(self._theme.font("body", bold=True))
        painter.setPen(self._theme.colour("ink"))
        top = QRect(room.left(), middle - self._theme.px(27), room.width(), self._theme.px(26))
        self._elided(painter, top, line.title)
        painter.setFont(self._theme.font("interface"))
        painter.setPen(self._theme.colour("quiet"))
        self._elided(painter, QRect(room.left(), middle + 2, room.width(), self._theme.px(24)), line.detail)
        if line.newer:
            painter.setFont(self._theme.font("caption"))
            painter.setPen(self._theme.colour("accent"))
            below = QRect(room.left(), middle + 2 + self._theme.px(24), room.width(), self._theme.px(20))
            self._elided(painter, below, line.newer)

    def _figures(self, painter: QPainter, room: QRect, line: Line) -> int:
        """Paint the score rate, the count and the time; gives where they begin."""
        painter.setFont(self._theme.font("point", bold=True))
        width = max(self._theme.px(96), painter.fontMetrics().horizontalAdvance(line.rate) + self._theme.px(16))
        rate = QRect(room.right() - width - 16, room.top(), width, room.height())
        painter.setPen(self._theme.colour("ink"))
        ends = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rate, ends, line.rate)
        count = QRect(rate.left() - self._theme.px(112), room.top(), self._theme.px(112), room.height())
        half = count.height() // 2
        painter.setFont(self._theme.font("interface"))
        upper = QRect(count.left(), count.top(), count.width(), half)
        above = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(upper, above, f"{line.judged}/{line.points}")
        painter.setPen(self._theme.colour("quiet"))
        painter.setFont(self._theme.font("caption"))
        lower = QRect(count.left(), count.top() + half + 4, count.width(), half)
        painter.drawText(lower, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, line.changed)
        return count.left()

    @staticmethod
    def _elided(painter: QPainter, room: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
