# SPDX-License-Identifier: MPL-2.0
"""The watch on the wall clock: a clock nobody can set runs beside it, also while the laptop sleeps."""

from collections.abc import Callable
from typing import Final

from inspector.core.moments import Moment

BACK: Final = 1_000
FORWARD: Final = 120_000
"""Milliseconds the wall clock may lag or lead before it counts as set: time servers correct small drifts."""


class ClockWatch:
    """Compares each moment with the one before it; sleep is no jump, and neither is another time zone."""

    def __init__(self, steady: Callable[[], int], newest: Moment) -> None:
        """Begin after the newest row of a log; `steady` gives milliseconds that only ever run on."""
        self._steady = steady
        self._last = newest
        self._ran: int | None = None

    def expect(self, due: Moment) -> None:
        """Know that this moment is due now, whatever the log alone says."""
        self._last, self._ran = due, self._steady()

    def jumped(self, now: Moment) -> Moment | None:
        """Give the moment that was due, when `now` is not it; None when the clock ran on.

        At the first look only a moment before the newest row is known to be wrong.
        """
        ran = self._steady()
        due = Moment(self._last.ms + (ran - self._ran if self._ran is not None else 0), self._last.offset)
        late, is_first = now.ms - due.ms, self._ran is None
        self._last, self._ran = now, ran
        return due if late < -BACK or (late > FORWARD and not is_first) else None
