# SPDX-License-Identifier: MPL-2.0
"""Slow work beside the window: done, failed, stopped, or broken, and always told on the window's own thread."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, Slot

from inspector.core.problems import KnownError, Problem
from inspector.ui.tasks import Tasks


class Ear(QObject):
    """Hears what became of the work, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[int] = set()

    @Slot(object)
    def done(self, found: object) -> None:
        self.heard.append(found)
        self.threads.add(threading.get_ident())

    @Slot(Problem)
    def failed(self, problem: Problem) -> None:
        self.heard.append(problem)


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    made.finish()


def test_the_work_runs_beside_and_is_told_here(qtbot, tasks):
    ear, found = Ear(), []
    tasks.run(lambda _: found.append(threading.get_ident()) or 7, ear.done)
    qtbot.waitUntil(lambda: ear.heard == [7])
    assert ear.threads == {threading.get_ident()}
    assert found[0] != threading.get_ident()


def test_a_known_error_is_told_as_its_problem(qtbot, tasks):
    def refuse(task) -> None:
        raise KnownError(Problem("card_sealed"))

    ear = Ear()
    tasks.run(refuse, ear.done, ear.failed)
    qtbot.waitUntil(lambda: ear.heard == [Problem("card_sealed")])


def test_work_asked_to_stop_ends_at_its_next_step(qtbot, tasks):
    entered, go = threading.Event(), threading.Event()

    def long(task) -> None:
        entered.set()
        go.wait(10)
        task.step(1, 2)

    ear = Ear()
    task = tasks.run(long, ear.done, ear.failed)
    entered.wait(10)
    with qtbot.waitSignal(task.stopped):
        task.stop()
        go.set()
    assert ear.heard == []


def test_a_bug_in_the_work_surfaces_on_the_window_s_thread(qtbot, tasks):
    go = threading.Event()

    def broken(task) -> None:
        go.wait(10)
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        task = tasks.run(broken, Ear().done)
        with qtbot.waitSignal(task.ended):
            go.set()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_progress_is_told(qtbot, tasks):
    go = threading.Event()

    def work(task) -> None:
        go.wait(10)
        task.step(1, 4)

    task = tasks.run(work, Ear().done)
    with qtbot.waitSignal(task.progressed) as told:
        go.set()
    assert told.args == [1, 4]


def test_who_connects_when_the_work_is_over_already_hears_how_it_ended(qtbot, tasks):
    ear = Ear()
    task = tasks.run(lambda _: 7, ear.done)
    assert tasks.finish()
    with qtbot.waitSignals([task.done, task.ended]):
        assert ear.heard == []
    assert ear.heard == [7]
