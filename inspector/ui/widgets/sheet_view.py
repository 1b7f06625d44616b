# SPDX-License-Identifier: MPL-2.0
"""The grid: the whole sheet as rows of one height, place and note written in their cells."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from inspector.core.visits import Key
from inspector.ui.models.outline_model import Role
from inspector.ui.models.sheet_model import COLUMNS, SheetModel
from inspector.ui.models.standing import Standing
from inspector.ui.theme import Theme
from inspector.ui.widgets.marks import paint_saved, paint_standing

WIDTHS: Final = {
    "mark": 60,
    "number": 48,
    "title": 240,
    "answer": 128,
    "points": 76,
    "place": 104,
    "note": 112,
    "findings": 128,
    "photos": 64,
}


class MarkDelegate(QStyledItemDelegate):
    """Draws the outcome, ○ while it is not saved, ◎ when the second copy has it too."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        """Draw in the colours of the theme."""
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground as the others have it, then the marks."""
        super().paint(painter, option, index)
        box = QRectF(option.rect)
        side, small = self._theme.px(16), self._theme.px(12)
        mark = index.data(Role.STANDING)
        spot = QRectF(box.left() + 12, box.center().y() - side / 2, side, side)
        paint_standing(painter, spot, mark if isinstance(mark, Standing) else Standing.BLANK, self._theme)
        saved, copied = bool(index.data(Role.SAVED)), bool(index.data(Role.COPIED))
        if copied or not saved:
            dot = QRectF(spot.right() + 6, box.center().y() - small / 2, small, small)
            paint_saved(painter, dot, self._theme.colour("quiet" if saved else "warning"), saved=saved, copied=copied)


class SheetView(QTableView):
    """Tells `chosen` when another row becomes current."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, model: SheetModel) -> None:
        """Show a sheet."""
        super().__init__()
        self._theme = theme
        self._sheet = model
        self.setModel(model)
        self.setItemDelegateForColumn(0, MarkDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setAccessibleName(self.tr("Whole sheet as rows"))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentRowChanged.connect(self._tell)
        theme.changed.connect(self._measure)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Whole sheet as rows"))

    def show_current(self, key: Key) -> None:
        """Make the row of a point current, in the column that was."""
        row = self._sheet.row_of(key)
        if self.currentIndex().row() != row:
            self.setCurrentIndex(self._sheet.index(row, max(0, self.currentIndex().column())))
        self.scrollTo(self.currentIndex())

    def show_asked(self, keys: Iterable[Key]) -> None:
        """Hide the rows of those points that are not asked now; the others keep their places."""
        for key in keys:
            row, hidden = self._sheet.row_of(key), self._sheet.session.hidden(key)
            if self.isRowHidden(row) != hidden:
                self.setRowHidden(row, hidden)

    def write(self, column: str) -> None:
        """Open the cell of a column (`place`, `note`) in the current row."""
        place = next(at for at, one in enumerate(COLUMNS) if one.id == column)
        index = self._sheet.index(self.currentIndex().row(), place)
        self.setCurrentIndex(index)
        self.edit(index)

    def end_editing(self) -> bool:
        """Keep what is being written in a cell; False when none is open."""
        editor = self.focusWidget() if self.state() is QAbstractItemView.State.EditingState else None
        if editor is None:
            return False
        self.commitData(editor)
        self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self.setFocus()
        return True

    @Slot()
    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.touch)
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, self._theme.px(WIDTHS[column.id]))

    @Slot(QModelIndex, QModelIndex)
    def _tell(self, now: QModelIndex, before: QModelIndex) -> None:
        key = self._sheet.key_at(now)
        if key is not None and now.row() != before.row():
            self.chosen.emit(key)
