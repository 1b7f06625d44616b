# SPDX-License-Identifier: MPL-2.0
"""Paints the cells of a table: words over a quiet line, figures with their bars, icons, and the colours of a matrix."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.ui.office.heat_colours import heat_colour
from inspector.ui.office.rank_grid import Cell, Column
from inspector.ui.office.rank_model import Ask
from inspector.ui.theme import Theme

PAD = 10
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class GridCells(QStyledItemDelegate):
    """Every row is equally high; meaning never stands in colour alone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give room for a finger."""
        return QSize(self._theme.px(64), self._theme.touch)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        cell: Cell = index.data(Ask.CELL)
        column: Column = index.data(Ask.COLUMN)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if column.kind == "heat":
            self._heat(painter, box, cell, focused=_focused(option))
        else:
            self._bed(painter, box, option)
            self._cell(painter, box, cell, column)
        painter.restore()

    def _bed(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.colour("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._theme.colour("hover"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _cell(self, painter: QPainter, box: QRectF, cell: Cell, column: Column) -> None:
        inner = box.adjusted(PAD, 4, -PAD, -5)
        side = _LEFT if column.kind == "text" else _RIGHT
        if cell.icon:
            self._icon(painter, inner, cell, side)
        if column.kind == "bar":
            self._bar(painter, inner, cell)
            return
        self._lines(painter, inner, cell, side)

    def _icon(self, painter: QPainter, inner: QRectF, cell: Cell, side: Qt.AlignmentFlag) -> None:
        """Draw the icon before the words: at the edge, or beside a figure under its head."""
        size = self._theme.px(16)
        at = inner.left()
        if side == _RIGHT:
            painter.setFont(self._theme.font())
            at = max(at, inner.right() - painter.fontMetrics().horizontalAdvance(cell.words) - 10 - size)
        picture = self._theme.pixmap(cell.icon, cell.meaning or "quiet", 16, _ratio(painter))
        painter.drawPixmap(int(at), int(inner.center().y() - size / 2), picture)
        inner.setLeft(at + size + 6)

    def _lines(self, painter: QPainter, inner: QRectF, cell: Cell, side: Qt.AlignmentFlag) -> None:
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour(cell.meaning or "ink"))
        if not cell.detail:
            _write(painter, inner, cell.words, side)
            return
        upper, lower = _halves(inner)
        _write(painter, upper, cell.words, side)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        _write(painter, lower, cell.detail, side)

    def _bar(self, painter: QPainter, inner: QRectF, cell: Cell) -> None:
        upper, lower = _halves(inner)
        painter.setFont(self._theme.font(bold=True))
        painter.setPen(self._theme.colour("ink"))
        _write(painter, upper, cell.words, _LEFT)
        used = painter.fontMetrics().horizontalAdvance(cell.words) + 8
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        _write(painter, upper.adjusted(used, 0, 0, 0), cell.detail, _RIGHT)
        if cell.share is None:
            return
        high = max(6.0, self._theme.px(7))
        track = QRectF(lower.left(), lower.center().y() - high / 2, lower.width(), high)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("sunken"))
        painter.drawRect(track)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(cell.meaning or "accent"))
        share = min(max(float(cell.share), 0.0), 1.0)
        painter.drawRect(QRectF(track.left(), track.top(), track.width() * share, high))

    def _heat(self, painter: QPainter, box: QRectF, cell: Cell, *, focused: bool) -> None:
        inner = box.adjusted(1, 1, -1, -1)
        bed, ink = heat_colour(None if cell.share is None else cell.share * 100)
        painter.fillRect(inner, bed)
        if focused:
            painter.setPen(QPen(self._theme.colour("ink"), 2))
            painter.drawRect(inner.adjusted(1, 1, -1, -1))
        painter.setPen(ink)
        painter.setFont(self._theme.font())
        if not cell.detail:
            _write(painter, inner, cell.words, Qt.AlignmentFlag.AlignCenter)
            return
        upper, lower = _halves(inner.adjusted(2, 2, -2, -2))
        _write(painter, upper, cell.words, Qt.AlignmentFlag.AlignCenter)
        painter.setFont(self._theme.font("caption"))
        _write(painter, lower, cell.detail, Qt.AlignmentFlag.AlignCenter)


def _focused(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _ratio(painter: QPainter) -> float:
    device = painter.device()
    return device.devicePixelRatioF() if device is not None else 1.0


def _halves(inner: QRectF) -> tuple[QRectF, QRectF]:
    cut = inner.top() + inner.height() * 0.55
    return QRectF(inner.left(), inner.top(), inner.width(), cut - inner.top()), QRectF(
        inner.left(), cut, inner.width(), inner.bottom() - cut
    )


def _write(painter: QPainter, room: QRectF, words: str, side: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(room.width()))
    painter.drawText(room, side, shown)
