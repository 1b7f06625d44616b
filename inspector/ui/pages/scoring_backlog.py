# SPDX-License-Identifier: MPL-2.0
"""What the screen still has to show of keys that were answered: gathered, and shown once before it is drawn."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inspector.core.visits import Key


class Backlog(QObject):
    """`due` comes once the event loop is free again, however many keys, deeds and receipts came before it.

    `turned`: another point is at hand than the one on the screen.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent)
        self.turned = self._summed = False
        self._keys: dict[Key, None] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ring)

    def turn(self) -> None:
        """Let the point at hand be shown."""
        self.turned = True
        self._start()

    def deed(self, keys: Iterable[Key]) -> None:
        """Let the rows of these points be shown, and the sums with them."""
        self._summed = True
        self.saved(keys)

    def saved(self, keys: Iterable[Key]) -> None:
        """Let the rows of these points be shown, and what is on disk."""
        self._keys.update(dict.fromkeys(keys))
        self._start()

    def take(self) -> tuple[tuple[Key, ...], bool]:
        """Give the points whose rows are to be shown, each once, and whether the sums moved; begin anew."""
        taken = tuple(self._keys), self._summed
        self._keys, self._summed = {}, False
        return taken

    def _start(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _ring(self) -> None:
        self.due.emit()
