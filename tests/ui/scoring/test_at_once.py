# SPDX-License-Identifier: MPL-2.0
"""One key for many points, going on by itself or not, and the keys of the left hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from inspector.core.answers import Status
from inspector.core.values import Choice, Counts
from inspector.files.checklist_yaml import load_checklist
from tests.app.halls import header
from tests.ui.scoring.hands import answer, at, begun, click, go, opened, press, put_away

COMMON = """
format: 1
id: common
version: "1"
title: {zh: 通用, en: Common}
site_type: {zh: 市场, en: Market}
sections:
  - id: all
    title: {zh: 全部, en: All}
    points:
      - {id: "1", title: {zh: 地面, en: Ground}, full: 2, rule: yes_no, faults: [脏]}
      - {id: "2", title: {zh: 争吵, en: Quarrels}, full: 1, rule: yes_no, common: 通-1, faults: [吵]}
      - {id: "3", title: {zh: 乱扔, en: Litter}, full: 1, rule: yes_no, common: 通-2, faults: [扔]}
      - {id: "4", title: {zh: 吐痰, en: Spitting}, full: 1, rule: yes_no, common: 通-3, faults: [吐]}
      - {id: "5", title: {zh: 门, en: Door}, full: 2, rule: yes_no, faults: [堵]}
"""


@pytest.fixture
def common(desk, qtbot, hall):
    """A page on a sheet with a block of common clauses."""
    checklist, problems = load_checklist(COMMON.encode())
    assert checklist is not None, problems
    made = opened(desk, qtbot, hall.begin([checklist], header()))
    yield made
    put_away(made)


def statuses(page, *points: str) -> list[bool]:
    """Whether these points are judged."""
    return [answer(page, point).status is Status.JUDGED for point in points]


def test_one_key_judges_what_is_left_of_the_common_block_and_goes_on(common, qtbot):
    go(common, "3")
    press(qtbot, common, "2", Qt.Key.Key_Escape)
    go(common, "2")
    press(qtbot, common, "B")
    assert statuses(common, "1", "2", "3", "4", "5") == [False, True, True, True, False]
    assert (answer(common, "3").value, answer(common, "4").value, at(common)) == (Choice("lost"), Choice("met"), "5")


def test_the_foot_says_how_many_and_one_undo_takes_all_back(common, qtbot):
    go(common, "2")
    press(qtbot, common, "B")
    common.view.catch_up()
    assert common.view.foot._deed.text() == "3 points met — one undo takes all back"
    common.undo()
    assert statuses(common, "2", "3", "4") == [False, False, False]
    common.view.catch_up()
    assert common.view.foot._deed.text() == "3 points: answers taken back"


def test_elsewhere_the_key_judges_the_section_each_point_by_its_own_rule(page, qtbot):
    press(qtbot, page, "B")
    assert [answer(page, point).value for point in ("1", "2", "3")] == [Choice("met"), Choice("A"), Counts()]
    assert (answer(page, "4").status, at(page)) == (Status.UNJUDGED, "4")


def test_points_selected_in_the_contents_are_a_run_of_their_own(common, qtbot):
    tree, model = common.view.outline._tree, common.view.filter
    for point in ("1", "5"):
        key = (common.session.active, next(one for one in common.course.outline.keys if one[1] == point)[1])
        index = model.mapFromSource(common.view.outline_model.index_of(key))
        tree.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    assert common.view.outline._run.text() == "The 2 selected: met"
    click(qtbot, common.view.outline._run)
    assert statuses(common, "1", "2", "3", "4", "5") == [True, False, False, False, True]


def test_where_nothing_is_open_the_foot_says_so_and_nothing_is_written(common, qtbot):
    go(common, "2")
    press(qtbot, common, "B")
    go(common, "2")
    rows = len(common.session._rows)
    press(qtbot, common, "B")
    assert len(common.session._rows) == rows
    assert common.view.foot._deed.text() == "Nothing is open here that one key could judge"


def test_going_on_by_itself_can_be_turned_off_on_the_page(page, qtbot):
    page.actions_of["advance"].trigger()
    press(qtbot, page, "1")
    assert (answer(page, "1").value, at(page), page.desk.hall.settings.advance) == (Choice("met"), "1", "off")
    press(qtbot, page, Qt.Key.Key_Return)
    assert at(page) == "2"


def test_without_going_on_a_status_stays_too(page, qtbot):
    page.actions_of["advance"].trigger()
    press(qtbot, page, "9", "3")
    assert (answer(page, "1").reason, at(page)) == ("weather", "1")


def test_the_left_hand_has_letters_beside_the_digits_and_the_page_stands_mirrored(page, qtbot):
    page.desk.change("hand", "left")
    press(qtbot, page, "q")
    assert (answer(page, "1").value, at(page)) == (Choice("met"), "2")
    press(qtbot, page, "w", Qt.Key.Key_Escape)
    assert answer(page, "2").value == Choice("B")
    assert page.view.outline.x() > page.view.columns.views.x()
    page.desk.change("hand", "right")
    page.view.columns.layout().activate()
    assert page.view.outline.x() < page.view.columns.views.x()


def test_in_the_left_hand_space_goes_on_and_stays_a_space_in_words(page, qtbot):
    page.desk.change("hand", "left")
    press(qtbot, page, Qt.Key.Key_Space)
    assert at(page) == "2"
    press(qtbot, page, "M")
    qtbot.keyClicks(page.focusWidget(), "q w")
    press(qtbot, page, Qt.Key.Key_Escape)
    assert answer(page, "2").note == "q w"


def test_a_visit_begins_in_the_order_of_the_settings(desk, qtbot, hall):
    desk.change("order", "walk")
    page = opened(desk, qtbot, begun(hall))
    assert page.course.order == "walk"
    put_away(page)
