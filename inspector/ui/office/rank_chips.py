# SPDX-License-Identifier: MPL-2.0
"""A choice of several: a button each that is on or off; none on means all."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from inspector.ui.widgets.flow import Flow

LONGEST: Final = 34


class ChipChoice(QWidget):
    """`changed` tells that a person turned one on or off."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._row = Flow(self, 4)
        self._buttons: dict[str, QPushButton] = {}

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer (code, words); what was on stays on."""
        on = self.chosen()
        for code in [code for code in self._buttons if code not in dict(choices)]:
            gone = self._buttons.pop(code)
            gone.hide()
            self._row.removeWidget(gone)
            gone.deleteLater()
        for code, words in choices:
            if code not in self._buttons:
                button = QPushButton(self)
                button.setCheckable(True)
                button.setProperty("look", "segment")
                button.setObjectName(code)
                button.clicked.connect(self._turned)
                self._row.addWidget(button)
                self._buttons[code] = button
            shown = words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
            self._buttons[code].setText(shown)
            self._buttons[code].setToolTip(words)
            self._buttons[code].setAccessibleName(words)
        self.choose(on)

    def chosen(self) -> tuple[str, ...]:
        """List what is on, sorted."""
        return tuple(sorted(code for code, button in self._buttons.items() if button.isChecked()))

    def choose(self, codes: Sequence[str]) -> None:
        """Turn these on without telling."""
        for code, button in self._buttons.items():
            button.setChecked(code in codes)

    @Slot()
    def _turned(self) -> None:
        self.changed.emit()
