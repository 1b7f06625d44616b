# SPDX-License-Identifier: MPL-2.0
"""What was gathered for one unit of a table: results to be rolled up, its sample, its walks and its problems."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
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
    told: dict[tuple[int, str], _Told] = {}
    problems: dict[str, int] = {}
    for one in walks:
        for unit, share in headings.under(one):
            if share.possible:
                own = found.get(unit)
                if own is None:
                    own = found[unit] = Gathered()
                _add(own, unit, one, _told(told, one.walk.day, share), headings.ground)
        for problem in one.walk.problems:
            for unit in headings.problem_units(one, problem):
                problems[unit] = problems.get(unit, 0) + 1
    for unit, own in found.items():
        own.problems = problems.get(unit, 0)
    return dict(sorted(found.items()))


@dataclass(frozen=True, slots=True)
class _Told:
    """A share with its rate, and the same in points met of those judged; many walks of a day come to the same."""

    share: Share
    why: Reason
    passed: Share
    why_passed: Reason


def _told(known: dict[tuple[int, str], _Told], day: str, share: Share) -> _Told:
    """Tell of a share, found by the object itself, which is kept with what is told."""
    found = known.get((id(share), day))
    if found is None:
        passed = _passed(share.met, share.judged, share.method)
        found = known[id(share), day] = _Told(share, _why(day, share), passed, _why(day, passed))
    return found


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


def _add(own: Gathered, unit: str, one: Counted, told: _Told, ground: Ground) -> None:
    share = told.share
    own.scores.append(result(unit, one, share, ground, told.why))
    if share.judged:
        own.passes.append(result(unit, one, told.passed, ground, told.why_passed))
    own.sites.add(one.site)
    own.walks[one.walk.id] = one
    own.judged += share.judged
    own.met += share.met


def result(unit: str, one: Counted, share: Share, ground: Ground, reason: Reason) -> Result:
    """Give what a walk came to for a unit, in points; `reason` explains its rate."""
    period = one.period if ground.plan.policies.periods else ""
    return Result(
        WHOLE, unit, one.kind, one.site, share.earned, share.possible, one.walk.day, share.method, period, reason
    )


def pass_result(unit: str, one: Counted, share: Share, ground: Ground, reason: Reason) -> Result:
    """Give what a walk came to for a unit, in points met of those judged."""
    return result(unit, one, _passed(share.met, share.judged, share.method), ground, reason)


def _why(day: str, share: Share) -> Reason:
    return _visit(day, share.earned.as_integer_ratio(), share.possible.as_integer_ratio())


@lru_cache(50_000)
def _visit(day: str, earned: tuple[int, int], possible: tuple[int, int]) -> Reason:
    """Give the rate of one visit; visits of one day often come to the same, and share it."""
    return Reason(Phrase("roll.visit", order=day or "–"), rate(Fraction(*earned), Fraction(*possible)))


@lru_cache(1_000)
def _passed(met: int, judged: int, method: str) -> Share:
    return Share(Fraction(met), Fraction(judged), method=method)
