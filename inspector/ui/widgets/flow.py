# SPDX-License-Identifier: MPL-2.0
"""A layout that goes on in the next row when a row is full, as words do."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Places its items from left to right and wraps."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, row_gap: int | None = None) -> None:
        """Set the gaps between items and between rows in pixels."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._gap = gap
        self._row_gap = gap if row_gap is None else row_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take in an item."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item by place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give up an item by place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Grow in no direction by itself."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Height follows width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all rows at a width."""
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return known

    def invalidate(self) -> None:
        """Forget the heights: an item came, went or changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put every item in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Need at least the widest item."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            need = item.sizeHint().width()
            if not rows or used + self._gap + need > width:
                rows.append([])
                used = need
            else:
                used += self._gap + need
            rows[-1].append(item)
        return rows

    def _place(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for row in self._rows(rect.width()):
            height = max(_tall(item, rect.width()) for item in row)
            if move:
                self._place_row(row, QRect(rect.left(), top, rect.width(), height))
            top += height + self._row_gap
        return max(0, top - rect.top() - self._row_gap)

    def _place_row(self, row: list[QLayoutItem], rect: QRect) -> None:
        left = rect.left()
        for item in row:
            width = min(item.sizeHint().width(), rect.width())
            item.setGeometry(QRect(left, rect.top(), width, rect.height()))
            left += width + self._gap


def _tall(item: QLayoutItem, room: int) -> int:
    """Tell how high an item stands in a row of this width: what wraps by itself may need rows of its own."""
    wanted = item.sizeHint()
    return item.heightForWidth(min(wanted.width(), room)) if item.hasHeightForWidth() else wanted.height()
