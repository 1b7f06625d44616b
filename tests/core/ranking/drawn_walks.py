# SPDX-License-Identifier: MPL-2.0
"""Walks drawn at random for the laws of ranking: a few streets, sites, days and answers, and plans of every kind."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from inspector.core.policies import MISSING, POOLING, VISITS, Policies, Weight
from inspector.core.ranking.rank_plan import MEASURES, PATHS, PERIODS, TIES, RankPlan
from tests.core.ranking.walks_made import market, site, walk

SHEET = market()
WEIGHTS = st.integers(1, 5).map(Fraction)


@st.composite
def walks(draw, most: int = 10):
    """Some walks, every one of its own site and day."""
    seen = draw(st.lists(st.tuples(st.sampled_from("甲乙丙丁戊"), st.integers(1, 28)), max_size=most, unique=True))
    return [draw(drawn_walk(name, f"2026-{draw(st.sampled_from(('10', '11')))}-{day:02}")) for name, day in seen]


@st.composite
def drawn_walk(draw, name, day):
    """One walk of a site on a day."""
    street = "东街" if name in "甲乙" else "西街"
    kind = "广场" if name in "乙丁" else "农贸市场"
    yes = st.sampled_from(["met", "lost", "n/a"])
    answers = {"floor": draw(st.sampled_from(["0", "1.5", "4", "6"])), "stalls": draw(yes), "toilet": draw(yes)}
    problems = dict.fromkeys(draw(st.lists(st.sampled_from(["floor", "stalls", "way"]), unique=True)), ())
    return walk(site(name, street, type=kind), SHEET, day, problems=problems, period=day[:7], **answers)


@st.composite
def plans(draw):
    """Any plan."""
    measures = draw(st.lists(st.sampled_from(MEASURES), min_size=1, unique=True))
    types = draw(st.sampled_from([(), (Weight("广场", Fraction(2)), Weight("农贸市场", Fraction(1)))]))
    periods = draw(st.sampled_from([(), (Weight("2026-10", Fraction(1)), Weight("2026-11", Fraction(3)))]))
    policies = Policies(
        visits=draw(st.sampled_from(VISITS)),
        missing=draw(st.sampled_from(MISSING)),
        sites=draw(st.sampled_from(POOLING)),
        units=draw(st.sampled_from(POOLING)),
        least_sites=draw(st.integers(1, 3)),
        types=types,
        periods=periods,
    )
    return RankPlan(
        path=draw(st.sampled_from(PATHS)),
        measures=tuple(Weight(name, draw(WEIGHTS)) for name in measures),
        policies=policies,
        ties=draw(st.sampled_from(TIES)),
        period="month" if periods else draw(st.sampled_from(PERIODS)),
    )
