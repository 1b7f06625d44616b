# SPDX-License-Identifier: MPL-2.0
"""Going down from a unit to its sites and points: what it answers for, and nothing else."""

from __future__ import annotations

from inspector.app.office.exploring import belongs, point_lines, site_lines, walk_line, walks_of_point
from tests.core.ranking.walks_made import market, picture, site, walk

SHEET = market()
NAME = SHEET.digest()


def test_a_trade_is_shown_only_its_own_points():
    one = walk(site("东市"), SHEET, floor="3", stalls="lost", toilet="met")
    mine = belongs("trade", "city", {NAME: SHEET})
    assert [line.key[1] for line in point_lines(one, {NAME: SHEET}, mine)] == ["stalls"]
    assert walk_line(one, mine).tally.percent == 0


def test_a_point_without_a_trade_belongs_to_the_trade_of_the_site():
    one = walk(site("东市"), SHEET, floor="3", stalls="lost", toilet="met")
    mine = belongs("trade", "区市场监管局", {NAME: SHEET})
    assert [line.key[1] for line in point_lines(one, {NAME: SHEET}, mine)] == ["toilet"]


def test_a_category_is_shown_only_its_own_points():
    one = walk(site("东市"), SHEET, floor="3", stalls="lost", toilet="met")
    mine = belongs("category", "env", {NAME: SHEET})
    assert {line.key[1] for line in point_lines(one, {NAME: SHEET}, mine)} == {"floor", "toilet"}


def test_the_rate_of_a_site_is_the_mean_of_its_walks_that_count():
    walks = [
        walk(site("东市"), SHEET, "2026-11-16", floor="6", stalls="met", toilet="met"),
        walk(site("东市"), SHEET, "2026-11-17", floor="6", stalls="lost", toilet="lost"),
        walk(site("东市"), SHEET, "2026-11-18", floor="0", stalls="lost", toilet="lost", apart=("drill",)),
    ]
    (line,) = site_lines(walks)
    assert (line.percent, len(line.walks)) == (80, 3)


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
