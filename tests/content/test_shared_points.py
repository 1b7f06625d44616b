# SPDX-License-Identifier: MPL-2.0
"""The shipped sheets that are walked together: what both ask, they ask in the same words and by the same rule."""

import pytest

from inspector.core.checklist import ChecklistDigest
from inspector.core.points import Point
from inspector.core.sharing import leaders
from tests.content.sheets import sheet

PAIRS = [("market", "hygiene-market"), ("street", "hygiene-street")]


def shared(one: str, other: str) -> list[tuple[Point, Point]]:
    """The points of two sheets that are asked once, the one asked first."""
    both = {ChecklistDigest(name): sheet(name) for name in (one, other)}
    points = {name: checklist.by_id() for name, checklist in both.items()}
    return [(points[first][by], points[name][point]) for (name, point), (first, by) in leaders(both).items()]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_every_key_two_sheets_have_in_common_is_asked_once(one, other):
    keys = [{point.shared for point in sheet(name).points() if point.shared} for name in (one, other)]
    assert {point.shared for point, _ in shared(one, other)} == keys[0] == keys[1]
    assert len(keys[0]) == 9


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_a_shared_point_says_the_same_in_both_sheets(one, other):
    for first, second in shared(one, other):
        for part in ("title", "look_for", "faults", "exemptions", "rule", "ways", "stop", "may_skip", "photo", "note"):
            assert getattr(first, part) == getattr(second, part), (second.id, part)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_two_sheets_of_one_site_are_for_the_same_type_of_site(one, other):
    assert sheet(one).site_type == sheet(other).site_type


@pytest.mark.parametrize(("name", "points"), [("hygiene-market", 16), ("hygiene-street", 15)])
def test_a_sheet_of_the_re_review_adds_up_to_a_hundred_and_says_all_of_every_point(name, points):
    found = list(sheet(name).points())
    assert [point.id for point in found] == [str(number + 1) for number in range(points)]
    assert sum(point.full for point in found) == 100
    for point in found:
        assert all((point.look_for, point.faults, point.trades, point.ways, point.stop, point.cls)), point.id
