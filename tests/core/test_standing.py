# SPDX-License-Identifier: MPL-2.0
"""What stands where: blanks under a verdict, hidden points under a policy, bonus beside demerits and at its worth."""

from fractions import Fraction

import pytest

from inspector.core.answers import Answer, Status
from inspector.core.canonical import Json
from inspector.core.explain import explain, recompute
from inspector.core.points import PointId
from inspector.core.scoring import score
from inspector.core.values import Mark, Marks
from inspector.core.wholes.whole_rule import State
from tests.core.whole_cases import VETO, YES, checklist, given, point, section

NINETY: Json = {"id": "p", "kind": "pass", "all": ({"id": "t", "of": "total", "least": "90"},)}
NOTE: Json = {"kind": "unscored", "wants": "text"}
BANDS: Json = ({"code": "A", "title": {"zh": "优"}, "most": "5"}, {"code": "B", "title": {"zh": "差"}})


@pytest.mark.parametrize(("answers", "passed"), [({}, None), ({"2": "n/a"}, None), ({"2": "n/a", "v": "met"}, True)])
def test_nothing_passes_while_a_scored_point_or_a_veto_is_blank(answers, passed):
    sheet = checklist(section("a", point("1", 1), point("2", 9), point("v", 0, VETO)), rules=(NINETY,))
    assert score(sheet, given(**{"1": "1"}, **answers)).verdict is passed


def test_a_blank_remark_holds_up_no_verdict():
    sheet = checklist(section("a", point("1", 1), point("note", 0, NOTE)), rules=(NINETY,))
    assert score(sheet, given(**{"1": "1"})).verdict is True


def test_a_gate_of_points_is_open_until_one_of_them_is_judged():
    gate: Json = {"id": "g", "kind": "gate", "points": ("1", "2"), "effect": "fail"}
    sheet = checklist(section("a", point("1", 1), point("2", 1)), rules=(gate,))
    states = [score(sheet, given(**each)).rulings[0].state for each in ({}, {"1": "1"}, {"1": "1", "2": "0"})]
    assert states == [State.OPEN, State.HELD, State.BROKEN]


@pytest.mark.parametrize(("policy", "percent"), [("zero", Fraction(1000, 14)), ("full", 100), ("peers", 100)])
@pytest.mark.parametrize("worth", [{}, {"worth": "4"}])
def test_hidden_points_stand_in_for_nothing_where_a_part_is_missing(policy, percent, worth):
    ask: Json = {"point": "1", "is": ("lost",)}
    part = section("b", point("2", 4), point("3", 60, when=ask), **worth)
    gone = section("c", point("4", 50, when=ask), point("v", 0, VETO), worth="50")
    sheet = checklist(section("a", point("1", 10)), part, gone, missing=policy)
    answers = given(**{"1": "10", "2": "n/a", "v": "met"})
    assert score(sheet, answers).total.percent == percent
    assert recompute(explain(sheet, answers)) == percent


@pytest.mark.parametrize(
    "rule",
    [
        {"id": "d", "kind": "demerit_grade", "bands": BANDS},
        {
            "id": "d",
            "kind": "two_key",
            "measure": "demerits",
            "parts": ("1",),
            "bands": ({"code": "A", "title": {"zh": "优"}, "total": "5", "worst": "5"}, BANDS[1]),
        },
    ],
)
def test_a_bonus_that_was_not_earned_is_no_demerit(rule):
    sheet = checklist(section("a", point("1", 10)), section("plus", point("2", 20), bonus=True), rules=(rule,))
    assert score(sheet, given(**{"1": "8", "2": "0"})).grade.code == "A"


def test_a_bonus_counts_at_its_worth_where_it_has_one():
    sheet = checklist(section("a", point("1", 100)), section("plus", point("2", 20), bonus=True, worth="5"))
    answers = given(**{"1": "90", "2": "10"})
    assert (score(sheet, answers).bonus, score(sheet, answers).total.earned) == (Fraction("2.5"), Fraction("92.5"))
    assert recompute(explain(sheet, answers)) == Fraction("92.5")


@pytest.mark.parametrize(("word", "hidden"), [("judged", 1), ("not_applicable", 0)])
def test_a_condition_sees_a_point_where_no_part_applies_as_not_applicable(word, hidden):
    states: Json = {"kind": "states", "parts": ({"id": "a", "label": {"zh": "a"}},)}
    sheet = checklist(section("a", point("1", 4, states), point("2", 1, YES, when={"point": "1", "is": (word,)})))
    none = {PointId("1"): Answer(Status.JUDGED, Marks((Mark("a", "na"),)))}
    assert score(sheet, none).total.hidden == hidden
