# SPDX-License-Identifier: MPL-2.0
"""The rail: the pages of the window, an icon and a word each."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from inspector.ui.actions import acts
from inspector.ui.busy import Busy
from inspector.ui.theme import Theme

PLACES: Final = ("today", "sites", "score", "gather", "rank", "training", "library", "settings")
OF_ROLE: Final[Mapping[str, tuple[str, ...]]] = {
    "all": PLACES,
    "inspector": ("today", "score", "training", "library", "settings"),
    "office": PLACES,
    "trainer": ("today", "score", "gather", "training", "library", "settings"),
}
"""The places a person sees by what they do; the others are out of sight, and their keys go there all the same."""

WIDTH: Final = 92
TALL: Final = 60
_GAP: Final = 4
_EDGES: Final = 20
"""Pixels between two buttons, and above and below all of them, less one gap."""


class Rail(QWidget):
    """Buttons for the window's own actions; the page shown is marked, and in sight whatever the role.

    Where not all of them have the room of a finger, the last ones wait in the menu of one more button.
    """

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
        column.setSpacing(_GAP)
        for place in PLACES:
            actions[place].setCheckable(True)
            group.addAction(actions[place])
            column.addWidget(self._button(place))
        self.more = self._more_button()
        column.addWidget(self.more)
        column.addStretch(1)
        self._column = column
        column.addWidget(self._button("keys"))
        theme.changed.connect(self.redraw)
        self._stand_close()
        self.redraw()

    def mark(self, place: str) -> None:
        """Mark the page shown."""
        self._here = place
        self._actions[place].setChecked(True)
        self._stand_close()

    def show_role(self, role: str) -> None:
        """Show the places of a role (one of `ROLES` of the settings)."""
        self._role = role
        self._stand_close()

    def stand_above_keys(self, busy: Busy) -> None:
        """Let what is under way stand above the key map, in its place where height is short."""
        self._busy = busy
        self._column.insertWidget(self._column.count() - 1, busy)
        busy.turned.connect(self._stand_close)

    def _wanted(self) -> list[str]:
        """List the places a role sees, the page shown among them."""
        return [place for place in PLACES if place in OF_ROLE[self._role] or place == self._here]

    def _more_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("look", "rail")
        button.setMenu(QMenu(button))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setText(self.tr("More"))
        button.hide()
        return button

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
        self.more.setIcon(self._theme.icon("more", "quiet", 22))
        self.setFixedWidth(self._theme.px(WIDTH))
        self._stand_close()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.more.setText(self.tr("More"))

    @Slot()
    def _stand_close(self) -> None:
        """Give every button the room of a finger, more where the height allows it; the rest waits behind one."""
        wanted = self._wanted()
        busy = self._busy is not None and not self._busy.isHidden()
        tall, icon = self._theme.px(TALL), self._theme.px(22)
        if self._rows(tall) < len(wanted) + 1 + busy:
            tall, icon = self._theme.touch, self._theme.px(14)
        rows = self._rows(tall)
        self._buttons["keys"].setHidden(rows < len(wanted) + 1)
        if rows < len(wanted):
            self._put_away(wanted, rows - 1)
        else:
            self._put_away(wanted, len(wanted))
        for button in (*self._buttons.values(), self.more):
            button.setIconSize(QSize(icon, icon))
            button.setMinimumHeight(tall)

    def _rows(self, tall: int) -> int:
        """Tell how many buttons of a height have room, above what is under way."""
        busy = self._busy.sizeHint().height() + _GAP if self._busy is not None and not self._busy.isHidden() else 0
        return max(2, (self.height() - busy - _EDGES) // (tall + _GAP))

    def _put_away(self, wanted: list[str], room: int) -> None:
        """Show the first places, and keep the rest and the key map in the menu."""
        for place in PLACES:
            self._buttons[place].setVisible(place in wanted[:room])
        menu = self.more.menu()
        menu.clear()
        menu.addActions([self._actions[place] for place in (*wanted[room:], "keys")])
        self.more.setVisible(room < len(wanted))
