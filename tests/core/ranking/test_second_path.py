# SPDX-License-Identifier: MPL-2.0
"""The second path: point over all sites, indicator, project; and the rows of projects, indicators and points."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.core.canonical import Json
from inspector.core.policies import Policies
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.reasons import recompute
from tests.core.ranking.walks_made import market, picture, site, walk
from tests.core.whole_cases import YES, checklist, point, section

SHEET = market()
WALKS = [
    walk(site("一"), SHEET, floor="6", stalls="met", toilet="met"),
    walk(site("二"), SHEET, floor="3", stalls="lost", toilet="n/a"),
    walk(site("三"), SHEET, floor="0", stalls="lost", toilet="lost"),
]


def test_the_two_paths_differ_and_the_plan_names_one():
    sites = figures(picture(*WALKS), RankPlan()).total.value
    points = figures(picture(*WALKS), RankPlan(path="indicators")).total.value
    assert sites == (100 + Fraction(300, 8) + 0) / 3
    assert points == (6 * 50 + 2 * 50 + 2 * Fraction(100, 3)) / 10


def test_projects_and_indicators_show_both_rates():
    first, inside, second, outside = figures(picture(*WALKS), RankPlan()).sections
    assert [(row.id, row.level, row.project) for row in (first, inside, second, outside)] == [
        ("inside", 1, ""),
        ("inside", 2, "inside"),
        ("outside", 1, ""),
        ("outside", 2, "outside"),
    ]
    assert (first.possible, first.earned, first.rate, first.place) == (22, 11, 50, 1)
    assert first.passes == (6 * Fraction(100, 3) + 2 * 50) / 8
    assert (recompute(first.reason), recompute(first.passes_reason)) == (first.rate, first.passes)


def test_an_indicator_gathers_its_points_over_several_sections_and_sheets():
    one = checklist(section("a", point("1", 4, YES, indicator="II-3")), id="one", indicators=_named())
    other = checklist(section("a", point("9", 2, YES, indicator="II-3")), id="other", indicators=_named())
    sheets = {sheet.digest(): sheet for sheet in (one, other)}
    walks = [walk(site("一"), one, **{"1": "met"}), walk(site("二"), other, **{"9": "lost"})]
    project, indicator = figures(picture(*walks, sheets=sheets), RankPlan()).sections
    assert (indicator.id, indicator.title.said("zh"), indicator.possible, indicator.earned) == ("II-3", "环境", 6, 4)
    assert indicator.passes == project.passes == Fraction(400, 6)


def _named() -> tuple[Json, ...]:
    return ({"id": "II-3", "title": {"zh": "环境"}},)


@pytest.mark.parametrize("path", ["sites", "indicators"])
def test_a_bonus_stands_outside_the_second_path_and_the_trades(path):
    extra = point("x", 5, trades=("t",))
    sheet = checklist(
        section("a", point("1", 5)), section("b", extra, bonus=True), trades=({"id": "t", "title": {"zh": "文旅"}},)
    )
    plan = RankPlan(path=path, policies=Policies(least_sites=1))
    found = figures(picture(walk(site("一"), sheet, **{"1": "3", "x": "1"}), sheets={sheet.digest(): sheet}), plan)
    assert found.total.value == {"sites": 80, "indicators": 60}[path]
    assert not found.tables["trade"].has("文旅")
    assert [(row.point, row.judged) for row in found.points] == [("x", 1), ("1", 1)]


def test_points_stand_in_the_order_in_which_they_are_lost():
    rows = figures(picture(*WALKS), RankPlan()).points
    assert [(row.point, row.place, row.lost, row.missed, row.rate) for row in rows] == [
        ("stalls", 1, 2, 2, Fraction(100, 3)),
        ("floor", 2, 1, 2, 50),
        ("toilet", 3, 1, 1, 50),
    ]


def test_the_matrix_has_the_points_of_the_sheet_and_the_units_as_ranked():
    more = walk(site("四", "西街"), SHEET, floor="6")
    found = figures(picture(*WALKS, more), RankPlan(policies=Policies(least_sites=1))).matrix
    assert ([row.point for row in found.points], found.units) == (["floor", "toilet", "stalls"], ("西街", "东街"))
    digest = SHEET.digest()
    assert (found.cells[digest, "floor", "西街"].rate, found.cells[digest, "floor", "东街"].rate) == (100, 50)
    assert (digest, "stalls", "西街") not in found.cells
