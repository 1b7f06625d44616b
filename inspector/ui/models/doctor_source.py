# SPDX-License-Identifier: MPL-2.0
"""The office's sheet as it is: every cell at its address, those looked at lit, those left over marked."""

from collections.abc import Collection, Mapping
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from inspector.core.doctor.tables import Cell, Span, Table, letters
from inspector.ui.parts.text import tip
from inspector.ui.theme import Theme

_NARROW, _READABLE, _WIDE, _MOST_LINES = 3.5, 7.0, 17.0, 12
Place = tuple[int, int]


class SourceSheet(QAbstractTableModel):
    """One sheet; rows and columns from the first to the last that hold something."""

    lit_changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Start without a sheet."""
        super().__init__(parent)
        self._theme = theme
        self._table = Table("", ())
        self._cells: dict[Place, Cell] = {}
        self._spans: Mapping[Place, Span] = {}
        self._within: dict[Place, Place] = {}
        self._extents: dict[Place, tuple[float, ...]] = {}
        self._lit: frozenset[Place] = frozenset()
        self._left: frozenset[Place] = frozenset()
        self._size = (0, 0)

    def show(self, table: Table, left: Collection[Cell]) -> None:
        """Show a sheet; `left` are the cells nothing was made of."""
        self.beginResetModel()
        self._table = table
        self._cells = {(cell.row, cell.column): cell for cell in table.cells()}
        self._size = max((row for row, _ in self._cells), default=0), max((one for _, one in self._cells), default=0)
        self._spans = {
            place: span
            for place, span in table.spans().items()
            if (span.bottom - span.top) or (span.right - span.left)
            if span.top <= self._size[0] and span.left <= self._size[1]
        }
        self._extents = {place: tuple(map(extent, cell.text.split("\n"))) for place, cell in self._cells.items()}
        self._left = frozenset((cell.row, cell.column) for cell in left if cell.sheet == table.sheet)
        self._lit = frozenset()
        self.endResetModel()

    @property
    def sheet(self) -> str:
        """The name of the sheet shown."""
        return self._table.sheet

    def spans(self) -> tuple[Span, ...]:
        """Give the merged ranges within what is shown; of those that overlap, the first."""
        bottom, right = self._size
        found: list[Span] = []
        open_: list[Span] = []
        for one in sorted(self._spans.values(), key=_top):
            span = Span(one.top, one.left, min(one.bottom, bottom), min(one.right, right))
            open_ = [other for other in open_ if other.bottom >= span.top]
            if not any(other.left <= span.right and span.left <= other.right for other in open_):
                open_.append(span)
                found.append(span)
        return tuple(found)

    def light(self, cells: Collection[Cell]) -> QModelIndex:
        """Light these cells; the index of the first."""
        self._lit = frozenset((cell.row, cell.column) for cell in cells if cell.sheet == self.sheet)
        self.lit_changed.emit()
        first = min(self._lit, default=None)
        return self.index(first[0] - 1, first[1] - 1) if first else QModelIndex()

    def lit(self) -> tuple[Cell, ...]:
        """Give the cells lit."""
        return tuple(self._cells[place] for place in sorted(self._lit) if place in self._cells)

    def is_lit(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Tell whether a cell is lit."""
        return (index.row() + 1, index.column() + 1) in self._lit

    def cell(self, index: QModelIndex | QPersistentModelIndex) -> Cell | None:
        """Give the cell of an index; None when it is empty."""
        return self._cells.get((index.row() + 1, index.column() + 1)) if index.isValid() else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else self._size[0]

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the columns."""
        return 0 if parent.isValid() else self._size[1]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's text as it is, and its ground."""
        place = (index.row() + 1, index.column() + 1)
        if role == Qt.ItemDataRole.BackgroundRole:
            meaning = "accent_soft" if place in self._lit else "warning_soft" if place in self._left else ""
            return self._theme.colour(meaning) if meaning else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        cell = self._cells.get(place)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{cell.place}  {cell.text}")
        return f"{cell.place} {cell.text}" if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name columns by letters and rows by numbers, as the office's program does."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return letters(section + 1) if orientation is Qt.Orientation.Horizontal else str(section + 1)

    # -- sizes, in letters of the face -------------------------------------------------------------------------------

    def widths(self) -> tuple[float, ...]:
        """Estimate the width of each column in letters, from most of the words that are not merged across."""
        found: list[list[float]] = [[] for _ in range(self._size[1])]
        for (row, column), extents in self._extents.items():
            span = self._spans.get((row, column))
            if span is None or span.left == span.right:
                found[column - 1].append(max(extents))
        usual = [sorted(one)[len(one) * 4 // 5] if one else 0.0 for one in found]
        return tuple(min(_WIDE, max(_NARROW, one + 1.5)) for one in usual)

    def fitted(self, room: float) -> tuple[float, ...]:
        """Narrow wide columns, while they stay readable, so that a row can be read whole in this room in letters."""
        widths = self.widths()
        over = sum(widths) - room
        spare = sum(max(0.0, one - _READABLE) for one in widths)
        share = min(1.0, over / spare) if over > 0 and spare else 0.0
        return tuple(one - share * max(0.0, one - _READABLE) for one in widths)

    def lines(self, widths: tuple[float, ...]) -> dict[int, int]:
        """Estimate how many lines each row needs at these widths; rows that need one are left out."""
        wanted: dict[int, int] = {}
        for (row, column), extents in self._extents.items():
            span = self._spans.get((row, column))
            if span is not None and span.bottom > span.top:
                continue
            room = sum(widths[column - 1 : (span.right if span else column)]) - 1.2
            lines = sum(max(1, -int(-one // max(room, 1.0))) for one in extents)
            wanted[row] = min(_MOST_LINES, max(wanted.get(row, 1), lines))
        return {row: lines for row, lines in wanted.items() if lines > 1}


def _top(span: Span) -> tuple[int, int]:
    return span.top, span.left


_HALF: Final = 0x2E80


def extent(words: str) -> float:
    """Estimate how wide words are, in Chinese letters."""
    return sum(1.0 if ord(mark) >= _HALF else 0.58 for mark in words)
