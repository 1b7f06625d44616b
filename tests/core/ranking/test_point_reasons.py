# SPDX-License-Identifier: MPL-2.0
"""A point's rate over many walks explains itself, walk by walk, in the period that is published."""

from inspector.core.ranking.figuring import figures
from inspector.core.ranking.point_reasons import explain_point
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.reasons import recompute
from tests.core.ranking.walks_made import market, picture, site, walk

SHEET = market()
SEEN = picture(
    walk(site("一"), SHEET, "2026-10-01", floor="3", stalls="lost"),
    walk(site("一"), SHEET, "2026-11-01", floor="6", stalls="lost"),
    walk(site("二", "西街"), SHEET, "2026-11-02", floor="1", toilet="n/a"),
)


def test_the_reason_of_every_point_gives_its_number_in_every_period():
    for period in ("2026-10", "2026-11"):
        plan = RankPlan(period="month", current=period)
        rows = figures(SEEN, plan).points
        reasons = [explain_point(SEEN, plan, (row.checklist, row.point)) for row in rows]
        assert rows
        assert [(one.number, recompute(one)) for one in reasons] == [(row.rate, row.rate) for row in rows]


def test_a_point_names_the_walks_that_judged_it():
    plan = RankPlan(period="month", current="2026-11")
    earned, possible = explain_point(SEEN, plan, (SHEET.digest(), "floor")).below
    assert ([one.number for one in earned.below], possible.number) == ([6, 1], 12)


def test_a_point_nobody_judged_has_no_reason():
    plan = RankPlan(period="month", current="2026-11")
    assert explain_point(SEEN, plan, (SHEET.digest(), "toilet")) is None
