# SPDX-License-Identifier: MPL-2.0
"""A point that two systems ask: it is answered once, and this says with which it counts, and leads there."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from inspector.core.visits import Key
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme


class SharedStrip(QWidget):
    """Tells `asked` with the point whose answer it is."""

    asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Be hidden until a point shares its answer."""
        super().__init__()
        self._leader: Key | None = None
        self._words = label("quiet", wrap=True)
        self._go = QPushButton()
        self._go.setProperty("look", "link")
        self._go.setMinimumHeight(theme.touch)
        self._go.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._go)
        self.retranslate()
        self.hide()

    def show_shared(self, leader: Key | None, other: str) -> None:
        """Say of which point of the `other` checklist the answer is, or in which others (joined) it counts too."""
        self._leader = leader
        if leader is not None:
            words = self.tr("Counted with “{title}”, point {point}: answered there once")
            self._words.setText(words.format(title=other, point=leader[1]))
        else:
            self._words.setText(self.tr("Counts in “{title}” too").format(title=other))
        self._go.setVisible(leader is not None)
        self.setVisible(bool(other))

    def retranslate(self) -> None:
        """Say the button anew."""
        self._go.setText(self.tr("Go there"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _ask(self) -> None:
        if self._leader is not None:
            self.asked.emit(self._leader)
