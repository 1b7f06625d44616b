# SPDX-License-Identifier: MPL-2.0
"""Sums of single points over many walks: how often judged, met, lost, and what was earned of what was possible."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction

from inspector.core.checklist import ChecklistDigest
from inspector.core.points import PointId
from inspector.core.ranking.ground import Counted
from inspector.core.ranking.sheet_plan import Place
from inspector.core.tallies import NOTHING, Tally, Totalling

PointKey = tuple[ChecklistDigest, PointId]
Keep = Callable[[Counted, Place], bool]


class PointSum:
    """One point over many walks, while they are added up."""

    __slots__ = ("_total", "added", "place")

    def __init__(self, place: Place) -> None:
        """Begin with nothing."""
        self.place = place
        self.added = Totalling()
        self._total: Tally | None = NOTHING

    @property
    def total(self) -> Tally:
        """The sum so far."""
        if self._total is None:
            self._total = self.added.total()
        return self._total

    @property
    def judged(self) -> int:
        """How often it was judged."""
        return self.total.judged

    @property
    def met(self) -> int:
        """How often it was met."""
        return self.total.met

    @property
    def lost(self) -> int:
        """How often it was lost."""
        return self.total.lost

    @property
    def earned(self) -> Fraction:
        """Points earned."""
        return self.total.earned

    @property
    def possible(self) -> Fraction:
        """Points possible."""
        return self.total.possible

    @property
    def partial(self) -> int:
        """How often it was met in part."""
        return self.total.partial

    def sums(self) -> tuple[Fraction, Fraction]:
        """Give the points earned and possible."""
        return self.total.earned, self.total.possible

    def percent(self) -> Fraction | None:
        """Give the mean rate in percent."""
        return self.total.percent

    def passes(self) -> Fraction | None:
        """Give the pass rate in percent."""
        return self.total.pass_rate

    def add(self, tally: Tally) -> None:
        """Add what one walk came to there."""
        self.added.add(tally)
        self._total = None

    def join(self, other: "PointSum") -> None:
        """Add the sums of other walks at the same point."""
        self.added.join(other.added)
        self._total = None


PointSums = Mapping[PointKey, PointSum]


def point_sums(walks: Iterable[Counted], keep: Keep | None = None) -> PointSums:
    """Add up the points of walks, all of them or those to keep."""
    found: dict[PointKey, PointSum] = {}
    places: dict[ChecklistDigest, Sequence[tuple[PointKey, Place]]] = {}
    for one in walks:
        for sheet in one.plans:
            score = one.walk.scores.get(sheet.digest)
            if sheet.digest not in places:
                places[sheet.digest] = [((sheet.digest, point), place) for point, place in sheet.places.items()]
            tallies = score.points if score is not None else {}
            for key, place in places[sheet.digest]:
                tally = tallies.get(key[1])
                if tally is None or not (tally.met or tally.partial or tally.lost):
                    continue
                if keep is None or keep(one, place):
                    _of(found, key, place).add(tally)
    return found


def _of(found: dict[PointKey, PointSum], key: PointKey, place: Place) -> PointSum:
    known = found.get(key)
    if known is None:
        known = found[key] = PointSum(place)
    return known


def joined_sums(every: Iterable[PointSums]) -> PointSums:
    """Join the sums of several units."""
    found: dict[PointKey, PointSum] = {}
    for sums in every:
        for key, one in sums.items():
            found.setdefault(key, PointSum(one.place)).join(one)
    return found
