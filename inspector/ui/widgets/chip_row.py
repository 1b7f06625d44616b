# SPDX-License-Identifier: MPL-2.0
"""Chips of one kind under their name: any of them on or off."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inspector.ui.theme import Theme
from inspector.ui.widgets.chip import Chip
from inspector.ui.widgets.flow import Flow


class ChipRow(QWidget):
    """Tells `chosen` when a person turns a chip; a row that offers nothing is hidden."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        """Offer nothing yet."""
        super().__init__()
        self._theme = theme
        self._every: list[Chip] = []
        self._offered: tuple[tuple[str, str], ...] = ()
        self._name = QLabel()
        self._name.setProperty("look", "caption")
        row = QWidget()
        self._flow = Flow(row, 4, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(row)

    def name(self, words: str) -> None:
        """Say what the chips are."""
        self._name.setText(words)

    def offer(self, named: Sequence[tuple[str, str]]) -> None:
        """Offer these (id, words)."""
        if tuple(named) == self._offered:
            return
        self._offered = tuple(named)
        while len(self._every) < len(named):
            chip = Chip(self._theme)
            chip.clicked.connect(self.chosen)
            self._every.append(chip)
            self._flow.addWidget(chip)
        for place, chip in enumerate(self._every):
            chip.setVisible(place < len(named))
            if place < len(named):
                chip.name(*named[place])
        self.setVisible(bool(named))

    def choose(self, ids: Collection[str]) -> None:
        """Turn on the chips of these ids, and the others off."""
        for chip in self._every:
            chip.setChecked(chip.id in ids)

    def on(self) -> tuple[str, ...]:
        """List the ids of the chips that are on."""
        return tuple(chip.id for chip in self._every[: len(self._offered)] if chip.isChecked())
