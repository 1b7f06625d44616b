# SPDX-License-Identifier: MPL-2.0
"""The places of what was counted on one line: each can be taken off, and the next is typed beside them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.values import Occurrence
from inspector.ui.theme import Theme
from inspector.ui.widgets.chip import Chip
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.note_field import NoteField


class PlaceList(QWidget):
    """Tells `removed` with the number of a place, `written` with the words of the one at hand, `finished` on Enter.

    `begun` tells that words stand here not told yet; `pasted` of pictures pasted instead of words.
    """

    removed = Signal(int)
    written = Signal(str)
    finished = Signal()
    begun = Signal()
    pasted = Signal(QMimeData)

    def __init__(self, theme: Theme) -> None:
        """Begin without a place."""
        super().__init__()
        self._theme = theme
        self._chips: list[Chip] = []
        self._row = QWidget()
        self._flow = Flow(self._row, 4, 0)
        self.field = NoteField(theme)
        self.field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        column.addWidget(self.field)
        self.field.written.connect(self.written)
        self.field.finished.connect(self.finished)
        self.field.begun.connect(self.begun)
        self.field.pasted.connect(self.pasted)
        self.retranslate()

    def show_places(self, items: Sequence[Occurrence]) -> None:
        """Show the places of these; squares are used again."""
        while len(self._chips) < len(items):
            chip = Chip(self._theme)
            chip.setCheckable(False)
            chip.clicked.connect(self._remove)
            self._chips.append(chip)
            self._flow.addWidget(chip)
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(items))
            if number < len(items):
                item = items[number]
                words = f"{item.place} ×{item.n}" if item.n > 1 else item.place
                chip.name(str(number), f"{words}  ✕")
                chip.setToolTip(self.tr("Take this one off again"))
                chip.setAccessibleName(self.tr("Take off: {place}").format(place=words))
        self._row.setVisible(bool(items))
        self._settle()

    def open(self, left: int) -> None:
        """Ask for the place of the newest one; `left` have none yet."""
        self.field.show_words("")
        self.field.setPlaceholderText(
            self.tr("Where? {n} without a place; Enter").format(n=left) if left > 1 else self.tr("Where? Then Enter")
        )
        self.field.show()
        self._settle()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_field(self) -> None:
        """Ask no more."""
        self.field.hide()
        self._settle()

    def retranslate(self) -> None:
        """Say the field anew."""
        self.field.setAccessibleName(self.tr("Place of what was counted"))
        self.field.setToolTip(self.tr("Where this one is; Enter takes the next, Enter again goes on"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _settle(self) -> None:
        self.setVisible(not (self._row.isHidden() and self.field.isHidden()))

    @Slot()
    def _remove(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.removed.emit(int(chip.id))
