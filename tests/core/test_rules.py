# SPDX-License-Identifier: MPL-2.0
"""Each rule kind: its worked example, its bounds, its direction, its refusals."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inspector.core.problems import KnownError, known_codes
from inspector.core.reading import Reading
from inspector.core.rules import RULES, read_rule, rule_record
from inspector.core.rules.deduct import Deduct, DeductLine
from inspector.core.rules.free import Free
from inspector.core.rules.levels import Level, Levels
from inspector.core.rules.proportional import Proportional
from inspector.core.rules.rule import Counters, Direction, NumberField, Outcome
from inspector.core.rules.shortfall import Need, Shortfall
from inspector.core.rules.yes_no import YesNo
from inspector.core.text import text
from inspector.core.values import Amount, Choice, Counts, Occurrence, Share
from tests.core.cases import rules, values

A, B, C = (text(letter) for letter in "ABC")


def found(**lines: int) -> Counts:
    return Counts(tuple(Occurrence(line, n) for line, n in lines.items()))


def four_levels() -> Levels:
    factors = zip("ABCD", ("1", "0.66", "0.33", "0"), strict=True)
    return Levels(tuple(Level(code, text(code), Fraction(factor)) for code, factor in factors))


DEDUCT = Deduct((DeductLine("a", A, Fraction(3)), DeductLine("b", B, Fraction(1)), DeductLine("c", C, Fraction(1))))
SHORT = Shortfall(Fraction(2), (Need("a", A, 5), Need("b", B, 5), Need("c", C, 5)))
EXAMPLES = [
    (YesNo(), "2", Choice("lost"), "0"),
    (YesNo(), "2", Choice("met"), "2"),
    (four_levels(), "3", Choice("C"), "0.99"),
    (Free(Fraction("0.5")), "5", Amount(Fraction("3.5")), "3.5"),
    (DEDUCT, "10", found(a=1, b=2, c=3), "2"),
    (SHORT, "20", found(a=5, b=3, c=2), "10"),
    (Proportional(4), "8", Share(3, 4), "6"),
    (Proportional(4), "8", Share(9, 4), "8"),
    (Proportional(), "9", Share(1, 3), "3"),
]


@pytest.mark.parametrize(("rule", "full", "value", "earned"), EXAMPLES)
def test_the_worked_example_comes_out(rule, full, value, earned):
    assert rule.judge(Fraction(full), value).earned == Fraction(earned)


def test_a_deduction_stops_at_zero_and_a_line_counts_at_most_its_cap():
    rule = Deduct((DeductLine("a", A, Fraction(1), cap=4),))
    assert rule.judge(Fraction(10), found(a=9)).earned == 6
    assert rule.judge(Fraction(3), found(a=4)).earned == 0


def test_a_zero_line_takes_the_whole_point():
    rule = Deduct((DeductLine("a", A, Fraction(1)), DeductLine("z", B, zero=True)))
    assert rule.judge(Fraction(10), found(z=1)).earned == 0
    assert rule.judge(Fraction(10), found(z=0)).outcome is Outcome.MET


def test_occurrences_of_one_line_at_several_places_add_up():
    several = Counts((Occurrence("a", 1, "1号门"), Occurrence("a", 1, "2号门")))
    assert DEDUCT.judge(Fraction(10), several) == DEDUCT.judge(Fraction(10), found(a=2))


@given(rules(), st.data())
def test_earned_lies_between_nothing_and_full(drawn, data):
    rule, full = drawn
    judgement = rule.judge(full, data.draw(values(rule, full)))
    assert 0 <= judgement.earned <= judgement.full == full
    assert (judgement.outcome is Outcome.MET) == (judgement.earned == full)
    assert (judgement.outcome is Outcome.LOST) == (judgement.earned == 0)


@given(rules(), st.data())
def test_the_steps_add_up_to_what_is_earned(drawn, data):
    rule, full = drawn
    judgement = rule.judge(full, data.draw(values(rule, full)))
    assert max(Fraction(0), sum((step.number for step in judgement.steps), Fraction(0))) == judgement.earned


def one_more(rule, full, value):
    """The same answer with the entered number one step higher, or None where there is none."""
    form = rule.form(full)
    if isinstance(form, NumberField):
        higher = Amount(value.number + form.step)
        return higher if higher.number <= form.most else None
    if isinstance(form, Counters):
        return Counts((*value.items, Occurrence(form.lines[0].id, 1)))
    if isinstance(value, Share) and ((rule.kind == "proportional" and form.fixed) or value.part < value.whole):
        return Share(value.part + 1, value.whole)
    return None


@given(rules(), st.data())
def test_the_score_moves_only_in_the_direction_the_rule_declares(drawn, data):
    rule, full = drawn
    assume(rule.direction is not Direction.NONE)
    value = data.draw(values(rule, full))
    higher = one_more(rule, full, value)
    assume(higher is not None)
    less, more = rule.judge(full, value).earned, rule.judge(full, higher).earned
    assert more >= less if rule.direction is Direction.RISES else more <= less


@given(rules())
def test_a_rule_reads_back_from_its_record_and_finds_no_fault_in_itself(drawn):
    rule, full = drawn
    assert read_rule(Reading(rule_record(rule))) == rule
    assert rule.faults(full) == ()


@given(rules(), st.sampled_from(["zh", "en"]))
def test_every_rule_says_itself_in_both_languages(drawn, language):
    rule, full = drawn
    said = rule.words(full).said(language)
    assert said
    assert "{" not in said


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        (YesNo(), Choice("maybe")),
        (YesNo(), Amount(Fraction(1))),
        (four_levels(), Choice("E")),
        (Free(Fraction("0.5")), Amount(Fraction("0.3"))),
        (Free(Fraction("0.5")), Amount(Fraction(11))),
        (Free(Fraction("0.5")), Amount(Fraction(-1))),
        (DEDUCT, found(x=1)),
        (DEDUCT, Counts((Occurrence("a", -1),))),
        (DEDUCT, Choice("met")),
        (SHORT, found(x=1)),
        (SHORT, Share(1, 2)),
        (Proportional(4), Share(3, 5)),
        (Proportional(), Share(5, 4)),
        (Proportional(), Share(0, 0)),
        (Proportional(), Share(-1, 4)),
    ],
)
def test_a_value_that_does_not_fit_is_refused(rule, value):
    with pytest.raises(KnownError) as refused:
        rule.judge(Fraction(10), value)
    assert refused.value.problem.code == "answer_form"
    assert refused.value.problem.facts["kind"] == rule.kind


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (Levels((Level("A", A, Fraction(1)),)), "rule_levels_codes"),
        (Levels((Level("A", A, Fraction(1)), Level("A", B, Fraction(0)))), "rule_levels_codes"),
        (Levels((Level("A", A, Fraction(2)), Level("B", B, Fraction(0)))), "rule_levels_range"),
        (Levels((Level("A", A, Fraction(0)), Level("B", B, Fraction(1)))), "rule_levels_order"),
        (Free(Fraction(0)), "rule_free_step"),
        (Free(Fraction(3)), "rule_free_step"),
        (Deduct(()), "rule_deduct_lines"),
        (Deduct((DeductLine("a", A, Fraction(0)),)), "rule_deduct_each"),
        (Shortfall(Fraction(1), ()), "rule_shortfall_needs"),
        (Shortfall(Fraction(1), (Need("a", A, 0),)), "rule_shortfall_needs"),
        (Shortfall(Fraction(0), (Need("a", A, 1),)), "rule_shortfall_each"),
        (Proportional(-1), "rule_proportional_need"),
    ],
)
def test_parameters_that_cannot_work_are_named_by_a_code_of_the_catalogue(rule, code):
    assert rule.faults(Fraction(10)) == (code,)
    assert code in known_codes()


def test_the_table_names_each_kind_once_and_by_its_own_name():
    assert {kind: rule.kind for kind, rule in RULES.items()} == {kind: kind for kind in RULES}
    assert len(RULES) == 23
