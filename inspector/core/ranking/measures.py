# SPDX-License-Identifier: MPL-2.0
"""Measures: 得分率, 符合率 and problems per site of every unit, mixed by weights into what it is ranked by."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.exact import HUNDRED, ONE, ZERO
from inspector.core.phrases import Fact, Phrase
from inspector.core.policies import Weight
from inspector.core.ranking.gathered import Gathered
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.reasons import Reason, made, summed
from inspector.core.rollup import Rolled, roll_areas, roll_units, weighted


@dataclass(frozen=True, slots=True)
class Measured:
    """What a unit came to by each measure, in percent, with the reasons; None where nothing was judged."""

    score: Reason | None
    passes: Reason | None
    value: Reason | None


Found = tuple[Reason | None, Reason | None]
"""The score rate and the pass rate of a unit, explained."""


def measured_units(
    units: Mapping[str, Gathered], plan: RankPlan, paths: Mapping[str, Found] | None = None
) -> Mapping[str, Measured]:
    """Measure every unit of a table; `paths` are its rates by the second path, where that is taken."""
    most = _most(units.values())
    if paths is None:
        scores = _inner(roll_units([one for own in units.values() for one in own.scores], plan.policies))
        passes = _inner(roll_units([one for own in units.values() for one in own.passes], plan.policies))
        paths = {unit: (scores.get(unit), passes.get(unit)) for unit in units}
    return {unit: _measured(unit, own, paths.get(unit, (None, None)), plan, most) for unit, own in units.items()}


def measured_whole(
    whole: Gathered, units: Mapping[str, Gathered], plan: RankPlan, path: Found | None = None
) -> Measured:
    """Measure the whole over the units of the table by area, by the policy for units."""
    if path is None:
        score = _inner(roll_areas(whole.scores, plan.policies)).get("")
        path = (score, _inner(roll_areas(whole.passes, plan.policies)).get(""))
    return _measured(Phrase("rank.whole"), whole, path, plan, _most(units.values()))


def _inner(rolled: Sequence[Rolled]) -> Mapping[str, Reason | None]:
    """Give the reasons below the names of units."""
    return {one.name: one.reason.below[0] if one.reason is not None else None for one in rolled}


def _measured(unit: Fact, own: Gathered, found: Found, plan: RankPlan, most: Fraction) -> Measured:
    score, passes = found
    parts: dict[str, Reason | None] = {"score": score, "pass": passes}
    if score is not None and any(weight.id == "problems" for weight in plan.measures):
        parts["problems"] = _problems(own, most)
    named: Fact = unit if unit != "" else "–"
    return Measured(score, passes, _mixed(named, plan.measures, parts))


def _mixed(name: Fact, measures: Sequence[Weight], parts: Mapping[str, Reason | None]) -> Reason | None:
    """Mix the measures by weight; a measure a unit has not leaves the rest to be re-weighed."""
    found = [(one, reason) for one in measures if (reason := parts.get(one.id)) is not None]
    if not found:
        return None
    said = [(Phrase(f"rank.measure_{one.id}"), one.weight, _told(one.id, reason)) for one, reason in found]
    if len(said) == 1:
        return summed(Phrase("rank.value", name=name), (said[0][2],))
    return summed(Phrase("rank.value", name=name), (weighted(Phrase("rank.measures"), said, "rank.weighed"),))


def _told(measure: str, reason: Reason) -> Reason:
    return summed(Phrase(f"rank.measure_{measure}"), (reason,))


def _most(units: Iterable[Gathered]) -> Fraction:
    """Give the most problems per site of any unit."""
    return max((Fraction(own.problems, len(own.sites)) for own in units if own.sites), default=ZERO)


def _per_site(own: Gathered) -> Reason:
    parts = (Reason(Phrase("rank.problems"), ZERO + own.problems), Reason(Phrase("why.one"), ONE))
    return made(Phrase("rank.problems_own"), "scaled", *parts, Reason(Phrase("rank.sites"), ZERO + len(own.sites)))


def _problems(own: Gathered, most: Fraction) -> Reason:
    """100 − 100 × problems per site ÷ the most of any unit; 100 where no unit has any."""
    if not most:
        return Reason(Phrase("rank.problems_none"), HUNDRED)
    against = (Reason(Phrase("rank.hundred"), -HUNDRED), Reason(Phrase("rank.problems_most"), most))
    share = made(Phrase("rank.problems_share"), "scaled", _per_site(own), *against)
    return summed(Phrase("rank.problems_kept"), (Reason(Phrase("rank.hundred"), HUNDRED), share))
