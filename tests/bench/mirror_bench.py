# SPDX-License-Identifier: MPL-2.0
"""An answer while a second copy is kept on a slow stick, beside the same answer with none."""

import statistics
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from unittest.mock import patch

from inspector.app.hall import Hall
from inspector.app.session import Session
from inspector.core.rounds import VisitId
from inspector.core.rules.yes_no import LOST, MET
from inspector.store.mirror_copy import LoggedRow, MirrorCopy
from tests.bench import long_visit
from tests.bench.measure import Measured

RUNS = 300
SLOW = 0.25
"""Seconds that the slow stick takes for each commit, beyond its own."""

_write_rows = MirrorCopy.write_rows


def slowly(copy: MirrorCopy, visit: VisitId, rows: Sequence[LoggedRow]) -> None:
    """Write as a bad stick does."""
    time.sleep(SLOW)
    _write_rows(copy, visit, rows)


class Answering:
    """Judges yes/no points one after another; tells how long the hand waits, and how long until ●."""

    def __init__(self, hall: Hall) -> None:
        self.came = threading.Event()
        checklist = long_visit.long_checklist(50)
        self.session: Session = hall.enter(hall.begin([checklist], long_visit.HEADER), self.came.set)
        self.session.settle()
        self.keys = [(self.session.active, point.id) for point in checklist.points() if point.rule.kind == "yes_no"]

    def once(self, number: int) -> tuple[float, float]:
        """Judge one point: seconds of the key's own work, seconds until its row is on disk."""
        self.session.drain()
        self.came.clear()
        begun = time.perf_counter()
        self.session.judge(self.keys[number % len(self.keys)], LOST if number // len(self.keys) % 2 else MET)
        pressed = time.perf_counter()
        while self.session.saving.waiting:
            self.came.wait()
            self.came.clear()
            self.session.drain()
        return pressed - begun, time.perf_counter() - begun


def measure() -> Iterator[Measured]:
    """Judge in turn in a workspace with a slow second copy and in one without; medians."""
    with ExitStack() as open_, patch.object(MirrorCopy, "write_rows", slowly):
        copied, plain = (open_.enter_context(long_visit.hall()) for _ in range(2))
        copied.mirroring.choose(copied.home / "stick")
        with_copy, without = Answering(copied), Answering(plain)
        times = [(with_copy.once(number), without.once(number)) for number in range(RUNS)]
        copied.mirroring.stop(0)
    for place, what in enumerate(("key, our work", "an answer on disk and acknowledged (○ → ●)")):
        ours = statistics.median(one[0][place] for one in times)
        baseline = statistics.median(one[1][place] for one in times)
        name = f"{what}, while a stick takes {SLOW * 1000:.0f} ms a commit for the second copy, beside none"
        yield Measured(name, ours, baseline, "≤ 1.3×", ours <= 1.3 * baseline)
