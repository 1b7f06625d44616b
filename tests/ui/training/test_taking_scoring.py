# SPDX-License-Identifier: MPL-2.0
"""Judging in a drill: by scenes, in the order asked, without scores; told at once in practice, never in an exam."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.app.hall import Hall
from inspector.app.training.taking import begin, order_of
from inspector.core.checklist import PointId
from inspector.core.drills.drill import Drill
from inspector.ui.desk import Desk
from inspector.ui.pages.scoring_drill import DrillPage
from inspector.ui.training.taking_scene_look import SceneLook
from tests.ui.scoring.hands import at, press, put_away
from tests.ui.training.taken import kept_drill


class Room:
    """Opens the pages of an attempt and puts them away again."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.pages: list[DrillPage] = []
        self.drill: Drill | None = None

    def page(self, mode: str = "practice", site: str = "s1", **settings: object) -> DrillPage:
        """The page of one site, shown and active."""
        if self.drill is None:
            self.drill = kept_drill(self.desk.hall, **settings)
        sat = begin(self.desk.hall, "d1", "07", mode=mode)
        page = DrillPage(self.desk, self.desk.hall.enter(sat.visits[site]))
        page.resize(1180, 640)
        with self.qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.enter()
        self.pages.append(page)
        return page

    def press(self, page: DrillPage, *keys: str | Qt.Key) -> None:
        """Press keys, each once the page shows what the one before did."""
        for key in keys:
            page.view.catch_up()
            press(self.qtbot, page, key)
        page.view.catch_up()


@pytest.fixture
def room(desk: Desk, qtbot: QtBot, hall: Hall) -> Iterator[Room]:
    made = Room(desk, qtbot)
    yield made
    for page in made.pages:
        put_away(page)


def points(page: DrillPage) -> list[str]:
    """What was written of points, in the order it was."""
    return [str(row.body["point"]) for row in page.session.rows if row.kind == "point"]


def test_the_banner_says_that_it_is_a_drill_of_which_kind_and_whose(room: Room):
    banner = room.page("exam").view.banner
    assert banner.accessibleName() == "Drill · Exam · November drill · 07 张伟"
    assert banner.property("look") == "exam"


def test_practice_looks_otherwise_than_an_exam(room: Room):
    assert room.page("practice").view.banner.property("look") == "practice"


def test_only_the_questions_are_there_in_their_order(room: Room):
    page = room.page("exam", order="shuffled", seed="s-1")
    assert room.drill is not None
    assert page.course.outline.keys == order_of(room.drill, "s1")
    assert len(page.course.outline.groups) == 1


def test_questions_in_the_order_of_the_sheet_stand_in_its_sections(room: Room):
    groups = room.page("exam").course.outline.groups
    assert [(group.title.said("en"), len(group.keys)) for group in groups] == [("Order", 3), ("Service", 2)]


def test_the_scene_shows_the_question_and_the_site(room: Room):
    page = room.page("exam")
    page.view.settle()
    assert (page.view.scene.question.isHidden(), page.view.scene.site.isHidden()) == (False, False)
    assert len(page.view.scene.photos) == 2
    room.press(page, "1")
    assert page.view.scene.question.isHidden()


def test_a_key_shows_the_scene_large_and_brings_it_nearer(room: Room, qtbot: QtBot):
    page = room.page("exam")
    room.press(page, "u")
    look = page.findChildren(SceneLook)[-1]
    qtbot.waitUntil(lambda: not look.canvas._picture.isNull())
    qtbot.keyClick(look.canvas, Qt.Key.Key_Plus)
    assert look.canvas.zoom > 1
    qtbot.keyClick(look.canvas, Qt.Key.Key_0)
    assert look.canvas.zoom == 1
    first = look.shown
    qtbot.keyClick(look.canvas, Qt.Key.Key_PageDown)
    assert look.shown != first
    look.close()


def test_nothing_says_a_score(room: Room):
    page = room.page("exam")
    room.press(page, "2", "p")
    assert page.view.header._score.isHidden()
    assert page.view.card._why.isHidden()
    assert page.view.foot._deed.text() == "Point 1: not met"
    assert page.view.sheet.data(page.view.sheet.index(0, 4)) == ""


def test_an_exam_tells_nothing_and_goes_on_by_itself_even_after_a_fault(room: Room):
    page = room.page("exam", reveal="each")
    room.press(page, "2")
    assert at(page) == "2"
    assert page.view.reveal.isHidden()
    assert not page.session.answer(page.course.outline.keys[0]).findings


def test_an_answer_in_an_exam_may_be_changed(room: Room):
    page = room.page("exam", reveal="each")
    room.press(page, "1", "p", "2")
    assert points(page) == ["1", "1"]


def test_practice_tells_at_once_what_was_missed_and_why(room: Room):
    page = room.page(reveal="each")
    room.press(page, "1")
    assert at(page) == "1"
    told = page.view.reveal.words
    assert told.splitlines() == [
        "Not as the key: a fault was missed",
        "not met",
        "The water reaches the way",
        "It was mopped and looks clean",
    ]
    assert page.view.reveal.property("look") == "banner_fault"


def test_a_right_answer_is_told_without_what_misleads(room: Room):
    page = room.page(reveal="each")
    room.press(page, "2")
    assert page.view.reveal.words.splitlines() == ["Right", "not met", "The water reaches the way"]


def test_once_told_the_first_answer_stays(room: Room):
    page = room.page(reveal="each")
    room.press(page, "1", "2", Qt.Key.Key_Backspace)
    page.actions_of["undo"].trigger()
    assert points(page) == ["1"]
    assert not page.view.bar.isEnabled()
    assert "The first answer counts" in page.view.reveal._locked.text()


