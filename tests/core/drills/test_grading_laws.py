# SPDX-License-Identifier: MPL-2.0
"""What holds for any rule and any answers: every answer has one outcome, and the key agrees with itself."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from inspector.core.answers import Answer
from inspector.core.checklist import Checklist
from inspector.core.drills.answer_key import KeyAnswer, answer_key
from inspector.core.drills.attempt import Attempt, Timing
from inspector.core.drills.drill import Drill, DrillSite
from inspector.core.drills.graded import OUTCOMES, Graded
from inspector.core.drills.grading import GradingDesk
from inspector.core.drills.meaning import same
from inspector.core.drills.question import is_whole
from inspector.core.drills.ruled import ruled
from inspector.core.sites import Site
from tests.core import cases
from tests.core.drills.signs import WORD


@st.composite
def sheets(draw: st.DrawFn) -> tuple[Checklist, list[Answer], list[Answer]]:
    """A checklist of points of any rule, what the key says, and what somebody said."""
    checklist = draw(cases.checklists())
    points = list(checklist.points())
    key, said = ([draw(cases.answers(point)) for point in points] for _ in range(2))
    return checklist, key, said


def graded(checklist: Checklist, key: list[Answer], said: list[Answer], *, late: bool = False) -> Graded:
    name = checklist.digest()
    asked = tuple((name, point.id) for point in checklist.points())
    drill = Drill("drawn", WORD, (DrillSite(Site("示例点位", "s"), (name,), asked),))
    items = drill.items()
    wanted = answer_key("drawn", tuple(KeyAnswer(item, one) for item, one in zip(items, key, strict=True)))
    timing = Timing(late=items) if late else None
    attempt = Attempt("1", "", "", "exam", dict(zip(items, said, strict=True)), timing=timing)
    return GradingDesk(drill, ruled(wanted, ()), {name: checklist}).graded(attempt)


@given(sheets())
def test_whoever_says_what_the_key_says_agrees_everywhere(drawn: tuple[Checklist, list[Answer], list[Answer]]):
    checklist, key, _ = drawn
    found = graded(checklist, key, [replace(one, note="另记", place="东门") for one in key])
    assert {grade.outcome for grade in found.items.values()} <= {"agreed"}
    assert (found.held.agreed, found.held.detected, found.held.false_alarms) == (len(found.items), found.held.faults, 0)
    assert found.held.difference in {None, 0}
    assert found.passed is bool(found.items)


@given(sheets())
def test_every_answer_to_a_question_that_counts_has_one_outcome(drawn: tuple[Checklist, list[Answer], list[Answer]]):
    checklist, key, said = drawn
    found = graded(checklist, key, said)
    points = list(checklist.points())
    whole = [is_whole(point, one) for point, one in zip(points, key, strict=True)]
    assert len(found.items) == found.held.points == sum(whole)
    often = Counter(grade.outcome for grade in found.items.values())
    assert set(often) <= set(OUTCOMES)
    assert found.held.agreed == often["agreed"]
    assert found.held.false_alarms == often["false_alarm"] <= found.held.sound
    assert often["missed"] <= found.held.faults - found.held.detected <= often["missed"] + often["blank"]
    assert found.held.answered == found.held.points - often["blank"]


@given(sheets())
def test_what_is_said_late_is_as_good_as_not_said(drawn: tuple[Checklist, list[Answer], list[Answer]]):
    checklist, key, said = drawn
    late, blank = graded(checklist, key, said, late=True), graded(checklist, key, [Answer() for _ in said])
    assert (late.held, late.tests, late.behaviour) == (blank.held, blank.tests, blank.behaviour)


@given(sheets())
def test_two_answers_are_the_same_for_the_key_as_for_each_other(drawn: tuple[Checklist, list[Answer], list[Answer]]):
    checklist, key, said = drawn
    found = graded(checklist, key, said)
    for item, grade in found.items.items():
        place = [point.id for point in checklist.points()].index(item[2])
        assert (grade.outcome == "agreed") == same(key[place], said[place])
