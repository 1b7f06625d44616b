# SPDX-License-Identifier: MPL-2.0
"""Sums of single points over many walks: how often judged, met, lost, and what was earned of what was possible."""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction

from inspector.core.checklist import ChecklistDigest
from inspector.core.exact import ZERO, rate
from inspector.core.points import PointId
from inspector.core.ranking.ground import Counted
from inspector.core.ranking.shares import Sums, judged_places
from inspector.core.ranking.sheet_plan import Place
from inspector.core.tallies import Tally

PointKey = tuple[ChecklistDigest, PointId]
Keep = Callable[[Counted, Place], bool]


class PointSum(Sums):
    """One point over many walks, while they are added up."""

    __slots__ = ("lost", "place")

    def __init__(self, place: Place) -> None:
        """Begin with nothing."""
        super().__init__()
        self.place, self.lost = place, 0

    @property
    def partial(self) -> int:
        """How often it was met in part."""
        return self.judged - self.met - self.lost

    def percent(self) -> Fraction | None:
        """Give the mean rate in percent."""
        return rate(self.sums()[0], self.sums()[1])

    def passes(self) -> Fraction | None:
        """Give the pass rate in percent."""
        return rate(ZERO + self.met, ZERO + self.judged)

    def add(self, tally: Tally) -> None:
        """Add what one walk came to there."""
        super().add(tally)
        self.lost += tally.lost

    def join(self, other: "PointSum") -> None:
        """Add the sums of other walks at the same point."""
        self.judged += other.judged
        self.met += other.met
        self.lost += other.lost
        earned, possible = other.sums()
        self.earned += earned
        self.possible += possible


PointSums = Mapping[PointKey, PointSum]


def point_sums(walks: Iterable[Counted], keep: Keep | None = None) -> PointSums:
    """Add up the points of walks, all of them or those to keep."""
    found: dict[PointKey, PointSum] = {}
    for one in walks:
        for sheet in one.plans:
            score = one.walk.scores.get(sheet.digest)
            for place, tally in judged_places(score, sheet) if score is not None else ():
                if keep is not None and not keep(one, place):
                    continue
                key = (sheet.digest, place.point.id)
                known = found.get(key)
                if known is None:
                    known = found[key] = PointSum(place)
                known.add(tally)
    return found


def joined_sums(every: Iterable[PointSums]) -> PointSums:
    """Join the sums of several units."""
    found: dict[PointKey, PointSum] = {}
    for sums in every:
        for key, one in sums.items():
            found.setdefault(key, PointSum(one.place)).join(one)
    return found
