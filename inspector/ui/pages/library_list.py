# SPDX-License-Identifier: MPL-2.0
"""The checklists at hand as a list: title, version, standing; found by any of their words."""

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.core.checklist import Checklist
from inspector.core.words import word
from inspector.ui.parts.text import tip
from inspector.ui.shelf import Shelved
from inspector.ui.theme import CORNER, Theme
from inspector.ui.translator import Tongue


class Ask(IntEnum):
    """What the delegate asks beside the title."""

    DETAIL = Qt.ItemDataRole.UserRole + 1


class ShelfList(QAbstractListModel):
    """What is on the shelf and matches the words looked for."""

    def __init__(self, tongue: Tongue, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._tongue = tongue
        self._all: tuple[Shelved, ...] = ()
        self._shown: list[Shelved] = []
        self._sought = ""

    def show(self, shelved: tuple[Shelved, ...]) -> None:
        """Show these, as far as they match."""
        self._all = shelved
        self.look_for(self._sought)

    @Slot(str)
    def look_for(self, words: str) -> None:
        """Show only what holds all the words, in any language."""
        self.beginResetModel()
        self._sought = words
        parts = words.casefold().split()
        self._shown = [one for one in self._all if all(part in _words(one.checklist) for part in parts)]
        self.endResetModel()

    def checklist(self, index: QModelIndex | QPersistentModelIndex) -> Checklist:
        """Give the checklist of a row."""
        return self._shown[index.row()].checklist

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the title, or the line below it."""
        if not index.isValid():
            return None
        checklist, language = self._shown[index.row()].checklist, self._tongue.language
        title = checklist.title.said(language)
        detail = f"{checklist.version} · {word(f'checklist.{checklist.standing}', language)}{self._mark(index.row())}"
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return tip(f"{title} {detail}") if role == Qt.ItemDataRole.ToolTipRole else f"{title} {detail}"
        return detail if role == Ask.DETAIL else None

    def _mark(self, row: int) -> str:
        """Tell apart checklists of the same id and version that differ in a word: by the digest of those kept."""
        shelved = self._shown[row]
        alike = [one for one in self._all if _name(one) == _name(shelved)]
        return "" if shelved.shipped or len(alike) == 1 else f" · {shelved.digest[:8]}"


class ShelfCard(QStyledItemDelegate):
    """Paints one checklist of the list."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give room for two lines."""
        return QSize(0, self._theme.px(60))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the title over its version and standing."""
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(room).adjusted(0, 2, 0, -2), CORNER, CORNER)
        words = room.adjusted(12, 6, -12, -6)
        painter.setFont(self._theme.font("interface", bold=True))
        painter.setPen(self._theme.colour("ink"))
        title = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignTop, title)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom, str(index.data(Ask.DETAIL)))
        painter.restore()


def _words(checklist: Checklist) -> str:
    texts = (*(said for _, said in checklist.title.words), *(said for _, said in checklist.site_type.words))
    return " ".join((*texts, checklist.id, checklist.version)).casefold()


def _name(shelved: Shelved) -> tuple[str, str]:
    return shelved.checklist.id, shelved.checklist.version
