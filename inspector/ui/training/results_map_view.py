# SPDX-License-Identifier: MPL-2.0
"""The map of trainees and questions on the screen: small cells, a drawn mark in each, upright names above them."""

from collections.abc import Hashable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.ui.office.rank_grid import Cell
from inspector.ui.office.rank_model import Ask, GridModel
from inspector.ui.office.rank_table import GridTable
from inspector.ui.parts.text import tip
from inspector.ui.theme import Theme

SIDE: Final = 28
"""Design pixels of a cell: two hundred questions are some screens wide, and fifty people one and a half high."""
SMALL: Final = 16
"""The same where much is to be seen at once."""
WIDEST: Final = 88
HEAD: Final = 220
TALLEST: Final = 92
_MARK: Final = 14
_EDGE: Final = 5


class MapModel(GridModel):
    """A cell tells of itself alone: a row of two hundred would be too long to read."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words of a cell with its row and column."""
        if index.isValid() and role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            said = self.told(index.row(), index.column())
            return tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        return super().data(index, role)

    def told(self, row: int, column: int) -> str:
        """Say who, which question, and what came of it."""
        line = self.grid.rows[row]
        cell = line.cells[column]
        parts = (line.head, self.grid.columns[column].title, cell.words, cell.detail)
        return " · ".join(part for part in parts if part)


class MapTable(GridTable):
    """`opened` names a person and a question; both are told while they are stood on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        self._upright: UprightHead | None = None
        self._side = SIDE
        super().__init__(theme, parent, cells=True)
        self.grid_model = MapModel(self)
        self.setModel(self.grid_model)
        self.setItemDelegate(MapCells(theme, self))
        self._upright = UprightHead(theme, self)
        self.setHorizontalHeader(self._upright)
        self.horizontalHeader().setSectionsClickable(False)
        self.setVerticalHeader(SideHead(theme, self))
        self.verticalHeader().setSectionsClickable(False)
        self.redraw()

    def stand(self, key: Hashable, column: Hashable) -> None:
        """Stand on a person and a question, where both are there."""
        rows = [row.key for row in self.grid.rows]
        if key in rows and column in self.grid.keys:
            self.setCurrentIndex(self.grid_model.index(rows.index(key), self.grid.keys.index(column)))

    @Slot(bool)
    def shrink(self, on: bool) -> None:  # noqa: FBT001 (as the signal carries it)
        """Make the cells small, so that much is seen at once, or as large as before."""
        self._side = SMALL if on else SIDE
        self.redraw()

    @Slot()
    def redraw(self) -> None:
        """Take sizes of the theme anew."""
        side = self._theme.px(self._side)
        self.verticalHeader().setMinimumSectionSize(side)
        self.verticalHeader().setDefaultSectionSize(side)
        self.horizontalHeader().setMinimumSectionSize(side)
        self.verticalHeader().setFixedWidth(self._head())
        if self._upright is not None:
            self._upright.measure()
        self._share_width()
        self.viewport().update()

    def _head(self) -> int:
        wanted = self.verticalHeader().sizeHint().width()
        return min(max(wanted, self._theme.px(120)), self._theme.px(HEAD), max(120, self.width() // 3))

    def _share_width(self) -> None:
        """Give few questions wide cells, many the smallest."""
        count = len(self.grid.columns)
        if not count:
            return
        side = self._theme.px(self._side)
        wide = min(max(side, self.viewport().width() // count), self._theme.px(WIDEST))
        for at in range(count):
            self.horizontalHeader().resizeSection(at, wide)


class UprightHead(QHeaderView):
    """Writes the numbers of questions from below to above, where they are longer than a cell is wide."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Head columns."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._tall = theme.px(40)

    def measure(self) -> None:
        """Be as high as the longest number, within reason."""
        metrics = QFontMetrics(self._theme.font("caption"))
        model = self.model()
        columns = range(model.columnCount()) if model is not None else range(0)
        longest = max((metrics.horizontalAdvance(self._said(at)) for at in columns), default=0)
        self._tall = min(longest + 16, self._theme.px(TALLEST))
        self.setFixedHeight(self._tall)

    def sizeHint(self) -> QSize:
        """Ask for the height measured."""
        return QSize(super().sizeHint().width(), self._tall)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Write one number."""
        view = self.parent()
        here = isinstance(view, GridTable) and view.currentIndex().column() == logicalIndex
        painter.save()
        painter.fillRect(rect, self._theme.colour("accent_soft" if here else "paper"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(self._theme.colour("ink"))
        painter.setFont(self._theme.font("caption"))
        painter.translate(rect.left() + rect.width() / 2, rect.bottom() - 6)
        painter.rotate(-90)
        room = QRectF(0, -rect.width() / 2, rect.height() - 10, rect.width())
        words = painter.fontMetrics().elidedText(self._said(logicalIndex), Qt.TextElideMode.ElideRight, rect.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _said(self, at: int) -> str:
        model = self.model()
        return model.grid.columns[at].code if isinstance(model, GridModel) else ""


class SideHead(QHeaderView):
    """Names the people, however low their rows are."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Head rows."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the width of the longest name."""
        model = self.model()
        rows = model.grid.rows if isinstance(model, GridModel) else ()
        metrics = QFontMetrics(self._theme.font("caption"))
        longest = max((metrics.horizontalAdvance(row.head) for row in rows), default=0)
        return QSize(longest + 16, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Write one name."""
        model, view = self.model(), self.parent()
        if not isinstance(model, GridModel):
            return
        here = isinstance(view, GridTable) and view.currentIndex().row() == logicalIndex
        painter.save()
        painter.fillRect(rect, self._theme.colour("accent_soft" if here else "paper"))
        font = self._theme.font("caption")
        font.setPixelSize(min(font.pixelSize(), rect.height() - 3))
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        room = QRectF(rect).adjusted(4, 0, -6, 0)
        said = model.grid.rows[logicalIndex].head
        words = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class MapCells(QStyledItemDelegate):
    """A soft bed in the colour of the outcome and its mark, which alone tells it apart; agreement is quiet."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        cell: Cell = index.data(Ask.CELL)
        painter.save()
        paint_outcome(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), cell, self._theme)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self._theme.colour("ink"), 2))
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -2, -2))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -2, -2))
        painter.restore()


def paint_outcome(painter: QPainter, box: QRectF, cell: Cell, theme: Theme) -> None:
    """Paint the bed and the mark of an outcome: a cell of the map, or a swatch of its legend."""
    meaning = cell.meaning or "quiet"
    if meaning in _SOFT:
        painter.fillRect(box, theme.colour(f"{meaning}_soft"))
    if not cell.icon:
        return
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    size = _MARK if box.height() >= theme.px(_MARK + _EDGE) else SMALL - _EDGE
    side = theme.px(size)
    picture = theme.pixmap(cell.icon, meaning, size, ratio)
    painter.drawPixmap(int(box.center().x() - side / 2 + 0.5), int(box.center().y() - side / 2 + 0.5), picture)


_SOFT: Final = frozenset({"met", "lost", "partial", "skipped", "warning", "accent"})
