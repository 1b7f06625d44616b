# SPDX-License-Identifier: MPL-2.0
"""Keeps the chosen row of a list in sight when the list gets less room, as when a strip below it unfolds."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView


class InSight(QObject):
    """Watches one list; a row that was not in sight before is left where it is."""

    def __init__(self, view: QAbstractItemView) -> None:
        """Watch a list."""
        super().__init__(view)
        self._view = view
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show)
        view.installEventFilter(self)  # not on its viewport, whose painting must not pass through here

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice other room before the list does, while it can be told whether the row was in sight."""
        if event.type() is QEvent.Type.Resize:
            index = self._view.currentIndex()
            if index.isValid() and self._view.visualRect(index).top() >= 0:
                self._soon.start()
        return False

    @Slot()
    def _show(self) -> None:
        self._view.scrollTo(self._view.currentIndex())
