# SPDX-License-Identifier: MPL-2.0
"""The rail: the pages of the window, an icon and a word each."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from inspector.ui.actions import acts
from inspector.ui.busy import Busy
from inspector.ui.theme import Theme

PLACES: Final = ("today", "sites", "score", "gather", "rank", "library", "settings")
_WITHOUT_OFFICE: Final = ("today", "score", "library", "settings")
OF_ROLE: Final[Mapping[str, tuple[str, ...]]] = {
    "all": PLACES,
    "inspector": _WITHOUT_OFFICE,
    "office": PLACES,
    "trainer": _WITHOUT_OFFICE,
}
"""The places a person sees by what they do; the others are out of sight, and their keys go there all the same."""

WIDTH: Final = 92
TALL: Final = 60


class Rail(QWidget):
    """Buttons for the window's own actions; the page shown is marked, and in sight whatever the role."""

    def __init__(
        self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget | None = None, role: str = "all"
    ) -> None:
        """Stand for the actions of PLACES a role sees, and the key map below."""
        super().__init__(parent)
        self.setProperty("look", "rail_bed")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._actions = actions
        self._icons = {act.id: act.icon for act in acts("window") if act.icon}
        self._buttons: dict[str, QToolButton] = {}
        self._role, self._here = role, PLACES[0]
        self._busy: Busy | None = None
        group = QActionGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(4)
        for place in PLACES:
            actions[place].setCheckable(True)
            group.addAction(actions[place])
            column.addWidget(self._button(place))
        column.addStretch(1)
        self._column = column
        column.addWidget(self._button("keys"))
        theme.changed.connect(self.redraw)
        self._hide_unused()
        self.redraw()

    def mark(self, place: str) -> None:
        """Mark the page shown."""
        self._here = place
        self._actions[place].setChecked(True)
        self._hide_unused()

    def show_role(self, role: str) -> None:
        """Show the places of a role (one of `ROLES` of the settings)."""
        self._role = role
        self._hide_unused()

    def stand_above_keys(self, busy: Busy) -> None:
        """Let what is under way stand above the key map, in its place where height is short."""
        self._busy = busy
        self._column.insertWidget(self._column.count() - 1, busy)
        busy.turned.connect(self._stand_close)

    def _hide_unused(self) -> None:
        for place in PLACES:
            self._buttons[place].setVisible(place in OF_ROLE[self._role] or place == self._here)

    def _button(self, place: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("look", "rail")
        button.setDefaultAction(self._actions[place])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons[place] = button
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand closer where height is short."""
        super().resizeEvent(event)
        self._stand_close()

    @Slot()
    def redraw(self) -> None:
        """Take the icons of the theme; the words grow with the type."""
        for place, name in self._icons.items():
            self._actions[place].setIcon(self._theme.icon(name, "quiet", 22, lit="accent"))
        self.setFixedWidth(self._theme.px(WIDTH))
        self._stand_close()

    @Slot()
    def _stand_close(self) -> None:
        """Give every button the room of a finger, and more where the height allows it."""
        tall, icon = self._theme.px(TALL), self._theme.px(22)
        busy = self._busy is not None and not self._busy.isHidden()
        if self.height() < (tall + 4) * (len(self._buttons) + busy) + 20:
            tall, icon = self._theme.touch, self._theme.px(14)
        self._buttons["keys"].setHidden(busy and self.height() < (tall + 8) * (len(self._buttons) + 1) + 20)
        for button in self._buttons.values():
            button.setIconSize(QSize(icon, icon))
            button.setMinimumHeight(tall)
