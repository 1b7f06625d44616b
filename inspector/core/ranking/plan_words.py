# SPDX-License-Identifier: MPL-2.0
"""The choices of a ranking in words, every one of them, as the method page prints them."""

from collections.abc import Iterable, Iterator

from inspector.core.phrases import Fact, Phrase
from inspector.core.ranking.figures import Figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.register import LEVELS


def plan_words(plan: RankPlan, level: str = "", refusals: Iterable[str] = ()) -> tuple[Phrase, ...]:
    """Say every choice of a plan: policies of the roll-up, path, measures, ties, periods, lists, and how it is rounded.

    `level` is the one that was ranked (`Figures.level`); `refusals` what sites that refused counted (REFUSALS).
    """
    return tuple(_words(plan, level, refusals))


def figures_words(figures: Figures) -> tuple[Phrase, ...]:
    """Say every choice these figures were worked out by."""
    return plan_words(figures.plan, figures.level)


def _words(plan: RankPlan, level: str, refusals: Iterable[str]) -> Iterator[Phrase]:
    yield from _measures(plan)
    yield from policy_words(plan)
    yield Phrase(f"policy.ties_{plan.ties}")
    yield Phrase(f"policy.period_{plan.period}")
    if plan.level or level:
        yield Phrase("policy.level", level=_level(plan.level or level))
    if plan.systems:
        yield Phrase("policy.weights", name=Phrase("policy.systems"), weights=_listed(plan.systems))
    yield from _limits(plan)
    yield from (Phrase(f"policy.refused_{one}") for one in sorted(set(refusals)))
    yield Phrase("policy.exact")


def policy_words(plan: RankPlan) -> tuple[Phrase, ...]:
    """Say the policies of the roll-up; where inspectors differed the office decided, whatever a checklist proposes."""
    said = (phrase for phrase in plan.policies.words() if not phrase.code.startswith("policy.raters_"))
    return (*said, Phrase("policy.raters_decided"))


def _measures(plan: RankPlan) -> Iterator[Phrase]:
    said = [Phrase("policy.weight", id=Phrase(f"rank.measure_{one.id}"), weight=one.weight) for one in plan.measures]
    yield Phrase("policy.weights", name=Phrase("policy.measures"), weights=_listed(said))
    if any(one.id == "problems" for one in plan.measures):
        yield Phrase("policy.problems_formula")
    yield Phrase(f"policy.path_{plan.path}")


def _limits(plan: RankPlan) -> Iterator[Phrase]:
    if plan.stars:
        stars = [Phrase("policy.weight", id=band.title, weight=band.least) for band in plan.stars]
        yield Phrase("policy.weights", name=Phrase("policy.stars"), weights=_listed(stars))
    if plan.red is not None:
        yield Phrase("policy.red", limit=plan.red)
    if plan.black is not None:
        yield Phrase("policy.black", limit=plan.black)


def _level(level: str) -> Fact:
    return Phrase(f"policy.level_{level}") if level in LEVELS else level


def _listed(said: Iterable[Fact]) -> Fact:
    first, *rest = said
    for one in rest:
        first = Phrase("say.pair", first=first, then=one)
    return first
