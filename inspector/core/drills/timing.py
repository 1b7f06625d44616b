# SPDX-License-Identifier: MPL-2.0
"""The time of an attempt, read from the rows of its cards: breaks apart, a clock that was set taken out."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from heapq import merge
from types import MappingProxyType

from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.drills.attempt import Timing
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.stopwatch import MINUTE, Stopwatch, Tick
from inspector.core.moments import Moment, read_moment
from inspector.core.reading import Reading
from inspector.core.rows import Row
from inspector.core.visits import Key


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
    return stopwatch(cards, drill, leading).timing(_jumps(cards))


def stopwatch(
    cards: Mapping[str, Sequence[Row]], drill: Drill, leading: Mapping[Key, Key] = MappingProxyType({})
) -> Stopwatch:
    """Give the stopwatch as it stands after the newest row of an attempt, asked for as `timing`."""
    asked = asked_of(drill, leading)
    watch = Stopwatch(drill.minutes * MINUTE, len(cards), breaks=drill.breaks)
    for tick in merge(*(tuple(_ticks(site, rows, asked)) for site, rows in cards.items())):
        watch.see(tick)
    return watch


def asked_of(drill: Drill, leading: Mapping[Key, Key]) -> Mapping[tuple[str, Key], Item]:
    """Tell by site and answered point which question is meant."""
    return {(item[0], leading.get(item[1:], item[1:])): item for item in reversed(drill.items())}


def _ticks(site: str, rows: Sequence[Row], asked: Mapping[tuple[str, Key], Item]) -> Iterator[Tick]:
    """Put a log on one clock: what it was set by is taken off from there on, and it never runs back."""
    leapt, latest = 0, 0
    for row in rows:
        leapt += leap(row)
        latest = max(latest, row.at.ms - leapt)
        yield Tick(latest, row.seq, site, row.kind, answered_item(site, row, asked))


def leap(row: Row) -> int:
    """Give by how many milliseconds a row says the clock was set, below 0 when back; 0 for any other row."""
    if row.kind != "clock":
        return 0
    reading = Reading(row.body)
    return reading.part("after", read_moment).ms - reading.part("before", read_moment).ms


def key_known(row: Row) -> Moment:
    """Read since when the key lay on a laptop, from a row that says so."""
    return Reading(row.body).part("since", read_moment)


def answered_item(site: str, row: Row, asked: Mapping[tuple[str, Key], Item]) -> Item | None:
    """Give the question a row answers, None for any other row and for what is not asked."""
    if row.kind != "point":
        return None
    body = Reading(row.body)
    return asked.get((site, (ChecklistDigest(body.text("checklist")), PointId(body.text("point")))))


def _jumps(cards: Mapping[str, Sequence[Row]]) -> int:
    """Count how often the clock was set; the same leap (to the minute) in the logs of several sites is one."""
    often: Counter[int] = Counter()
    for rows in cards.values():
        often |= Counter(leap(row) // MINUTE for row in rows if row.kind == "clock")
    return often.total()
