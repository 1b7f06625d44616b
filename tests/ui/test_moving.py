# SPDX-License-Identifier: MPL-2.0
"""The page that moves a visit: everything is shown beforehand, nothing is moved until it is asked, nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox

from inspector.app.moving import Choice
from inspector.core.checklist import PointId
from inspector.core.text import text
from inspector.ui.pages.moving import MovingPage
from inspector.ui.picture import settle
from tests.app.halls import begun
from tests.flows.stories import judged
from tests.ui.conftest import freed
from tests.ui.looks import ALLOWED, FOREIGN, PICTURED, clipped, visible


@pytest.fixture
def page(window, hall, qtbot):
    """The page of a visit with a newer version: 1 is the same, 2 is worth more, 3 is gone, 9 is new."""
    visit = begun(hall)
    session = judged(hall, visit)
    session.settle()
    old = session.checklists[session.active]
    section = old.sections[0]
    one, two, _ = section.points
    fresh = replace(one, id=PointId("9"), title=text({"zh": "新增灯光", "en": "Lamps are lit"}))
    points = (one, replace(two, full=two.full + 1), fresh)
    hall.workspace.keep_checklist(replace(old, version="2", sections=(replace(section, points=points),)))
    window.home.enter()
    qtbot.waitUntil(lambda: not window.home.is_waiting)
    window.open_visit(visit)
    window.session.settle()
    window.show_moving()
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy)
    freed()
    return window.stack.page()


def figures(page: MovingPage) -> dict[str, tuple[str, str]]:
    """The score before and after."""
    return {words: (before, after) for words, before, after in page.figures.texts()}


def groups(page: MovingPage) -> list[str]:
    """What the groups say."""
    return [page.groups.button(name).text() for name in ("doubtful", "sure", "gone", "fresh")]


def test_everything_is_shown_before_anything_is_moved(page):
    rows = page.desk.hall.workspace.rows(page.session.id)
    assert groups(page) == ["Second look 1", "Goes along 1", "Gone 1", "New 1"]
    assert page.versions.currentText() == "Version 2 · 3 points"
    assert figures(page)["Not judged"] == ("0", "2")
    assert page.warning.text().startswith("A move cannot be undone.")
    assert page.desk.hall.workspace.rows(page.session.id) == rows


def test_old_and_new_stand_side_by_side_with_what_differs(page):
    assert (page.pane.old.title.text(), page.pane.new.title.text()) == ("2  Licences", "2  Licences")
    assert [tag.text() for tag in page.pane._tags.values() if not tag.isHidden()] == ["other points"]
    assert page.pane.new.worth.text().startswith("3 points")
    assert page.pane.choices.chosen() == "leave"


@pytest.mark.parametrize(("key", "choice"), [("1", Choice.JUDGEMENT), ("2", Choice.EVIDENCE), ("3", Choice.LEAVE)])
def test_a_digit_chooses_and_the_score_follows(page, qtbot, key, choice):
    qtbot.keyClick(page.list, key)
    assert page.chosen == {PointId("2"): choice}
    assert page.pane.choices.chosen() == choice.value
    assert figures(page)["Not judged"][1] == ("1" if choice is Choice.JUDGEMENT else "2")


def test_what_is_gone_and_what_is_new_is_listed(page):
    page.groups.button("gone").click()
    assert page.pane.new.title.text() == "Gone: the answer stays in the log, and counts no more"
    page.groups.button("fresh").click()
    assert (page.pane.new.title.text(), page.pane.answer.text()) == ("9  Lamps are lit", "Not judged yet")
    assert page.pane.choices.isHidden()


def test_the_move_goes_on_under_the_new_version_and_says_what_happened(page, window, qtbot):
    given = page.plan.answers[PointId("2")]
    page.choose("judgement")
    page.move_now.click()
    session, shown = window.session, window.stack.page()
    assert session.checklists[session.active].version == "2"
    assert session.answer((session.active, PointId("2"))) == given
    assert {key[0] for key in shown.course.outline.keys} == {session.active}
    said = [banner.text for banner in window.desk.banners.standing()]
    assert said == ["Moved to version 2: 2 answers went along, 1 stayed in the log."]
    assert not session.can_undo
    qtbot.waitUntil(lambda: shown.view.header._dot.saved)
    qtbot.keyClick(shown, "1")
    session.settle()


def test_going_back_moves_nothing(page, window, qtbot):
    old = page.session.active
    page.choose("judgement")
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert (window.session.active, window.stack.page()) == (old, window.visits.shown)


def test_a_newer_version_is_told_at_home_and_when_the_visit_is_opened(page, window):
    line = window.home.visits.line(window.home.visits.index(1))
    assert line.newer == "A newer version is there: 2"
    window.pause_visit()
    window.open_visit(line.visit)
    assert [banner.text for banner in window.desk.banners.standing()] == ["A newer version is there: 2."]


def test_a_visit_without_another_version_says_so(window, hall, qtbot):
    window.open_visit(begun(hall))
    window.stack.page().move_version()
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy)
    page = window.stack.page()
    assert isinstance(page, MovingPage)
    assert (page.work.isHidden(), page.nothing.text()[:16]) == (True, "No other version")


def test_a_sealed_visit_cannot_be_moved(page):
    page.session.seal()
    page.retranslate()
    assert not page.move_now.isEnabled()
    assert page.warning.text() == "A sealed visit stays as it is."


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("size", "scale"), [((1024, 600), "100"), ((1280, 720), "150"), ((1280, 720), "200")])
def test_no_word_of_it_is_clipped(page, window, language, size, scale):
    window.resize(*size)
    window.desk.change("scale", scale)
    window.desk.tongue.speak(language)
    settle()
    assert clipped(page) == []


def test_everything_in_it_has_a_name_a_tip_and_room_for_a_finger(page):
    settle()
    controls = visible((QAbstractButton, QComboBox), page)
    assert [one for one in controls if not one.toolTip() or not (one.accessibleName() or one.text())] == []
    assert [f"{one.text()} {one.height()}" for one in controls if one.height() < 44] == []


def test_no_english_word_is_left_in_it_in_chinese(page, window):
    window.desk.tongue.speak("zh")
    settle()
    texts = [one.text() for one in visible(PICTURED, page)]
    assert [text for text in texts if FOREIGN.search(ALLOWED.sub("", text))] == []
