# SPDX-License-Identifier: MPL-2.0
"""Supposing: other answers for a look; the score follows, and the log is never touched."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.app.supposing import Supposing
from inspector.core.answers import Answer, Status
from inspector.core.checklist import PointId
from inspector.core.explain import recompute
from inspector.core.problems import KnownError
from inspector.core.scoring import outlook, score
from inspector.core.values import Choice, Counts, Occurrence
from tests.app.halls import begun, sheet
from tests.flows.stories import judged

ONE, TWO, THREE = PointId("1"), PointId("2"), PointId("3")
LOST = Answer(Status.JUDGED, Choice("lost"))


def given() -> dict[PointId, Answer]:
    """Everything met."""
    met = Answer(Status.JUDGED, Choice("met"))
    return {ONE: met, TWO: met, THREE: Answer(Status.JUDGED, Counts(()))}


def test_what_is_supposed_scores_as_if_it_were_so():
    look = Supposing(sheet(), given())
    look.suppose(ONE, LOST)
    look.suppose(THREE, Answer(Status.JUDGED, Counts((Occurrence("heap", 2),))))
    assert look.after == score(sheet(), given() | look.supposed)
    assert (look.before.total.percent, look.after.total.percent) == (Fraction(100), Fraction(40))
    assert (look.before.grade.code, look.after.grade.code) == ("A", "B")


def test_the_tree_of_reasons_follows_what_is_supposed():
    look = Supposing(sheet(), given())
    look.suppose(ONE, LOST)
    reason = look.reason()
    assert recompute(reason) == reason.number == Fraction(80)


def test_the_answer_given_is_no_supposition_and_reset_takes_all_back():
    look = Supposing(sheet(), given())
    look.suppose(ONE, LOST)
    look.suppose(ONE, given()[ONE])
    assert look.supposed == {}
    look.suppose(ONE, LOST)
    look.suppose(TWO, Answer(Status.NOT_APPLICABLE))
    look.take_back(ONE)
    assert list(look.supposed) == [TWO]
    look.reset()
    assert (look.supposed, look.after) == ({}, look.before)


def test_an_answer_that_does_not_fit_is_refused_and_changes_nothing():
    look = Supposing(sheet(), given())
    with pytest.raises(KnownError, match="answer"):
        look.suppose(ONE, Answer(Status.JUDGED, Counts((Occurrence("heap", 2),))))
    assert (look.supposed, look.after) == ({}, look.before)


def test_supposing_never_writes_a_row(hall):
    session = judged(hall, begun(hall))
    session.settle()
    rows, kept = hall.workspace.rows(session.id), session.running[session.active].plain
    points = session.checklists[session.active].points()
    look = Supposing(session.checklists[session.active], {p.id: session.answer((session.active, p.id)) for p in points})
    look.suppose(ONE, LOST)
    look.suppose(TWO, Answer(Status.CANNOT_JUDGE, reason="closed"))
    session.settle()
    assert hall.workspace.rows(session.id) == rows
    assert session.running[session.active].plain == kept != look.after.total


def test_the_outlook_is_the_score_without_its_parts(hall):
    running = judged(hall, begun(hall)).running
    whole = next(iter(running.values()))
    assert outlook(whole) == replace(score(sheet(), whole._answers), sections={}, points={})
