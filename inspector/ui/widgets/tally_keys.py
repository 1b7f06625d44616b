# SPDX-License-Identifier: MPL-2.0
"""Two big keys for watching: one thing seen that violates, one that does not; each press counts both sums right."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inspector.ui.models.standing import Standing
from inspector.ui.theme import Theme
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.judge_button import JudgeButton


class TallyKeys(QWidget):
    """Tells `seen`: whether the thing seen was as it should be."""

    seen = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        """Draw both."""
        super().__init__()
        self._bad, self._good = JudgeButton(theme), JudgeButton(theme)
        flow = Flow(self, 8)
        for button in (self._bad, self._good):
            flow.addWidget(button)
            button.clicked.connect(self._tell)
        self.speak()

    def speak(self) -> None:
        """Say them in the language of the window."""
        self._bad.dress("V", Standing.LOST, self.tr("One violating"))
        self._good.dress("C", Standing.MET, self.tr("One in order"))

    @Slot()
    def _tell(self) -> None:
        self.seen.emit(self.sender() is self._good)
