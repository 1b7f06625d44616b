# SPDX-License-Identifier: MPL-2.0
"""A table on the screen: rows as high as a finger, opened by a click or Enter, copied whole by Ctrl+C."""

from collections.abc import Hashable
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from inspector.ui.models.outline_model import Index
from inspector.ui.office.rank_cells import GridCells
from inspector.ui.office.rank_copy import copied
from inspector.ui.office.rank_grid import Grid
from inspector.ui.office.rank_model import GridModel
from inspector.ui.parts.column import draggable
from inspector.ui.theme import Theme

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TALL: Final = 56
HEAD: Final = 240
MOST: Final = 180
"""How wide the cells of a matrix get where there is room, so that the names above them are whole."""


class GridTable(QTableView):
    """`opened` names the row opened (and the column, in a matrix), `why_asked` the row whose number was pressed."""

    opened = Signal(object, object)
    why_asked = Signal(object)
    refused_copy = Signal()
    copied_table = Signal()
    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, cells: bool = False) -> None:
        """Start empty; `cells`: each cell is opened by itself, as in a matrix."""
        super().__init__(parent)
        self._theme, self._cells = theme, cells
        self.grid_model = GridModel(self)
        self.setModel(self.grid_model)
        self.setItemDelegate(GridCells(theme, self))
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviour.SelectItems if cells else behaviour.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionsClickable(False)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        draggable(self)
        self.clicked.connect(self._press)
        theme.changed.connect(self.redraw)
        self.redraw()

    @property
    def grid(self) -> Grid:
        """The table shown."""
        return self.grid_model.grid

    def show_grid(self, grid: Grid, key: Hashable = None) -> None:
        """Show a table and stand on the row that stands for `key`, else on the first."""
        self.grid_model.show(grid)
        heads = any(row.head for row in grid.rows)
        self.verticalHeader().setVisible(heads)
        self.setAccessibleName(grid.name)
        self.redraw()
        wanted = next((at for at, row in enumerate(grid.rows) if row.key == key), 0) if key is not None else 0
        self.setCurrentIndex(self.grid_model.index(wanted, 0))

    def current_key(self) -> Hashable:
        """Give what the row stood on stands for."""
        at = self.currentIndex().row()
        return self.grid.rows[at].key if 0 <= at < len(self.grid.rows) else None

    @Slot()
    def copy_table(self) -> None:
        """Put the whole table on the clipboard, unless it must not leave the screen."""
        if not self.grid.copies:
            self.refused_copy.emit()
            return
        QGuiApplication.clipboard().setMimeData(copied(self.grid))
        self.copied_table.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another row is stood on."""
        super().currentChanged(current, previous)
        self.turned.emit()

    # -- keys and presses --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Alt+Enter explains."""
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in ENTER and alt:
            self.why_asked.emit(self.current_key())
        elif key in ENTER:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _press(self, index: QModelIndex) -> None:
        cell = self.grid.rows[index.row()].cells[index.column()]
        if cell.why:
            self.why_asked.emit(self.grid.rows[index.row()].key)
        else:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row = self.grid.rows[index.row()]
        if row.opens:
            keys = self.grid.keys
            self.opened.emit(row.key, keys[index.column()] if self._cells and keys else None)

    # -- sizes -------------------------------------------------------------------------------------------------------

    @Slot()
    def redraw(self) -> None:
        """Take heights and widths of the theme anew."""
        tall = self._theme.touch if self._cells else max(self._theme.touch, self._theme.px(TALL))
        self.verticalHeader().setDefaultSectionSize(tall)
        self.verticalHeader().setMinimumSectionSize(tall)
        self.verticalHeader().setFixedWidth(self._head())
        self._share_width()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give wide columns what the others leave."""
        super().resizeEvent(event)
        self.verticalHeader().setFixedWidth(self._head())
        self._share_width()

    def _head(self) -> int:
        """Give the heads of the rows what the columns leave, as far as their words need it."""
        least = min(self._theme.px(HEAD), max(160, self.width() * 2 // 5))
        left = self.width() - len(self.grid.columns) * self._theme.px(MOST) - 24
        return max(least, min(left, self.verticalHeader().sizeHint().width(), 3 * least))

    def _share_width(self) -> None:
        columns = self.grid.columns
        left = max(0, self.viewport().width() - sum(self._theme.px(one.width) for one in columns))
        wide = sum(one.wide for one in columns)
        for at, one in enumerate(columns):
            width = self._theme.px(one.width)
            if one.wide:
                width += left // wide
            elif self._cells:
                width = min(max(width, self.viewport().width() // len(columns)), max(width, self._theme.px(MOST)))
            self.horizontalHeader().resizeSection(at, width)
