# SPDX-License-Identifier: MPL-2.0
"""Answers that nearly fit a rule: right in kind, wrong in range, step, name or number."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.core.problems import KnownError
from inspector.core.values import Amount, Choice, Counts, Marks, Occurrence, Rating, Ratings, Said, Share
from tests.core.test_rule_examples import (
    ABC,
    BANDS,
    DEGREES,
    FINDINGS,
    LATE,
    LIKERT,
    POINTS,
    RATERS,
    RISING,
    RISK,
    SAMPLE,
    STATES,
    TIER,
    found,
    made,
    marks,
    rated,
)

ODD = made("raters", least="1", most="9", step="2", combine="mean")
NEAR_MISSES = [
    (made("choice", options=POINTS), Choice("F")),
    (made("choice", options=POINTS), Amount(Fraction(25))),
    (made("sampled", whole=5, levels=SAMPLE), Share(4, 6)),
    (made("sampled", whole=5, levels=SAMPLE), Share(6, 5)),
    (made("sampled", levels=SAMPLE), Share(0, 0)),
    (BANDS, Amount(Fraction("36.005"))),
    (BANDS, Amount(Fraction("100.01"))),
    (BANDS, Amount(Fraction("-0.01"))),
    (made("rate"), Share(0, 0)),
    (made("rate"), Share(-1, 9)),
    (made("rate"), Share(10, 9)),
    (made("worst", parts=ABC), marks(a="ok")),
    (made("worst", parts=ABC), marks(d="met")),
    (made("worst", parts=ABC), Marks(marks(a="met").items * 2)),
    (STATES, marks(p0="met")),
    (LIKERT, marks(a="maybe")),
    (TIER, marks(a="partial")),
    (made("demerits", options=DEGREES), Choice("met")),
    (FINDINGS, found(grave=1)),
    (FINDINGS, Counts((Occurrence("minor", -1),))),
    (RISK, found(often=1)),
    (RISK, found(one__often=1)),
    (RATERS, rated("86", "88", "101")),
    (RATERS, rated("86", "88", "89.5")),
    (RATERS, Ratings((Rating("1", Fraction(86)), Rating("1", Fraction(88))))),
    (RATERS, Ratings((Rating("", Fraction(86)),))),
    (RATERS, rated(*["50"] * 100)),
    (ODD, rated("2", "3", "5")),
    (ODD, rated("-1", "3", "5")),
    (LATE, found(late__1=1)),
    (RISING, found(late=1)),
    (RISING, found(late__4=1)),
    (made("veto", effect="fail"), Choice("none")),
    (made("unscored", wants="text"), Said("  ")),
    (made("unscored", wants="text"), Choice("taken")),
    (made("unscored", wants="photo"), Choice("met")),
    (made("unscored", wants="number"), Amount(Fraction("0.0001"))),
    (made("unscored", wants="number"), Amount(Fraction(1_000_001))),
    (made("unscored", wants="number"), Amount(Fraction(-1_000_001))),
]


@pytest.mark.parametrize(("rule", "value"), NEAR_MISSES)
def test_an_answer_that_nearly_fits_is_refused_naming_the_rule(rule, value):
    with pytest.raises(KnownError) as refused:
        rule.judge(Fraction(10), value)
    assert (refused.value.problem.code, refused.value.problem.facts["kind"]) == ("answer_form", rule.kind)


def test_a_range_that_does_not_begin_at_nought_counts_its_steps_from_its_beginning():
    assert ODD.judge(Fraction(9), rated("1", "5", "9")).earned == 5
