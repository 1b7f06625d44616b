# SPDX-License-Identifier: MPL-2.0
"""Why a point came to its rate over many walks: walk by walk, what was earned there and what was possible."""

from collections.abc import Sequence
from fractions import Fraction

from inspector.core.exact import ONE
from inspector.core.merging.picture import Picture
from inspector.core.phrases import Phrase
from inspector.core.ranking.ground import Counted, ground
from inspector.core.ranking.point_sums import PointKey, PointSum, point_sums
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.ranking.second_path import Leaves
from inspector.core.reasons import Reason, made, summed
from inspector.core.tallies import Tally


def explain_point(picture: Picture, plan: RankPlan, key: PointKey) -> Reason | None:
    """Explain the mean rate of a point in the period a plan publishes, in percent; `PointRow.rate` is its number.

    None where nobody judged it.
    """
    walks = ground(picture, plan).now()
    found = point_sums(walks).get(key)
    if found is None or found.percent() is None:
        return None
    told = Phrase("rank.over_walks", title=found.place.point.title)
    return made(told, "rate", *point_leaves(walks, "score")(found))


def point_leaves(walks: Sequence[Counted], measure: str) -> Leaves:
    """Give what makes up a point's two numbers, the walks one by one; `measure` is `score` or `pass`."""

    def leaves(one: PointSum) -> tuple[Reason, Reason]:
        found = [(walk, tally) for walk in walks if (tally := _judged(walk, one)) is not None]
        if measure == "pass":
            met = [_at(walk, one, Fraction(tally.met)) for walk, tally in found]
            judged = [_at(walk, one, ONE) for walk, _ in found]
            return summed(Phrase("rank.met"), met), summed(Phrase("rank.judged"), judged)
        earned = [_at(walk, one, tally.earned) for walk, tally in found]
        possible = [_at(walk, one, tally.possible) for walk, tally in found]
        return summed(Phrase("why.earned"), earned), summed(Phrase("why.possible"), possible)

    return leaves


def _judged(one: Counted, point: PointSum) -> Tally | None:
    score = one.walk.scores.get(point.place.checklist)
    tally = score.points.get(point.place.point.id) if score is not None else None
    return tally if tally is not None and tally.judged else None


def _at(one: Counted, point: PointSum, number: Fraction) -> Reason:
    """Name what a walk came to at a point."""
    said = Phrase("rank.at_walk", site=one.site, day=one.walk.day or "–", title=point.place.point.title)
    return Reason(said, number, point=point.place.point.id)
