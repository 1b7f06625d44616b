# SPDX-License-Identifier: MPL-2.0
"""Leniency (宽严): how an inspector judges beside others at the same points; for the office's screen alone.

Nothing here is part of the figures, so no paper, workbook, merge file or issue can carry it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.exact import HUNDRED, ZERO, total
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Side, Walk
from inspector.core.ranking.ground import Counted, ground
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.visits import Key

UNFIT: Final = frozenset({"drill", "recheck", "outside", "unsealed", "away"})
"""Walks kept apart for these say nothing of how an inspector judges a whole sheet."""


@dataclass(frozen=True, slots=True)
class InspectorRow:
    """One inspector. `rate`: the mean rate of every point judged, in percent.

    `bias` is the mean, over every point judged that others judged too, of (own rate − mean rate of the others' answers
    at the same point of the sheet, at whatever site), in percentage points: above 0 is lenient, below strict. It rests
    on `beside` answers. `together` is the same at points judged at one site at one time with others, on `pairs`
    answers: the surer number, for the thing judged was the same. None where there is nothing to compare.
    """

    inspector: str
    walks: int
    answers: int
    rate: Fraction | None
    bias: Fraction | None
    beside: int
    together: Fraction | None
    pairs: int


@dataclass(frozen=True, slots=True)
class AdjustedRow:
    """One unit by area: the mean of its walks' rates as found, and with every inspector's bias taken off.

    Adjusted rate of a walk = rate − mean bias of those who judged it, within 0 to 100; of a unit = mean over its
    walks. A model of sums, no proof: it takes for granted that inspectors were sent to like sites.
    """

    unit: str
    rate: Fraction
    adjusted: Fraction
    walks: int
    known: int
    """Of its walks, those whose inspectors have a bias."""


@dataclass(frozen=True, slots=True)
class Leniency:
    """Inspectors by name, and units by area in the order of their adjusted rates."""

    inspectors: tuple[InspectorRow, ...]
    units: tuple[AdjustedRow, ...] = ()

    def bias(self) -> Mapping[str, Fraction]:
        """Give the bias of every inspector who has one."""
        return {row.inspector: row.bias for row in self.inspectors if row.bias is not None}


def leniency(picture: Picture, plan: RankPlan | None = None) -> Leniency:
    """Work out how every inspector judges beside the others; with a plan, over its rounds, and its units adjusted."""
    rounds = plan.rounds if plan is not None else ()
    kept = [walk for walk in fit_walks(picture) if not rounds or walk.header.round in rounds]
    inspectors = inspector_rows(kept)
    found = Leniency(inspectors)
    return found if plan is None else Leniency(inspectors, adjusted_units(picture, plan, found.bias()))


def fit_walks(picture: Picture) -> tuple[Walk, ...]:
    """List the walks that say how an inspector judges a whole sheet, by id."""
    return tuple(walk for _, walk in sorted(picture.walks.items()) if not UNFIT & set(walk.apart))


def inspector_rows(walks: Sequence[Walk]) -> tuple[InspectorRow, ...]:
    """Work out how every inspector judges beside the others in these walks, by name."""
    return tuple(_rows(walks))


def adjusted_units(picture: Picture, plan: RankPlan, bias: Mapping[str, Fraction]) -> tuple[AdjustedRow, ...]:
    """Take every inspector's bias off the rates of the walks that count now, unit by unit."""
    owned: dict[str, list[Counted]] = {}
    for one in ground(picture, plan).now():
        owned.setdefault(one.unit, []).append(one)
    rows = [_adjusted(unit, own, bias) for unit, own in sorted(owned.items())]
    return tuple(sorted(rows, key=lambda row: (-row.adjusted, row.unit)))


def _adjusted(unit: str, walks: list[Counted], bias: Mapping[str, Fraction]) -> AdjustedRow:
    rates = [_rate(one) for one in walks]
    offs = [[bias[name] for name in one.walk.inspectors if name in bias] for one in walks]
    freed = [
        min(HUNDRED, max(ZERO, rate - (total(off) / len(off) if off else ZERO)))
        for rate, off in zip(rates, offs, strict=True)
    ]
    return AdjustedRow(unit, total(rates) / len(rates), total(freed) / len(freed), len(walks), sum(map(bool, offs)))


def _rate(one: Counted) -> Fraction:
    earned, possible = total(share.earned for share in one.shares), total(share.possible for share in one.shares)
    return earned * HUNDRED / possible


@dataclass(frozen=True, slots=True)
class _Judged:
    """One answer that was judged: by whom, where, and its rate in percent."""

    inspectors: tuple[str, ...]
    walk: str
    key: Key
    rate: Fraction


def _rows(walks: Sequence[Walk]) -> Iterator[InspectorRow]:
    judged = [one for walk in walks for one in _judged(walk)]
    everywhere, at_once = _Beside(), _Beside()
    for one in judged:
        everywhere.add(one.key, one)
        at_once.add((one.walk, one.key), one)
    by_name: dict[str, list[_Judged]] = {}
    for one in judged:
        for name in one.inspectors:
            by_name.setdefault(name, []).append(one)
    for name, own in sorted(by_name.items()):
        apart = [gap for one in own if (gap := everywhere.gap(one.key, name, one.rate)) is not None]
        paired = [gap for one in own if (gap := at_once.gap((one.walk, one.key), name, one.rate)) is not None]
        rate = _mean([one.rate for one in own])
        count = len({one.walk for one in own})
        yield InspectorRow(name, count, len(own), rate, _mean(apart), len(apart), _mean(paired), len(paired))


def _judged(walk: Walk) -> Iterator[_Judged]:
    """Go through every side's own answer, as it was before the office decided anything."""
    for key, resolved in walk.answers.items():
        for side in resolved.sides:
            if side.tally.judged and side.tally.possible:
                yield _Judged(names_of(side, walk), walk.id, key, side.tally.earned * HUNDRED / side.tally.possible)


def names_of(side: Side, walk: Walk) -> tuple[str, ...]:
    """Name whoever answered on a side: its card's inspectors, else those of the walk."""
    return tuple(dict.fromkeys(side.inspectors or walk.header.inspectors))


class _Beside:
    """The answers at each place, so that those of others can be told from one's own."""

    def __init__(self) -> None:
        """Begin with none."""
        self._sums: dict[object, tuple[Fraction, int]] = {}
        self._own: dict[tuple[object, str], tuple[Fraction, int]] = {}

    def add(self, place: object, one: _Judged) -> None:
        """Take in an answer."""
        known, n = self._sums.get(place, (ZERO, 0))
        self._sums[place] = (known + one.rate, n + 1)
        for name in one.inspectors:
            mine, count = self._own.get((place, name), (ZERO, 0))
            self._own[place, name] = (mine + one.rate, count + 1)

    def gap(self, place: object, name: str, rate: Fraction) -> Fraction | None:
        """Give how far a rate is above the mean of the others' answers; None where there are no others."""
        known, n = self._sums[place]
        mine, count = self._own[place, name]
        return None if n == count else rate - (known - mine) / (n - count)


def _mean(numbers: list[Fraction]) -> Fraction | None:
    return total(numbers) / len(numbers) if numbers else None
