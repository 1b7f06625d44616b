# SPDX-License-Identifier: MPL-2.0
"""The tree at the left of the scoring page: groups with their progress, and the points in them."""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.app.saving import SaveState
from inspector.app.session import Session
from inspector.core.visits import Key
from inspector.ui.models.outline import Group, Outline
from inspector.ui.models.standing import Standing, stands

Index = QModelIndex | QPersistentModelIndex
_GROUP: Final = 0


class Role(IntEnum):
    """What the delegate asks for beside the words."""

    KEY = Qt.ItemDataRole.UserRole
    STANDING = Qt.ItemDataRole.UserRole + 1
    SAVED = Qt.ItemDataRole.UserRole + 2
    DONE = Qt.ItemDataRole.UserRole + 3
    TOTAL = Qt.ItemDataRole.UserRole + 4
    NUMBER = Qt.ItemDataRole.UserRole + 5
    ROUTE = Qt.ItemDataRole.UserRole + 6
    COPIED = Qt.ItemDataRole.UserRole + 7


class OutlineModel(QAbstractItemModel):
    """Groups as first level, points as second; kept is only which points are done, and how many a group."""

    def __init__(self, session: Session, outline: Outline, language: str, parent: QObject | None = None) -> None:
        """Show the points of a session in the groups of an outline."""
        super().__init__(parent)
        self._session = session
        self._language = language
        self.outline = outline
        self._states: dict[Key, bool | None] = {}
        self._asked: list[int] = []
        self._done: list[int] = []
        self._count()

    def show_outline(self, outline: Outline) -> None:
        """Show the same points in another order."""
        self.beginResetModel()
        self.outline = outline
        self._count()
        self.endResetModel()

    def speak(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        for row in range(self.rowCount()):
            group = self.index(row, 0)
            self.dataChanged.emit(group, group)
            last = self.rowCount(group) - 1
            if last >= 0:
                self.dataChanged.emit(self.index(0, 0, group), self.index(last, 0, group))

    def refresh(self, key: Key) -> None:
        """Repaint one point, and its group where the point is done now, or asked, and was not, or the other way."""
        spot = self.index_of(key)
        was, now = self._states[key], self._state(key)
        self._states[key] = now
        self.dataChanged.emit(spot, spot, [Role.STANDING, Role.SAVED])
        if was is now:
            return
        group = spot.parent()
        self._done[group.row()] += int(now is True) - int(was is True)
        self._asked[group.row()] += int(now is not None) - int(was is not None)
        self.dataChanged.emit(group, group, [Role.DONE, Role.TOTAL])

    def index_of(self, key: Key) -> QModelIndex:
        """Find a point's place in the tree."""
        group, place = self.outline.spots[key]
        return self.createIndex(place, 0, group + 1)

    def key_at(self, index: Index) -> Key | None:
        """Give the point that stands there; None for a group."""
        if not index.isValid() or index.internalId() == _GROUP:
            return None
        return self.outline.groups[index.internalId() - 1].keys[index.row()]

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Count groups, or the points of one."""
        if not parent.isValid():
            return len(self.outline.groups)
        return len(self.outline.groups[parent.row()].keys) if parent.internalId() == _GROUP else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """There is one column."""
        return 1

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 (Qt's own default)
        """Make the index of a group, or of a point in a group."""
        above = parent.row() + 1 if parent.isValid() else _GROUP
        rows = len(self.outline.groups[above - 1].keys) if above else len(self.outline.groups)
        if column != 0 or not 0 <= row < rows or (above and parent.internalId() != _GROUP):
            return QModelIndex()
        return self.createIndex(row, 0, above)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 (Qt has two)
        """Give the group of a point."""
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUP)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say what stands there."""
        if not index.isValid():
            return None
        if role == Role.ROUTE:
            return self._route(index)
        key = self.key_at(index)
        if key is None:
            return self._of_group(self.outline.groups[index.row()], index.row(), role)
        return self._of_point(key, role)

    def _route(self, index: Index) -> tuple[bool, bool]:
        """Tell whether the way leads here from the stop before, and on to the next one; it ends before no stop."""
        of_group = index.internalId() == _GROUP
        row = index.row() if of_group else index.internalId() - 1
        stops = [bool(group.id) for group in self.outline.groups[row : row + 2]]
        onward = len(stops) > 1 and all(stops)
        return (row > 0 and stops[0]) if of_group else onward, onward

    def _of_group(self, group: Group, row: int, role: int) -> object:
        if role == Role.DONE:
            return self._done[row]
        if role == Role.TOTAL:
            return self._asked[row]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return group.title.said(self._language) or self.tr("Elsewhere")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("{title}, {done} of {total} judged")
            title = group.title.said(self._language) or self.tr("Elsewhere")
            return words.format(title=title, done=self._done[row], total=self._asked[row])
        return None

    def _of_point(self, key: Key, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._session.point(key).title.said(self._language)
        if role == Role.STANDING:
            return stands(self._session, key)
        if role == Role.NUMBER:
            return str(key[1])
        if role == Role.KEY:
            return key
        if role == Role.SAVED:
            return self._session.state(key) is not SaveState.TAKEN
        if role == Role.COPIED:
            return self._session.state(key) is SaveState.MIRRORED
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{key[1]} {self._session.point(key).title.said(self._language)}"
        return None

    def _state(self, key: Key) -> bool | None:
        """Tell whether a point is done; nothing when it is not asked."""
        return None if self._session.hidden(key) else stands(self._session, key) is not Standing.BLANK

    def _count(self) -> None:
        self._states = {key: self._state(key) for key in self.outline.keys}
        groups = [[self._states[key] for key in group.keys] for group in self.outline.groups]
        self._asked = [sum(state is not None for state in states) for states in groups]
        self._done = [sum(state is True for state in states) for states in groups]
