# SPDX-License-Identifier: MPL-2.0
"""Work that takes long and is shown by no page shows itself on the rail, tells how far it is, and can be stopped."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, Slot

from inspector.core.problems import Problem
from inspector.ui.tasks import Task
from tests.ui.looks import amiss


class Page(QObject):
    """A page that waits for work."""

    def __init__(self) -> None:
        super().__init__()
        self.had: list[object] = []
        self.refused: list[str] = []

    @Slot(object)
    def take(self, found: object) -> None:
        self.had.append(found)

    @Slot(Problem)
    def refuse(self, problem: Problem) -> None:
        self.refused.append(problem.code)

    @Slot(int, int)
    def tell(self, part: int, whole: int) -> None:
        """Show how far it is."""


class Long:
    """Work of ten steps that waits in the middle."""

    def __init__(self) -> None:
        self.entered, self.go = threading.Event(), threading.Event()

    def __call__(self, task: Task) -> str:
        task.step(5, 10)
        self.entered.set()
        self.go.wait(20)
        task.step(6, 10)
        return "done"


@pytest.fixture
def long():
    made = Long()
    yield made
    made.go.set()


def test_long_work_stands_on_the_rail_and_is_stopped_there(window, qtbot, long):
    page, busy = Page(), window.busy
    window.desk.tasks.run(long, page.take, page.refuse)
    assert long.entered.wait(20)
    busy.look(0)
    assert (busy.isVisible(), window.rail.isAncestorOf(busy)) == (True, True)
    busy.stop.click()
    long.go.set()
    qtbot.waitUntil(busy.isHidden)
    assert (page.had, page.refused) == ([], ["work_stopped"])


def test_it_tells_how_far_the_work_is_and_goes_when_it_is_done(window, qtbot, long):
    page, busy = Page(), window.busy
    window.desk.tasks.run(long, page.take)
    busy.look(0)
    long.go.set()
    qtbot.waitUntil(lambda: page.had == ["done"])
    assert (busy.bar.maximum(), busy.bar.value()) == (10, 6)
    qtbot.waitUntil(busy.isHidden)


def test_short_work_and_work_a_page_shows_stay_off_the_rail(window, qtbot, long):
    page, busy = Page(), window.busy
    task = window.desk.tasks.run(long, page.take)
    busy.look(60_000)
    assert busy.isHidden()
    task.progressed.connect(page.tell)
    busy.look(0)
    assert busy.isHidden()


@pytest.mark.parametrize("scale", ["100", "200"])
def test_the_rail_has_room_for_it_on_a_small_screen(window, qtbot, long, scale):
    window.resize(1024, 600)
    window.desk.change("scale", scale)
    window.desk.tasks.run(long, Page().take)
    window.busy.look(0)
    assert amiss(window.rail, window.desk.theme.touch) == []
    long.go.set()
    qtbot.waitUntil(window.busy.isHidden)


def test_what_has_no_room_on_the_rail_waits_in_a_menu(window, qtbot, long):
    window.resize(1024, 600)
    window.desk.change("scale", "200")
    window.desk.tasks.run(long, Page().take)
    window.busy.look(0)
    away = {action.text() for action in window.rail.more.menu().actions()}
    assert not window.rail.more.isHidden()
    assert window.actions_of["settings"].text() in away
    long.go.set()
    qtbot.waitUntil(window.busy.isHidden)
    window.desk.change("scale", "100")
    assert window.rail.more.isHidden()
