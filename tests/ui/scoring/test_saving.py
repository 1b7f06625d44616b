# SPDX-License-Identifier: MPL-2.0
"""Saving, undoing, and what happens when the disk refuses."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import Qt

from inspector.app.saving import SaveState
from inspector.core.answers import Status
from inspector.core.values import Choice
from inspector.ui.models.outline_model import Role
from inspector.ui.pages.scoring import ScoringPage
from tests.ui.scoring.hands import answer, at, begun, go, opened, press, put_away, say


@pytest.fixture
def refusing(page, monkeypatch):
    """A page whose disk refuses every commit until it is told otherwise."""
    ledger = type(page.desk.hall.workspace.log._ledger)

    def refuse(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(ledger, "write", refuse)
    return page


def saved_in_tree(page, point):
    """Whether the tree shows a point as saved."""
    return page.view.outline_model.index_of((page.session.active, point)).data(Role.SAVED)


def test_an_answer_is_taken_at_once_and_saved_when_the_receipt_comes(page, qtbot):
    press(qtbot, page, "1")
    key = (page.session.active, "1")
    qtbot.waitUntil(lambda: page.session.state(key) is SaveState.SAVED)
    assert saved_in_tree(page, "1")
    assert page.view.header._dot.saved


def test_an_answer_not_yet_on_disk_shows_so(page, qtbot):
    page.session.saving.told = None
    press(qtbot, page, "1")
    page.view.catch_up()
    assert not saved_in_tree(page, "1")
    assert not page.view.header._dot.saved
    page.bell.drain()


def test_words_being_typed_are_not_shown_as_saved(page, qtbot):
    press(qtbot, page, "M")
    qtbot.waitUntil(lambda: page.view.header._dot.saved)
    say(qtbot, page, "wet")
    assert not page.view.header._dot.saved


def test_words_are_written_after_a_pause(page, qtbot):
    press(qtbot, page, "M")
    say(qtbot, page, "wet")
    qtbot.waitUntil(lambda: answer(page, "1").note == "wet")


def test_a_refused_commit_stops_input_and_says_so(refusing, qtbot):
    press(qtbot, refusing, "1")
    qtbot.waitUntil(lambda: refusing.session.saving.trouble is not None)
    assert len(refusing.desk.banners.standing()) == 1
    press(qtbot, refusing, "1")
    assert answer(refusing, "2").status is Status.UNJUDGED
    assert not refusing.view.bar.isEnabled()
    assert refusing.view.evidence.note.isReadOnly()


def test_trying_again_saves_what_was_held_and_lets_input_go_on(refusing, qtbot, monkeypatch):
    press(qtbot, refusing, "1")
    qtbot.waitUntil(lambda: refusing.session.saving.trouble is not None)
    monkeypatch.undo()
    refusing.bell.try_again()
    qtbot.waitUntil(lambda: refusing.session.saving.waiting == 0)
    with qtbot.waitActive(refusing):
        refusing.activateWindow()
    press(qtbot, refusing, "1")
    assert answer(refusing, "2").status is Status.JUDGED


def test_trying_again_in_vain_says_so_again(refusing, qtbot):
    press(qtbot, refusing, "1")
    qtbot.waitUntil(lambda: refusing.session.saving.trouble is not None)
    refusing.desk.banners.clear()
    refusing.bell.try_again()
    assert len(refusing.desk.banners.standing()) == 1
    assert not refusing.view.bar.isEnabled()


def test_undo_takes_back_and_returns_to_the_point(page, qtbot):
    press(qtbot, page, "1", "1")
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (answer(page, "2").status, at(page)) == (Status.UNJUDGED, "2")


def test_redo_puts_back(page, qtbot):
    press(qtbot, page, "1")
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert answer(page, "1").value == Choice("met")


def test_undo_takes_back_what_was_typed_too(page, qtbot):
    press(qtbot, page, "M")
    say(qtbot, page, "wet")
    press(qtbot, page, Qt.Key.Key_Escape)
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (answer(page, "1").note, page.view.evidence.note.toPlainText()) == ("", "")


def test_undo_goes_on_after_a_restart(desk, qtbot, hall):
    visit = begun(hall)
    first = opened(desk, qtbot, visit)
    press(qtbot, first, "1")
    put_away(first)
    second = opened(desk, qtbot, visit)
    assert at(second) == "2"
    qtbot.keyClick(second, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (answer(second, "1").status, at(second)) == (Status.UNJUDGED, "1")
    put_away(second)


def test_clearing_keeps_what_was_written(page, qtbot):
    press(qtbot, page, "2")
    say(qtbot, page, "Puddle")
    press(qtbot, page, Qt.Key.Key_Escape, Qt.Key.Key_Backspace)
    assert (answer(page, "1").status, answer(page, "1").findings[0].text) == (Status.UNJUDGED, "Puddle")


def test_walking_away_from_a_field_keeps_its_words(page, qtbot):
    press(qtbot, page, "M")
    say(qtbot, page, "wet")
    go(page, "4")
    assert (answer(page, "1").note, page.view.evidence.note.toPlainText()) == ("wet", "")


def test_leaving_the_page_writes_what_was_typed(page, qtbot):
    press(qtbot, page, "M")
    say(qtbot, page, "wet")
    assert page.leave()
    assert answer(page, "1").note == "wet"


def test_a_sealed_visit_takes_no_input(page, qtbot):
    page.session.seal()
    page.enter()
    press(qtbot, page, "1")
    assert answer(page, "1").status is Status.UNJUDGED
    assert not page.actions_of["undo"].isEnabled()


def test_receipts_that_come_after_the_page_went_wake_nobody(desk, qtbot, hall):
    page = opened(desk, qtbot, begun(hall))
    session = page.session
    put_away(page)
    qtbot.waitUntil(lambda: not ScoringPage.__module__ or page.isHidden())
    session.mark((session.active, "2"), Status.NOT_APPLICABLE)
    assert session.settle()
