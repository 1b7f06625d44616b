# SPDX-License-Identifier: MPL-2.0
"""Scores: added up at once, one answer at a time, or told as reasons, they are the same number."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.answers import BLANK, Answer, Status
from inspector.core.checklist import Band, Checklist, PointId, Section
from inspector.core.explain import Reason, explain, explain_point, recompute
from inspector.core.problems import KnownError
from inspector.core.rules.yes_no import YesNo
from inspector.core.running import RunningScore
from inspector.core.scoring import Tally, grade, score, scored, tally
from inspector.core.text import text
from inspector.core.values import Amount, Choice
from tests.core.cases import HEAPS, LABEL, LOST, MET, answers, checklists, point, small


@st.composite
def judged(draw):
    """A checklist with an answer, or none, at each of its points."""
    checklist = draw(checklists())
    given = {one.id: draw(answers(one)) for one in checklist.points() if draw(st.booleans())}
    return checklist, given


def test_points_judged_stand_in_both_sums_and_all_others_in_neither():
    total = score(small(), {PointId("1"): Answer(Status.NOT_APPLICABLE), PointId("2"): HEAPS}).total
    assert (total.earned, total.possible, total.percent) == (2, 6, Fraction(100, 3))
    assert (total.partial, total.not_applicable, total.judged, total.points) == (1, 1, 1, 2)


def test_a_blank_is_never_a_pass():
    total = score(small(), {}).total
    assert (total.earned, total.possible, total.unjudged) == (0, 0, 2)
    assert total.percent is None
    assert total.pass_rate is None


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.JUDGED])
def test_a_status_is_never_a_number(status):
    counted = tally(point("1", Fraction(2), YesNo()), Answer(status))
    assert (counted.earned, counted.possible, counted.judged, counted.points) == (0, 0, 0, 1)


def test_score_rate_and_pass_rate_are_different_numbers():
    total = score(small(), {PointId("1"): MET, PointId("2"): HEAPS}).total
    assert (total.percent, total.pass_rate) == (50, 50)
    total = score(small(), {PointId("1"): LOST, PointId("2"): HEAPS}).total
    assert (total.percent, total.pass_rate) == (25, 0)


def test_an_answer_that_does_not_fit_names_its_point():
    with pytest.raises(KnownError) as refused:
        score(small(), {PointId("1"): Answer(Status.JUDGED, Amount(Fraction(1)))})
    assert refused.value.problem.facts["point"] == "1"


def test_a_grade_is_read_from_the_exact_number_not_from_the_one_shown():
    bands = (Band("A", LABEL, Fraction(85)), Band("B", LABEL, Fraction(0)))
    points = (point("1", Fraction(84996), YesNo()), point("2", Fraction(15004), YesNo()))
    checklist = Checklist("x", "1", LABEL, LABEL, (Section("s", LABEL, points),), grades=bands)
    made = score(checklist, {PointId("1"): MET, PointId("2"): Answer(Status.JUDGED, Choice("lost"))})
    assert made.total.percent == Fraction("84.996")
    assert made.grade is not None
    assert made.grade.code == "B"


def test_a_grade_begins_exactly_at_its_least_and_nothing_judged_has_none():
    checklist = Checklist("x", "1", LABEL, LABEL, (), grades=(Band("A", LABEL, Fraction(50)),))
    assert grade(checklist, Tally(Fraction(1), Fraction(2))) == checklist.grades[0]
    assert grade(checklist, Tally(Fraction(1), Fraction(3))) is None
    assert grade(checklist, Tally()) is None


@given(judged())
def test_every_score_lies_between_nothing_and_what_is_possible(drawn):
    checklist, given_answers = drawn
    made = score(checklist, given_answers)
    possible = sum((one.full for one in checklist.points()), Fraction(0))
    assert 0 <= made.total.earned <= made.total.possible <= possible
    assert made.total.points == len(list(checklist.points()))


@given(judged())
def test_sections_add_up_to_the_whole(drawn):
    checklist, given_answers = drawn
    made = score(checklist, given_answers)
    parts = (made.sections[section.id] for section in checklist.sections)
    assert sum(parts, Tally()) == made.total == sum(made.points.values(), Tally())
    assert made.sections["inner"] == made.sections["outer"]


@given(judged(), st.data())
def test_the_running_score_equals_the_score_from_nothing_after_every_answer(drawn, data):
    checklist, given_answers = drawn
    running = RunningScore(checklist, {})
    now = {}
    for name, answer in data.draw(st.permutations(list(given_answers.items()))):
        for taken in (answer, BLANK, answer):
            running.answer(name, taken)
            now[name] = taken
            assert scored(running) == score(checklist, now)


def test_a_refused_answer_leaves_the_running_score_as_it_was():
    running = RunningScore(small(), {PointId("2"): HEAPS})
    before = scored(running)
    with pytest.raises(KnownError):
        running.answer(PointId("1"), Answer(Status.JUDGED, Choice("perhaps")))
    assert scored(running) == before
    assert running.path(PointId("1")) == ("all",)
    assert running.point(PointId("2")).full == 6


@given(judged())
def test_the_explanation_gives_the_score_and_computes_to_it_again(drawn):
    checklist, given_answers = drawn
    reason = explain(checklist, given_answers)
    assert reason.number == score(checklist, given_answers).total.percent
    assert recompute(reason) == reason.number


@given(judged())
def test_the_explanation_names_every_point_once_counted_or_left_out(drawn):
    checklist, given_answers = drawn
    earned, possible, *apart = explain(checklist, given_answers).below
    left_out = {one.point for one in apart}
    named = [one.point for one in walk(earned) if one.point]
    assert sorted([*named, *left_out]) == sorted(one.id for one in checklist.points())
    assert {one.point for one in walk(possible)} - {""} == set(named)


@given(judged(), st.sampled_from(["zh", "en"]))
def test_every_reason_can_be_said_in_both_languages(drawn, language):
    said = [one.phrase.said(language) for one in walk(explain(*drawn))]
    assert all(said)
    assert "{" not in "".join(said)


def test_one_point_explains_what_was_taken_off():
    reason = explain_point(next(p for p in small().points() if p.id == "2"), HEAPS)
    assert [(one.phrase.said("en"), one.number) for one in reason.below] == [("full points", 6), ("Litter: 2×2", -4)]
    assert reason.number == recompute(reason) == 2


def test_a_point_that_is_not_judged_is_explained_as_left_out():
    reason = explain_point(point("1", Fraction(2), YesNo()), Answer(Status.NOT_ASKED))
    assert (reason.number, reason.how, recompute(reason)) == (None, "apart", None)
    assert "暗访不查" in reason.phrase.said("zh")


def test_a_tally_is_stated_with_exact_numbers_and_grade():
    record = score(small(), {PointId("1"): MET}).record()
    assert record["total"]["earned"] == "2"
    assert [section["id"] for section in record["sections"]] == ["all"]
    assert "grade" not in record


def walk(reason: Reason):
    yield reason
    for below in reason.below:
        yield from walk(below)


def test_words_of_a_title_reach_the_reason():
    said = explain(small(), {}).phrase.said("zh")
    assert said.startswith(text("小表").said("zh"))
