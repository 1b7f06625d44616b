# SPDX-License-Identifier: MPL-2.0
"""The home page: visits in progress before finished ones, their rates, and the way into each."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from inspector.app.assigning import write_assignment
from inspector.app.hall import open_hall
from inspector.app.returning import write_return
from inspector.app.round_log import round_of
from inspector.app.trust import Keys
from inspector.core.checklist import PointId
from inspector.core.values import Choice
from inspector.ui.dialogs.hand_in_day import HandInDayDialog
from inspector.ui.pages.home import HomePage
from tests.app.halls import begun, counting, header, sheet
from tests.ui.offices import assigned


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


def test_the_window_stands_before_a_score_rate_is_looked_for(desk, qtbot, hall):
    begun(hall)
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.enter()
    page._rates.stop()  # the beats of this test are its own
    page._find_rate()
    assert page.visits.next_wanted() is not None
    page._find_rate()
    assert page.visits.next_wanted() is None


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


def test_planned_visits_of_this_person_stand_under_to_do(desk, qtbot, hall):
    hall.keep(replace(hall.settings, inspectors="王敏"))
    assigned(hall, "王敏", "周琳")
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.enter()
    assert lines(page)[0].title == "To do  3"
    assert lines(page)[1].planned.inspector == "王敏、周琳"


def test_planned_visits_of_others_stand_on_no_home_page(desk, qtbot, hall):
    hall.keep(replace(hall.settings, inspectors="李强"))
    assigned(hall, "王敏")
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.enter()
    assert lines(page) == []


def test_enter_begins_a_planned_visit_with_its_own_id_and_head(window, qtbot, hall):
    hall.keep(replace(hall.settings, inspectors="王敏"))
    assigned(hall, "王敏")
    window.show_home()
    planned = lines(window.home)[1].planned
    window.home.list.activated.emit(window.home.visits.index(1))
    assert window.session.id == planned.visit
    assert (window.session.header.round, window.session.header.inspectors) == ("R-1", ("王敏",))


def test_a_site_that_cannot_be_judged_is_recorded_as_a_sealed_visit(desk, qtbot, hall):
    hall.keep(replace(hall.settings, inspectors="王敏"))
    assigned(hall, "王敏")
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.enter()
    site = lines(page)[1].planned.site
    page.away.open.click()
    page.away.states.button("fenced").click()
    page.away.remark.setText("道路施工")
    page.away.record.click()
    sealed = hall.workspace.visits_page(state="sealed")[0].header
    assert (sealed.state, sealed.remark) == ("fenced", "道路施工")
    assert round_of(hall, "R-1").stops[site].state == "fenced"
    with qtbot.waitSignal(page.replacement_asked) as asked:
        desk.banners.standing()[0]._offered.click()
    assert asked.args == ["R-1", site]


def test_a_letter_of_the_office_is_taken_in_whole(window, qtbot, hall, tmp_path):
    office = open_hall(tmp_path / "office", tmp_path / "office_home", clock=hall.clock, new_id=counting())
    assigned(office, "王敏")
    path = write_assignment(office, "R-1", ("王敏",), tmp_path).path
    office.close()
    window.office.take_letter(path)
    assert lines(window.home)[0].title == "To do  3"
    window.office.take_letter(path)
    assert "before" in window.desk.banners.standing()[0].text


def test_words_and_letters_of_pinyin_narrow_the_list(desk, qtbot, hall):
    begun(hall)
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.show()
    page.enter()
    page.search.setText("cdnm")
    page.refill()
    assert lines(page)[1].title == "城东农贸市场"
    page.search.setText("xxxx")
    page.refill()
    assert page.empty.nothing.text() == "No such visit"


def test_many_visits_are_read_a_page_at_a_time(desk, qtbot, hall):
    for _ in range(45):
        begun(hall)
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    page.enter()
    assert page.visits.rowCount() == 46
    section = page.visits._sections[0]
    assert list(section.pages) == [0]
    assert page.visits.line(page.visits.index(45)).visit
    assert list(section.pages) == [0, 1]


def test_a_returned_card_opens_again_though_it_was_still_open_here(window, qtbot, hall, tmp_path):
    visit = begun(hall)
    window.open_visit(visit)
    window.session.seal()
    window.session.settle()
    path = tmp_path / "card.returned"
    write_return(path, window.session.scorecard(), "缺一张照片", "创建办", Keys(hall.home))
    window.office.take_letter(path)
    assert "came back: 缺一张照片. It is open again." in window.desk.banners.standing()[0].text
    window.desk.banners.standing()[0]._offered.click()
    assert (window.session.id, window.session.sealed) == (visit, None)
    assert window.stack.page().matters.returned.text() == "Returned: 缺一张照片"


def test_a_letter_may_be_dropped_anywhere_on_the_window(window, qtbot, hall, tmp_path):
    path = tmp_path / "x.assignment"
    path.write_bytes(b"no letter")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    spot, copy = QPointF(300, 300), Qt.DropAction.CopyAction
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    dropped = QDropEvent(spot, copy, carried, *keys)
    assert window.office.eventFilter(window, dropped)
    assert "no assignment" in window.desk.banners.standing()[0].text
    carried.setUrls([QUrl.fromLocalFile(str(tmp_path / "photo.jpg"))])
    assert not window.office.eventFilter(window, QDropEvent(spot, copy, carried, *keys))


def test_the_day_is_handed_in_from_here_once_something_is_sealed(window, qtbot, hall):
    session = hall.enter(begun(hall))
    window.show_home()
    assert window.home.hand_in.isHidden()
    session.seal()
    session.settle()
    window.home.refill()
    qtbot.mouseClick(window.home.hand_in, Qt.MouseButton.LeftButton)
    dialog = window.findChild(HandInDayDialog)
    assert (dialog.day.text(), dialog.isVisible()) == (session.header.date, True)
    assert dialog.go.isEnabled()
    dialog.close()
