# SPDX-License-Identifier: MPL-2.0
"""A field of words over a photo: Enter ends the words and does nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class WordsField(QLineEdit):
    """Keeps Enter to itself, which would otherwise go on to the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; Enter goes no further."""
        super().keyPressEvent(event)
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
