# SPDX-License-Identifier: MPL-2.0
"""The time of an attempt, read from the rows of its cards: breaks apart, a clock that was set taken out."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import merge
from types import MappingProxyType
from typing import Final

from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.drills.attempt import Timing
from inspector.core.drills.drill import Drill, Item
from inspector.core.moments import read_moment
from inspector.core.reading import Reading
from inspector.core.rows import Row
from inspector.core.visits import Key

SECOND: Final = 1000
MINUTE: Final = 60 * SECOND


@dataclass(frozen=True, slots=True, order=True)
class _Tick:
    """One row on the clock as it stood at the beginning: milliseconds, place in its log, site."""

    ms: int
    seq: int
    site: str
    kind: str
    item: Item | None = None


def timing(
    cards: Mapping[str, Sequence[Row]], drill: Drill, leading: Mapping[Key, Key] = MappingProxyType({})
) -> Timing:
    """Tell how an attempt's time was spent; `cards`: the whole log of each of its sites, by the site's id.

    `leading`: which point takes the answer of which other, where checklists share some (core/sharing.py).

    Time runs from the first row to the last answer, in the order of all rows of all sites together. What passes up to
    a row that answers a question, undoing and redoing too, is that question's. What passes while any site is in a
    break, if the drill allows breaks, or while all sites are sealed is nobody's; a break in which something is answered
    at another site was none. Where the clock was set, the log says from where to where, and the leap counts as nothing;
    where a clock ran back unseen, nothing passed.
    """
    asked = {(item[0], leading.get(item[1:], item[1:])): item for item in reversed(drill.items())}
    ticks = merge(*(tuple(_ticks(site, rows, asked)) for site, rows in cards.items()))
    watch = _Watch(drill.minutes * MINUTE, len(cards), breaks=drill.breaks)
    for tick in ticks:
        watch.see(tick)
    return watch.timing(_jumps(cards))


class _Watch:
    """Adds up what passes from tick to tick."""

    def __init__(self, limit: int, sites: int, *, breaks: bool) -> None:
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

    def see(self, tick: _Tick) -> None:
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

    def _end_worked(self, tick: _Tick) -> None:
        """Count a break as worked through, when a question is answered at another site before it ends."""
        if tick.item is None or tick.site in self._paused:
            return
        self._resting -= self._break
        self._running += self._break
        self._pending += self._break
        self._break = 0
        self._paused.clear()

    def _turn(self, tick: _Tick) -> None:
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


def _ticks(site: str, rows: Sequence[Row], asked: Mapping[tuple[str, Key], Item]) -> Iterator[_Tick]:
    """Put a log on one clock: what it was set by is taken off from there on, and it never runs back."""
    leapt, latest = 0, 0
    for row in rows:
        leapt += _leap(row)
        latest = max(latest, row.at.ms - leapt)
        yield _Tick(latest, row.seq, site, row.kind, _item(site, row, asked))


def _leap(row: Row) -> int:
    """Give by how many milliseconds a row says the clock was set; 0 for any other row."""
    if row.kind != "clock":
        return 0
    reading = Reading(row.body)
    return reading.part("after", read_moment).ms - reading.part("before", read_moment).ms


def _item(site: str, row: Row, asked: Mapping[tuple[str, Key], Item]) -> Item | None:
    """Give the question a row answers, None for any other row and for what is not asked."""
    if row.kind != "point":
        return None
    body = Reading(row.body)
    return asked.get((site, (ChecklistDigest(body.text("checklist")), PointId(body.text("point")))))


def _jumps(cards: Mapping[str, Sequence[Row]]) -> int:
    """Count how often the clock was set; the same leap (to the minute) in the logs of several sites is one."""
    often: Counter[int] = Counter()
    for rows in cards.values():
        often |= Counter(_leap(row) // MINUTE for row in rows if row.kind == "clock")
    return often.total()
