# SPDX-License-Identifier: MPL-2.0
"""Shares: what a walk came to as a whole, or at the points that belong to one trade or one class."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.exact import ZERO, total
from inspector.core.merging.walks import Walk
from inspector.core.ranking.sheet_plan import Place, SheetPlan
from inspector.core.scoring import Score
from inspector.core.tallies import Tally


@dataclass(frozen=True, slots=True)
class Share:
    """Points earned and possible, and how many points were judged and met, under one method of judging."""

    earned: Fraction = ZERO
    possible: Fraction = ZERO
    judged: int = 0
    met: int = 0
    method: str = ""

    def __add__(self, other: "Share") -> "Share":
        """Add two shares of the same method."""
        return Share(
            self.earned + other.earned,
            self.possible + other.possible,
            self.judged + other.judged,
            self.met + other.met,
            self.method,
        )


def is_refused(walk: Walk) -> bool:
    """Tell whether the site refused (拒检) and counts zero for it, as its round says."""
    return walk.header.state == "refused" and walk.header.refusal == "zero"


def whole_shares(walk: Walk, plans: Iterable[SheetPlan], *, by_method: bool) -> tuple[Share, ...]:
    """Give what a walk came to as a whole, its sheets pooled: with bonus, caps, gates and vetoes.

    A refused site that counts zero could have earned everything. By methods, plain sums of each method's points are
    given where a sheet has points of several.
    """
    if is_refused(walk):
        return tuple(_refused(plans, by_method=by_method))
    shares: dict[str, Share] = {}
    for plan in plans:
        score = walk.scores.get(plan.digest)
        for share in _sheet_shares(score, plan, by_method=by_method) if score is not None else ():
            known = shares.get(share.method)
            shares[share.method] = share if known is None else known + share
    return tuple(share for _, share in sorted(shares.items()) if share.possible)


def _refused(plans: Iterable[SheetPlan], *, by_method: bool) -> Iterator[Share]:
    """Give what a refused site could have earned: everything, or the full points of each method."""
    if not by_method:
        yield Share(ZERO, total(plan.checklist.nominal() for plan in plans))
        return
    fulls: dict[str, Fraction] = {}
    for place in (place for plan in plans for place in plan.places.values() if not place.bonus):
        method = place.point.methods[0]
        fulls[method] = fulls.get(method, ZERO) + place.point.full
    yield from (Share(ZERO, full, method=method) for method, full in sorted(fulls.items()) if full)


def judged_places(score: Score, plan: SheetPlan) -> Iterator[tuple[Place, Tally]]:
    """Go through the points that were judged, in the order of the sheet."""
    tallies = score.points
    for point, place in plan.places.items():
        tally = tallies.get(point)
        if tally is not None and (tally.met or tally.partial or tally.lost):
            yield place, tally


class Sums:
    """Adds up tallies of points; whole numbers are added as such, which most are."""

    __slots__ = ("_earned", "_possible", "earned", "judged", "met", "possible")

    def __init__(self) -> None:
        """Begin with nothing."""
        self.earned = self.possible = ZERO
        self._earned = self._possible = self.judged = self.met = 0

    def add(self, tally: Tally) -> None:
        """Add the tally of one judged point."""
        earned, under = tally.earned.as_integer_ratio()
        if under == 1:
            self._earned += earned
        else:
            self.earned += tally.earned
        possible, under = tally.possible.as_integer_ratio()
        if under == 1:
            self._possible += possible
        else:
            self.possible += tally.possible
        self.judged += 1
        self.met += tally.met

    def sums(self) -> tuple[Fraction, Fraction]:
        """Give the points earned and possible."""
        earned = Fraction(self._earned) if self.earned is ZERO else self.earned + self._earned
        return earned, Fraction(self._possible) if self.possible is ZERO else self.possible + self._possible

    def share(self, method: str = "") -> Share:
        """Give the sums as a share."""
        return Share(*self.sums(), self.judged, self.met, method)


def _sheet_shares(score: Score, plan: SheetPlan, *, by_method: bool) -> Iterator[Share]:
    whole = score.total
    if not by_method:
        yield Share(whole.earned, whole.possible, whole.judged, whole.met)
        return
    methods = {place.point.methods[0] for place in plan.places.values()}
    if len(methods) == 1:
        yield Share(whole.earned, whole.possible, whole.judged, whole.met, methods.pop())
        return
    sums: dict[str, Sums] = {}
    for place, tally in judged_places(score, plan):
        if not place.bonus:
            sums.setdefault(place.point.methods[0], Sums()).add(tally)
    yield from (found.share(method) for method, found in sorted(sums.items()))
