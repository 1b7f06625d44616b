# SPDX-License-Identifier: MPL-2.0
"""Finding a point: type its number, words of it, or pinyin initials; Enter goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from inspector.app.session import Session
from inspector.core.visits import Key
from inspector.ui.dialogs.find_sheet import FindSheet
from inspector.ui.models.finder import Card, cards, found
from inspector.ui.models.outline_model import Index, Role
from inspector.ui.models.standing import stands
from inspector.ui.theme import Theme
from inspector.ui.widgets.row_delegate import RowDelegate


class FoundModel(QAbstractListModel):
    """The cards that fit what was typed."""

    def __init__(self, session: Session, stack: Sequence[Card], language: str, parent: QObject | None = None) -> None:
        """Begin with the first points of the visit."""
        super().__init__(parent)
        self._session = session
        self._stack = stack
        self._language = language
        self._found = found(stack, "")

    def look_for(self, typed: str) -> None:
        """Show what fits."""
        self.beginResetModel()
        self._found = found(self._stack, typed)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Count what fits."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say a point."""
        if not index.isValid():
            return None
        key = self._found[index.row()].key
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._session.point(key).title.said(self._language)
        if role == Role.STANDING:
            return stands(self._session, key)
        if role == Role.NUMBER:
            return str(key[1])
        if role == Role.SAVED:
            return True
        return key if role == Role.KEY else None


class FindDialog(FindSheet):
    """`chosen` names the point."""

    def __init__(
        self, session: Session, keys: Sequence[Key], theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        """Read the words of every point once."""
        super().__init__(theme, 420, parent)
        self._model = FoundModel(session, cards(session, keys), language, self)
        self.lists(self._model, RowDelegate(theme, self.list))
        self.list.setAccessibleName(self.tr("Points found"))
        self.field.setPlaceholderText(self.tr("Number, words, or pinyin initials"))
        self.field.setAccessibleName(self.tr("Find a point"))
        self.list.setCurrentIndex(self._model.index(0, 0))

    def show_found(self, typed: str) -> None:
        """Show what fits."""
        self._model.look_for(typed)

    def choice(self) -> object:
        """Give the key of the point stood on."""
        return self.list.currentIndex().data(Role.KEY)
