# SPDX-License-Identifier: MPL-2.0
"""One measurement: ours beside a baseline, taken in turn, with the budget it is held against."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """A line of the table: what, ours and the baseline in seconds (0: none), the budget in words, kept or not."""

    what: str
    ours: float
    baseline: float
    budget: str
    kept: bool
    remark: str = ""

    @property
    def ratio(self) -> float:
        """Ours ÷ baseline; 0 when there is no baseline."""
        return self.ours / self.baseline if self.baseline else 0


def seconds(work: Callable[[], object]) -> float:
    """Time one call by the wall clock."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def busy(work: Callable[[], object]) -> float:
    """Time one call by the processor seconds of this process: others on the machine weigh less."""
    start = time.process_time()
    work()
    return time.process_time() - start


def side_by_side(ours: Callable[[], object], baseline: Callable[[], object], runs: int) -> tuple[float, float]:
    """Run both in turn, A B A B …, after one warm-up each; returns the two medians in seconds."""
    ours()
    baseline()
    pairs = [(seconds(ours), seconds(baseline)) for _ in range(runs)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def percentile(values: Sequence[float], share: int) -> float:
    """Give the value below which `share` percent of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * share // 100)]
