# SPDX-License-Identifier: MPL-2.0
"""How somebody judges: each behaviour by its numbers, small drills that name nothing, and the sentence for each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.drills.attempt import Timing
from inspector.core.drills.behaviours import THRESHOLDS, conduct, said
from inspector.core.drills.conduct import Conduct
from inspector.core.drills.graded import BEHAVIOURS, OUTCOMES
from inspector.core.drills.pass_rule import DEFAULT_RULE, MEASURES
from inspector.core.words import word
from tests.core.drills.groups import Say, careless, exact, lab, lenient, strict
from tests.core.drills.signs import Signs, drilled

KEY = "0000000000 1111111111"


def judged(said_of: str, key: str = KEY) -> Conduct:
    """What is told of an attempt."""
    return drilled(key).graded(said_of).conduct


@pytest.mark.parametrize(
    ("said_of", "name"),
    [
        ("0000000000 1111111111", "steady"),
        ("1100000000 1111111111", "steady"),
        ("1110000000 1111111111", "lenient"),
        ("1111111111 1111111110", "lenient"),
        ("0000000000 1111111100", "strict"),
        ("1000000000 1111111000", "strict"),
        ("1111000000 1111111000", "careless"),
        ("1110000000 1111111001", "careless"),
        ("1100000000 1111111000", "careless"),
        ("000000000. 11111111..", "steady"),
        ("00000000.. 11111111..", "careless"),
    ],
)
def test_who_misses_who_takes_off_and_who_does_both_are_named(said_of: str, name: str):
    assert judged(said_of).name == name


@pytest.mark.parametrize(("say", "name"), [(exact, "steady"), (lenient, "lenient"), (strict, "strict")])
def test_planted_ways_of_judging_are_named_in_small_and_in_large_drills(say: Say, name: str):
    for points in (24, 40, 200):
        drill = lab(points)
        signs = Signs(drill.drill, drill.key, dict(drill.sheets))
        answers = drill.attempt("007", say).answers
        assert signs.graded("." * points, answers=answers).behaviour == name


def test_somebody_careless_is_named_in_drills_of_any_size():
    for points in (12, 24, 40, 200):
        drill = lab(points)
        signs = Signs(drill.drill, drill.key, dict(drill.sheets))
        answers = drill.attempt("007", careless).answers
        assert signs.graded("." * points, answers=answers).behaviour == "careless"


@pytest.mark.parametrize("said_of", ["11 11111", "10 11111", "10 11110", "00 11110"])
def test_one_mistake_or_two_faults_in_all_name_nobody(said_of: str):
    assert judged(said_of, "00 11111").name == "steady"


def test_blanks_are_no_leniency_though_the_faults_were_not_found():
    found = judged("......0000 1111111111")
    assert (found.name, found.also, found.missed, found.faults, found.blanks) == ("careless", (), 0, 4, 6)
    assert found.by == "blanks"


def test_scores_that_lean_one_way_are_told_where_no_fault_was_missed():
    assert (judged("BBBBCC", "CCCCCC").name, judged("BBBBCC", "CCCCCC").by) == ("lenient", "scores")
    assert judged("DDDCCC", "CCCCCC").name == "strict"
    assert judged("BBBDDD", "CCCCCC").name == "steady"
    assert judged("BBCCCC", "CCCCCC").name == "steady"


def hurried(seconds: Callable[[int], int], said_of: str) -> Conduct:
    drill = drilled(KEY)
    spent = {item: seconds(place) for place, item in enumerate(drill.drill.items())}
    return drill.graded(said_of, timing=Timing(spent)).conduct


def two(_place: int) -> int:
    return 2


def five(_place: int) -> int:
    return 5


def test_who_is_quick_and_wrong_is_hurried_beside_what_else_is_named():
    assert hurried(two, "/000000000 111111111/").name == "steady"
    found = hurried(two, "//00000000 11111111//")
    assert (found.name, found.also, found.quick, found.timed) == ("hurried", (), 20, 20)
    assert hurried(five, "//00000000 11111111//").name == "steady"
    assert (hurried(two, "1111100000 1111111111").name, hurried(two, "1111100000 1111111111").also) == (
        "lenient",
        ("hurried",),
    )


def test_thresholds_lie_above_what_the_usual_rule_allows_and_may_be_others():
    assert THRESHOLDS.miss > 1 - DEFAULT_RULE.tests[1].value
    assert THRESHOLDS.false_alarm > DEFAULT_RULE.tests[2].value
    drill = drilled(KEY)
    graded = drill.graded("1100000000 1111111111")
    grades = [(grade, place < 10) for place, grade in enumerate(graded.items.values())]
    assert conduct(grades, graded.held, replace(THRESHOLDS, miss=Fraction(1, 10))).name == "lenient"


@given(st.text("10/.", min_size=20, max_size=20))
def test_something_is_always_told_in_both_languages(said_of: str):
    found = judged(said_of)
    assert found.name in BEHAVIOURS
    assert list(found.also) == [name for name in BEHAVIOURS if name in found.also and name != found.name]
    assert said(found).said("zh") != said(found).said("en")


@pytest.mark.parametrize(
    ("said_of", "sentence"),
    [
        ("1110000000 1111111110", "宽松：10 处问题漏判 3 处，10 道无问题的题误扣 1 道。"),
        ("0000000000 1111111100", "过严：10 道无问题的题误扣 2 道，10 处问题漏判 0 处。"),
        ("00000000.. 11111111..", "粗心：20 题中有 4 题未按时作答。"),
        ("0000000000 1111111111", "无明显倾向：作答 20 题，0 题不一致。"),
    ],
)
def test_the_sentence_gives_the_numbers_behind_the_name(said_of: str, sentence: str):
    assert said(judged(said_of)).said("zh") == sentence


def test_what_holds_besides_is_said_after_it():
    assert said(hurried(two, "1111100000 1111......")).said("zh") == (
        "宽松：10 处问题漏判 5 处，4 道无问题的题误扣 0 道。粗心：20 题中有 6 题未按时作答。"
        "过快：14 题中有 14 题用时不足 4 秒，作答 14 题，5 题不一致。"
    )


def test_hurry_and_leaning_scores_have_their_sentences():
    assert said(hurried(two, "//00000000 11111111//")).said("en") == (
        "Hurried: 20 of 20 answers took under 4 s, and 4 of 20 are not as the key."
    )
    assert said(judged("DDDCCC", "CCCCCC")).said("en").startswith("Too strict: the scores lie 25 % of the full score")


def test_everything_of_grading_has_its_word():
    codes = [*(f"drill.outcome.{name}" for name in OUTCOMES), *(f"drill.behaviour.{name}" for name in BEHAVIOURS)]
    codes += [f"drill.measure.{name}" for name in MEASURES]
    assert all(word(code, language) for code in codes for language in ("zh", "en"))
