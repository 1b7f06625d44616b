# SPDX-License-Identifier: MPL-2.0
"""Entering afterwards: what is judged while a time is set was seen then, in the one row of the judgement."""

from __future__ import annotations

from inspector.core.answers import Status
from inspector.core.checklist import PointId
from inspector.core.moments import Moment
from inspector.core.values import Choice
from tests.app.halls import begun

SEEN = Moment(1_763_250_000_000)


def test_a_judgement_carries_when_it_was_seen_in_one_row(hall):
    session = hall.enter(begun(hall))
    key, session.seen_now = (session.active, PointId("1")), SEEN
    deed = session.judge(key, Choice("met"))
    session.settle()
    assert deed.after.seen == hall.enter(session.id).answer(key).seen == SEEN
    assert len(hall.workspace.rows(session.id)) == 2


def test_statuses_and_blocks_are_seen_then_too_and_clearing_is_not(hall):
    session = hall.enter(begun(hall))
    one, two = ((session.active, PointId(name)) for name in "12")
    session.seen_now = SEEN
    session.mark(two, Status.CANNOT_JUDGE, "weather")
    session.judge_run({one: Choice("met")})
    assert [session.answer(key).seen for key in (one, two)] == [SEEN, SEEN]
    session.seen_now = None
    assert session.mark(one, Status.UNJUDGED).after.seen == SEEN
    assert session.judge(one, Choice("lost")).after.seen == SEEN


def test_without_a_time_nothing_is_said_to_be_seen_before(hall):
    session = hall.enter(begun(hall))
    assert session.judge((session.active, PointId("1")), Choice("met")).after.seen is None


def test_the_stopwatch_goes_into_the_row_of_the_judgement(hall):
    session = hall.enter(begun(hall))
    key = (session.active, PointId("1"))
    session.stopwatch = {key: 272}.get
    assert session.judge(key, Choice("met")).after.watched == 272
    assert session.watched(key, 272) is None
    assert session.watched(key, 600).after.watched == 600
