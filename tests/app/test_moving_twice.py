# SPDX-License-Identifier: MPL-2.0
"""Moves that meet other moves or shared points: no old answer comes back, and no other sheet loses its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.app.session import Session
from inspector.core.answers import BLANK, Status
from inspector.core.carryover import Carried
from inspector.core.checklist import Checklist, PointId
from inspector.core.scorecard import check
from inspector.core.values import Choice
from inspector.core.visits import Change
from tests.app.halls import begun, header, sheet

FIRST, THIRD = PointId("1"), PointId("3")


def sharing(name: str, shared: str = "c-1") -> Checklist:
    """The small checklist under another name, its first point shared."""
    whole = sheet()
    first, *others = whole.sections
    points = tuple(replace(point, shared=shared if point.id == "1" else "") for point in first.points)
    return replace(whole, id=name, sections=(replace(first, points=points), *others))


def move(hall, session: Session, old: Checklist, new: Checklist, *carried: Carried) -> None:
    """Go on under another version."""
    session.move(old.digest(), hall.workspace.keep_checklist(new), carried)


def proved(hall, session: Session) -> Session:
    """Open the visit again: it stands as it was left, and its card is true."""
    session.settle()
    again = hall.enter(session.id)
    assert check(again.scorecard(), again.checklists) == ()
    assert [one.plain for one in again.running.values()] == [one.plain for one in session.running.values()]
    return again


def test_a_visit_that_comes_back_to_a_version_takes_along_only_what_is_carried(hall):
    session, old, new = hall.enter(begun(hall)), sheet(), replace(sheet(), version="2")
    session.judge((old.digest(), FIRST), Choice("lost"))
    move(hall, session, old, new, Carried(FIRST, FIRST))
    session.mark((new.digest(), FIRST), Status.UNJUDGED)
    move(hall, session, new, old)
    assert proved(hall, session).answer((old.digest(), FIRST)) == BLANK
    session.judge((old.digest(), FIRST), Choice("met"))
    session.undo()
    assert proved(hall, session).answer((old.digest(), FIRST)) == BLANK


@pytest.mark.parametrize("carried", [(), (Carried(FIRST, FIRST),)])
def test_a_sheet_keeps_the_answer_it_shared_when_the_other_goes_on_without_it(hall, carried):
    one, other = sharing("one"), sharing("other")
    session = hall.enter(hall.begin([one, other], header()))
    session.judge((one.digest(), FIRST), Choice("lost"))
    move(hall, session, one, replace(sharing("one", ""), version="2"), *carried)
    again = proved(hall, session)
    assert again.answer((other.digest(), FIRST)).value == Choice("lost")
    assert again.running[other.digest()].plain.lost == 1


def test_an_answer_taken_back_while_it_was_shared_does_not_come_back_with_a_move(hall):
    one, other = sharing("one", ""), sharing("other")
    session = hall.enter(hall.begin([one, other], header()))
    session.judge((other.digest(), FIRST), Choice("lost"))
    new = replace(sharing("one"), version="2")
    move(hall, session, one, new)
    session.mark((new.digest(), FIRST), Status.UNJUDGED)
    move(hall, session, new, replace(one, version="3"))
    assert proved(hall, session).answer((other.digest(), FIRST)) == BLANK


def test_a_move_the_power_cut_short_leaves_the_visit_as_it_was(hall):
    session, old, new = hall.enter(begun(hall)), sheet(), replace(sheet(), version="2")
    session.judge((old.digest(), FIRST), Choice("lost"))
    carried = Change((new.digest(), FIRST), session.answer((old.digest(), FIRST)))
    session._append("point", carried.record())
    session.settle()
    again = proved(hall, hall.enter(session.id))
    again.undo()
    assert (again.answer((old.digest(), FIRST)), again.can_undo) == (BLANK, False)
    move(hall, again, old, new)
    assert proved(hall, again).answer((new.digest(), FIRST)) == BLANK


def test_an_answer_is_kept_when_the_point_becomes_one_that_is_asked_elsewhere(hall):
    one, other = sharing("one", ""), sharing("other")
    session = hall.enter(hall.begin([one, other], header()))
    session.judge((other.digest(), FIRST), Choice("lost"))
    new = replace(sharing("one"), version="2")
    move(hall, session, one, new)
    assert proved(hall, session).answer((new.digest(), FIRST)).value == Choice("lost")
