# SPDX-License-Identifier: MPL-2.0
"""The clock of one attempt: the time that is left, which stands still in a break; shared by the pages of its sites."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

SECOND: Final = 1000
MINUTE: Final = 60
SOON: Final = 5 * MINUTE
LAST: Final = MINUTE
"""Seconds left at which the clock says that it is time, and that it is the last."""


class TakingClock(QObject):
    """Tells `ticked` while time runs, `turned` when a break began or ended, `ended` once when the time is up."""

    ticked = Signal()
    turned = Signal()
    ended = Signal()

    def __init__(
        self, now: Callable[[], int], left: int | None, parent: QObject | None = None, *, paused: bool
    ) -> None:
        """Begin with so many seconds left, None for no limit; `now` gives milliseconds that run on."""
        super().__init__(parent)
        self._now = now
        self._left = None if left is None else left * SECOND
        self._since = now()
        self.paused = paused
        self._told = False
        self._timer = QTimer(self, interval=SECOND)
        self._timer.timeout.connect(self.tick)
        if not paused:
            self._run()

    @property
    def left(self) -> int | None:
        """Whole seconds left, never below 0; None without a limit."""
        if self._left is None:
            return None
        passed = 0 if self.paused else max(0, self._now() - self._since)
        return max(0, self._left - passed) // SECOND

    @property
    def is_over(self) -> bool:
        """Whether the time is up: what is answered now counts as blank."""
        return self.left == 0

    @property
    def meaning(self) -> str:
        """How near the end is: calm, soon, last or over."""
        left = self.left
        if left is None or left > SOON:
            return "calm"
        return "soon" if left > LAST else "last" if left else "over"

    def pause(self) -> None:
        """Stand still."""
        if not self.paused:
            left = self.left
            self._left = None if left is None else left * SECOND
            self.paused = True
            self._timer.stop()
            self.turned.emit()

    def resume(self) -> None:
        """Run on."""
        if self.paused:
            self.paused, self._since = False, self._now()
            self._run()
            self.turned.emit()

    def stop(self) -> None:
        """Tick no more: the attempt was handed in."""
        self._timer.stop()

    @Slot()
    def tick(self) -> None:
        """Tell that time passed, and once that it is up."""
        self.ticked.emit()
        if self.is_over and not self._told:
            self._told = True
            self._timer.stop()
            self.ended.emit()

    def _run(self) -> None:
        if self._left is not None:
            self._timer.start()
