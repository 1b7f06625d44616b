# SPDX-License-Identifier: MPL-2.0
"""The way down, step by step: each step is a button that leads back to it, the last one says where one stands."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from inspector.ui.theme import Theme
from inspector.ui.widgets.flow import Flow


@dataclass(frozen=True, slots=True)
class Step:
    """A step down: `unit`, `where` (a point over its walks), `site`, `walk` or `point`, what it names, its title.

    `among` names the walks that are looked at below it; `by` the table it was entered from.
    """

    kind: str
    key: Hashable
    title: str
    by: str = ""
    among: tuple[str, ...] = ()


class Crumbs(QWidget):
    """`chosen` tells how many steps are to be left standing."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show no step yet."""
        super().__init__(parent)
        self._theme = theme
        self._row = Flow(self, 4, 0)
        self._buttons: list[QPushButton] = []

    def show_steps(self, top: str, steps: Sequence[Step]) -> None:
        """Show the way from the top; nothing at the top itself."""
        for button in self._buttons:
            button.hide()
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons, ratio = [], self.devicePixelRatioF()
        for at, words in enumerate((top, *(step.title for step in steps))):
            button = QPushButton(_short(words), self)
            button.setProperty("look", "link" if at < len(steps) else "flat")
            button.setObjectName(str(at))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setIcon(QIcon(self._theme.pixmap("chevron_right" if at else "rank", "quiet", 16, ratio)))
            button.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
            button.clicked.connect(self._choose)
            button.setEnabled(at < len(steps))
            self._row.addWidget(button)
            self._buttons.append(button)
        self.setVisible(bool(steps))

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(int(sender.objectName()))


def _short(words: str) -> str:
    return words if len(words) <= 24 else f"{words[:23]}…"
