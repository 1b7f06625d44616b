# SPDX-License-Identifier: MPL-2.0
"""The two shipped checklists: counted, weighed, whole in both languages."""

import re

import pytest

from tests.content.sheets import SHEETS, sheet, texts

CHINESE = re.compile("[一-鿿]")


@pytest.mark.parametrize(("name", "points"), [("market", 27), ("street", 23)])
def test_a_sheet_has_its_points_numbered_in_order_and_adds_up_to_a_hundred(name, points):
    checklist = sheet(name)
    assert [point.id for point in checklist.points()] == [str(number + 1) for number in range(points)]
    assert sum(point.full for point in checklist.points()) == 100


def test_the_two_sheets_use_the_plain_kinds_of_rule_and_both_forms():
    kinds = {point.rule.kind for name in SHEETS for point in sheet(name).points()}
    assert kinds == {"yes_no", "levels", "free", "deduct", "shortfall", "proportional"}
    assert [sheet(name).sheet for name in SHEETS] == ["operation", "deduction"]


@pytest.mark.parametrize("name", SHEETS)
def test_every_point_says_where_to_look_what_is_a_fault_and_whose_duty_it_is(name):
    for point in sheet(name).points():
        said = (point.look_for, point.faults, point.trades, point.ways, point.stop, point.cls)
        assert all(said), point.id


@pytest.mark.parametrize("name", SHEETS)
def test_every_text_of_a_sheet_is_there_in_both_languages(name):
    found = list(texts(sheet(name).record()))
    assert len(found) > 200
    for words in found:
        assert set(words) == {"zh", "en"}, words
        assert not CHINESE.search(words["en"]), words
        assert CHINESE.search(words["zh"]), words


def test_the_common_clauses_stand_one_behaviour_a_point():
    common = {name: [point.common for point in sheet(name).points() if point.common] for name in SHEETS}
    assert common["market"] == [f"通-{number}" for number in range(1, 7)]
    assert sorted(common["street"], key=lambda mark: int(mark[2:])) == [
        f"通-{number}" for number in (1, 2, 3, 4, 9, 10, 11, 15, 16, 17, 18)
    ]


@pytest.mark.parametrize("name", SHEETS)
def test_a_shipped_sheet_says_that_its_numbers_are_an_example(name):
    checklist = sheet(name)
    assert checklist.standing == "example"
    assert "示例" in checklist.source.said("zh")
    assert "example" in checklist.source.said("en")
