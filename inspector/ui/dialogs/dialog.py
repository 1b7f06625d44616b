# SPDX-License-Identifier: MPL-2.0
"""A dialog: a title, what it shows, and a row of verbs; it frees itself when closed."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

FRAME: Final = QSize(16, 48)  # what a desktop draws around a window


def room(dialog: QWidget) -> QSize:
    """Tell how large a dialog may be: the screen less the frame around it."""
    return dialog.screen().availableGeometry().size() - FRAME


def fit(dialog: QWidget) -> None:
    """Make a dialog as large as its words need, and no larger than the screen."""
    for part in dialog.findChildren(QWidget):
        part.ensurePolished()  # its type counts only from here on
    wide = max(dialog.width(), dialog.minimumSizeHint().width())
    tall = max(dialog.height(), dialog.heightForWidth(wide))
    dialog.resize(QSize(wide, tall).boundedTo(room(dialog)))


class Dialog(QDialog):
    """What floats above the window."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Lay an empty column; `column` takes what is shown, `verbs` the buttons."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.column = QVBoxLayout()
        self.column.setSpacing(16)
        self.verbs = QHBoxLayout()
        self.verbs.setSpacing(8)
        self.verbs.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.setSpacing(24)
        whole.addLayout(self.column, 1)
        whole.addLayout(self.verbs)

    def verb(self, words: str, *, primary: bool = False) -> QPushButton:
        """Add a button; Enter presses the one with the focus, else the primary one."""
        button = QPushButton(words, self)
        button.setAutoDefault(True)
        button.setDefault(primary)
        if primary:
            button.setProperty("look", "primary")
        self.verbs.addWidget(button)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Be high enough for the words, and no larger than the screen."""
        fit(self)
        super().showEvent(event)
