# SPDX-License-Identifier: MPL-2.0
"""Watches: one timer a point, several at once, each going on while other points are shown."""

from collections.abc import Callable

from inspector.core.visits import Key

_SECOND = 1000


class Watches:
    """Counts seconds from what is known of a point already; `now` gives milliseconds that never run back."""

    def __init__(self, known: Callable[[Key], int], now: Callable[[], int]) -> None:
        """Begin with no timer; `known` gives the seconds a point was watched before."""
        self._known, self._now = known, now
        self._kept: dict[Key, int] = {}
        self._since: dict[Key, int] = {}

    def seconds(self, key: Key) -> int:
        """Give how long a point was watched until now."""
        return self._milliseconds(key) // _SECOND

    def told(self, key: Key) -> int:
        """Give the same, and 0 where no timer was begun here."""
        return self.seconds(key) if key in self._kept else 0

    def runs(self, key: Key) -> bool:
        """Whether the timer of a point goes on."""
        return key in self._since

    @property
    def running(self) -> tuple[Key, ...]:
        """The points whose timers go on, in the order they were begun."""
        return tuple(self._since)

    @property
    def begun(self) -> tuple[Key, ...]:
        """The points at which a timer was begun."""
        return tuple(self._kept)

    def start(self, key: Key) -> None:
        """Begin, or go on."""
        self._kept.setdefault(key, self._known(key) * _SECOND)
        self._since.setdefault(key, self._now())

    def stop(self, key: Key) -> None:
        """Stop; what was counted stays."""
        self._kept[key] = self._milliseconds(key)
        self._since.pop(key, None)

    def reset(self, key: Key) -> None:
        """Stop and count from nothing."""
        self._since.pop(key, None)
        self._kept[key] = 0

    def forget(self, key: Key) -> None:
        """Know no more than what is known of the point already; a running timer goes on."""
        if key not in self._since:
            self._kept.pop(key, None)

    def _milliseconds(self, key: Key) -> int:
        kept = self._kept.get(key)
        if kept is None:
            return self._known(key) * _SECOND
        return kept + (self._now() - self._since[key] if key in self._since else 0)
