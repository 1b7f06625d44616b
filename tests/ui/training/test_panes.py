# SPDX-License-Identifier: MPL-2.0
"""Pages of training where room is short: one of two parts at a time, the way between them, and a head of one line."""

from __future__ import annotations

import pytest

from inspector.ui.training.builder_page import BuilderPage
from inspector.ui.training.panes import NARROW
from inspector.ui.training.results_page import LOW, ResultsPage
from inspector.ui.training.training_page import TrainingPage
from tests.ui.training.built import begun


@pytest.fixture
def page(desk, hall, qtbot):
    """The builder of a drill of three questions."""
    begun(hall)
    made = BuilderPage(desk, "d1")
    qtbot.addWidget(made)
    made.resize(NARROW + 200, 500)
    made.show()
    made.enter()
    return made


def seen(page) -> tuple[bool, bool, bool]:
    """Whether the outline, what is chosen, and the way between them can be seen."""
    return page.side.isVisible(), page.stack.isVisible(), page.panes.turn.isVisible()


def test_outline_and_question_stand_side_by_side_where_there_is_room(page):
    assert seen(page) == (True, True, False)
    page.write_scene()
    assert seen(page) == (True, True, False)


def test_one_stands_alone_where_width_is_short_and_enter_and_escape_lead_between(page, qtbot):
    from PySide6.QtCore import Qt

    page.resize(NARROW - 20, 500)
    assert seen(page) == (True, False, True)
    qtbot.keyClick(page.outline.list, Qt.Key.Key_Return)
    assert seen(page) == (False, True, True)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert seen(page) == (True, False, True)
    page.outline.list.setFocus()
    page.panes.turn.click()
    assert page.window().focusWidget() is page.panes.turn
    assert (seen(page), page.panes.turn.text()) == ((False, True, True), "Outline")
    page.resize(NARROW + 200, 500)
    assert seen(page) == (True, True, False)


def test_the_list_is_as_broad_as_the_page_where_it_stands_alone(page, qtbot):
    wide = page.side.maximumWidth()
    page.resize(NARROW - 20, 500)
    qtbot.waitUntil(lambda: page.side.width() == NARROW - 20)
    page.resize(NARROW + 200, 500)
    assert page.side.maximumWidth() == page.side.minimumWidth() == wide


def test_a_page_without_drills_says_first_what_they_are(desk, qtbot):
    made = TrainingPage(desk)
    qtbot.addWidget(made)
    made.resize(NARROW - 20, 500)
    made.show()
    made.refill()
    assert (made.side.isVisible(), made.empty.isVisible()) == (False, True)
    made.panes.turn.click()
    assert (made.side.isVisible(), made.add.y()) == (True, made.open.y())


def test_a_low_page_of_results_names_its_parts_in_one_line(desk, qtbot):
    made = ResultsPage(desk)
    qtbot.addWidget(made)
    made.resize(900, LOW + 100)
    made.show()
    assert (made.told.isVisible(), made.steps.segments.isVisible(), made.steps.pick.isVisible()) == (True, True, False)
    made.resize(900, LOW - 20)
    assert (made.told.isVisible(), made.steps.segments.isVisible(), made.steps.pick.isVisible()) == (False, False, True)
    made.steps.pick.choose("map")
    made.steps.pick.activated.emit(0)
    assert (made.steps.chosen(), made.map.isVisible()) == ("map", True)
