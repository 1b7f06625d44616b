# SPDX-License-Identifier: MPL-2.0
"""Going down from a unit to its sites and points: what it answers for, and nothing else."""

from __future__ import annotations

from inspector.app.office.exploring import Whose, point_lines, site_lines, walk_line, walks_of_point
from inspector.core.ranking.figuring import figures_on
from inspector.core.ranking.ground import ground
from inspector.core.ranking.rank_plan import RankPlan
from tests.core.ranking.walks_made import market, picture, site, walk

SHEET = market()
NAME = SHEET.digest()


def shown(one, by, unit):
    """The points a unit of a table answers for in a walk, and what they came to."""
    whose = Whose(by, unit, ground(picture(one, sheets={NAME: SHEET}), RankPlan()))
    return [line.key[1] for line in point_lines(one, {NAME: SHEET}, whose)], walk_line(one, whose).tally


def test_a_trade_is_shown_only_its_own_points():
    one = walk(site("东市"), SHEET, floor="3", stalls="lost", toilet="met")
    points, tally = shown(one, "trade", "城管")
    assert (points, tally.percent) == (["stalls"], 0)


def test_a_unit_named_after_a_trade_is_shown_its_points_and_those_without_a_trade():
    one = walk(site("东市"), SHEET, floor="3", stalls="lost", toilet="met")
    assert shown(one, "trade", "区市场监管局")[0] == ["floor", "toilet"]


def test_a_category_is_shown_only_its_own_points():
    one = walk(site("东市"), SHEET, floor="3", stalls="lost", toilet="met")
    assert shown(one, "category", "公共环境")[0] == ["floor", "toilet"]


def test_what_lies_below_a_row_of_any_table_comes_to_its_sample():
    problems = {"floor": ("城管",), "stalls": (), "way": ("东街",)}
    one = walk(site("东市"), SHEET, floor="3", stalls="lost", toilet="met", problems=problems)
    other = walk(site("西市", "西街"), SHEET, floor="6", stalls="met", toilet="lost")
    both = picture(one, other, sheets={NAME: SHEET})
    stand = ground(both, RankPlan())
    for by, table in figures_on(stand).tables.items():
        for row in table.rows:
            lines = site_lines([both.walks[name] for name in row.walks], Whose(by, row.unit, stand))
            below = (sum(line.tally.judged for line in lines), sum(line.problems for line in lines))
            assert below == (row.sample.judged, row.sample.problems), (by, row.unit)


def test_the_rate_of_a_site_is_the_mean_of_its_walks_that_count():
    walks = [
        walk(site("东市"), SHEET, "2026-11-16", floor="6", stalls="met", toilet="met"),
        walk(site("东市"), SHEET, "2026-11-17", floor="6", stalls="lost", toilet="lost"),
        walk(site("东市"), SHEET, "2026-11-18", floor="0", stalls="lost", toilet="lost", apart=("drill",)),
    ]
    (line,) = site_lines(walks)
    assert (line.percent, len(line.walks)) == (80, 3)
    (newest,) = site_lines(walks, visits="newest")
    assert newest.percent == 60


def test_the_lowest_site_comes_first_and_one_without_a_rate_last():
    good = walk(site("好市"), SHEET, floor="6", stalls="met", toilet="met")
    poor = walk(site("差市"), SHEET, floor="0", stalls="lost", toilet="met")
    apart = walk(site("另市"), SHEET, floor="0", stalls="lost", toilet="met", apart=("drill",))
    assert [line.name for line in site_lines([good, apart, poor])] == ["差市", "好市", "另市"]


def test_where_a_point_was_lost_comes_before_where_it_was_met():
    good = walk(site("甲市"), SHEET, floor="6", stalls="met", toilet="met")
    poor = walk(site("乙市"), SHEET, floor="6", stalls="lost", toilet="met")
    found = walks_of_point(picture(good, poor, sheets={NAME: SHEET}), (NAME, "stalls"))
    assert [one.header.site.name for one, _ in found] == ["乙市", "甲市"]
