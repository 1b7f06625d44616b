# SPDX-License-Identifier: MPL-2.0
"""A visit that goes on under another version of its checklist: nothing is lost, nothing is carried in silence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.app.moving import Choice as MoveChoice
from inspector.app.moving import carry_out, newer_versions, other_versions, plan_move
from inspector.core.carryover import Carried, carrying, matches
from inspector.core.checklist import PointId
from inspector.core.problems import KnownError
from inspector.core.scorecard import check
from inspector.core.values import Choice
from tests.app.halls import begun
from tests.flows.stories import judged


def newer(hall, session):
    """The checklist of a session in a version whose second point is worth more, kept in the workspace."""
    old = session.checklists[session.active]
    first, *others = old.sections
    points = tuple(replace(point, full=point.full + 1) if point.id == "2" else point for point in first.points)
    new = replace(old, version="next", sections=(replace(first, points=points), *others))
    return new, hall.workspace.keep_checklist(new)


def test_sure_answers_go_along_and_the_others_stay_in_the_log(hall):
    session = judged(hall, begun(hall))
    old, (new, name) = session.active, newer(hall, session)
    before = {point: session.answer((old, PointId(point))) for point in "123"}
    found = matches(session.checklists[old], new)
    session.move(old, name, carrying(found, {PointId(point): one for point, one in before.items()}))
    assert [match.old for match in found if not match.sure] == ["2"]
    assert [session.answer((name, PointId(point))) == before[point] for point in "123"] == [True, False, True]
    assert not session.can_undo
    session.settle()
    assert check(session.scorecard(), session.checklists) == ()


def test_a_moved_visit_opens_again_as_it_was_left(hall):
    session = judged(hall, begun(hall))
    old, (_, name) = session.active, newer(hall, session)
    session.move(old, name, [Carried(PointId("1"), PointId("1"))])
    session.judge((name, PointId("2")), Choice("met"))
    session.settle()
    again = hall.enter(session.id)
    summary = next(one for one in hall.workspace.visits() if one.id == session.id)
    assert (again.active, summary.checklists) == (name, (name,))
    assert again.answer((name, PointId("1"))) == session.answer((name, PointId("1")))


def test_an_answer_that_does_not_fit_stops_the_move_before_anything_is_written(hall):
    session = judged(hall, begun(hall))
    old, (_, name) = session.active, newer(hall, session)
    session.settle()
    rows = len(hall.workspace.rows(session.id))
    with pytest.raises(KnownError, match="answer"):
        session.move(old, name, [Carried(PointId("1"), PointId("3"))])
    session.settle()
    assert (session.active, len(hall.workspace.rows(session.id))) == (old, rows)


def test_a_plan_says_what_carries_what_wants_a_look_and_what_it_does_to_the_score(hall):
    session = judged(hall, begun(hall))
    new, _ = newer(hall, session)
    plan = plan_move(session, session.active, new)
    assert ([one.old for one in plan.sure], [one.old for one in plan.doubtful]) == (["1", "3"], ["2"])
    assert (plan.gone, plan.fresh, plan.can_carry(plan.doubtful[0])) == ((), (), True)
    before, left = plan.impact()
    _, taken = plan.impact({PointId("2"): MoveChoice.JUDGEMENT})
    _, shown = plan.impact({PointId("2"): MoveChoice.EVIDENCE})
    assert before.total.possible == 10 - before.total.not_applicable * 2
    assert (left.total.unjudged, shown.total.unjudged) == (1, 1)
    assert taken.total.points == left.total.points


def test_a_plan_is_carried_out_as_chosen(hall):
    session = judged(hall, begun(hall))
    new, name = newer(hall, session)
    plan = plan_move(session, session.active, new)
    assert name in {one.digest() for one in other_versions(hall.workspace, plan.before, plan.old)}
    carry_out(hall.workspace, session, plan, {PointId("2"): MoveChoice.JUDGEMENT})
    assert session.answer((name, PointId("2"))) == plan.answers[PointId("2")]


@pytest.mark.parametrize(
    ("version", "newer"),
    [("2", True), ("1.1", True), ("10", True), ("1", False), ("0.9", False), ("1 ", False)],
)
def test_a_newer_version_at_hand_is_known_by_its_number(hall, version, newer):
    session = hall.enter(begun(hall))
    old = session.checklists[session.active]
    hall.workspace.keep_checklist(replace(old, version=version))
    assert (session.active in newer_versions(hall.workspace)) is newer


def test_a_shipped_version_newer_than_the_kept_one_is_named(hall):
    from inspector.app.library import covers, read_checklist_file

    shipped = covers()[0]
    kept = hall.workspace.keep_checklist(replace(read_checklist_file(shipped.path), version="2020.1"))
    assert newer_versions(hall.workspace) == {kept: shipped.version}
