# SPDX-License-Identifier: MPL-2.0
"""The office's pages over ten thousand cards: how long opening them takes, and how long the window stands still."""

import time
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtWidgets import QApplication

from inspector.app.hall import Hall
from inspector.core.canonical import canonical
from inspector.core.checklist import Checklist
from inspector.core.merging.record_bytes import record_bytes, recorded
from inspector.ui import start
from inspector.ui.window import Window
from tests.bench import long_visit
from tests.bench.gather_bench import sent_out
from tests.bench.many_bench import standing
from tests.bench.many_cards import card
from tests.bench.measure import Measured

CARDS: Final = 10_000
FEW: Final = 10
POINTS: Final = 27
TOGETHER: Final = 500
FRAME: Final = 0.016
QUIET: Final = 0.3
"""Seconds without work after which a page is there."""


def fill(hall: Hall, checklist: Checklist, cards: int) -> None:
    """Keep the cards, their checklist and the assignment that names them."""
    keep = hall.workspace.keep_records
    keep((record_bytes("checklist", canonical(checklist.record())), recorded(sent_out(cards, checklist))))
    for begun in range(0, cards, TOGETHER):
        numbers = range(begun, min(begun + TOGETHER, cards))
        keep(tuple(record_bytes("card", card(checklist, number).canonical()) for number in numbers))


def turned(program: QApplication, window: Window, show: Callable[[], object]) -> tuple[float, float, float]:
    """Turn to a page and wait until it is there: wall seconds; the longest turn of the window by processor and wall."""
    begun = last = time.perf_counter()
    busiest = longest = 0.0
    first = True
    while first or window.desk.tasks.is_busy or time.perf_counter() - last < QUIET:
        wall, spent = time.perf_counter(), time.thread_time()
        if first:
            show()
        program.processEvents()
        busiest = max(busiest, time.thread_time() - spent)
        longest = max(longest, time.perf_counter() - wall)
        last = time.perf_counter() if window.desk.tasks.is_busy else last
        first = False
        time.sleep(0.001)
    return last - begun, busiest, longest


def opened(program: QApplication, cards: int) -> dict[str, tuple[float, float, float]]:
    """Open both pages of a workspace for the first time, then once more."""
    with long_visit.hall() as hall:
        fill(hall, long_visit.long_checklist(POINTS), cards)
        with standing(hall) as window:
            doors = {"Gather": window.merging.show_gather, "Rank": window.ranking.show_ranking}
            return {
                f"page {name}, opened {turn}": turned(program, window, show)
                for turn in ("first", "again")
                for name, show in doors.items()
            }


def measure() -> Iterator[Measured]:
    """Hold the pages over many cards against those over a few; a page that is opened first is made first, in both."""
    program = start.program()
    opened(program, FEW)  # what is fetched once is fetched
    few, many = opened(program, FEW), opened(program, CARDS)
    for what, (whole, busiest, longest) in many.items():
        baseline = few[what][1]
        remark = f"{CARDS:,} cards beside ten; {longest * 1000:.0f} ms by the wall clock; there after {whole:.1f} s"
        kept = busiest - baseline <= FRAME
        named = f"{what}: the window's longest turn, processor"
        yield Measured(named, busiest, baseline, "≤ 16 ms (a frame) more", kept, remark)
