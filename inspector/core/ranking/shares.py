# SPDX-License-Identifier: MPL-2.0
"""Shares: what a walk came to as a whole, or at the points that belong to one trade or one class."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from inspector.core.exact import ZERO, total
from inspector.core.merging.walks import Walk
from inspector.core.ranking.sheet_plan import Place, SheetPlan
from inspector.core.scoring import Score
from inspector.core.tallies import Tally, lanes_of, totalled, unlaid


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


def share_of(tallies: Iterable[Tally], method: str = "") -> Share:
    """Add up tallies of points into a share; what is not judged adds nothing to it."""
    every = list(tallies)
    lanes = lanes_of(every)
    return _share(totalled(every), method) if lanes is None else _share_of(lanes, method)


@lru_cache(20_000)
def _share_of(lanes: int, method: str) -> Share:
    """Give the share lanes come to; a few points of one trade come to the same again and again."""
    return _share(unlaid(lanes), method)


def _share(found: Tally, method: str) -> Share:
    return Share(found.earned, found.possible, found.judged, found.met, method)


def _sheet_shares(score: Score, plan: SheetPlan, *, by_method: bool) -> Iterator[Share]:
    whole = score.total
    if not by_method:
        yield Share(whole.earned, whole.possible, whole.judged, whole.met)
        return
    methods = {place.point.methods[0] for place in plan.places.values()}
    if len(methods) == 1:
        yield Share(whole.earned, whole.possible, whole.judged, whole.met, methods.pop())
        return
    judged: dict[str, list[Tally]] = {}
    for place, tally in judged_places(score, plan):
        if not place.bonus:
            judged.setdefault(place.point.methods[0], []).append(tally)
    yield from (share_of(tallies, method) for method, tallies in sorted(judged.items()))
