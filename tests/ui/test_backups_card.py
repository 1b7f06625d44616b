# SPDX-License-Identifier: MPL-2.0
"""The backups on the settings page: listed, looked into, and put back in the running program by one press."""

from __future__ import annotations

import pytest

from inspector.core.problems import Problem
from inspector.ui import start
from inspector.ui.pages.settings_backups import BackupsCard
from inspector.ui.phrase import Phrase
from inspector.ui.theme import Theme
from inspector.ui.translator import Tongue
from tests.app.halls import begun


@pytest.fixture
def card(desk, qtbot, hall):
    begun(hall)
    made = BackupsCard(desk)
    qtbot.addWidget(made)
    return made


def listed(card, qtbot) -> list[str]:
    """Wait for the work, and read the rows as they are spoken."""
    qtbot.waitUntil(lambda: not card._desk.tasks.is_busy)
    return [card.rows.entry(card.rows.index(row)).spoken() for row in range(card.rows.rowCount())]


def chosen(card, qtbot, row: int = 0) -> None:
    """Choose a backup and wait until it was looked into."""
    card.list.setCurrentIndex(card.rows.index(row))
    qtbot.waitUntil(lambda: not card._desk.tasks.is_busy)


def test_without_a_backup_it_says_so_and_nothing_can_be_put_back(card, qtbot):
    card.enter()
    assert listed(card, qtbot) == []
    assert ("no backup yet" in card.said.text(), card.put.isEnabled()) == (True, False)


def test_a_backup_made_now_stands_in_the_list_with_what_it_holds(card, qtbot):
    card.make.click()
    (row,) = listed(card, qtbot)
    assert "visits 1 · rows 1" in row
    assert "asked for" in row


def test_choosing_one_says_what_is_newer_and_would_be_set_aside(card, qtbot, hall):
    card.make.click()
    listed(card, qtbot)
    chosen(card, qtbot)
    assert ("Nothing in the workspace is newer" in card.said.text(), card.put.isEnabled()) == (True, True)
    begun(hall)
    card.enter()
    listed(card, qtbot)
    assert not card.put.isEnabled()
    chosen(card, qtbot)
    assert "城东农贸市场 (+1)" in card.said.text()


def test_a_damaged_one_says_why_and_cannot_be_put_back(card, qtbot, hall):
    hall.workspace.backup().write_bytes(b"damaged" * 999)
    card.enter()
    (row,) = listed(card, qtbot)
    chosen(card, qtbot)
    assert ("no whole backup" in row, card.put.isEnabled()) == (True, False)


def test_why_the_day_was_not_backed_up_is_said_there(card, desk, qtbot):
    class Daily:
        problem = Problem("disk_full", path="E:/", free=0)

    desk.daily = Daily()
    card.enter()
    listed(card, qtbot)
    assert "E:/" in card.trouble.text()


def test_one_press_puts_it_back_and_the_window_stands_again_and_says_so(hall, qtbot):
    first = begun(hall)
    hall.workspace.backup()
    second = begun(hall)
    hall.keep(type(hall.settings)(language="en", theme="light"))
    tongue = Tongue()
    window = start.furnish(hall, tongue, Theme())
    window.show()
    window.open_visit(second)
    window.show_settings()
    card = window.stack.page().backups
    listed(card, qtbot)
    chosen(card, qtbot)
    card.put.click()
    assert not window.isVisible()
    again, told = start.put_back(window)
    assert isinstance(told, Phrase)
    assert "stands in its place" in told.said()
    assert [one.id for one in again.workspace.visits()] == [first]
    start.bury(window)
    hall.workspace = again.workspace
    hall.mirroring = again.mirroring
    tongue.hush()
