# SPDX-License-Identifier: MPL-2.0
"""The foot of the scoring page: what was done last and the way back, the points before and after."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from inspector.ui.parts.text import tip
from inspector.ui.theme import Theme

ICONS: Final = {"undo": "undo", "redo": "redo", "previous": "arrow_left", "next_unjudged": "arrow_right"}


class DeedBar(QWidget):
    """Shows the last deed, and a button with its key for each of a few actions."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction]) -> None:
        """Hold buttons for undo, redo, the point before and the next unjudged."""
        super().__init__()
        self._theme = theme
        self._deed = QLabel()
        self._deed.setProperty("look", "quiet")
        self._deed.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._held = [(QPushButton(), actions[name], icon) for name, icon in ICONS.items()]
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 16, 2)
        row.setSpacing(4)
        for button, action, _ in self._held:
            button.setProperty("look", "flat")
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            if action.objectName() == "previous":
                row.addWidget(self._deed, 1)
            row.addWidget(button)
        theme.changed.connect(self.draw)
        self.draw()

    def show_deed(self, words: str) -> None:
        """Say what was done last."""
        self._deed.setText(words)
        self._deed.setToolTip(tip(words))

    def draw(self) -> None:
        """Take words, keys and icons anew."""
        for button, action, icon in self._held:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            short = action.objectName() in {"undo", "redo"}
            button.setText("" if short else action.text())
            button.setToolTip(f"{action.text()}  {keys}".strip())
            button.setAccessibleName(action.text())
            button.setIcon(self._theme.icon(icon, "ink", 18))
            button.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
            button.setEnabled(action.isEnabled())
