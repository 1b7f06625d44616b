# SPDX-License-Identifier: MPL-2.0
"""The window: its pages, its keys, and an end that waits until everything is on disk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from inspector.core.checklist import PointId
from inspector.core.problems import Problem
from inspector.core.values import Choice
from inspector.ui.keymap import KeyMap
from tests.app.halls import begun
from tests.ui.conftest import freed


def shown(window):
    """The name of the page shown."""
    return type(window.stack.page()).__name__


def test_every_place_of_the_rail_shows_its_page(window, hall):
    begun(hall)
    window.show_home()
    found = []
    for name in ("today", "score", "library", "settings"):
        window.actions_of[name].trigger()
        found.append(shown(window))
        assert window.actions_of[name].isChecked()
    assert found == ["HomePage", "ScoringPage", "LibraryPage", "SettingsPage"]


def test_scoring_without_a_visit_begins_one(window):
    window.actions_of["score"].trigger()
    assert shown(window) == "NewVisitPage"


def test_a_sealed_visit_opens_on_its_papers(window, hall):
    session = hall.enter(begun(hall))
    session.seal()
    session.settle()
    window.open_visit(session.id)
    assert shown(window) == "FinishPage"


def test_what_is_open_leads_back_to_the_point(window, hall):
    window.open_visit(begun(hall))
    window.show_finish()
    window.stack.page().point_asked.emit((window.session.active, PointId("3")))
    assert shown(window) == "ScoringPage"


def test_a_visit_that_cannot_be_opened_is_a_sentence(window):
    window.open_visit("no such visit")
    assert len(window.desk.banners.standing()) == 1


def test_closing_waits_until_every_answer_is_on_disk(window, hall):
    window.open_visit(begun(hall))
    session = window.session
    session.judge((session.active, PointId("1")), Choice("met"))
    assert window.close()
    assert session.saving.waiting == 0
    assert len(hall.workspace.rows(session.id)) == 2


def test_closing_with_refused_answers_asks_to_be_repeated(window, hall):
    window.open_visit(begun(hall))
    window.session.saving.trouble = Problem("disk_full", path="workspace")
    assert not window.close()
    assert len(window.desk.banners.standing()) == 1
    assert window.close()


def test_the_key_map_shows_every_key_and_is_freed_when_closed(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (keys,) = window.findChildren(KeyMap)
    with qtbot.waitSignal(keys.destroyed):
        keys.close()


def test_the_type_grows_and_shrinks_by_keys_and_stops_at_the_ends(window, hall):
    for _ in range(10):
        window.enlarge()
    assert (hall.settings.scale, window.desk.theme.scale) == ("200", 200)
    for _ in range(10):
        window.shrink()
    assert hall.settings.scale == "80"


def test_the_next_theme_is_worn_and_kept(window, hall):
    names = []
    for _ in range(3):
        window.next_theme()
        names.append(hall.settings.theme)
    assert names == ["dark", "sunlight", "light"]


def test_the_language_is_switched_by_key_and_kept(window, hall, qtbot):
    window.actions_of["other_language"].trigger()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Inspector 实地测评"))
    assert hall.settings.language == "zh"


def test_the_way_to_the_other_language_keeps_its_icon(window, qtbot):
    window.switch_language()
    qtbot.waitUntil(lambda: window.status._language.text() == "English")
    assert not window.status._language.icon().isNull()
    window.switch_language()
    qtbot.waitUntil(lambda: window.status._language.text() == "简体中文")


def test_the_status_line_tells_what_is_saved(window, hall):
    window.open_visit(begun(hall))
    window.session.settle()
    window.status.tell()
    assert window.status._saved.text().startswith("All saved")
    window.session.saving.trouble = Problem("disk_full", path="workspace")
    window.status.tell()
    assert window.status._saved.text() == "Not saved: writing was refused"


def test_pages_take_the_whole_window_and_nothing_is_left_when_it_goes(window):
    before = len(QApplication.topLevelWidgets())
    window.show_keys()
    window.findChildren(KeyMap)[0].close()
    freed()
    assert len(QApplication.topLevelWidgets()) == before


def test_what_was_said_of_a_page_goes_with_it(window):
    window.desk.complain(Problem("nothing_to_undo"))
    window.show_library()
    assert window.desk.banners.standing() == []


def test_what_was_said_of_a_point_goes_with_it_and_a_fault_that_holds_stays(window, hall):
    window.open_visit(begun(hall))
    holds = Problem("disk_full", path="workspace")
    window.desk.say(holds, "fault")
    window.desk.complain(Problem("nothing_to_undo"))
    window.session.saving.trouble = holds
    window.stack.page().show_next()
    assert [banner.what for banner in window.desk.banners.standing()] == [holds]
    window.session.saving.trouble = None


def test_on_a_low_screen_judging_has_the_room_of_the_status_line(window, hall):
    window.resize(1024, 580)
    window.open_visit(begun(hall))
    assert window.status.isHidden()
    window.resize(1024, 800)
    assert window.status.isVisible()
    window.resize(1024, 580)
    assert window.status.isHidden()
    window.show_home()
    assert window.status.isVisible()
