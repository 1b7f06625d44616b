# SPDX-License-Identifier: MPL-2.0
"""A small sheet over the page in which something is found: a field above, what fits below; Enter goes there."""

from typing import Final

from PySide6.QtCore import QAbstractListModel, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QStyledItemDelegate, QVBoxLayout, QWidget

from inspector.ui.dialogs.dialog import fit
from inspector.ui.theme import Theme

_MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FindSheet(QDialog):
    """`chosen` gives what was chosen; a sheet says what fits (`show_found`) and what a row stands for (`choice`)."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, tall: int, parent: QWidget | None = None) -> None:
        """Lay the field over the list; `tall` is its height before the type grows."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self.field, self.list = QLineEdit(), QListView()
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textEdited.connect(self.look_for)
        self.field.returnPressed.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.resize(theme.px(560), theme.px(tall))
        self.field.setFocus()

    def lists(self, rows: QAbstractListModel, drawn: QStyledItemDelegate) -> None:
        """Show these rows, drawn so."""
        self.list.setModel(rows)
        self.list.setItemDelegate(drawn)

    def show_found(self, typed: str) -> None:
        """Put what fits into the rows."""

    def choice(self) -> object:
        """Give what the row stood on is; None where there is none."""
        return None

    @Slot(str)
    def look_for(self, typed: str) -> None:
        """Show what fits, the best of it stood on."""
        self.show_found(typed)
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    @Slot()
    def _choose(self) -> None:
        found = self.choice()
        if found is not None:
            self.close()
            self.chosen.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose among what was found."""
        step = _MOVES.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        rows = self.list.model()
        row = min(max(0, self.list.currentIndex().row() + step), rows.rowCount() - 1)
        self.list.setCurrentIndex(rows.index(row, 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Be no larger than the screen."""
        fit(self)
        super().showEvent(event)

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
