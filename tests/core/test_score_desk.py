# SPDX-License-Identifier: MPL-2.0
"""A desk scores as scoring from nothing does, whatever was scored at it before."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.answers import Answer, Status
from inspector.core.checklist import PointId
from inspector.core.problems import KnownError
from inspector.core.score_desk import ScoreDesk
from inspector.core.scoring import score
from inspector.core.tallies import NOTHING, Tally, totalled
from inspector.core.values import Choice, Counts, Occurrence
from tests.app.halls import sheet

MET, LOST = (Answer(Status.JUDGED, Choice(code)) for code in ("met", "lost"))
HEAPS = [Answer(Status.JUDGED, Counts((Occurrence("heap", number),))) for number in (1, 2, 9)]


def test_every_card_gets_the_score_it_gets_alone():
    desk, checklist = ScoreDesk(), sheet()
    for _ in range(2):
        for one in (MET, LOST, Answer(Status.CANNOT_JUDGE), Answer(Status.NOT_APPLICABLE)):
            for heaps in (*HEAPS, Answer()):
                answers = {PointId("1"): one, PointId("3"): heaps}
                assert desk.score(checklist, answers) == score(checklist, answers)


def test_an_answer_a_point_cannot_have_is_refused_at_the_desk_too():
    desk, answers = ScoreDesk(), {PointId("1"): HEAPS[0]}
    for scoring in (score, desk.score):
        with pytest.raises(KnownError) as error:
            scoring(sheet(), answers)
        assert error.value.problem.facts["point"] == "1"


def test_checklists_that_come_and_go_are_not_taken_for_one_another(monkeypatch):
    monkeypatch.setattr("inspector.core.score_desk.MOST", 3)
    desk = ScoreDesk()
    for number in range(20):
        answers = {PointId("1"): MET if number % 2 else LOST, PointId("3"): HEAPS[number % 3]}
        assert desk.score(sheet(), answers) == score(sheet(), answers)


@given(st.lists(st.lists(st.integers(-3, 3), min_size=12, max_size=12), max_size=6))
def test_tallies_added_up_at_once_are_as_added_one_by_one(numbers):
    tallies = [Tally(Fraction(first, 3), Fraction(second, 2), *counts) for first, second, *counts in numbers]
    assert totalled(tallies) == sum(tallies, NOTHING)
