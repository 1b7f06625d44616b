# SPDX-License-Identifier: MPL-2.0
"""Comparing: two walks point by point, two periods unit by unit and point by point."""

from __future__ import annotations

from fractions import Fraction

from inspector.core.ranking.comparing import compared, compared_periods
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan
from tests.core.ranking.walks_made import market, picture, site, walk
from tests.core.whole_cases import YES, checklist, point, section

SHEET = market()


def test_two_walks_lie_side_by_side_point_by_point():
    one = walk(site("一"), SHEET, floor="3", stalls="met", toilet="met")
    other = walk(site("一"), SHEET, "2026-12-01", floor="6", stalls="met", toilet="n/a")
    found = compared(one, other)
    assert (found.one, found.other) == (70, 100)
    assert [(pair.key[1], pair.gain, pair.same) for pair in found.points] == [
        ("floor", 3, False),
        ("stalls", 0, True),
        ("toilet", None, False),
    ]
    assert [pair.key[1] for pair in found.differing()] == ["floor", "toilet"]


def test_points_of_two_versions_of_a_sheet_meet_by_their_ids():
    newer = checklist(section("a", point("stalls", 2, YES), point("new", 1, YES)), id="market", version="2")
    one, other = walk(site("一"), SHEET, stalls="lost"), walk(site("一"), newer, stalls="met", new="met")
    sheets = {SHEET.digest(): SHEET, newer.digest(): newer}
    pairs = compared(one, other, sheets).points
    assert [(pair.key, pair.one is None, pair.gain) for pair in pairs] == [
        ((newer.digest(), "stalls"), False, 2),
        ((newer.digest(), "new"), True, None),
    ]


def test_two_periods_are_compared_unit_by_unit_and_point_by_point():
    plan = RankPlan(period="month")
    before = figures(picture(walk(site("一"), SHEET, "2026-10-01", floor="3", stalls="lost")), plan)
    now = [walk(site("一"), SHEET, "2026-11-01", floor="6", stalls="lost"), walk(site("二", "西街"), SHEET, floor="0")]
    found = compared_periods(before, figures(picture(*now), plan))
    units = {one.unit: (one.gain, one.before is None) for one in found.units["area"]}
    assert units == {"东街": (75 - Fraction(300, 8), False), "西街": (None, True)}
    points = {(one.after or one.before).point: one.gain for one in found.points}
    assert points == {"floor": 0, "stalls": 0}
    assert found.whole.gain == Fraction(75, 2) - Fraction(300, 8)
