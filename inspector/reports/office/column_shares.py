# SPDX-License-Identifier: MPL-2.0
"""Sharing the breadth of a table among its columns so that its rows are as low as they can be."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

MOST_ROWS: Final = 60
"""How many rows are looked at, evenly over the table."""
_STEPS: Final = 40
_TRIED: Final = 10
_ROW: Final = 8
"""What a line of a row's height weighs, beside a line of a single cell."""
_WASTE: Final = (21, 20)
"""How much longer a text runs for the ends of its lines, which no word fills."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a column needs: the least, what it would take to stand on one line, what it was given, the room around it.

    `runs` are its cells in the rows looked at: how long each of their lines is. A column of numbers never gives up
    more than its head.
    """

    least: int
    natural: int
    given: int
    is_number: bool
    pad: int = 0
    runs: tuple[tuple[int, ...], ...] = ()

    def lines(self, width: int) -> tuple[int, ...]:
        """Tell how many lines each cell takes at a width."""
        room = max(1, width - self.pad)
        return tuple(sum(max(1, _broken(run, room)) for run in cell) for cell in self.runs)

    def tried(self, width: int, most: int) -> Iterator[int]:
        """Give greater widths at which some cell loses a line."""
        times, parts = _WASTE
        room = max(1, width - self.pad)
        found = set()
        for run in {run for cell in self.runs for run in cell}:
            now = _broken(run, room)
            found |= {run} if now == 2 else {-(-run * times // parts // (now - 1)) + 1, run} if now > 2 else set()
        fits = sorted(one + self.pad for one in found if width < one + self.pad <= most)
        step = max(1, len(fits) // _TRIED)
        yield from fits[::step]


def shares(needs: Sequence[Need], room: int) -> list[int]:
    """Share the room: everybody gets the least, then who makes the rows lower by it, then numbers their heads.

    What is left goes to the texts that do not stand on one line, and then to all.
    """
    widths = [need.least for need in needs]
    for _ in range(_STEPS):
        best = max(_moves(needs, widths, room - sum(widths)), default=None)
        if best is None:
            break
        _, place, width = best
        widths[-place] = width
    for place in sorted(range(len(needs)), key=partial(_lack, needs)):
        if needs[place].is_number and _lack(needs, place) <= room - sum(widths):
            widths[place] = max(widths[place], needs[place].natural)
    widths = _nearer(widths, [0 if need.is_number else need.natural for need in needs], room)
    left = max(0, room - sum(widths))
    return [width + left * need.given // room for width, need in zip(widths, needs, strict=True)]


def _moves(needs: Sequence[Need], widths: Sequence[int], left: int) -> Iterator[tuple[int, int, int]]:
    """Give every widening that lowers the table: what it gains by its breadth, its column (less is more), its width."""
    lines = [need.lines(width) for need, width in zip(needs, widths, strict=True)]
    for place, need in enumerate(needs):
        others = [max(one) for one in zip(*(own for spot, own in enumerate(lines) if spot != place), strict=True)]
        before = _weight(others, lines[place])
        for width in need.tried(widths[place], widths[place] + left):
            gain = before - _weight(others, need.lines(width))
            if gain > 0:
                yield gain * 1_000_000 // (width - widths[place]), -place, width


def _weight(others: Iterable[int], own: Iterable[int]) -> int:
    return sum(_ROW * max(pair) + pair[1] for pair in zip(others, own, strict=False))


def _broken(run: int, room: int) -> int:
    """Tell how many lines a run takes: one where it fits, else with what the ends of lines waste."""
    times, parts = _WASTE
    return 1 if run <= room else max(2, -(-run * times // (parts * room)))


def _lack(needs: Sequence[Need], place: int) -> int:
    return needs[place].natural - needs[place].least


def _nearer(widths: Sequence[int], wanted: Sequence[int], room: int) -> list[int]:
    """Bring widths nearer to those wanted, everybody by the same share of what lacks."""
    lacks = [max(0, want - width) for want, width in zip(wanted, widths, strict=True)]
    whole = sum(lacks)
    taken = max(0, min(room - sum(widths), whole))
    return [width + lack * taken // max(1, whole) for width, lack in zip(widths, lacks, strict=True)]
