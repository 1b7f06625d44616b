# SPDX-License-Identifier: MPL-2.0
"""The home page: visits in progress before finished ones, their rates, and the way into each."""

from __future__ import annotations

from PySide6.QtCore import Qt

from inspector.core.checklist import PointId
from inspector.core.values import Choice
from inspector.ui.pages.home import HomePage
from tests.app.halls import begun, header, sheet


def lines(page):
    """What the list shows."""
    return [page.visits.line(page.visits.index(place)) for place in range(page.visits.rowCount())]


def test_an_empty_workspace_says_what_to_do(desk, qtbot):
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.enter()
    assert page.either.currentWidget() is not page.list
    assert page.newest_in_progress() == ""


def test_visits_in_progress_stand_before_finished_ones(desk, qtbot, hall):
    sealed = hall.enter(begun(hall))
    sealed.seal()
    sealed.settle()
    begun(hall)
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.enter()
    assert [line.title for line in lines(page)] == ["In progress  1", "城东农贸市场", "Finished  1", "城东农贸市场"]
    assert [line.sealed for line in lines(page)] == [False, False, False, True]


def test_a_score_rate_arrives_by_itself(desk, qtbot, hall):
    session = hall.enter(begun(hall))
    session.judge((session.active, PointId("1")), Choice("met"))
    session.settle()
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.enter()
    qtbot.waitUntil(lambda: lines(page)[1].rate == "100.00 %")
    assert (lines(page)[1].judged, lines(page)[1].points) == (1, 3)


def test_a_click_opens_the_visit(desk, qtbot, hall):
    visit = begun(hall)
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.show()
    page.enter()
    place = page.list.visualRect(page.visits.index(1)).center()
    with qtbot.waitSignal(page.visit_asked) as asked:
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [visit]


def test_a_heading_opens_nothing(desk, qtbot, hall):
    begun(hall)
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.show()
    page.enter()
    place = page.list.visualRect(page.visits.index(0)).center()
    with qtbot.assertNotEmitted(page.visit_asked):
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_kind_of_round_is_said_in_both_languages(desk, qtbot, hall):
    hall.begin([sheet()], header("mock"))
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.enter()
    assert "mock evaluation" in lines(page)[1].detail
    desk.tongue.speak("zh")
    page.enter()
    assert "模拟测评" in lines(page)[1].detail


def test_the_list_is_a_sound_model(desk, qtbot, hall, qtmodeltester):
    begun(hall)
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.enter()
    qtmodeltester.check(page.visits)
