# SPDX-License-Identifier: MPL-2.0
"""The laws every rule kind keeps, drawn at random: bounds, sums, round trip, words, refusals."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.canonical import canonical, parse_record
from inspector.core.problems import KnownError, sentence
from inspector.core.reading import Reading
from inspector.core.rules import RULES, read_rule, rule_record
from inspector.core.rules.rule import Outcome
from inspector.core.values import Amount, Choice, Counts, Mark, Marks, Occurrence, Rating, Ratings, Said, Share
from tests.core.rule_answers import answers
from tests.core.rule_kinds import DRAWN, UNSCORED, cases

EVERY_KIND = pytest.mark.parametrize("kind", DRAWN)
OFTEN = settings(max_examples=60)
NOUGHT = Fraction(0)
STRANGERS = (
    Choice("nobody"),
    Amount(Fraction(-1, 7)),
    Counts((Occurrence("nobody", 1),)),
    Share(3, 2),
    Marks((Mark("nobody", "met"),)),
    Ratings((Rating("1", Fraction(-1)),)),
    Said(" "),
)


@EVERY_KIND
@OFTEN
@given(data=st.data())
def test_earned_lies_between_nothing_and_full_and_comes_out_the_same_again(kind, data):
    rule, full, value = data.draw(cases(kind))
    judgement = rule.judge(full, value)
    assert NOUGHT <= judgement.earned <= judgement.full == full
    assert judgement == rule.judge(full, value)


@EVERY_KIND
@OFTEN
@given(data=st.data())
def test_the_steps_add_up_to_what_is_earned(kind, data):
    rule, full, value = data.draw(cases(kind))
    judgement = rule.judge(full, value)
    assert max(NOUGHT, sum((step.number for step in judgement.steps), NOUGHT)) == judgement.earned


@EVERY_KIND
@OFTEN
@given(data=st.data())
def test_an_incomplete_value_never_earns_and_its_steps_add_nothing(kind, data):
    rule, full, value = data.draw(cases(kind))
    judgement = rule.judge(full, value)
    assert judgement.complete or judgement.earned == NOUGHT
    assert judgement.complete or {step.number for step in judgement.steps} <= {NOUGHT}


@EVERY_KIND
@OFTEN
@given(data=st.data())
def test_the_outcome_is_met_at_full_points_alone_and_lost_at_nothing_alone(kind, data):
    rule, full, value = data.draw(cases(kind))
    judgement = rule.judge(full, value)
    assert (judgement.outcome is Outcome.MET) == (judgement.earned == full)
    assert (judgement.outcome is Outcome.LOST) == (judgement.earned == NOUGHT)


@EVERY_KIND
@OFTEN
@given(data=st.data())
def test_a_rule_reads_back_from_its_bytes_and_finds_no_fault_in_itself(kind, data):
    rule, full, _ = data.draw(cases(kind))
    reading = Reading(parse_record(canonical(rule_record(rule))))
    assert read_rule(reading) == rule
    reading.close()
    assert rule.faults(full) == ()


@EVERY_KIND
@OFTEN
@given(data=st.data(), language=st.sampled_from(["zh", "en"]))
def test_a_rule_and_each_of_its_reasons_can_be_said(kind, data, language):
    rule, full, value = data.draw(cases(kind))
    said = [rule.words(full).said(language), *(step.phrase.said(language) for step in rule.judge(full, value).steps)]
    assert all(said)
    assert not any("{" in words for words in said)


@EVERY_KIND
@OFTEN
@given(data=st.data())
def test_a_value_the_form_cannot_give_is_refused_with_a_sentence(kind, data):
    rule, full, _ = data.draw(cases(kind))
    stranger = data.draw(st.sampled_from(STRANGERS))
    with pytest.raises(KnownError) as refused:
        rule.judge(full, stranger)
    problem = refused.value.problem
    assert (problem.code, problem.facts["kind"]) == ("answer_form", kind)
    assert len(problem.facts["reason"]) > 2
    assert "…" not in sentence(problem.at(point="7"), "zh").split("应为")[0]


@pytest.mark.parametrize("rule", UNSCORED, ids=lambda rule: f"{rule.kind}-{rule.words(NOUGHT).said('en')}")
@given(data=st.data())
def test_what_is_not_scored_earns_nothing_of_nothing_and_is_no_partial(rule, data):
    judgement = rule.judge(NOUGHT, data.draw(answers(rule.form(NOUGHT))))
    assert (judgement.earned, judgement.full, judgement.complete, rule.scored) == (NOUGHT, NOUGHT, True, False)
    assert judgement.outcome in ({Outcome.MET, Outcome.LOST} if rule.kind == "veto" else {Outcome.NOTED})
    assert {step.number for step in judgement.steps} == {NOUGHT}


@pytest.mark.parametrize("rule", UNSCORED, ids=lambda rule: f"{rule.kind}-{rule.words(NOUGHT).said('en')}")
def test_a_rule_that_is_not_scored_reads_back_and_refuses_strangers(rule):
    assert read_rule(Reading(rule_record(rule))) == rule
    assert rule.faults(NOUGHT) == ()
    for stranger in STRANGERS:
        with pytest.raises(KnownError, match="does not fit"):
            rule.judge(NOUGHT, stranger)


def test_every_kind_of_the_table_is_drawn_in_one_of_the_tests():
    drawn = {*DRAWN, *(rule.kind for rule in UNSCORED)}
    assert drawn | {"yes_no", "levels", "free", "deduct", "shortfall", "proportional"} == set(RULES)
