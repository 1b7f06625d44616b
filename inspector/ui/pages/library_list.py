# SPDX-License-Identifier: MPL-2.0
"""The checklists at hand as a list in groups: title, version, size, standing; found by words, pinyin, or points."""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from inspector.core.exact import show_short
from inspector.core.words import word
from inspector.ui.models.library_rows import Row, rows_of
from inspector.ui.parts.text import tip
from inspector.ui.shelf import Shelf, Shelved
from inspector.ui.translator import Tongue

_GROUPS: Final = {
    "onsite": QT_TRANSLATE_NOOP("ShelfList", "Civilised-city sites"),
    "systems": QT_TRANSLATE_NOOP("ShelfList", "Whole systems"),
    "hygiene": QT_TRANSLATE_NOOP("ShelfList", "Hygiene city"),
    "campaigns": QT_TRANSLATE_NOOP("ShelfList", "Campaigns"),
    "other": QT_TRANSLATE_NOOP("ShelfList", "Other"),
}
_POINTS: Final = QT_TRANSLATE_NOOP("ShelfList", "{n} points, {full} in all")
_COUNT: Final = QT_TRANSLATE_NOOP("ShelfList", "{n} points")
_HITS: Final = QT_TRANSLATE_NOOP("ShelfList", "points that match: {n}")


class Ask(IntEnum):
    """What the delegate asks beside the title."""

    DETAIL = Qt.ItemDataRole.UserRole + 1
    STANDING = Qt.ItemDataRole.UserRole + 2
    HEADING = Qt.ItemDataRole.UserRole + 3
    OLDER = Qt.ItemDataRole.UserRole + 4


class ShelfList(QAbstractListModel):
    """What is on the shelf and matches the words looked for."""

    def __init__(self, tongue: Tongue, shelf: Shelf, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._tongue = tongue
        self._shelf = shelf
        self._rows: tuple[Row, ...] = ()
        self._sought = ""

    @Slot()
    def refill(self) -> None:
        """Show the shelf as it is now, as far as it matches; nothing is announced anew when only counts came."""
        rows = rows_of(self._shelf.shelved, self._sought, self._shelf.words)
        if rows == self._rows:
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @Slot(str)
    def look_for(self, words: str) -> None:
        """Show only what holds all the words, in any language."""
        self._sought = words
        self.refill()

    def cover(self, index: QModelIndex | QPersistentModelIndex) -> Shelved | None:
        """Give the cover of a row; None for a heading."""
        return self._rows[index.row()].cover if index.isValid() else None

    def inside(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Give the words looked for when the checklist was found by its points, nothing else."""
        return self._sought if index.isValid() and self._rows[index.row()].hits else ""

    def row_of(self, key: str) -> int:
        """Tell the row of a checklist; the first one when it is not shown, −1 when there is none."""
        rows = [place for place, row in enumerate(self._rows) if row.cover is not None]
        return next((place for place in rows if self._key(place) == key), rows[0] if rows else -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let headings be passed over."""
        if self.cover(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the title, the line below it, the standing."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if row.cover is None:
            return self._heading(row, role)
        title, detail = row.cover.title.said(self._tongue.language), self._detail(row, row.cover)
        if role == Ask.STANDING:
            return self._standing(row.cover)
        if role == Ask.OLDER:
            return row.older
        whole = f"{title} {detail} {self._standing(row.cover)}".strip()
        said: dict[int, str] = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.AccessibleTextRole: whole,
            Ask.DETAIL: detail,
        }
        said[Qt.ItemDataRole.ToolTipRole] = tip(whole)
        return said.get(role)

    def _heading(self, row: Row, role: int) -> object:
        if role == Ask.HEADING:
            return True
        heard = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return _said(str(_GROUPS[row.group])) if role in heard else None

    def _detail(self, row: Row, cover: Shelved) -> str:
        said = [cover.version, _said(str(_HITS)).format(n=row.hits) if row.hits else self._counted(cover)]
        return " · ".join(part for part in (*said, self._mark(cover)) if part)

    def _counted(self, cover: Shelved) -> str:
        size = self._shelf.size(cover.key)
        if size is not None:
            return _said(str(_POINTS)).format(n=size[0], full=show_short(size[1]))
        return _said(str(_COUNT)).format(n=cover.points) if cover.points >= 0 else ""

    def _standing(self, cover: Shelved) -> str:
        sheet = self._shelf.sheet(cover.key)
        standing = cover.standing if sheet is None else sheet.standing
        return word(f"checklist.{standing}", self._tongue.language) if standing else ""

    def _mark(self, cover: Shelved) -> str:
        """Tell apart checklists of the same id and version that differ in a word: by the digest of those kept."""
        alike = [one for one in self._shelf.shelved if (one.id, one.version) == (cover.id, cover.version)]
        return "" if cover.shipped or len(alike) == 1 else cover.key[:8]

    def _key(self, place: int) -> str:
        cover = self._rows[place].cover
        return cover.key if cover is not None else ""


def _said(words: str) -> str:
    return QCoreApplication.translate("ShelfList", words)
