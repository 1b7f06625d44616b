# SPDX-License-Identifier: MPL-2.0
"""The outline: groups and orders of points, as values and as a tree."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from inspector.core.answers import Status
from inspector.core.values import Choice
from inspector.ui.models.course import Course
from inspector.ui.models.outline import by_class, by_sheet, by_walk, offered
from inspector.ui.models.outline_filter import OutlineFilter
from inspector.ui.models.outline_model import OutlineModel, Role
from inspector.ui.models.standing import Standing
from tests.content.best_answers import shipped
from tests.ui.models.keys import key

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.mark.parametrize(("order", "points"), [(by_sheet, "123 456"), (by_class, "13 2456"), (by_walk, "23 1456")])
def test_points_stand_in_the_order_chosen(session, order, points):
    groups = order(session.checklists).groups
    assert " ".join("".join(point for _, point in group.keys) for group in groups) == points


def test_two_checklists_are_walked_once_stop_by_stop():
    both = {sheet.digest(): sheet for sheet in map(shipped, ("cn-market", "cn-hygiene-market"))}
    groups = by_walk(both).groups
    assert [group.id for group in groups] == ["entrance", "hall", "stalls", "cooked", "collection", "toilet", "outside"]
    assert [len({sheet for sheet, _ in group.keys}) for group in groups] == [2, 2, 2, 2, 1, 2, 2]
    assert sorted(by_walk(both).keys) == sorted(by_sheet(both).keys)


def test_only_orders_that_differ_are_offered(session):
    assert offered(session.checklists) == ("sheet", "class", "walk")


def test_the_next_unjudged_goes_round_past_the_end(session):
    course = Course(session)
    course.current = key(session, "6")
    session.judge(key(session, "1"), Choice("met"))
    assert course.next_unjudged() == key(session, "2")


def test_there_is_no_next_when_all_others_are_done(session):
    course = Course(session)
    for point in "23456":
        session.mark(key(session, point), Status.CANNOT_JUDGE, "weather")
    assert course.next_unjudged() is None


def test_a_course_begins_at_the_first_point_not_judged(session):
    session.judge(key(session, "1"), Choice("met"))
    assert Course(session).current == key(session, "2")


def test_the_tree_keeps_the_laws_of_qts_models(session, qtbot):
    model = OutlineModel(session, by_sheet(session.checklists), "en")
    tester = QAbstractItemModelTester(model, FATAL)
    session.judge(key(session, "1"), Choice("met"))
    model.refresh(key(session, "1"))
    model.show_outline(by_walk(session.checklists))
    model.speak("zh")
    assert (model.rowCount(), tester.model()) == (2, model)


def test_a_group_counts_what_is_done_in_it(session, qtbot):
    session.judge(key(session, "1"), Choice("met"))
    model = OutlineModel(session, by_sheet(session.checklists), "en")
    assert [model.index(0, 0).data(role) for role in (Role.DONE, Role.TOTAL)] == [1, 3]
    session.mark(key(session, "2"), Status.NOT_APPLICABLE)
    model.refresh(key(session, "2"))
    model.refresh(key(session, "2"))
    assert model.index(0, 0).data(Role.DONE) == 2


def test_a_point_shows_its_number_its_title_and_how_it_stands(session, qtbot):
    session.judge(key(session, "1"), Choice("lost"))
    model = OutlineModel(session, by_sheet(session.checklists), "zh")
    index = model.index_of(key(session, "1"))
    assert [index.data(role) for role in (Role.NUMBER, 0, Role.STANDING)] == ["1", "地面无积水", Standing.LOST]


def test_one_answer_repaints_one_row_and_its_group(session, qtbot):
    model = OutlineModel(session, by_sheet(session.checklists), "en")
    painted: list[tuple[QModelIndex, QModelIndex]] = []
    model.dataChanged.connect(lambda first, last, _: painted.append((first, last)))
    session.judge(key(session, "2"), Choice("B"))
    model.refresh(key(session, "2"))
    assert painted == [(model.index_of(key(session, "2")),) * 2, (model.index(0, 0),) * 2]


@pytest.mark.parametrize(
    ("name", "points"), [("all", "123456"), ("unjudged", "3456"), ("lost", "1"), ("aside", "2"), ("incomplete", "1")]
)
def test_a_filter_shows_its_points_and_their_groups(session, qtbot, name, points):
    session.judge(key(session, "1"), Choice("lost"))
    session.mark(key(session, "2"), Status.NOT_APPLICABLE)
    model = OutlineModel(session, by_sheet(session.checklists), "en")
    shown = OutlineFilter(session, model)
    tester = QAbstractItemModelTester(shown, FATAL)
    shown.show_only(name)
    groups = [shown.index(row, 0) for row in range(shown.rowCount())]
    assert tester.model() is shown
    rows = [shown.index(row, 0, group).data(Role.NUMBER) for group in groups for row in range(shown.rowCount(group))]
    assert "".join(rows) == points
