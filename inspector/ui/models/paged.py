# SPDX-License-Identifier: MPL-2.0
"""Rows of a long table: counted at once, fetched a page at a time, so that ten thousand open like ten."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from inspector.core.problems import KnownError, Problem
from inspector.ui.models.standing import Standing
from inspector.ui.parts.text import tip

PAGE: Final = 60
MOST: Final = 24
"""So many pages are kept at once."""

Row = TypeVar("Row")


class Ask(IntEnum):
    """What a delegate asks of a row beside its words."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A row in words: its key, a title over a detail, a tag at the right in a colour by meaning, and a mark."""

    key: str
    title: str
    detail: str = ""
    tag: str = ""
    meaning: str = "skipped"
    mark: Standing | None = None

    def spoken(self) -> str:
        """Say the row for a screen reader."""
        return "，".join(part for part in (self.title, self.detail, self.tag) if part)


class PagedRows(QAbstractListModel, Generic[Row]):
    """A table fetched by need: `show` says how many rows there are and how some of them are read and said."""

    refused = Signal(Problem)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._count = 0
        self._fetch: Callable[[int, int], Sequence[Row]] | None = None
        self._spell: Callable[[Row], Entry] | None = None
        self._pages: dict[int, tuple[Row, ...]] = {}

    def show(self, count: int, fetch: Callable[[int, int], Sequence[Row]], spell: Callable[[Row], Entry]) -> None:
        """Show `count` rows: `fetch(start, limit)` reads some of them, `spell` says one."""
        self.beginResetModel()
        self._count, self._fetch, self._spell = count, fetch, spell
        self._pages.clear()
        self.endResetModel()

    def said_anew(self) -> None:
        """Tell that the words of every row may have changed, not the rows."""
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def row(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        """Give what a row stands for; None where there is none, or where it could not be read."""
        if not index.isValid() or self._fetch is None:
            return None
        number, place = divmod(index.row(), PAGE)
        page = self._page(number)
        return page[place] if place < len(page) else None

    def _page(self, number: int) -> tuple[Row, ...]:
        found = self._pages.pop(number, None)
        if found is None and self._fetch is not None:
            try:
                found = tuple(self._fetch(number * PAGE, PAGE))
            except KnownError as error:
                self.refused.emit(error.problem)
                found = ()
        self._pages[number] = found or ()
        while len(self._pages) > MOST:
            del self._pages[next(iter(self._pages))]
        return found or ()

    def entry(self, index: QModelIndex | QPersistentModelIndex) -> Entry:
        """Give a row in words."""
        row = self.row(index)
        return Entry("", "") if row is None or self._spell is None else self._spell(row)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else self._count

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words of a row, or the row in words to the delegate."""
        if not index.isValid():
            return None
        if role == Ask.ENTRY:
            return self.entry(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.entry(index).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.entry(index).spoken()
        return tip(self.entry(index).spoken()) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let every row be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
