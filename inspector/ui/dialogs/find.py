# SPDX-License-Identifier: MPL-2.0
"""Finding a point: type its number, words of it, or pinyin initials; Enter goes there."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from inspector.app.session import Session
from inspector.core.visits import Key
from inspector.ui.dialogs.dialog import fit
from inspector.ui.models.finder import Card, cards, found
from inspector.ui.models.outline_model import Index, Role
from inspector.ui.models.standing import stands
from inspector.ui.theme import Theme
from inspector.ui.widgets.row_delegate import RowDelegate

_MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


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


class FindDialog(QDialog):
    """A small sheet over the page; `chosen` names the point."""

    chosen = Signal(object)

    def __init__(
        self, session: Session, keys: Sequence[Key], theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        """Read the words of every point once."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._field, self._list = QLineEdit(), QListView()
        self._model = FoundModel(session, cards(session, keys), language, self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(RowDelegate(theme, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Points found"))
        self._field.setPlaceholderText(self.tr("Number, words, or pinyin initials"))
        self._field.setAccessibleName(self.tr("Find a point"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        self._field.textEdited.connect(self._look)
        self._field.returnPressed.connect(self._choose)
        self._list.clicked.connect(self._choose)
        self.resize(theme.px(560), theme.px(420))
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._field.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be no larger than the screen."""
        fit(self)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose among what was found."""
        step = _MOVES.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row = min(max(0, self._list.currentIndex().row() + step), self._model.rowCount() - 1)
        self._list.setCurrentIndex(self._model.index(row, 0))

    def changeEvent(self, event: QEvent) -> None:
        """Go away when the person turns to something else."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline round the sheet."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @Slot(str)
    def _look(self, typed: str) -> None:
        self._model.look_for(typed)
        self._list.setCurrentIndex(self._model.index(0, 0))

    @Slot()
    def _choose(self) -> None:
        key = self._list.currentIndex().data(Role.KEY)
        if key is not None:
            self.close()
            self.chosen.emit(key)
