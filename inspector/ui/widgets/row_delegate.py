# SPDX-License-Identifier: MPL-2.0
"""How the tree is drawn: a group as name, bar and count; a point as mark, number and title."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.ui.models.outline_model import Role
from inspector.ui.models.standing import Standing
from inspector.ui.theme import Theme
from inspector.ui.widgets.marks import paint_saved, paint_standing
from inspector.ui.widgets.meter import paint_meter


class RowDelegate(QStyledItemDelegate):
    """Draws groups and points; every row is as high as a finger, so nothing moves and nothing is measured twice.

    With `route` the groups are stops of the walk: a line leads from one to the next, and a full dot says it is done.
    """

    def __init__(self, theme: Theme, parent: QAbstractItemView) -> None:
        """Draw in the colours of the theme."""
        super().__init__(parent)
        self._theme = theme
        self.route = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of a row."""
        return QSize(self._theme.px(160), self._theme.touch)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        state = option.state
        if index.data(Role.TOTAL) is not None:
            self._paint_group(painter, box, index, open_=bool(state & QStyle.StateFlag.State_Open))
        else:
            self._paint_point(painter, box, index, current=bool(state & QStyle.StateFlag.State_Selected))
        if self.route:
            self._paint_route(painter, box, index)
        painter.restore()

    def _paint_group(
        self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex, *, open_: bool
    ) -> None:
        done, total = int(index.data(Role.DONE)), int(index.data(Role.TOTAL))
        small, gap = self._theme.px(16), 8
        if not self.route:
            picture = self._theme.pixmap("chevron_down" if open_ else "chevron_right", "quiet", 16)
            painter.drawPixmap(int(box.left() + gap), int(box.center().y() - small / 2), picture)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        count = f"{done}/{total}"
        wide = QFontMetrics(painter.font()).horizontalAdvance(count)
        right = box.right() - 12
        painter.drawText(QRectF(right - wide, box.top(), wide + 1, box.height()), Qt.AlignmentFlag.AlignVCenter, count)
        bar = self._theme.px(36)
        paint_meter(painter, QRectF(right - wide - 8 - bar, box.center().y() - 2, bar, 4), done, total, self._theme)
        left = box.left() + gap + small + 4
        room = QRectF(left, box.top(), right - wide - 16 - bar - left, box.height())
        painter.setFont(self._theme.font("interface", bold=True))
        painter.setPen(self._theme.colour("ink"))
        self._write(painter, room, str(index.data()))

    def _paint_point(
        self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex, *, current: bool
    ) -> None:
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(box.adjusted(4, 1, -4, -1), 8, 8)
        side = self._theme.px(16)
        mark = index.data(Role.STANDING)
        beside = box.left() + 12 + (self._theme.px(16) if self.route else 0)
        spot = QRectF(beside, box.center().y() - side / 2, side, side)
        paint_standing(painter, spot, mark if isinstance(mark, Standing) else Standing.BLANK, self._theme)
        left = spot.right() + 8
        painter.setFont(self._theme.font("interface", bold=current))
        number = str(index.data(Role.NUMBER))
        wide = max(self._theme.px(20), QFontMetrics(painter.font()).horizontalAdvance(number))
        painter.setPen(self._theme.colour("ink" if current else "quiet"))
        painter.drawText(QRectF(left, box.top(), wide, box.height()), Qt.AlignmentFlag.AlignVCenter, number)
        left += wide + 8
        right = box.right() - 12
        saved, copied = bool(index.data(Role.SAVED)), bool(index.data(Role.COPIED))
        if copied or not saved:
            right -= self._theme.px(14)
            small = self._theme.px(12)
            dot = QRectF(right, box.center().y() - small / 2, small, small)
            paint_saved(painter, dot, self._theme.colour("quiet" if saved else "warning"), saved=saved, copied=copied)
        painter.setPen(self._theme.colour("ink"))
        self._write(painter, QRectF(left, box.top(), right - left - 4, box.height()), str(index.data()))

    def _paint_route(self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw the way through a row: a line from above, a line onward, and at a stop its dot."""
        above, onward = index.data(Role.ROUTE)
        middle, dot = box.left() + 8 + self._theme.px(8), self._theme.px(5)
        line = QPen(self._theme.colour("quiet"), 1.5)
        line.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(line)
        if above:
            painter.drawLine(QPointF(middle, box.top()), QPointF(middle, box.center().y()))
        if onward:
            painter.drawLine(QPointF(middle, box.center().y()), QPointF(middle, box.bottom() + 1))
        if index.data(Role.TOTAL) is not None:
            done = index.data(Role.DONE) >= index.data(Role.TOTAL)
            painter.setPen(QPen(self._theme.colour("met" if done else "quiet"), 2))
            painter.setBrush(self._theme.colour("met" if done else "paper"))
            painter.drawEllipse(QPointF(middle, box.center().y()), dot, dot)

    def _write(self, painter: QPainter, room: QRectF, words: str) -> None:
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
