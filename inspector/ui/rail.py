# SPDX-License-Identifier: MPL-2.0
"""The rail: the pages of the window, an icon and a word each."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from inspector.ui.actions import acts
from inspector.ui.theme import Theme

PLACES: Final = ("today", "sites", "score", "library", "settings")
WIDTH: Final = 92


class Rail(QWidget):
    """Buttons for the window's own actions; the page shown is marked."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        """Stand for the actions of PLACES, and the key map below."""
        super().__init__(parent)
        self.setProperty("look", "rail_bed")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._actions = actions
        self._icons = {act.id: act.icon for act in acts("window") if act.icon}
        self._buttons: list[QToolButton] = []
        group = QActionGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(4)
        for place in PLACES:
            actions[place].setCheckable(True)
            group.addAction(actions[place])
            column.addWidget(self._button(place))
        column.addStretch(1)
        column.addWidget(self._button("keys"))
        theme.changed.connect(self.redraw)
        self.redraw()

    def mark(self, place: str) -> None:
        """Mark the page shown."""
        self._actions[place].setChecked(True)

    def _button(self, place: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("look", "rail")
        button.setDefaultAction(self._actions[place])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons.append(button)
        return button

    @Slot()
    def redraw(self) -> None:
        """Take the icons of the theme; the words grow with the type."""
        for place, name in self._icons.items():
            self._actions[place].setIcon(self._theme.icon(name, "quiet", 22, lit="accent"))
        self.setFixedWidth(self._theme.px(WIDTH))
        for button in self._buttons:
            button.setIconSize(QSize(self._theme.px(22), self._theme.px(22)))
            button.setMinimumHeight(self._theme.px(60))
