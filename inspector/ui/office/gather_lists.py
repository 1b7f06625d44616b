# SPDX-License-Identifier: MPL-2.0
"""A list of rows at hand, as the parts of the gathering page show them: equal rows, dragged by a finger."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListView, QSizePolicy

from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.parts.column import draggable
from inspector.ui.theme import Theme
from inspector.ui.widgets.entry_row import HIGH, EntryRow

Row = TypeVar("Row")


class RowList(QListView, Generic[Row]):
    """Shows rows that are at hand, each said by `spell`; the row chosen stays where its key is still there."""

    def __init__(
        self, theme: Theme, spell: Callable[[Row], Entry], name: Callable[[Row], object] | None = None
    ) -> None:
        """Start empty; `name` tells rows apart without saying them, where there may be thousands."""
        super().__init__()
        self._theme, self._spell, self._name = theme, spell, name
        self._held: tuple[Row, ...] = ()
        self._most = 0
        self.rows: PagedRows[Row] = PagedRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(EntryRow(theme, self))
        self.setUniformItemSizes(True)
        draggable(self)
        theme.changed.connect(self.doItemsLayout)

    def show_rows(self, held: Sequence[Row]) -> None:
        """Show these rows; the one looked at stays, else the one in its place. Nothing is announced."""
        before = self.chosen()
        key, row = None if before is None else self._named(before), max(0, self.currentIndex().row())
        self._held = tuple(held)
        keys = [self._named(one) for one in held]
        wanted = keys.index(key) if key in keys else min(row, len(keys) - 1)
        blocked = self.selectionModel().blockSignals(True)
        self.rows.show(len(keys), self._some, self._spell)
        self.setCurrentIndex(self.rows.index(wanted))
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()
        self.updateGeometry()

    def _named(self, row: Row) -> object:
        return self._spell(row).key if self._name is None else self._name(row)

    def fit(self, most: int) -> None:
        """Be as high as the rows there are, at least one and no more than these."""
        self._most = most
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the height of the rows, where it fits them."""
        hint = super().sizeHint()
        if self._most:
            hint.setHeight(self._theme.px(HIGH) * min(max(len(self._held), 1), self._most) + 4)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Need no less."""
        return self.sizeHint() if self._most else super().minimumSizeHint()

    def chosen(self) -> Row | None:
        """Give the row looked at."""
        return self.rows.row(self.currentIndex())

    def held(self) -> tuple[Row, ...]:
        """Give every row."""
        return self._held

    def _some(self, start: int, limit: int) -> Sequence[Row]:
        return self._held[start : start + limit]
