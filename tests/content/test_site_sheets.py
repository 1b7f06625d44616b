# SPDX-License-Identifier: MPL-2.0
"""The shipped site sheets of one family: counted, weighed, whole in both languages, asked in turn."""

import re
from fractions import Fraction

import pytest

from inspector.core.answers import Answer, Status
from inspector.core.points import PointId
from inspector.core.scoring import Score, score
from inspector.core.values import Choice, Mark, Marks
from tests.content.sheets import ROOT, sheet, texts

CHINESE = re.compile("[一-鿿]")
SITES = sorted(
    path.stem.removeprefix("cn-")
    for path in (ROOT / "checklists").glob("cn-*.yaml")
    if "\nuses: cn-civilised\n" in path.read_text("utf-8") and "\nsite_type:" in path.read_text("utf-8")
)


def answered(name: str, **values: Choice | Marks) -> Score:
    """The score of a sheet with these points answered: `p6` is point 6."""
    return score(sheet(name), {PointId(key[1:]): Answer(Status.JUDGED, value) for key, value in values.items()})


def test_the_sites_of_schools_and_culture_are_there():
    wanted = "school school-surroundings netbar culture scenic park cinema bookstore rural-fringe township tutoring"
    assert set(wanted.split()) <= set(SITES)


@pytest.mark.parametrize("name", SITES)
def test_the_points_of_a_site_are_numbered_in_order_and_add_up_to_a_hundred(name):
    points = tuple(sheet(name).points())
    assert [point.id for point in points] == [str(number + 1) for number in range(len(points))]
    assert sum(point.full for point in points) == 100


@pytest.mark.parametrize("name", SITES)
def test_a_scored_point_of_a_site_says_where_to_look_what_is_a_fault_and_whose_duty_it_is(name):
    for point in sheet(name).points():
        said = (point.look_for, point.faults or not point.rule.scored, point.trades, point.ways, point.stop, point.cls)
        assert all(said), point.id


@pytest.mark.parametrize("name", SITES)
def test_every_text_of_a_site_is_there_in_both_languages(name):
    for words in texts(sheet(name).record()):
        assert set(words) == {"zh", "en"}, words
        assert not CHINESE.search(words["en"]), words
        assert CHINESE.search(words["zh"]) or words["zh"] == "%", words


@pytest.mark.parametrize("name", SITES)
def test_a_site_says_that_its_numbers_are_an_example(name):
    checklist = sheet(name)
    assert checklist.standing == "example"
    assert "示例" in checklist.source.said("zh")
    assert "example" in checklist.source.said("en")


def test_an_internet_cafe_with_minors_inside_keeps_sixty_percent_at_most():
    sign = Marks(tuple(Mark(part, "met") for part in ("sign", "words", "number")))
    others = {"p2": sign, **dict.fromkeys(("p7", "p11", "p13"), Choice("met"))}
    assert answered("netbar", p6=Choice("met"), **others).total.percent == 100
    bad = answered("netbar", p6=Choice("lost"), **others)
    assert (bad.total.earned, bad.total.possible, bad.total.percent) == (Fraction("22.8"), 38, 60)


def test_canteen_points_are_asked_only_where_a_school_has_a_canteen():
    dining = {"p18": Choice("A")}
    with_one = answered("school", p16=Choice("have"), **dining)
    without = answered("school", p16=Choice("lack"), p1=Choice("met"), **dining)
    assert (with_one.total.earned, with_one.total.possible) == (4, 4)
    assert (without.total.earned, without.total.possible) == (3, 3)
