# SPDX-License-Identifier: MPL-2.0
"""Places by exact values: ties, groups, thresholds, small samples, and what was last time."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.core.entries import Band
from inspector.core.exact import show
from inspector.core.ranking.figures import RankRow, RankTable, Sample
from inspector.core.ranking.placing import beside_last, placed
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.text import text


def row(unit: str, value: str | None, standing: str = "ranked") -> RankRow:
    """A unit of so many percent."""
    number = None if value is None else Fraction(value)
    return RankRow(unit, "", None, False, number, number, None, Sample(), standing=standing)


def places(rows: tuple[RankRow, ...]) -> list[tuple[str, int | None, bool]]:
    """Who stands where, and whether others stand there too."""
    return [(one.unit, one.place, one.tied) for one in rows]


@pytest.mark.parametrize(("ties", "last"), [("competition", 3), ("dense", 2)])
def test_equal_units_share_a_place_and_are_marked(ties, last):
    rows = [row("c", "90"), row("a", "95"), row("b", "95")]
    assert places(placed(rows, RankPlan(ties=ties), {})) == [("a", 1, True), ("b", 1, True), ("c", last, False)]


def test_ranks_stars_and_lists_use_exact_values_though_they_are_shown_alike():
    plan = RankPlan(stars=(Band("five", text("五星"), Fraction(85)),), red=Fraction(85), black=Fraction(85))
    upper, lower = placed([row("b", "85"), row("a", "84.996")], plan, {})
    assert [show(one.value) for one in (upper, lower)] == ["85.00", "85.00"]
    assert (upper.unit, upper.place, upper.tied, upper.stars, upper.lists) == ("b", 1, False, "five", ("red",))
    assert (lower.unit, lower.place, lower.tied, lower.stars, lower.lists) == ("a", 2, False, "", ("black",))


def test_units_of_a_group_rank_among_themselves_and_those_that_do_not_rank_stand_below():
    rows = [row("a", "70"), row("b", "80"), row("c", "99"), row("x", "100", "few"), row("d", None, "none")]
    groups = {"a": "二组", "b": "二组", "c": "一组", "x": "一组"}
    found = placed(rows, RankPlan(), groups)
    assert places(found) == [
        ("b", 1, False),
        ("a", 2, False),
        ("c", 1, False),
        ("x", None, False),
        ("d", None, False),
    ]
    assert [one.group for one in found] == ["二组", "二组", "一组", "一组", ""]


def test_the_last_place_stands_beside_and_the_places_won_are_counted():
    last = RankTable("area", placed([row("a", "90"), row("b", "80"), row("c", "70")], RankPlan(), {}))
    now = RankTable("area", placed([row("a", "60"), row("b", "80"), row("d", "70")], RankPlan(), {}))
    found = {one.unit: (one.last_value, one.last_place, one.rise) for one in beside_last(now, last).rows}
    assert found == {"b": (80, 2, 1), "d": (None, None, None), "a": (90, 1, -2)}


def test_a_place_in_another_group_is_no_last_place():
    last = RankTable("area", placed([row("a", "90")], RankPlan(), {"a": "一组"}))
    now = RankTable("area", placed([row("a", "80")], RankPlan(), {"a": "二组"}))
    found = beside_last(now, last).row("a")
    assert (found.last_value, found.last_place, found.rise) == (90, None, None)


def test_a_unit_that_does_not_rank_gets_no_stars_and_is_on_no_list():
    plan = RankPlan(stars=(Band("five", text("五星"), Fraction(0)),), red=Fraction(50))
    (found,) = placed([replace(row("a", "100"), standing="few")], plan, {})
    assert (found.place, found.stars, found.lists) == (None, "", ())
