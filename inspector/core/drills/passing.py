# SPDX-License-Identifier: MPL-2.0
"""Whether a grading passes (合格与否): each test of the rule with its bound for this size, and by how much it fails."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import Final

from inspector.core.agreement.against_key import AgainstKey
from inspector.core.drills.graded import PartGrade, RuleResult
from inspector.core.drills.pass_rule import PassRule, PassTest
from inspector.core.exact import HUNDRED, ONE, ZERO, total
from inspector.core.phrases import Phrase

COUNTS: Final = frozenset({"disagreements", "disagreements_site"})
"""Measures that are counts and scale with the size; all others are shares and never do."""

FREE: Final = frozenset({"detection", "miss", "false_alarm"})
"""Measures that hold where there is nothing to measure: the key has no fault, or nothing is sound."""


@dataclass(frozen=True, slots=True)
class _Size:
    """How large a drill is as it counts now: sites with a question that counts, and questions that count."""

    sites: int
    points: int


def tested(rule: PassRule, held: AgainstKey, sites: Sequence[PartGrade]) -> tuple[RuleResult, ...]:
    """Hold a grading against every test of a rule, in the rule's order."""
    size = _Size(len(sites), held.points)
    found = _measures(held, sites)
    return tuple(
        _at_worst_site(rule, test, size, sites)
        if test.measure == "disagreements_site" and sites
        else _tested(test, _scaled(rule, test, size), found[test.measure])
        for test in rule.tests
    )


def passes(tests: Sequence[RuleResult], held: AgainstKey, mode: str) -> bool:
    """Tell whether it is passed: every test holds, something counted, and it was no practice."""
    return mode != "practice" and held.points > 0 and all(test.holds for test in tests)


def short(result: RuleResult) -> Fraction | None:
    """Give by how much a test fails, above 0, in its own unit; 0 where it holds, None with nothing to measure."""
    if result.holds:
        return ZERO
    return None if result.found is None else abs(result.found - result.bound)


def why(result: RuleResult) -> Phrase:
    """Say a test: what is wanted, what was reached, and what it lacks; shares in percent."""
    times = ONE if result.test.measure in COUNTS else HUNDRED
    kind = "count" if result.test.measure in COUNTS else "share"
    measure, bound = Phrase(f"drill.measure.{result.test.measure}"), result.bound * times
    if result.found is None:
        state = "free" if result.holds else "nothing"
        return Phrase(f"drill.why.{kind}.{state}", measure=measure)
    lacking = short(result) or ZERO
    state = "holds" if result.holds else "fails"
    code = f"drill.why.{kind}.{result.test.bound}.{state}"
    return Phrase(code, measure=measure, bound=bound, found=result.found * times, short=lacking * times)


def _measures(held: AgainstKey, sites: Sequence[PartGrade]) -> Mapping[str, Fraction | None]:
    differ = [Fraction(site.points - site.agreed) for site in sites]
    return {
        "agreement": held.agreement,
        "detection": held.detection,
        "miss": held.miss,
        "false_alarm": held.false_alarm,
        "disagreements": Fraction(held.points - held.agreed),
        "disagreements_site": max(differ, default=ZERO),
        "site_agreement": total(Fraction(site.agreed, site.points) for site in sites) / len(sites) if sites else None,
        "difference": held.difference,
        "bias": None if held.bias is None else abs(held.bias),
    }


def _tested(test: PassTest, bound: Fraction, found: Fraction | None, site: str = "") -> RuleResult:
    if found is None:
        return RuleResult(test, bound, None, test.measure in FREE, site)
    return RuleResult(test, bound, found, found >= bound if test.bound == "least" else found <= bound, site)


def _at_worst_site(rule: PassRule, test: PassTest, size: _Size, sites: Sequence[PartGrade]) -> RuleResult:
    """Test every site against its own bound, and give the one that fares worst; of several the first."""
    results = [
        _tested(test, _scaled(rule, test, size, site.points), Fraction(site.points - site.agreed), site.name)
        for site in sites
    ]
    return min(results, key=_room)


def _room(result: RuleResult) -> Fraction:
    """How far a count may still go before its test fails; below 0 it has failed."""
    found = ZERO if result.found is None else result.found
    return found - result.bound if result.test.bound == "least" else result.bound - found


def _scaled(rule: PassRule, test: PassTest, size: _Size, at_site: int = 0) -> Fraction:
    """Take a count from the size it was stated for to another; `at_site`: the questions that count at one site."""
    if test.measure not in COUNTS:
        return test.value
    value = test.value * _times(rule, test, size, at_site)
    return Fraction(floor(value) if test.bound == "most" else ceil(value))


def _times(rule: PassRule, test: PassTest, size: _Size, at_site: int) -> Fraction:
    by_site = test.measure == "disagreements_site"
    if rule.scale == "sites" and rule.sites and not by_site:
        return Fraction(size.sites, rule.sites)
    if rule.scale == "points" and rule.points:
        return Fraction(at_site * max(rule.sites, 1) if by_site else size.points, rule.points)
    return ONE
