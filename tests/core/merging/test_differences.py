# SPDX-License-Identifier: MPL-2.0
"""What the sides of a conflict differ in, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from inspector.core.answers import Answer, Status
from inspector.core.findings import Finding
from inspector.core.merging.differences import differences
from inspector.core.values import Choice, Counts, Occurrence

LOST = Answer(Status.JUDGED, Choice("lost"), findings=(Finding("f", "积水", photos=("a" * 64,)),))


def test_sides_that_are_alike_differ_in_nothing():
    assert differences([LOST, LOST]) == ()


def test_a_photo_more_is_told_apart_from_a_problem_more():
    more = replace(LOST, photos=("b" * 64,))
    problem = replace(LOST, findings=(*LOST.findings, Finding("g", "垃圾")))
    assert differences([LOST, more]) == ("photos",)
    assert differences([LOST, problem]) == ("problems",)


def test_photos_of_what_was_counted_are_photos_and_no_judgement():
    one, other = (
        Answer(Status.JUDGED, Counts((Occurrence("dirt", 1, photos=photos),))) for photos in ((), ("a" * 64,))
    )
    assert differences([one, other]) == ("photos",)


def test_everything_that_differs_is_named_the_judgement_first():
    other = Answer(Status.JUDGED, Choice("met"), note="干净", place="东门", watched=60)
    assert differences([LOST, other]) == ("judgement", "problems", "photos", "note", "place", "times")


def test_what_stands_in_another_order_alone_is_said_to_be_just_that():
    one, other = (replace(LOST, photos=order) for order in (("b" * 64, "c" * 64), ("c" * 64, "b" * 64)))
    assert differences([one, other]) == ("order",)
