# SPDX-License-Identifier: MPL-2.0
"""The backups on the settings page: listed, looked into, and put back in the running program by one press."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from inspector.app.hall import open_hall
from inspector.core.problems import Problem
from inspector.ui import start
from inspector.ui.pages.settings import SettingsPage
from inspector.ui.pages.settings_backups import BackupsCard
from inspector.ui.phrase import Phrase
from inspector.ui.theme import Theme
from inspector.ui.translator import Tongue
from inspector.ui.window import Window
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


class Person(QObject):
    """Puts the newest backup back in the running program, reads what the new window says, and closes it."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.visits: list[int] = []
        self._watch = QTimer(self)
        self._watch.timeout.connect(self.look)
        self._watch.start(20)

    @Slot()
    def look(self) -> None:
        """Do the next thing the window is ready for."""
        window = next(
            (one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible()), None
        )
        if window is None or window.desk.tasks.is_busy:
            return
        page = window.stack.page()
        if isinstance(page, SettingsPage):
            self._restore(page.backups)
        elif not self.visits:
            window.show_settings()
            self.visits.append(window.desk.hall.workspace.count_visits())
        else:
            self.visits.append(window.desk.hall.workspace.count_visits())
            self.said += [banner.text for banner in window.desk.banners.standing()]
            self._watch.stop()
            window.close()

    def _restore(self, card: BackupsCard) -> None:
        if card.put.isEnabled():
            card.put.click()
        elif card.rows.rowCount():
            card.list.setCurrentIndex(card.rows.index(0))


def test_the_running_program_closes_and_stands_again_on_the_backup(qtbot, tmp_path):
    hall = open_hall(tmp_path / "workspace", tmp_path / "home")
    hall.keep(type(hall.settings)(language="en", theme="light", toured="yes"))
    begun(hall)
    hall.workspace.backup()
    begun(hall)
    hall.close()
    person = Person()
    assert start.run(tmp_path / "workspace", home=tmp_path / "home", language="en") == 0
    assert person.visits == [2, 1]
    assert any("stands in its place" in said for said in person.said)
