# SPDX-License-Identifier: MPL-2.0
"""Several visits open at once: each keeps its place and draft, is put aside whole, and resumes at its point."""

from __future__ import annotations

import pytest

from inspector.app.pauses import MOST, Pause, keep_pauses, pause_of, pauses
from inspector.core.checklist import PointId
from inspector.core.problems import Problem
from inspector.core.values import Choice
from inspector.ui.visit_desk import PAGES
from tests.app.halls import begun
from tests.ui.conftest import freed


def open_at(window, visit: str, point: str):
    """Open a visit at a point; gives its page."""
    window.open_visit(visit)
    page = window.stack.page()
    page.show_point((window.session.active, PointId(point)))
    return page


def test_turning_to_another_visit_and_back_keeps_the_place(window, hall):
    first = open_at(window, begun(hall), "3")
    second = open_at(window, begun(hall), "1")
    window.actions_of["next_visit"].trigger()
    assert window.stack.page() is first
    assert str(first.course.current[1]) == "3"
    window.actions_of["previous_visit"].trigger()
    assert window.stack.page() is second


def test_what_was_begun_in_words_is_written_when_another_visit_comes(window, hall):
    page = open_at(window, begun(hall), "1")
    page.hand.write_at("note")
    page.view.evidence.note.setPlainText("wet floor")
    open_at(window, begun(hall), "1")
    assert page.session.answer((page.session.active, PointId("1"))).note == "wet floor"


def test_pages_beyond_four_are_put_away_and_come_back_where_they_were(window, hall):
    visits = [begun(hall) for _ in range(PAGES + 2)]
    open_at(window, visits[0], "3")
    for visit in visits[1:]:
        open_at(window, visit, "1")
    freed()
    assert (len(window.visits.sessions), len(window.visits._pages)) == (PAGES + 2, PAGES)
    window.open_visit(visits[0])
    assert str(window.stack.page().course.current[1]) == "3"


def test_an_answer_whose_page_was_put_away_is_told_saved_all_the_same(window, hall, qtbot):
    page = open_at(window, begun(hall), "1")
    session = page.session
    session.judge((session.active, PointId("1")), Choice("met"))
    for _ in range(PAGES):
        window.open_visit(begun(hall))
    qtbot.waitUntil(lambda: not session.saving.waiting)
    assert window.visits.lines()[0].saved


def test_tabs_stand_only_where_there_is_something_to_switch(window, hall):
    window.open_visit(begun(hall))
    assert window.visits.tabs.isHidden()
    window.open_visit(begun(hall))
    assert not window.visits.tabs.isHidden()
    assert (window.visits.tabs.bar.count(), window.visits.tabs.bar.currentIndex()) == (2, 1)
    window.show_library()
    assert window.visits.tabs.isHidden()


def test_a_tab_turns_to_its_visit(window, hall):
    first, _ = begun(hall), window.open_visit(begun(hall))
    window.open_visit(first)
    window.visits.tabs.bar.setCurrentIndex(0)
    assert window.session.id != first


def test_putting_aside_leads_to_the_other_visit_then_home(window, hall):
    first, second = begun(hall), begun(hall)
    window.open_visit(first)
    window.open_visit(second)
    window.actions_of["pause_visit"].trigger()
    assert window.session.id == first
    window.actions_of["pause_visit"].trigger()
    assert (window.session, type(window.stack.page()).__name__) == (None, "HomePage")


def test_a_visit_put_aside_resumes_at_its_very_point(window, hall):
    visit = begun(hall)
    open_at(window, visit, "3")
    window.pause_visit()
    window.open_visit(visit)
    assert str(window.stack.page().course.current[1]) == "3"


def test_closing_the_window_keeps_where_each_visit_was(window, hall):
    visits = [begun(hall), begun(hall)]
    for visit, point in zip(visits, "32", strict=True):
        open_at(window, visit, point)
    assert window.close()
    assert [pauses(hall.home)[visit].point for visit in visits] == ["3", "2"]


def test_a_visit_that_is_not_on_disk_is_not_put_aside(window, hall):
    window.open_visit(begun(hall))
    window.session.saving.trouble = Problem("disk_full", path="workspace")
    window.pause_visit()
    window.pause_visit()
    assert window.session is not None
    assert len(window.desk.banners.standing()) == 1


def test_a_sealed_visit_makes_room_for_the_next(window, hall):
    sealed = begun(hall)
    session = hall.enter(sealed)
    session.seal()
    session.settle()
    window.open_visit(sealed)
    window.open_visit(begun(hall))
    assert len(window.visits.sessions) == 1


def test_a_place_left_counts_only_while_the_log_has_not_grown(tmp_path):
    left = Pause("v", "c", "17", "walk", 5)
    keep_pauses(tmp_path, (left,))
    assert (pause_of(tmp_path, "v", 5), pause_of(tmp_path, "v", 6)) == (left, None)


@pytest.mark.parametrize("broken", [b"", b"{}", b'[{"visit": 1}]', b'[{"a": 1}]', b"\xff", b'["x"]'])
def test_a_broken_list_of_places_is_forgotten(tmp_path, broken):
    (tmp_path / "pauses.json").write_bytes(broken)
    assert pauses(tmp_path) == {}


def test_only_so_many_places_are_kept(tmp_path):
    keep_pauses(tmp_path, tuple(Pause(str(n), "c", "1", "sheet", 1) for n in range(MOST + 1)))
    assert len(pauses(tmp_path)) == MOST
    assert "0" not in pauses(tmp_path)


def test_the_card_at_home_says_at_which_point_a_visit_goes_on(window, hall):
    visit = begun(hall)
    open_at(window, visit, "3")
    window.show_home()
    told = [line.detail for line in map(window.home.visits.line, map(window.home.visits.index, range(2)))]
    assert told[1].startswith("go on at point 3 · ")
    window.open_visit(visit)
    window.pause_visit()
    assert window.home.visits.line(window.home.visits.index(1)).detail == told[1]
    session = hall.enter(visit)
    session.judge((session.active, PointId("1")), Choice("met"))
    session.settle()
    window.show_home()
    assert "go on" not in window.home.visits.line(window.home.visits.index(1)).detail


def test_esc_twice_puts_the_visit_aside_and_once_does_not(window, hall):
    page = open_at(window, begun(hall), "1")
    page.actions_of["back"].trigger()
    assert window.stack.page() is page
    page.actions_of["back"].trigger()
    assert (window.session, type(window.stack.page()).__name__) == (None, "HomePage")
