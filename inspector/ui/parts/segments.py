# SPDX-License-Identifier: MPL-2.0
"""Segments: a few choices side by side, one of them chosen."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from inspector.ui.widgets.flow import Flow


class Segments(QWidget):
    """Buttons by code; `chosen_changed` tells what a person chose, never what the program did."""

    chosen_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without choices."""
        super().__init__(parent)
        self._row = Flow(self, 4)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._group.buttonClicked.connect(self._tell)

    def offer(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Offer (code, words), or say the same codes in other words."""
        for code, words in choices:
            if code not in self._buttons:
                button = QPushButton(self)
                button.setCheckable(True)
                button.setProperty("look", "segment")
                button.setObjectName(code)
                self._buttons[code] = button
                self._group.addButton(button)
                self._row.addWidget(button)
            self._buttons[code].setText(words)
            self._buttons[code].setAccessibleName(f"{self.accessibleName()} {words}".strip())
            self._buttons[code].setToolTip(words)

    def in_order(self) -> tuple[QPushButton, ...]:
        """List the buttons as they stand."""
        found = (self._row.itemAt(place) for place in range(self._row.count()))
        held = [item.widget() for item in found if item is not None]
        return tuple(one for one in held if isinstance(one, QPushButton))

    def drop(self, code: str) -> None:
        """Offer a code no more; nothing is announced."""
        button = self._buttons.pop(code, None)
        if button is not None:
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()

    def chosen(self) -> str:
        """Give the code chosen, or nothing."""
        button = self._group.checkedButton()
        return button.objectName() if button is not None else ""

    def choose(self, code: str) -> None:
        """Choose by code without telling."""
        if code in self._buttons:
            self._buttons[code].setChecked(True)

    def button(self, code: str) -> QPushButton:
        """Give one button."""
        return self._buttons[code]

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        self.chosen_changed.emit(button.objectName())
