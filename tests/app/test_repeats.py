# SPDX-License-Identifier: MPL-2.0
"""What comes back from the time before: repeats are known, and an answer is given again without its photos."""

from __future__ import annotations

from fractions import Fraction

from inspector.app.repeats import can_repeat, lost_before, same_again
from inspector.core.answers import Answer, Status
from inspector.core.findings import Finding
from inspector.core.points import Point, PointId
from inspector.core.rules.yes_no import YesNo
from inspector.core.text import Text
from inspector.core.values import Amount, Choice, Counts, Occurrence

POINT = Point(PointId("1"), Text((("en", "No puddles"),)), Fraction(2), YesNo())
LOST = Answer(Status.JUDGED, Choice("lost"))
MET = Answer(Status.JUDGED, Choice("met"))


def test_a_point_lost_the_time_before_was_lost():
    assert (lost_before(POINT, LOST), lost_before(POINT, MET), lost_before(POINT, None)) == (True, False, False)


def test_a_problem_of_a_point_that_was_met_counts_too():
    assert lost_before(POINT, Answer(Status.JUDGED, Choice("met"), findings=(Finding("a", "Puddle"),)))


def test_an_answer_of_another_form_tells_nothing():
    assert not lost_before(POINT, Answer(Status.JUDGED, Amount(Fraction(0))))
    assert not can_repeat(POINT, Answer(Status.JUDGED, Amount(Fraction(0))))


def test_the_answer_of_then_is_given_again_without_its_photos():
    then = Answer(
        Status.JUDGED,
        Choice("lost"),
        note="whole lane",
        photos=("a" * 64,),
        findings=(Finding("x", "Puddle", "East gate", ("b" * 64,), ("Street",), flags=("fixed_on_spot",)),),
    )
    again = same_again(Answer(photos=("c" * 64,)), then)
    assert (again.value, again.note, again.every_photo()) == (Choice("lost"), "whole lane", ("c" * 64,))
    assert again.findings == (Finding("", "Puddle", "East gate", (), ("Street",), flags=("repeat",)),)


def test_what_was_written_this_time_stays():
    now = Answer(note="mine", findings=(Finding("1", "Puddle", "East gate"),))
    then = Answer(Status.JUDGED, Choice("lost"), note="theirs", findings=(Finding("9", "Puddle", "East gate"),))
    again = same_again(now, then)
    assert (again.note, again.findings) == ("mine", now.findings)


def test_places_of_what_was_counted_come_back_and_their_photos_do_not():
    then = Answer(Status.JUDGED, Counts((Occurrence("heap", 1, "Lane 3", ("d" * 64,)),)))
    assert same_again(Answer(), then).value == Counts((Occurrence("heap", 1, "Lane 3"),))


def test_a_point_not_asked_then_is_not_given_again():
    assert not can_repeat(POINT, Answer(Status.NOT_ASKED))
    assert not can_repeat(POINT, Answer(Status.NOT_APPLICABLE))
    assert can_repeat(POINT, Answer(Status.CANNOT_JUDGE, reason="weather"))
