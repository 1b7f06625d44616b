# SPDX-License-Identifier: MPL-2.0
"""The contents: the way through the walk, what stands above the stops, and what leaves when it is judged."""

from __future__ import annotations

from dataclasses import replace

from inspector.ui.models.outline_model import Role
from tests.app.halls import header
from tests.ui.scoring.hands import opened, press, put_away
from tests.ui.scoring.kinds import made
from tests.ui.scoring.test_at_once import COMMON


def ways(page) -> list[tuple[bool, bool]]:
    """What each group says of the way: from before, and onward."""
    model = page.view.outline_model
    return [model.index(row, 0).data(Role.ROUTE) for row in range(model.rowCount())]


def test_the_way_leads_from_the_first_stop_to_the_last(page):
    page.order_by("walk")
    assert ways(page) == [(False, True), (True, False)]
    first = page.view.outline_model.index(0, 0)
    assert page.view.outline_model.index(0, 0, first).data(Role.ROUTE) == (True, True)


def test_the_route_stands_above_the_stops_in_the_order_of_the_walk_alone(page, desk, qtbot, hall):
    page.session.rewrite_header(replace(page.session.header, route="500 m along the road"))
    page.enter()
    assert page.view.outline._route.isHidden()
    page.order_by("walk")
    assert page.view.outline._route.text() == "Route: 500 m along the road"
    assert not page.view.outline._route.isHidden()


def test_a_run_of_one_section_stops_at_its_end(desk, qtbot, hall):
    page = opened(desk, qtbot, hall.begin([made(COMMON)], header()))
    page.judge_run()
    assert page.course.tally.unjudged == 0
    put_away(page)


def test_a_point_leaves_the_contents_of_open_points_when_it_is_judged(page, qtbot):
    page.view.filter.show_only("unjudged")
    rows = page.view.filter.rowCount(page.view.filter.index(0, 0))
    press(qtbot, page, "1")
    page.view.catch_up()
    assert page.view.filter.rowCount(page.view.filter.index(0, 0)) == rows - 1
