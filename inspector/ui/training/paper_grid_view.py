# SPDX-License-Identifier: MPL-2.0
"""The grid of paper answers on the screen: typed like a spreadsheet, pasted from one, bad cells marked."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from inspector.ui.parts.column import draggable
from inspector.ui.theme import Theme
from inspector.ui.training.paper_grid_model import Ask, PaperGridModel

CELL: Final = 56
WIDEST: Final = 132
HEAD: Final = 180
MEASURED: Final = 60
"""So many rows say how wide a column is."""
CORNER_MARK: Final = 9


class PaperGrid(QTableView):
    """`pasted` gives text that was pasted while a cell is stood on; Enter goes down, Tab across, typing replaces."""

    pasted = Signal(str)

    def __init__(self, theme: Theme, model: PaperGridModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self._theme, self._grid = theme, model
        self.setModel(model)
        self.setItemDelegate(PaperCells(theme, self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(True)
            header.setSectionsClickable(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
        draggable(self)
        theme.changed.connect(self.redraw)
        model.modelReset.connect(self.redraw)
        self.redraw()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a spreadsheet from the page's own."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, copy and empty cells as a spreadsheet does; Enter goes down."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cells()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._grid.clear([(one.row(), one.column()) for one in self.selectedIndexes()])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go_down()
        else:
            super().keyPressEvent(event)

    def go_down(self) -> None:
        """Stand on the next person; after the last one, on the first one's next question."""
        now = self.currentIndex()
        down, across = now.row() + 1, now.column()
        if down >= self._grid.rowCount():
            down, across = 0, min(across + 1, self._grid.columnCount() - 1)
        self.setCurrentIndex(self._grid.index(down, across))

    @Slot()
    def copy_cells(self) -> None:
        """Put the cells chosen on the clipboard, as a spreadsheet takes them."""
        chosen = self.selectedIndexes()
        if not chosen:
            return
        rows = range(min(one.row() for one in chosen), max(one.row() for one in chosen) + 1)
        columns = range(min(one.column() for one in chosen), max(one.column() for one in chosen) + 1)
        lines = ("\t".join(str(self._grid.index(row, at).data()) for at in columns) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")

    def _undo(self) -> None:
        at = self.currentIndex()
        row, column = at.row(), at.column()
        self._grid.undo()
        self.setCurrentIndex(self._grid.index(min(row, self._grid.rowCount() - 1), max(column, 0)))

    @Slot()
    def redraw(self) -> None:
        """Take sizes of the theme anew; a column is as wide as its label and its longest cell, within reason."""
        self.verticalHeader().setDefaultSectionSize(self._theme.touch)
        self.verticalHeader().setFixedWidth(self._theme.px(HEAD))
        metrics = QFontMetrics(self._theme.font())
        for at, column in enumerate(self._grid.grid.columns):
            cells = (str(self._grid.index(row, at).data()) for row in range(min(self._grid.rowCount(), MEASURED)))
            longest = max((metrics.horizontalAdvance(words) for words in (column.label, *cells)), default=0)
            wide = min(max(longest + 24, self._theme.px(CELL)), self._theme.px(WIDEST))
            self.setColumnWidth(at, wide)
        self.viewport().update()


def _is_own(event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    plain = event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete} and not event.modifiers()
    return plain or any(event.matches(one) for one in (keys.Copy, keys.Paste, keys.Undo))


class PaperCells(QStyledItemDelegate):
    """Words in the middle of a cell; one that is no answer has a bed of its own and a mark in its corner."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        box, bad = QRectF(option.rect), bool(index.data(Ask.BAD))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        bed = "lost_soft" if bad else "accent_soft" if chosen else "raised"
        painter.fillRect(box, self._theme.colour(bed))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        edge = box.adjusted(0, 0, -0.5, -0.5)
        painter.drawLine(edge.bottomLeft(), edge.bottomRight())
        painter.drawLine(edge.topRight(), edge.bottomRight())
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("lost" if bad else "ink"))
        room = box.adjusted(4, 0, -4, 0)
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        if bad:
            self._mark(painter, box)
        if option.state & QStyle.StateFlag.State_HasFocus or (chosen and bad):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    def _mark(self, painter: QPainter, box: QRectF) -> None:
        side = self._theme.px(CORNER_MARK)
        corner = box.topRight()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("lost"))
        down, left = QPointF(corner.x(), corner.y() + side), QPointF(corner.x() - side, corner.y())
        painter.drawPolygon(QPolygonF([corner, down, left]))
