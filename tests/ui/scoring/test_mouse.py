# SPDX-License-Identifier: MPL-2.0
"""Scoring by mouse or finger alone, and the whole sheet as rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton

from inspector.core.answers import Status
from inspector.core.values import Amount, Choice, Counts
from inspector.ui.models.sheet_model import COLUMNS
from inspector.ui.widgets.judge_button import JudgeButton
from inspector.ui.widgets.stepper import Stepper
from tests.ui.scoring.hands import answer, at, click, go, press, say


def button(page, words):
    """The button of the answer bar that says this."""
    page.view.settle()
    bar = page.view.bar
    return next(one for one in bar.findChildren(JudgeButton) if one.text() == words and one.isVisible())


def more(page, row=0):
    """The + of a stepper shown."""
    page.view.settle()
    steppers = [one for one in page.view.bar.findChildren(Stepper) if one.isVisible()]
    return steppers[row].findChildren(QToolButton)[1]


def test_every_point_is_judged_by_clicks(page, qtbot):
    click(qtbot, button(page, "Met"))
    click(qtbot, button(page, "Not applicable"))
    click(qtbot, button(page, "No fault"))
    click(qtbot, button(page, "All there"))
    click(qtbot, button(page, "Full points"))
    click(qtbot, more(page, 1))
    click(qtbot, more(page, 0))
    assert page.course.tally.unjudged == 0
    assert answer(page, "2").status is Status.NOT_APPLICABLE


def test_a_stepper_counts_by_clicks(page, qtbot):
    go(page, "3")
    click(qtbot, more(page, 1))
    click(qtbot, more(page, 1))
    assert isinstance(answer(page, "3").value, Counts)
    assert answer(page, "3").value.totals() == {"butt": 2}


def test_a_number_is_stepped_by_clicks(page, qtbot):
    go(page, "5")
    click(qtbot, more(page))
    click(qtbot, more(page))
    assert isinstance(answer(page, "5").value, Amount)
    assert answer(page, "5").value.number * 2 == 1


def test_a_click_in_the_contents_shows_the_point_and_gives_the_keys_back(page, qtbot):
    tree = page.view.outline._tree
    index = page.view.filter.mapFromSource(page.view.outline_model.index_of((page.session.active, "5")))
    click(qtbot, tree.viewport(), tree.visualRect(index).center())
    press(qtbot, page, "1")
    assert answer(page, "5").status is Status.JUDGED


def test_a_click_on_a_group_closes_and_opens_it(page, qtbot):
    tree = page.view.outline._tree
    spot = tree.visualRect(page.view.filter.index(0, 0)).center()
    click(qtbot, tree.viewport(), spot)
    assert not tree.isExpanded(page.view.filter.index(0, 0))
    click(qtbot, tree.viewport(), spot)
    assert tree.isExpanded(page.view.filter.index(0, 0))


def test_the_point_at_hand_stays_in_sight_when_the_contents_lose_room(page, qtbot):
    tree = page.view.outline._tree
    go(page, "6")
    page.resize(1180, 420)
    qtbot.waitUntil(lambda: tree.viewport().height() < 300)
    assert tree.viewport().rect().contains(tree.visualRect(tree.currentIndex()).center())


def test_the_chosen_button_shows_it(page, qtbot):
    click(qtbot, button(page, "Not met"))
    assert [button(page, words).isChecked() for words in ("Met", "Not met")] == [False, True]


def test_everything_a_finger_meets_is_high_enough(page):
    for point in "123456":
        go(page, point)
        low = [one.text() for one in page.view.bar.findChildren(JudgeButton) if one.isVisible() and one.height() < 44]
        assert low == []
    buttons = [one for one in page.findChildren(QToolButton) if one.isVisible() and one.height() < 44]
    assert [one.accessibleName() for one in buttons] == []


def test_every_control_has_a_name_for_those_who_listen(page, qtbot):
    press(qtbot, page, "2")
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    controls = [
        one for one in page.findChildren(QAbstractButton) + page.findChildren(QPlainTextEdit) if one.isVisible()
    ]
    controls += [one for kind in kinds[1:3] for one in page.findChildren(kind) if one.isVisible()]
    nameless = [one for one in controls if not (one.accessibleName() or getattr(one, "text", str)())]
    assert nameless == []


def test_g_shows_the_whole_sheet_and_the_same_keys_judge_its_rows(page, qtbot):
    press(qtbot, page, "G", "1", "1")
    page.view.settle()
    assert page.view.columns.showing_grid
    assert (answer(page, "1").value, answer(page, "2").value) == (Choice("met"), Choice("A"))
    assert page.view.grid.currentIndex().row() == 2


def test_arrows_choose_rows_of_the_grid(page, qtbot):
    press(qtbot, page, "G")
    qtbot.keyClick(page.view.grid, Qt.Key.Key_Down)
    assert at(page) == "2"


@pytest.mark.parametrize(("key", "column"), [("M", "note"), ("L", "place")])
def test_note_and_place_are_written_in_the_row(page, qtbot, key, column):
    press(qtbot, page, "G", key)
    say(qtbot, page, "12 by the gate")
    press(qtbot, page, Qt.Key.Key_Return)
    assert getattr(answer(page, "1"), column) == "12 by the gate"
    assert (answer(page, "1").status, at(page)) == (Status.UNJUDGED, "1")


def test_a_row_shows_what_was_written_beside_it(page, qtbot):
    press(qtbot, page, "G")
    page.view.evidence.note.setPlainText("wet")
    page.view.evidence.flush()
    shown = {column.id: page.view.sheet.index(0, place).data() for place, column in enumerate(COLUMNS)}
    assert shown["note"] == "wet"


def test_the_walk_orders_contents_rows_and_the_way_on(page, qtbot):
    press(qtbot, page, "O", "O")
    assert page.course.order == "walk"
    go(page, "2")
    press(qtbot, page, "1")
    assert at(page) == "3"
    assert page.view.sheet.key_at(page.view.sheet.index(0, 0)) == (page.session.active, "2")


def test_the_contents_can_be_put_away(page, qtbot):
    press(qtbot, page, "I")
    assert not page.view.outline.isVisible()
    press(qtbot, page, "I")
    assert page.view.outline.isVisible()


@pytest.mark.parametrize(("width", "outline", "side"), [(1180, True, True), (760, False, True), (560, False, False)])
def test_a_narrow_page_gives_up_the_contents_then_puts_evidence_below(page, width, outline, side):
    page.resize(width, 640)
    assert (page.view.outline.isVisible(), page.view.columns.has_side) == (outline, side)
    assert page.view.evidence.isVisible()


def test_a_photo_corner_is_where_it_is_taken_off(page):
    from inspector.ui.widgets.photo_strip import Thumb

    thumb = Thumb(page.desk.theme, page.view.thumbnails, 72)
    thumb.resize(72, 72)
    assert [thumb._corner(spot) for spot in (QPoint(70, 2), QPoint(5, 5), QPoint(70, 70))] == [True, False, False]
    thumb.deleteLater()


@pytest.mark.parametrize(("width", "height"), [(920, 420), (560, 480)])
def test_the_field_that_has_the_cursor_is_in_view(page, qtbot, width, height):
    page.resize(width, height)
    press(qtbot, page, "2", Qt.Key.Key_Return)
    for key in ("", "L", "M"):
        press(qtbot, page, *([Qt.Key.Key_Escape, key] if key else []))
        field = page.focusWidget()
        qtbot.waitUntil(lambda field=field: field.visibleRegion().boundingRect().height() == field.height())


def test_the_field_of_own_reasons_is_in_view_on_a_low_page(page, qtbot):
    page.resize(560, 360)
    press(qtbot, page, "9")
    qtbot.waitUntil(page.view.bar._reasons.isVisible)
    press(qtbot, page, "5")
    field = page.focusWidget()
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() == field.height())
