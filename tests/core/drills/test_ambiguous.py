# SPDX-License-Identifier: MPL-2.0
"""Ambiguous points: when a point is flagged, and what its answers suggest."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import partial

from inspector.core.answers import Answer
from inspector.core.drills.ambiguous import flagged
from inspector.core.drills.answer_key import KeyAnswer, answer_key
from inspector.core.drills.attempt import Attempt
from inspector.core.text import text
from tests.core.drills.groups import LOST, MET, NOT_HERE, Lab, exact, lab, strict

LAB = lab(8)


def answers(*said: Answer | None, told: Lab = LAB) -> list[Attempt]:
    """Let one number after another say this at one question, and else what the key says."""
    return [
        told.attempt(f"{n:02}", lambda place, fault, one=one: one if place == 0 else exact(place, fault))
        for n, one in enumerate(said)
    ]


def test_a_point_on_which_people_are_divided_is_flagged_as_ambiguous():
    found = LAB.told(answers(LOST, LOST, LOST, MET, MET)).points
    (line,) = flagged(found)
    assert (line.item, line.flag, line.evidence) == (LAB.item(0), "ambiguous", ("split",))
    assert (line.share, line.apart) == (Fraction(3, 5), Fraction(12, 20))
    assert [(one.answer, one.count, one.agrees) for one in line.said] == [(LOST, 3, True), (MET, 2, False)]
    assert line.wrong.answer == MET


def test_a_point_on_which_all_agree_against_the_key_speaks_of_the_key():
    (line,) = flagged(LAB.told(answers(MET, MET, MET, MET, MET)).points)
    assert (line.flag, line.evidence, line.agreed, line.missed) == ("key", ("together",), 0, 5)


def test_answers_all_over_and_blanks_are_told():
    (line,) = flagged(LAB.told(answers(LOST, LOST, MET, MET, NOT_HERE, NOT_HERE, None, None)).points)
    assert (line.evidence, line.asked, line.answered) == (("scattered", "blank"), 8, 6)


def test_wrong_answers_where_something_misleading_was_planted_are_told():
    item = LAB.item(0)
    planted = KeyAnswer(item, LOST, distractor=text("旁边有干净的样板间"))
    told = replace(LAB, key=answer_key("lab", (*LAB.key.answers.values(), planted)))
    (line,) = flagged(told.told(answers(LOST, LOST, MET, MET, MET, told=told)).points)
    assert (line.distracted, line.evidence) == (3, ("split", "together", "distractor"))


def test_few_answers_or_seven_in_ten_are_no_reason_to_flag():
    assert flagged(LAB.told(answers(LOST, MET, MET)).points) == ()
    assert flagged(LAB.told(answers(*[LOST] * 7, *[MET] * 3)).points) == ()


def test_what_everybody_who_judges_well_sees_is_hard_and_not_ambiguous():
    good, bad = [LAB.attempt(f"a{n}", exact) for n in range(3)], [LAB.attempt(f"b{n}", strict) for n in range(3)]
    points = LAB.told([*good, *bad]).points
    assert (points[1].share, points[1].upper) == (Fraction(1, 2), (3, 3))
    assert flagged(points) == ()


def test_the_point_most_divided_on_comes_first():
    both = [LAB.attempt(f"{n}", partial(_misled, n)) for n in range(10)]
    assert [line.item for line in flagged(LAB.told(both).points)] == [LAB.item(4), LAB.item(0)]


def _misled(n: int, place: int, fault: bool) -> Answer:
    wrong = (place == 0 and n < 7) or (place == 4 and n < 5)
    return MET if wrong else exact(place, fault)
