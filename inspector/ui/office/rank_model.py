# SPDX-License-Identifier: MPL-2.0
"""The model of a table: it gives words to everybody and the cells themselves to who paints them."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.ui.office.rank_grid import Grid
from inspector.ui.parts.text import tip

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Ask(IntEnum):
    """What the delegate asks of a cell."""

    CELL = Qt.ItemDataRole.UserRole + 1
    COLUMN = Qt.ItemDataRole.UserRole + 2


class GridModel(QAbstractTableModel):
    """Shows one table at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.grid = Grid("")

    def show(self, grid: Grid) -> None:
        """Show another table."""
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the columns."""
        return 0 if parent.isValid() else len(self.grid.columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words of a cell, or the cell itself."""
        if not index.isValid():
            return None
        cell, column = self.grid.rows[index.row()].cells[index.column()], self.grid.columns[index.column()]
        if role == Ask.CELL:
            return cell
        if role == Ask.COLUMN:
            return column
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.grid.spoken(index.row()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            first = index.column() == 0
            return self.grid.spoken(index.row()) if first else f"{column.title} {cell.words} {cell.detail}".strip()
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the headings."""
        across = orientation is Qt.Orientation.Horizontal
        if section >= (len(self.grid.columns) if across else len(self.grid.rows)):
            return None
        said = self.grid.columns[section].title if across else self.grid.rows[section].head
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(said)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            kind = "text" if not across else self.grid.columns[section].kind
            return int({"heat": Qt.AlignmentFlag.AlignCenter, "number": _RIGHT}.get(kind, _LEFT))
        return None
