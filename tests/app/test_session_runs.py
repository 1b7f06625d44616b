# SPDX-License-Identifier: MPL-2.0
"""Acts of a session that answer much at once: a run of points, and a whole answer taken over."""

from __future__ import annotations

import pytest

from inspector.core.answers import Answer, Status
from inspector.core.checklist import PointId
from inspector.core.findings import Finding
from inspector.core.problems import KnownError
from inspector.core.values import Choice, Counts
from tests.app.halls import begun


def keys_of(session, *points: str):
    """The keys of points of the small sheet."""
    return [(session.active, PointId(point)) for point in points]


def test_each_point_of_a_run_has_its_own_value_and_one_undo_takes_all_back(hall):
    session = hall.enter(begun(hall))
    one, three = keys_of(session, "1", "3")
    deed = session.judge_run({one: Choice("met"), three: Counts()})
    assert deed is not None
    assert (deed.count, session.answer(one).value, session.answer(three).value) == (2, Choice("met"), Counts())
    assert session.undo().count == 2
    assert [session.answer(key).status for key in (one, three)] == [Status.UNJUDGED, Status.UNJUDGED]
    assert session.redo().count == 2


def test_a_run_leaves_out_what_is_judged_and_what_does_not_fit(hall):
    session = hall.enter(begun(hall))
    one, two, three = keys_of(session, "1", "2", "3")
    session.judge(one, Choice("lost"))
    deed = session.judge_run(dict.fromkeys((one, two, three), Choice("met")))
    assert deed is not None
    assert (deed.count, session.answer(one).value, session.answer(three).value) == (1, Choice("lost"), None)


def test_a_whole_answer_is_one_row_and_its_problems_have_ids_of_this_visit(hall):
    session = hall.enter(begun(hall))
    (one,) = keys_of(session, "1")
    rows = len(session._rows)
    session.adopt(one, Answer(Status.JUDGED, Choice("lost"), findings=(Finding("", "Puddle"), Finding("", "Leak"))))
    ids = {found.id for found in session.answer(one).findings}
    assert (len(session._rows) - rows, len(ids), "" in ids) == (1, 2, False)
    assert session.adopt(one, session.answer(one)) is None


def test_a_whole_answer_is_refused_where_it_does_not_fit_and_nothing_is_written(hall):
    session = hall.enter(begun(hall))
    (one,) = keys_of(session, "1")
    rows = len(session._rows)
    with pytest.raises(KnownError):
        session.adopt(one, Answer(Status.JUDGED, Counts()))
    with pytest.raises(KnownError):
        session.adopt(one, Answer(Status.NOT_APPLICABLE))
    assert len(session._rows) == rows
