# SPDX-License-Identifier: MPL-2.0
"""Points that are not asked as things stand, and points that two systems ask: seen, counted and walked past."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from inspector.core.answers import Status
from inspector.core.checklist import PointId
from inspector.core.values import Choice
from inspector.ui.models.outline_model import Role
from inspector.ui.models.standing import Standing, stands
from tests.app.halls import header
from tests.ui.scoring.hands import answer, at, go, opened, press, put_away
from tests.ui.scoring.kinds import LATER, begun_with_every_kind, begun_with_two, made


@pytest.fixture
def every(desk, qtbot, hall):
    """The scoring page on every kind of rule: point 27 is asked when 26 says wet."""
    page = opened(desk, qtbot, begun_with_every_kind(hall))
    yield page
    put_away(page)


@pytest.fixture
def two(desk, qtbot, hall):
    """The scoring page on two sheets that share point 1."""
    page = opened(desk, qtbot, begun_with_two(hall))
    yield page
    put_away(page)


def listed(page):
    """The numbers of the last group of the contents."""
    model = page.view.filter
    group = model.index(model.rowCount() - 1, 0)
    return [model.index(row, 0, group).data(Role.NUMBER) for row in range(model.rowCount(group))]


def follower(page):
    """The point of the second sheet that is answered in the first."""
    return list(page.session.checklists)[1], PointId("1")


def test_a_point_that_is_not_asked_stands_nowhere(every):
    row = every.view.sheet.row_of((every.session.active, PointId("27")))
    assert listed(every) == ["23", "24", "25", "26"]
    assert every.view.grid.isRowHidden(row)
    assert every.course.tally.points == 26


def test_a_point_appears_as_soon_as_it_is_asked_and_goes_again(every, qtbot):
    go(every, "26")
    press(qtbot, every, "2")
    assert (at(every), listed(every)) == ("27", ["23", "24", "25", "26", "27"])
    row = every.view.sheet.row_of((every.session.active, PointId("27")))
    assert not every.view.grid.isRowHidden(row)
    go(every, "26")
    press(qtbot, every, "1")
    assert listed(every) == ["23", "24", "25", "26"]


def test_the_count_of_a_group_follows_what_is_asked(every, qtbot):
    model = every.view.outline_model
    group = model.index(3, 0)
    before = (group.data(Role.DONE), group.data(Role.TOTAL))
    go(every, "26")
    press(qtbot, every, "2", "1")
    every.view.catch_up()
    assert (before, (group.data(Role.DONE), group.data(Role.TOTAL))) == ((0, 4), (2, 5))
    every.undo()
    every.undo()
    every.view.catch_up()
    assert (group.data(Role.DONE), group.data(Role.TOTAL)) == (0, 4)


def test_a_point_says_when_it_is_asked_and_takes_no_answer_before(every, qtbot):
    go(every, "27")
    said = every.view.card._texts["when"].accessibleName()
    assert ("26" in said, "wet" in said, every.view.bar.isEnabled()) == (True, True, False)
    assert every.view.card._stands.accessibleName() == "Not asked here"
    press(qtbot, every, "1")
    assert answer(every, "27").status is Status.UNJUDGED


def test_walking_goes_past_what_is_not_asked(every, qtbot):
    go(every, "26")
    press(qtbot, every, Qt.Key.Key_Right)
    assert at(every) == "26"
    every.session.judge((every.session.active, PointId("26")), Choice("wet"))
    press(qtbot, every, Qt.Key.Key_Right)
    assert at(every) == "27"


def test_the_contents_stay_where_they_are_when_a_point_appears(every, qtbot):
    go(every, "26")
    tree = every.view.outline._tree
    before = tree.verticalScrollBar().value()
    press(qtbot, every, "2")
    go(every, "26")
    assert tree.verticalScrollBar().value() >= before > 0


def test_a_whole_section_appears_open_and_its_points_are_walked(desk, qtbot, hall):
    page = opened(desk, qtbot, hall.begin([made(LATER)], header()))
    model, tree = page.view.filter, page.view.outline._tree
    assert (model.rowCount(), page.course.tally.points) == (1, 1)
    press(qtbot, page, "1")
    assert (model.rowCount(), tree.isExpanded(model.index(1, 0)), at(page)) == (2, True, "2")
    press(qtbot, page, "1", "1")
    page.undo()
    page.undo()
    page.undo()
    assert (model.rowCount(), at(page), page.course.tally.unjudged) == (1, "1", 1)
    put_away(page)


def test_a_shared_point_is_answered_once_and_counts_in_both(two, qtbot):
    two.view.settle()
    assert two.view.shared._words.text() == "Counts in “乙表” too"
    press(qtbot, two, "1")
    assert stands(two.session, follower(two)) is Standing.MET
    assert two.course.tally.points == 3
    press(qtbot, two, "1")
    assert two.course.current == (follower(two)[0], PointId("2"))


def test_the_other_side_of_a_shared_point_is_read_only_and_leads_there(two, qtbot):
    two.show_point(follower(two))
    two.view.settle()
    assert "甲表" in two.view.shared._words.text()
    press(qtbot, two, "1")
    assert answer(two, "1").status is Status.UNJUDGED
    two.view.shared._go.click()
    two.view.settle()
    assert (at(two), two.course.current[0]) == ("1", two.session.active)
    assert (two.view.shared._go.isHidden(), two.view.bar.isEnabled()) == (True, True)
