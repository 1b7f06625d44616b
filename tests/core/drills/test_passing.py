# SPDX-License-Identifier: MPL-2.0
"""Who passes: the published bounds, the same scaled by hand to other sizes, and why somebody does not pass."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.core.drills.graded import Graded
from inspector.core.drills.pass_rule import (
    DEFAULT_RULE,
    FOOD_RULE,
    MEASURES,
    PassRule,
    PassTest,
    read_pass_rule,
)
from inspector.core.drills.passing import short, why
from inspector.core.reading import Reading
from tests.core.drills.signs import WORD, drilled


def differing(points: tuple[int, ...], differ: tuple[int, ...], rule: PassRule = FOOD_RULE) -> Graded:
    """Sites of so many sound questions each, of which so many are answered otherwise."""
    said = " ".join("0" * wrong + "1" * (all_of - wrong) for all_of, wrong in zip(points, differ, strict=True))
    return drilled(" ".join("1" * all_of for all_of in points), rule=rule).graded(said)


def bounds(found: Graded) -> list[Fraction]:
    return [test.bound for test in found.tests]


@pytest.mark.parametrize(
    ("differ", "holds"),
    [
        ((6, 6, 6, 6, 6, 6, 5, 5), [True, True, True]),
        ((11, 11, 11, 11, 2, 0, 0, 0), [True, True, True]),
        ((12, 0, 0, 0, 0, 0, 0, 0), [True, True, False]),
        ((6, 6, 6, 6, 6, 6, 6, 5), [False, False, True]),
        ((12, 5, 5, 5, 5, 5, 5, 5), [False, False, False]),
    ],
)
def test_the_published_bound_is_46_of_464_and_11_at_one_of_8_sites(differ: tuple[int, ...], holds: list[bool]):
    found = differing((58,) * 8, differ)
    assert bounds(found) == [Fraction(9, 10), 46, 11]
    assert [test.holds for test in found.tests] == holds
    assert found.passed is all(holds)


@pytest.mark.parametrize(
    ("points", "whole", "at_site"),
    [
        ((58,) * 4, 23, 11),  # 46 × 232/464 = 23
        ((27,), 2, 5),  # 46 × 27/464 = 2.67…, 11 × 27/58 = 5.12…
        ((50, 50), 9, 9),  # 46 × 100/464 = 9.91…, 11 × 50/58 = 9.48…
        ((12, 12, 12), 3, 2),  # 46 × 36/464 = 3.56…, 11 × 12/58 = 2.27…
        ((5,), 0, 0),  # 46 × 5/464 = 0.49…, 11 × 5/58 = 0.94…
    ],
)
def test_counts_go_with_the_questions_that_count_rounded_down(points: tuple[int, ...], whole: int, at_site: int):
    assert bounds(differing(points, (0,) * len(points))) == [Fraction(9, 10), whole, at_site]


def test_counts_go_with_the_sites_and_those_of_one_site_stand():
    rule = replace(FOOD_RULE, scale="sites")
    assert bounds(differing((20, 20, 20), (0, 0, 0), rule)) == [Fraction(9, 10), 17, 11]  # 46 × 3/8 = 17.25


def test_counts_that_are_not_scaled_stand_and_so_do_those_stated_for_no_size():
    assert bounds(differing((20, 20), (0, 0), replace(FOOD_RULE, scale="none"))) == [Fraction(9, 10), 46, 11]
    assert bounds(differing((20, 20), (0, 0), replace(FOOD_RULE, points=0))) == [Fraction(9, 10), 46, 11]
    sites = replace(FOOD_RULE, scale="sites", sites=0)
    assert bounds(differing((20, 20), (0, 0), sites)) == [Fraction(9, 10), 46, 11]


def test_every_site_has_the_bound_of_its_own_size_and_the_worst_beside_it_is_told():
    found = differing((58, 12), (9, 3))
    worst = found.tests[2]
    assert (worst.site, worst.bound, worst.found, worst.holds) == ("s1", 2, 3, False)
    fine = differing((58, 12), (9, 1)).tests[2]
    assert (fine.site, fine.bound, fine.found, fine.holds) == ("s1", 2, 1, True)


def test_a_count_asked_for_at_least_is_rounded_up():
    rule = PassRule("odd", WORD, (PassTest("disagreements", "least", Fraction(5)),), "points", points=9)
    assert bounds(differing((7,), (0,), rule)) == [4]  # 5 × 7/9 = 3.88…


def test_what_is_void_makes_the_whole_smaller():
    drill = drilled("1" * 10 + " " + "1" * 10, rule=FOOD_RULE)
    assert bounds(drill.graded("1" * 20))[1:] == [1, 1]  # 46 × 20/464 = 1.98…
    assert bounds(drill.graded("1" * 20, *(drill.void(n) for n in range(10))))[1:] == [0, 1]


def test_the_usual_rule_asks_90_80_and_10():
    held = drilled("1" * 10 + "0" * 10).graded("1" * 9 + "0" * 11)
    assert [test.holds for test in held.tests] == [True, True, True]
    failed = drilled("1" * 10 + "0" * 10).graded("1" * 8 + "0" * 9 + "1" * 3)
    assert [test.found for test in failed.tests] == [Fraction(15, 20), Fraction(7, 10), Fraction(2, 10)]
    assert [short(test) for test in failed.tests] == [Fraction(15, 100), Fraction(1, 10), Fraction(1, 10)]


def test_a_rule_of_anything_measured_can_be_told_in_both_languages():
    rule = PassRule("all", WORD, tuple(PassTest(name, bound, Fraction(1)) for name in MEASURES for bound in BOUNDS))
    found = [*drilled("10 10", rule=rule).graded("01 11").tests, *drilled("/", rule=rule).graded(".").tests]
    said = {language: [why(test).said(language) for test in found] for language in ("zh", "en")}
    assert len(set(said["zh"])) == len(set(said["en"])) > len(rule.tests)


BOUNDS = ("least", "most")


def test_why_somebody_fails_is_told_in_percent_and_in_whole_numbers():
    default = [why(test).said("en") for test in drilled("1110", rule=DEFAULT_RULE).graded("0111").tests]
    assert default == [
        "agreement: 50 %, 40 points short of 90 %.",
        "faults detected: 0 %, 80 points short of 80 %.",
        "false alarms: 33.33 %, 23.33 points above 10 %.",
    ]
    food = differing((58,) * 8, (12, 5, 5, 5, 5, 5, 5, 5)).tests
    assert why(food[1]).said("zh") == "不一致题数：47，要求不高于 46，超出 1。"
    assert why(drilled("11").graded("11").tests[1]).said("zh") == "问题检出率：本次考核无可计算的题，视为达到。"


def test_what_cannot_be_measured_holds_for_faults_alone():
    rule = PassRule("all", WORD, tuple(PassTest(name, "most", Fraction(1)) for name in MEASURES))
    drill = drilled("/", rule=rule)
    free = {test.test.measure for test in drill.graded("/").tests if test.found is None and test.holds}
    stuck = {test.test.measure for test in drill.graded("/").tests if not test.holds}
    assert (free, stuck) == ({"detection", "miss"}, {"difference", "bias"})
    assert short(drill.graded("/").tests[-1]) is None


@pytest.mark.parametrize("rule", [DEFAULT_RULE, FOOD_RULE])
def test_a_rule_is_read_as_it_was_written(rule: PassRule):
    assert read_pass_rule(Reading(rule.record())) == rule
