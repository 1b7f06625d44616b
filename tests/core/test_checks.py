# SPDX-License-Identifier: MPL-2.0
"""The checks: each fault of a checklist is found, named and placed, and a sound one has none."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.core.checklist import Band, Entry, Parameter, Section
from inspector.core.checks import check_checklist, is_hint
from inspector.core.near_miss import nearest, unknown
from inspector.core.problems import Problem
from inspector.core.rules.free import Free
from inspector.core.rules.yes_no import YesNo
from inspector.core.text import text
from tests.core.cases import LABEL, point, small

TWO = text({"zh": "甲", "en": "one"})
SOUND = point("1", Fraction(2), YesNo(), faults=(TWO,))


def with_point(**fields: object):
    made = replace(SOUND, **fields)
    return replace(
        small(),
        site_type=TWO,
        sections=(Section("all", TWO, (made,)),),
        classes=(Entry("environment", TWO),),
        trades=(Entry("market", TWO),),
        stops=(Entry("gate", TWO),),
    )


def with_grades(*least: int):
    bands = tuple(Band(f"G{place}", TWO, Fraction(number)) for place, number in enumerate(least))
    return replace(with_point(), grades=bands)


def found(checklist):
    return [(problem.code, problem.facts.get("path")) for problem in check_checklist(checklist)]


def test_a_sound_checklist_has_nothing_to_say():
    assert found(with_point(cls="environment", trades=("market",), stop="gate")) == []


@pytest.mark.parametrize(
    ("fields", "code", "place"),
    [
        ({"full": Fraction(0)}, "check_full", "/full"),
        ({"full": Fraction(-1)}, "check_full", "/full"),
        ({"full": Fraction(1_000_001)}, "check_full", "/full"),
        ({"id": "1 a"}, "check_point_id", "/id"),
        ({"id": "x" * 65}, "check_point_id", "/id"),
        ({"title": text({"zh": " ", "en": ""})}, "check_title", ""),
        ({"ways": ()}, "check_ways", ""),
        ({"ways": ("sniff",)}, "check_reference", "/ways"),
        ({"cls": "enviroment"}, "check_reference_near", "/class"),
        ({"trades": ("market", "zzz")}, "check_reference", "/trades"),
        ({"stop": "gat"}, "check_reference_near", "/stop"),
        ({"rule": Free(Fraction(3))}, "rule_free_step", "/rule"),
        ({"faults": ()}, "hint_no_faults", ""),
        ({"look_for": (text("只有中文"),)}, "hint_language", ""),
    ],
)
def test_a_fault_of_a_point_is_named_and_placed(fields, code, place):
    assert found(with_point(**fields)) == [(code, f"/sections/0/points/0{place}")]


@pytest.mark.parametrize(
    ("least", "wanted"),
    [
        ((90, 60, 0), []),
        ((90, 90), [("check_grade_order", "/grades/1/least")]),
        ((60, 90), [("check_grade_order", "/grades/1/least")]),
        ((101, 60), [("check_grade_range", "/grades/0/least")]),
        ((90, -1), [("check_grade_range", "/grades/1/least")]),
    ],
)
def test_grades_fall_within_the_percentages(least, wanted):
    assert found(with_grades(*least)) == wanted


def test_ids_that_stand_twice_are_named_where_they_stand_again():
    inner = Section("all", TWO, (SOUND,))
    twice = replace(with_point(), sections=(Section("all", TWO, (SOUND, SOUND), (inner,)),))
    assert found(twice) == [
        ("check_twice", "/sections/0/sections/0"),
        ("check_twice", "/sections/0/points/1"),
        ("check_twice", "/sections/0/sections/0/points/0"),
    ]


@pytest.mark.parametrize("field", ["classes", "trades", "stops"])
def test_lists_at_the_head_name_each_entry_once(field):
    assert found(replace(with_point(), **{field: (Entry("a", TWO), Entry("a", TWO))})) == [
        ("check_twice", f"/{field}/1")
    ]


def test_parameters_and_grades_name_each_entry_once():
    parameter = Parameter("n", TWO, Fraction(1))
    assert found(replace(with_point(), parameters=(parameter, parameter))) == [("check_twice", "/parameters/1")]
    bands = (Band("A", TWO, Fraction(9)), Band("A", TWO, Fraction(1)))
    assert found(replace(with_point(), grades=bands)) == [("check_twice", "/grades/1")]


@pytest.mark.parametrize("name", ["", "-", "A b", "Shop", "市场", "a/b", "..", "x" * 65])
def test_an_id_that_is_no_file_name_is_refused(name):
    assert ("check_id", "/id") in found(replace(with_point(), id=name))


def test_a_checklist_without_points_and_an_empty_section_are_named():
    empty = replace(with_point(), sections=(Section("s", TWO),))
    assert found(empty) == [("check_no_points", "/sections"), ("hint_section_empty", "/sections/0")]


def test_words_missing_in_a_language_of_the_title_are_a_hint_only():
    problems = check_checklist(replace(with_point(), site_type=text("市场"), classes=(Entry("a", LABEL, LABEL),)))
    assert [(problem.code, problem.facts["missing"]) for problem in problems] == [("hint_language", "en")]
    assert all(is_hint(problem) for problem in problems)


def test_did_you_mean_finds_the_nearest_word_and_stays_silent_far_from_any():
    assert nearest("Enviroment", ["order", "environment"]) == "environment"
    assert nearest("xyz", ["order", "environment"]) == ""
    assert nearest("a" * 10_000, ["a"]) == ""


def test_an_unknown_word_lists_the_known_ones_and_is_cut_short():
    assert unknown("word_unknown", "xyz", ["order"]) == Problem("word_unknown", found="xyz", known="order")
    assert unknown("word_unknown", "ordr", ["order"]) == Problem("word_unknown_near", found="ordr", near="order")
    assert len(unknown("word_unknown", "q" * 999, ["order"]).facts["found"]) == 60
