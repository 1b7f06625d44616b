# SPDX-License-Identifier: MPL-2.0
"""A part of a page: a title and what stands below it, in both languages and every theme."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from inspector.ui.desk import Desk
from inspector.ui.parts.text import label


class Part(QWidget):
    """One card's inside; `column` takes what it shows."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the title."""
        super().__init__(parent)
        self.desk = desk
        self.title = label("strong")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(self.title)
        desk.theme.changed.connect(self.redraw)

    def retranslate(self) -> None:
        """Say every word anew."""

    @Slot()
    def redraw(self) -> None:
        """Take icons anew."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def carded(part: QWidget) -> QFrame:
    """Stand a part in a card of its own."""
    card = QFrame()
    card.setProperty("look", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 16, 24, 20)
    column.addWidget(part)
    return card
