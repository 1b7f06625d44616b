# SPDX-License-Identifier: MPL-2.0
"""The stopwatch of an attempt: fed with one row of its cards after another, it tells what time each question took."""

from dataclasses import dataclass
from typing import Final

from inspector.core.drills.attempt import Timing
from inspector.core.drills.drill import Item

SECOND: Final = 1000
MINUTE: Final = 60 * SECOND


@dataclass(frozen=True, slots=True, order=True)
class Tick:
    """One row on the clock as it stood at the beginning: milliseconds, place in its log, site."""

    ms: int
    seq: int
    site: str
    kind: str
    item: Item | None = None


class Stopwatch:
    """Adds up what passes from tick to tick."""

    def __init__(self, limit: int, sites: int, *, breaks: bool) -> None:
        """Begin at nothing; `limit` in milliseconds, 0 for none; `sites`: how many are taken; with `breaks` or not."""
        self._limit = limit
        self._sites = sites
        self._breaks_allowed = breaks
        self._last: int | None = None
        self._running = self._resting = self._break = 0
        self._pending = 0
        self._paused: set[str] = set()
        self._sealed: set[str] = set()
        self._spent: dict[Item, int] = {}
        self._entered: dict[Item, int] = {}
        self._rested = 0

    def see(self, tick: Tick) -> None:
        """Let the time up to a row pass, then take the row in."""
        passed = max(0, tick.ms - self._last) if self._last is not None else 0
        self._last = tick.ms
        if self._paused:
            self._resting += passed
            self._break += passed
            self._end_worked(tick)
        elif len(self._sealed) < self._sites:
            self._running += passed
            self._pending += passed
        self._turn(tick)
        if tick.item is not None:
            self._answer(tick.item)

    @property
    def newest(self) -> int:
        """The milliseconds of the newest row taken in; 0 before the first."""
        return self._last or 0

    def is_over(self, ms: int) -> bool:
        """Tell whether an answer entered then would come after the limit, as `timing` counts it.

        In a break only another site could be answered, which makes the break none.
        """
        passed = max(0, ms - self.newest)
        running = self._running
        if self._paused:
            running += self._break + passed
        elif len(self._sealed) < self._sites:
            running += passed
        return bool(self._limit) and running > self._limit

    def _end_worked(self, tick: Tick) -> None:
        """Count a break as worked through, when a question is answered at another site before it ends."""
        if tick.item is None or tick.site in self._paused:
            return
        self._resting -= self._break
        self._running += self._break
        self._pending += self._break
        self._break = 0
        self._paused.clear()

    def _turn(self, tick: Tick) -> None:
        """Begin or end a break; seal or reopen a site, which ends a break too."""
        if tick.kind == "pause" and self._breaks_allowed:
            self._break = self._break if self._paused else 0
            self._paused.add(tick.site)
        elif tick.kind in {"resume", "seal"}:
            self._paused.discard(tick.site)
        if tick.kind == "seal":
            self._sealed.add(tick.site)
        elif tick.kind == "reopen":
            self._sealed.discard(tick.site)

    def _answer(self, item: Item) -> None:
        self._spent[item] = self._spent.get(item, 0) + self._pending
        self._pending = 0
        self._entered[item] = self._running
        self._rested = self._resting

    def timing(self, jumps: int) -> Timing:
        """Give what was added up, in whole seconds, rounded half up."""
        late = tuple(item for item, at in self._entered.items() if self._limit and at > self._limit)
        points = {item: _seconds(spent) for item, spent in self._spent.items()}
        whole = max(self._entered.values(), default=0)
        return Timing(points, _seconds(whole), _seconds(self._rested), tuple(sorted(late)), jumps)


def _seconds(ms: int) -> int:
    return (ms + SECOND // 2) // SECOND
