# SPDX-License-Identifier: MPL-2.0
"""The list of quick phrases under a problem's words: digits, arrows and Enter choose, typing searches."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.app.quick_phrases import QuickPhrase, fitting
from inspector.ui.models.phrase_shelf import PhraseShelf
from inspector.ui.theme import CORNER, Theme

ROWS: Final = 5
_KEYS: Final = 9
_MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TAKE: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class _Row(QStyledItemDelegate):
    """A phrase in two lines with its digit, as high as a finger."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(120), self._theme.touch)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, side = QRectF(option.rect), self._theme.px(20)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), CORNER, CORNER)
        badge = QRectF(box.left() + 8, box.center().y() - side / 2, side, side)
        if index.row() < _KEYS:
            painter.setBrush(self._theme.colour("sunken"))
            painter.drawRoundedRect(badge, 4, 4)
            painter.setFont(self._theme.font("caption"))
            painter.setPen(self._theme.colour("quiet"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        room = box.adjusted(side + 16, 0, -8, 0)
        painter.setFont(self._theme.font("interface"))
        painter.setPen(self._theme.colour("ink"))
        two_lines = int(room.width() * 1.8)
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, two_lines)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, words)
        painter.restore()


class PhraseList(QListView):
    """Tells `chosen` with the text; the keys stay in the field it belongs to, which asks `take` first."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, shelf: PhraseShelf) -> None:
        """Stand hidden."""
        super().__init__()
        self._theme, self._shelf = theme, shelf
        self._typed = ""
        self._found: tuple[QuickPhrase, ...] = ()
        self._texts = QStringListModel(self)
        self.setModel(self._texts)
        self.setItemDelegate(_Row(theme, self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._choose_row)
        shelf.came.connect(self._look_again)
        theme.changed.connect(self._fit)
        self.hide()

    def fits(self, typed: str) -> bool:
        """Tell whether any phrase fits what is typed."""
        return bool(fitting(self._shelf.every(), typed))

    def look_for(self, typed: str) -> None:
        """Show what fits, best first."""
        self._typed = typed
        self._found = fitting(self._shelf.every(), typed)
        self._texts.setStringList([one.text for one in self._found])
        self.setCurrentIndex(self._texts.index(0, 0))
        self._fit()

    def take(self, event: QKeyEvent) -> bool:
        """Take a key while the list stands; False when it is the field's own."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key in _MOVES:
            row = min(max(0, self.currentIndex().row() + _MOVES[key]), len(self._found) - 1)
            self.setCurrentIndex(self._texts.index(row, 0))
        elif key in _TAKE and plain and self.currentIndex().isValid():
            self._choose_row(self.currentIndex())
        elif plain and "1" <= event.text() <= str(_KEYS) and int(event.text()) <= len(self._found):
            self._choose_row(self._texts.index(int(event.text()) - 1, 0))
        else:
            return False
        return True

    @Slot(QModelIndex)
    def _choose_row(self, index: QModelIndex) -> None:
        self.hide()
        self.chosen.emit(self._found[index.row()].text)

    @Slot()
    def _look_again(self) -> None:
        if not self.isHidden():
            self.look_for(self._typed)

    @Slot()
    def _fit(self) -> None:
        rows = max(1, min(ROWS, len(self._found)))
        self.setFixedHeight(rows * self._theme.touch + 2 * self.frameWidth())
