# SPDX-License-Identifier: MPL-2.0
"""What the screen still has to show is gathered while keys are answered, and shown once."""

from __future__ import annotations

from PySide6.QtCore import Qt

from inspector.ui.models.outline_model import Role
from inspector.ui.pages.scoring_backlog import Backlog
from tests.ui.scoring.hands import press


def test_many_deeds_and_receipts_are_shown_at_once(qtbot):
    backlog, rung = Backlog(), []
    backlog.due.connect(lambda: rung.append(backlog.take()))
    backlog.saved([("a", "1")])
    backlog.deed([("a", "2")])
    backlog.deed([("a", "1")])
    qtbot.waitUntil(lambda: bool(rung))
    assert rung == [((("a", "1"), ("a", "2")), True)]
    assert backlog.take() == ((), False)


def test_keys_that_come_faster_than_the_screen_are_all_shown(page, qtbot):
    shown = []
    page.view.caught_up.connect(lambda: shown.append(page.view.header._count.text()))
    press(qtbot, page, "1", "1")
    assert shown == []
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[0] == "2 of 6 done"


def test_the_row_of_a_point_says_that_it_is_not_on_disk_until_it_is(page, qtbot):
    saving, first = page.session.saving, page.view.outline_model.index(0, 0, page.view.outline_model.index(0, 0))
    saving.told = None
    press(qtbot, page, "1")
    page.view.catch_up()
    assert first.data(Role.SAVED) is False
    page.session.settle()
    page.view.show_saved_points((page.view.outline_model.key_at(first),))
    page.view.catch_up()
    assert first.data(Role.SAVED) is True


def test_what_is_said_after_a_deed_stays_at_the_foot(page, qtbot):
    press(qtbot, page, "1")
    page.view.say("Nothing is open here")
    page.view.catch_up()
    assert page.view.foot._deed.text() == "Nothing is open here"


def test_undo_works_before_the_first_deed_is_on_the_screen(page, qtbot):
    press(qtbot, page, "1")
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.course.tally.unjudged == 6
