# SPDX-License-Identifier: MPL-2.0
"""The parts of the results to choose from: side by side, or in one line where the page is low."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.segments import Segments
from inspector.ui.theme import Theme


class Steps(QWidget):
    """Segments and a chooser of the same codes, of which one is shown; `chosen_changed` tells what a person chose."""

    chosen_changed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Start without choices."""
        super().__init__()
        self.segments, self.pick = Segments(), Chooser(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for one in (self.segments, self.pick):
            column.addWidget(one)
        self.pick.hide()
        self.segments.chosen_changed.connect(self.chosen_changed)
        self.pick.activated.connect(self._tell)

    def name(self, words: str) -> None:
        """Say for those who hear what is chosen here."""
        for one in (self.segments, self.pick):
            one.setAccessibleName(words)

    def offer(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Offer (code, words), or say the same codes in other words."""
        self.segments.offer(choices)
        self.pick.offer(choices)

    def chosen(self) -> str:
        """Give the code chosen, or nothing."""
        return self.segments.chosen()

    def choose(self, code: str) -> None:
        """Choose by code without telling."""
        self.segments.choose(code)
        self.pick.choose(code)

    def fold(self, *, low: bool) -> None:
        """Take one line, or as many as the segments need."""
        self.segments.setVisible(not low)
        self.pick.setVisible(low)

    @Slot()
    def _tell(self) -> None:
        self.chosen_changed.emit(self.pick.chosen())
