# SPDX-License-Identifier: MPL-2.0
"""One walk under two systems, sheets judged by several methods, and what the office states at a point."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.core.merging.walks import Walk
from inspector.core.policies import Policies, Weight
from inspector.core.ranking.explaining import explain_row
from inspector.core.ranking.figures import Figures
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.reasons import Reason, recompute
from inspector.core.scoring import score
from inspector.core.tallies import Tally
from tests.core.ranking.walks_made import market, picture, site, walk
from tests.core.whole_cases import YES, checklist, given, point, section

ONE = checklist(section("a", point("floor", 6, shared="floor"), point("1", 4, YES)), id="civil")
TWO = checklist(section("b", point("wet", 6, shared="floor"), point("2", 2, YES)), id="hygiene")
SHEETS = {ONE.digest(): ONE, TWO.digest(): TWO}


def both() -> Walk:
    """One walk under both: the floor is asked once, by the first, and counts in both."""
    made = walk(site("一"), ONE, floor="3", **{"1": "met"})
    other = walk(site("一"), TWO, **{"2": "lost"})
    scores = made.scores | {TWO.digest(): score(TWO, given(wet="3", **{"2": "lost"}))}
    answers = {**made.answers, **other.answers}
    return replace(made, checklists=(ONE.digest(), TWO.digest()), scores=scores, answers=answers)


@pytest.mark.parametrize(
    ("systems", "value"), [((), Fraction(10 * 100, 18)), (("civil",), 70), (("hygiene",), Fraction(300, 8))]
)
def test_two_systems_in_one_walk_are_pooled_or_taken_one_by_one_and_explained(systems, value):
    seen, plan = picture(both(), sheets=SHEETS), RankPlan(systems=systems)
    found = figures(seen, plan)
    assert found.tables["area"].row("东街").value == value
    assert recompute(explain_row(found, seen, "area", "东街")) == value


def test_the_methods_of_points_are_weighed_where_the_plan_weighs_them():
    papers = point("papers", 20, methods=("documents",))
    sheet = checklist(section("a", point("look", 10), papers))
    only = checklist(section("a", point("online", 5, methods=("documents",))), id="only")
    methods = (Weight("onsite", Fraction(60)), Weight("documents", Fraction(40)))
    plan = RankPlan(policies=Policies(methods=methods))
    walks = [walk(site("一"), sheet, look="5", papers="20"), walk(site("二"), only, online="0")]
    seen = picture(*walks, sheets={one.digest(): one for one in (sheet, only)})
    found = figures(seen, plan)
    assert found.total.value == Fraction(60 * 50 + 40 * 50, 100)
    assert recompute(explain_row(found, seen, "area", "东街")) == found.total.value


def leaves(reason: Reason) -> list[str]:
    """Every sentence of a tree."""
    return [reason.phrase.said("en"), *(said for below in reason.below for said in leaves(below))]


def test_a_point_the_office_stated_says_so_in_every_table():
    sheet = market()
    made = walk(site("一"), sheet, floor="3", stalls="met")
    whole = replace(made.scores[sheet.digest()], points=_stated(made))
    rescored = replace(whole, total=Tally(earned=Fraction(13, 2), possible=Fraction(8), met=1, partial=1))
    seen = picture(replace(made, scores={sheet.digest(): rescored}))
    found = figures(seen, RankPlan())
    for by, unit in (("area", "东街"), ("trade", "区市场监管局"), ("category", "公共环境")):
        reason = explain_row(found, seen, by, unit)
        assert recompute(reason) == found.tables[by].row(unit).value
        assert "point floor floor: as the office decided" in leaves(reason)


def _stated(made: Walk) -> dict[str, Tally]:
    (known,) = made.scores.values()
    return {**known.points, "floor": Tally(earned=Fraction(9, 2), possible=Fraction(6), partial=1)}


def test_a_refused_site_is_explained_as_refused():
    refused = walk(site("四"), market(), state="refused", refusal="zero")
    seen = picture(refused, walk(site("一"), market(), floor="6"))
    found: Figures = figures(seen, RankPlan())
    for by, unit in (("area", "东街"), ("trade", "区市场监管局")):
        reason = explain_row(found, seen, by, unit)
        assert recompute(reason) == found.tables[by].row(unit).value == 50
        assert "四: refused, counts zero" in leaves(reason)


def test_a_refused_site_counts_zero_under_every_method_that_is_weighed():
    sheet = checklist(section("a", point("look", 10), point("papers", 20, methods=("documents",))))
    methods = (Weight("onsite", Fraction(60)), Weight("documents", Fraction(40)))
    walks = [walk(site("一"), sheet, look="10", papers="20"), walk(site("四"), sheet, state="refused", refusal="zero")]
    seen = picture(*walks, sheets={sheet.digest(): sheet})
    found = figures(seen, RankPlan(policies=Policies(methods=methods)))
    assert found.total.value == recompute(explain_row(found, seen, "area", "东街")) == 50