def test_enter_goes_on_after_what_was_told(room: Room):
    page = room.page(reveal="each")
    room.press(page, "1", Qt.Key.Key_Return)
    assert at(page) == "2"
    assert page.view.reveal.isHidden()
    room.press(page, "p")
    assert (at(page), page.view.reveal.isHidden(), page.view.bar.isEnabled()) == ("1", False, False)


def test_what_is_counted_is_told_when_the_person_is_done(room: Room):
    page = room.page(reveal="each")
    page.show_point(page.course.outline.keys[2])
    room.press(page, "2", Qt.Key.Key_Return)  # asks where it is
    assert page.view.reveal.isHidden()
    room.press(page, Qt.Key.Key_Return)
    assert page.view.reveal.words.startswith("Not as the key: points were taken off")
    assert at(page) == "3"


def test_an_answer_left_behind_stands_too(room: Room):
    page = room.page(reveal="each")
    page.show_point(page.course.outline.keys[2])
    room.press(page, "2", "p", Qt.Key.Key_Right)
    assert at(page) == "3"
    assert not page.view.bar.isEnabled()


def test_told_at_the_end_nothing_is_told_before(room: Room):
    page = room.page(reveal="end")
    room.press(page, "1")
    assert (at(page), page.view.reveal.isHidden()) == ("2", True)


def test_a_page_opened_again_knows_what_was_answered(room: Room):
    page = room.page(reveal="each")
    room.press(page, "1")
    page.session.settle()
    again = room.page()
    again.show_point(again.course.outline.keys[0])
    again.view.settle()
    assert (again.view.reveal.isHidden(), again.view.bar.isEnabled()) == (False, False)


def test_when_the_time_is_up_nothing_more_is_taken(room: Room):
    page = room.page("exam", minutes=1)
    clock = page.bench.clock
    while not clock.is_over:
        assert clock.left is not None  # each look lets a second pass
    room.press(page, "1")
    assert points(page) == []
    assert page.view.locked
    assert page.view.banner.property("look") == "time_over"
    assert page.view.banner._left.text() == "Time is up"


def test_the_time_left_is_told_in_minutes(room: Room):
    page = room.page("exam", minutes=30)
    assert page.view.banner._left.text() == "30 min left"


def test_a_break_covers_everything_and_takes_no_keys(room: Room):
    page = room.page("exam")
    page.turn_break()
    room.press(page, "1")
    room.qtbot.keyClick(page, Qt.Key.Key_Right)
    assert (page.view.isHidden(), page.cover.isHidden(), page.view.banner.isHidden()) == (True, False, False)
    assert (points(page), at(page)) == ([], "1")
    assert not page.view.scene.isVisible()
    room.press(page, Qt.Key.Key_Space)
    room.press(page, "1")
    assert points(page) == ["1"]
    assert [row.kind for row in page.session.rows if row.kind in {"pause", "resume"}] == ["pause", "resume"]


def test_a_break_covers_every_site(room: Room):
    page, other = room.page("exam"), room.page("exam", "s2")
    page.turn_break()
    assert (other.view.isHidden(), other.cover.isHidden()) == (True, False)
    page.turn_break()
    assert (other.view.isHidden(), other.cover.isHidden()) == (False, True)


def test_without_breaks_none_is_offered(room: Room):
    page = room.page("exam", breaks=False)
    assert not page.drill_actions["break"].isEnabled()
    assert page.view.banner.buttons()["break"].isHidden()


def test_what_belongs_to_a_real_visit_is_not_there(room: Room):
    page = room.page("exam")
    out = [name for name in ("same", "judge_run", "why", "why_point", "move") if page.actions_of[name].isEnabled()]
    out += [name for name, action in page.matters.actions_of.items() if action.isEnabled()]
    assert out == []


def test_what_is_written_in_a_drill_becomes_no_phrase(room: Room, qtbot: QtBot):
    page = room.page("exam")
    page.begin_problem()
    qtbot.keyClicks(page.focusWidget(), "drilled words")
    page.show_point(page.course.outline.keys[1])
    qtbot.waitUntil(lambda: not page.desk.tasks.is_busy)
    kept = page.session.answer(page.course.outline.keys[0]).findings
    assert [finding.text for finding in kept] == ["drilled words"]
    assert page.hand._texts == set()
    page.session.settle()
    assert page.desk.hall.workspace.phrases("drilled", PointId("1")) == ()


def test_a_key_press_reads_nothing_from_disk(room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    page = room.page(reveal="each", minutes=30)
    qtbot.waitUntil(lambda: not page.desk.tasks.is_busy)
    asked: list[str] = []
    for name in ("rows", "visit", "checklist", "drill_rows", "visits_of_drill"):
        monkeypatch.setattr(type(page.desk.hall.workspace), name, lambda *_, what=name: asked.append(what))
    room.press(page, "1", Qt.Key.Key_Return, "1")
    assert asked == []
    monkeypatch.undo()


def test_enter_at_the_end_says_so_and_then_asks_for_all_sites(room: Room, qtbot: QtBot):
    page = room.page("exam")
    room.press(page, "1", "1", "1", "1", "1")
    room.press(page, Qt.Key.Key_Return)
    assert page.view.foot._deed.text() == "Every question of this site is answered."
    with qtbot.waitSignal(page.finish_asked):
        room.press(page, Qt.Key.Key_Return)


def test_the_page_speaks_the_other_language_at_once(room: Room):
    page = room.page(reveal="each")
    room.press(page, "1")
    page.desk.tongue.speak("zh")
    page.retranslate()
    page.view.settle()
    assert page.view.banner.accessibleName() == "培训考核 · 练习 · 十一月练兵 · 07 张伟"
    assert page.view.reveal.words.splitlines()[:3] == ["与标准答案不一致：漏判了问题", "不符合", "水已漫到通道"]
