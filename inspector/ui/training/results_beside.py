# SPDX-License-Identifier: MPL-2.0
"""A table and what is stood on in it: side by side, the table with fewer columns where room is short, or stacked."""

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from inspector.ui.office.rank_grid import Grid
from inspector.ui.office.rank_table import GridTable
from inspector.ui.theme import Theme

ROOMY: Final = 1060
STACKED: Final = 780
SIDE_HIGH: Final = 300


class Beside(QWidget):
    """`turned` tells that there is room for more columns, or for fewer: `is_roomy`."""

    turned = Signal()

    def __init__(self, theme: Theme, table: GridTable, side: QWidget, parent: QWidget | None = None) -> None:
        """Lay the two."""
        super().__init__(parent)
        self._theme, self._side = theme, side
        self.is_roomy = True
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(16)
        self._both.addWidget(table)
        self._both.addWidget(side)
        table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        stacked = self.width() < self._theme.px(STACKED)
        roomy = stacked or self.width() >= self._theme.px(ROOMY)
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._both.setDirection(way)
        self._both.setStretch(0, 1 if stacked or not roomy else 3)
        self._both.setStretch(1, 1 if stacked or not roomy else 2)
        self._side.setMinimumHeight(self._theme.px(SIDE_HIGH) if stacked else 0)
        if roomy != self.is_roomy:
            self.is_roomy = roomy
            self.turned.emit()


def narrowed(grid: Grid, codes: Collection[str]) -> Grid:
    """Give a table with these columns alone."""
    kept = [at for at, column in enumerate(grid.columns) if column.code in codes]
    rows = tuple(replace(row, cells=tuple(row.cells[at] for at in kept)) for row in grid.rows)
    return replace(grid, columns=tuple(grid.columns[at] for at in kept), rows=rows)
