# SPDX-License-Identifier: MPL-2.0
"""Samples beside the numbers: whom problems count for, what is one site, which planned visits belong to a period."""

from __future__ import annotations

import pytest

from inspector.core.assignments import PlannedVisit
from inspector.core.merging.picture import Planned
from inspector.core.ranking.figures import Sample
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.round_plans import RoundPlan
from inspector.core.rounds import VisitId
from inspector.core.sites import Site
from tests.core.ranking.walks_made import market, picture, site, walk

SHEET = market()


def test_a_problem_counts_for_the_trade_of_its_point_unless_it_names_another():
    problems = {"floor": (), "stalls": ("区市场监管局",), "way": ("东街", "城管")}
    seen = picture(walk(site("一"), SHEET, floor="6", stalls="lost", problems=problems))
    found = figures(seen, RankPlan())
    trades = {row.unit: row.sample.problems for row in found.tables["trade"].rows}
    assert trades == {"区市场监管局": 2, "城管": 1}
    assert found.tables["area"].row("东街").sample == Sample(sites=1, walks=1, judged=2, met=1, problems=3)
    assert {row.unit: row.sample.problems for row in found.tables["category"].rows} == {"公共环境": 1, "公共秩序": 1}


def test_one_site_walked_three_times_is_one_site():
    walks = [walk(site("一"), SHEET, f"2026-11-{day}", floor="6") for day in (16, 17, 18)]
    row = figures(picture(*walks), RankPlan()).tables["area"].row("东街")
    assert (row.standing, row.sample.sites, row.sample.walks) == ("few", 1, 3)


def test_a_site_without_a_unit_is_listed_and_never_ranked():
    walks = [walk(Site(name, type="农贸市场"), SHEET, floor="6") for name in "一二三"]
    (row,) = figures(picture(*walks), RankPlan()).tables["area"].rows
    assert (row.unit, row.place, row.standing, row.value) == ("", None, "apart", 100)


def test_a_walk_whose_sheet_is_not_known_is_named():
    lost = walk(site("一"), SHEET, floor="6")
    assert figures(picture(lost, sheets={}), RankPlan()).apart == {lost.id: ("nothing",)}


@pytest.mark.parametrize(
    ("turn", "period", "named"),
    [("r", "", True), ("r", "十二月", True), ("s", "十一月", True), ("s", "十二月", False)],
)
def test_planned_visits_belong_to_the_rounds_walked_now_or_of_this_period(turn, period, named):
    planned = {VisitId("p"): Planned(turn, PlannedVisit(VisitId("p"), site("九", "南街"), (), ()), "letter")}
    plans = {turn: RoundPlan(turn, "一轮", period=period)}
    seen = picture(walk(site("一"), SHEET, round="r", period="十一月", floor="6"), plans=plans, planned=planned)
    assert figures(seen, RankPlan()).tables["area"].has("南街") == named
