# SPDX-License-Identifier: MPL-2.0
"""The switch above the office's two pages: the register of sites, and the rounds."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inspector.ui.parts.segments import Segments
from inspector.ui.widgets.flow import Flow


class OfficeSwitch(QWidget):
    """Tells `turned` when the other page is asked for, and stays on its own."""

    turned = Signal()

    def __init__(self, own: str, parent: QWidget | None = None) -> None:
        """Stand on a page: `sites` or `rounds`."""
        super().__init__(parent)
        self._own = own
        self.choice = Segments()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choice)
        self.choice.chosen_changed.connect(self._turn)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.choice.offer((("sites", self.tr("Register")), ("rounds", self.tr("Rounds"))))
        self.choice.choose(self._own)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(str)
    def _turn(self, chosen: str) -> None:
        if chosen != self._own:
            self.choice.choose(self._own)
            self.turned.emit()


def headed(title: QLabel, switch: OfficeSwitch) -> QWidget:
    """Lay a page's title and the switch side by side, below each other where width is short."""
    head = QWidget()
    flow = Flow(head, 16, 8)
    flow.addWidget(title)
    flow.addWidget(switch)
    return head
