# SPDX-License-Identifier: MPL-2.0
"""A list and what is chosen in it: side by side, or one at a time where width is short."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QPushButton, QWidget

from inspector.ui.parts.text import hairline
from inspector.ui.theme import Theme

NARROW: Final = 680
"""With less room than this, in pixels of the theme, one of the two stands alone."""
UNBOUND: Final = 16_777_215


class Panes(QWidget):
    """Where they stand one at a time, `turn` leads from one to the other; the page lays it where it has room."""

    def __init__(self, theme: Theme, side: QWidget, main: QWidget) -> None:
        """Lay the two side by side."""
        super().__init__()
        self._theme, self._side, self._main = theme, side, main
        self._wide = 0
        self.is_narrow = self.on_main = False
        self._words = ("", "")
        self._verbs: QBoxLayout | None = None
        self.turn, self._line = QPushButton(), hairline(upright=True)
        self.turn.setProperty("look", "link")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for column, part in enumerate((side, self._line, main)):
            grid.addWidget(part, 0, column)
        grid.setColumnStretch(2, 1)
        self.turn.clicked.connect(self._turn)
        self._apply()

    def bind(self, wide: int) -> None:
        """Give the list so many pixels where there is room for both."""
        self._wide = wide
        self._share()
        self._apply()

    def say(self, to_side: str, to_main: str) -> None:
        """Word the way to the list and the way to what is chosen."""
        self._words = (to_side, to_main)
        self._apply()

    def lay(self, verbs: QBoxLayout) -> None:
        """Let the verbs below the list stand side by side where the list stands alone."""
        self._verbs = verbs
        self._apply()

    def show_main(self) -> None:
        """Bring what is chosen to the front, where one stands alone."""
        self._show(main=True)

    def show_side(self) -> None:
        """Bring the list to the front, where one stands alone."""
        self._show(main=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand alone or side by side."""
        super().resizeEvent(event)
        self._share()

    @Slot()
    def _turn(self) -> None:
        self._show(main=not self.on_main)

    def _show(self, *, main: bool) -> None:
        """Turn to one of the two; keys that were in the other stand on the way back."""
        self.on_main = main
        stands: QWidget | None = self.window().focusWidget()
        left = self._side if main else self._main
        if self.is_narrow and stands is not None and left.isAncestorOf(stands):
            self.turn.setFocus()
        self._apply()

    def _share(self) -> None:
        narrow = self.width() < self._theme.px(NARROW)
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self._apply()

    def _apply(self) -> None:
        """Show who has room; the list is as broad as it was given, or as all there is."""
        self._side.setMinimumWidth(0 if self.is_narrow else self._wide)
        self._side.setMaximumWidth(UNBOUND if self.is_narrow or not self._wide else self._wide)
        self._line.setVisible(not self.is_narrow)
        self.turn.setVisible(self.is_narrow)
        first, second = (self._main, self._side) if self.on_main else (self._side, self._main)
        first.setVisible(True)
        second.setVisible(not self.is_narrow)
        layout = self.layout()
        if isinstance(layout, QGridLayout):
            layout.setColumnStretch(0, int(self.is_narrow and not self.on_main))
            layout.setColumnStretch(2, int(not self.is_narrow or self.on_main))
        words = self._words[0 if self.on_main else 1]
        self.turn.setText(words)
        self.turn.setToolTip(words)
        if self._verbs is not None:
            way = QBoxLayout.Direction
            self._verbs.setDirection(way.LeftToRight if self.is_narrow else way.TopToBottom)
