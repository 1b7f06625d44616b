# SPDX-License-Identifier: MPL-2.0
"""Every choice of a ranking is said on the method page, in both languages."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings

from inspector.core.entries import Band
from inspector.core.policies import Weight
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.plan_words import figures_words, plan_words
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.text import text
from tests.core.ranking.drawn_walks import plans
from tests.core.ranking.walks_made import market, picture, site, walk


@settings(max_examples=40, deadline=None)
@given(plans())
def test_every_plan_is_said_in_both_languages(plan):
    for language in ("zh", "en"):
        said = [phrase.said(language) for phrase in plan_words(plan, "street", ("zero", "excluded"))]
        assert all(said)
        assert len(said) == len(set(said))


def test_measures_thresholds_and_stars_are_said_with_their_numbers():
    measures = (Weight("score", Fraction(85)), Weight("pass", Fraction(15)))
    stars = (Band("five", text("五星"), Fraction(95)), Band("four", text("四星"), Fraction(90)))
    plan = RankPlan(measures=measures, red=Fraction(95), black=Fraction(85), stars=stars, systems=("market",))
    said = [phrase.said("zh") for phrase in plan_words(plan, "street")]
    assert said[0] == "排名依据：得分率 85；符合率 15"
    assert {"红榜：95%及以上", "黑榜：低于85%", "星级等次，不低于：五星 95；四星 90", "计入的测评表：market"} <= set(
        said
    )
    assert "属地单位层级：街道（乡镇）" in said


def test_figures_say_the_level_they_were_ranked_at():
    found = figures(picture(walk(site("一"), market(), floor="6")), RankPlan())
    assert "units by area at the level: street or town" in [phrase.said("en") for phrase in figures_words(found)]


def test_no_policy_is_said_that_was_not_applied_where_inspectors_differed():
    said = [phrase.said("en") for phrase in plan_words(RankPlan())]
    assert [one for one in said if one.startswith("several inspectors")] == [
        "several inspectors at one time: where they differed, the office decided every single point"
    ]
