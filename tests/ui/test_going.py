# SPDX-License-Identifier: MPL-2.0
"""The bar of long work: shown when it takes a while, gone at its end, and stopping is heard."""

from __future__ import annotations

from threading import Event

import pytest

from inspector.ui.parts.going import Going
from inspector.ui.tasks import Task, Tasks


@pytest.fixture
def going(qtbot):
    """A bar that is in sight with its window."""
    made = Going()
    qtbot.addWidget(made)
    return made


class Waiting:
    """Work that waits until it is let go, then takes one more step."""

    def __init__(self) -> None:
        """Wait."""
        self.gate = Event()

    def __call__(self, task: Task) -> str:
        """Take two steps."""
        task.step(1, 4)
        assert self.gate.wait(20)
        task.step(2, 4)
        return "done"


def test_long_work_shows_how_far_it_is_and_goes_away_at_its_end(going, qtbot):
    tasks, work, found = Tasks(going), Waiting(), []
    task = tasks.run(work, found.append)
    going.follow(task)
    qtbot.waitUntil(going.isVisible)
    qtbot.waitUntil(lambda: (going.bar.value(), going.bar.maximum()) == (1, 4))
    work.gate.set()
    qtbot.waitUntil(lambda: not going.is_going)
    assert (found, going.isVisible()) == (["done"], False)


def test_stopped_work_is_told_once_and_gives_nothing(going, qtbot):
    tasks, work, found = Tasks(going), Waiting(), []
    going.follow(tasks.run(work, found.append))
    with qtbot.waitSignal(going.stopped):
        going.stop.click()
        work.gate.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert found == []


def test_work_that_was_dropped_is_heard_of_no_more(going, qtbot):
    tasks, work, heard = Tasks(going), Waiting(), []
    going.stopped.connect(lambda: heard.append("stopped"))
    going.follow(tasks.run(work, heard.append))
    going.drop()
    work.gate.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert (heard, going.is_going) == ([], False)


def test_work_that_ended_before_it_was_followed_shows_no_bar(going, qtbot):
    tasks, work = Tasks(going), Waiting()
    work.gate.set()
    task = tasks.run(work, [].append)
    assert tasks.finish(20_000)
    going.follow(task)
    qtbot.waitUntil(lambda: not going.is_going)
    assert going.isHidden()
