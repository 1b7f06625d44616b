# SPDX-License-Identifier: MPL-2.0
"""What was gathered for one unit of a table: results to be rolled up, its sample, its walks and its problems."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache

from inspector.core.exact import rate
from inspector.core.phrases import Phrase
from inspector.core.ranking.figures import Sample
from inspector.core.ranking.ground import Counted, Ground
from inspector.core.ranking.headings import Headings
from inspector.core.ranking.shares import Share
from inspector.core.reasons import Reason
from inspector.core.rollup import Result

WHOLE = ""
"""The name the whole stands under."""


class Gathered:
    """One unit while it is gathered. `scores` are results in points, `passes` in points met of those judged."""

    __slots__ = ("judged", "met", "passes", "problems", "scores", "sites", "walks")

    def __init__(self) -> None:
        """Begin with nothing."""
        self.scores: list[Result] = []
        self.passes: list[Result] = []
        self.sites: set[str] = set()
        self.walks: dict[str, Counted] = {}
        self.judged = self.met = self.problems = 0

    def sample(self) -> Sample:
        """Give the sample beside the figure."""
        return Sample(len(self.sites), len(self.walks), self.judged, self.met, self.problems)


def gathered(walks: Sequence[Counted], headings: Headings) -> Mapping[str, Gathered]:
    """Gather a table unit by unit; the units are sorted."""
    found: dict[str, Gathered] = {}
    for one in walks:
        for unit, share in headings.under(one):
            if share.possible:
                _add(found.setdefault(unit, Gathered()), unit, one, share, headings.ground)
    for one in walks:
        for problem in one.walk.problems:
            for unit in headings.problem_units(one, problem):
                if unit in found:
                    found[unit].problems += 1
    return dict(sorted(found.items()))


def gathered_whole(units: Iterable[Gathered]) -> Gathered:
    """Join the units of the table by area into the whole."""
    whole = Gathered()
    for own in units:
        whole.scores += own.scores
        whole.passes += own.passes
        whole.sites |= own.sites
        whole.walks |= own.walks
        whole.judged += own.judged
        whole.met += own.met
        whole.problems += own.problems
    return whole


def _add(own: Gathered, unit: str, one: Counted, share: Share, ground: Ground) -> None:
    own.scores.append(result(unit, one, share, ground))
    if share.judged:
        own.passes.append(pass_result(unit, one, share, ground))
    own.sites.add(one.site)
    own.walks[one.walk.id] = one
    own.judged += share.judged
    own.met += share.met


def result(unit: str, one: Counted, share: Share, ground: Ground, reason: Reason | None = None) -> Result:
    """Give what a walk came to for a unit, in points; `reason` explains its rate further than by a number."""
    why = reason or _visit(one.walk.day, share.earned.as_integer_ratio(), share.possible.as_integer_ratio())
    period = one.period if ground.plan.policies.periods else ""
    return Result(
        WHOLE, unit, one.kind, one.site, share.earned, share.possible, one.walk.day, share.method, period, why
    )


def pass_result(unit: str, one: Counted, share: Share, ground: Ground, reason: Reason | None = None) -> Result:
    """Give what a walk came to for a unit, in points met of those judged."""
    return result(unit, one, _passed(share.met, share.judged, share.method), ground, reason)


@lru_cache(50_000)
def _visit(day: str, earned: tuple[int, int], possible: tuple[int, int]) -> Reason:
    """Give the rate of one visit; visits of one day often come to the same, and share it."""
    return Reason(Phrase("roll.visit", order=day or "–"), rate(Fraction(*earned), Fraction(*possible)))


@lru_cache(1_000)
def _passed(met: int, judged: int, method: str) -> Share:
    return Share(Fraction(met), Fraction(judged), method=method)
