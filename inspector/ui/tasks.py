# SPDX-License-Identifier: MPL-2.0
"""Slow work beside the window: one way to run it, with progress and a way to stop it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SIGNAL, QElapsedTimer, QObject, QRunnable, QThreadPool, Signal, Slot

from inspector.core.problems import KnownError, Problem


class StoppedError(Exception):
    """The person asked the work to stop."""


class Task(QObject):
    """One piece of work: it tells how far it is, and ends in exactly one of done, failed, broke or stopped.

    How far it is and how it ends is told from the window's own thread, in a later turn than the one that began it:
    whoever begins a work may connect to it after `run`, however short the work is.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(Problem)
    broke = Signal(object)
    stopped = Signal()
    ended = Signal()
    came_by = Signal(int, int)
    """From the worker to this value alone: how far it is."""

    came_to = Signal(str, object)
    """From the worker to this value alone: the name of the signal it ends in, and what that carries."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start unstopped."""
        super().__init__(parent)
        self._asked = False
        self.age = QElapsedTimer()
        self.age.start()
        self.is_told = False
        """Whether the page says in words that it is under way."""

        self.came_by.connect(self.progressed)
        self.came_to.connect(self._tell)

    @Slot(str, object)
    def _tell(self, end: str, found: tuple[Any, ...]) -> None:
        getattr(self, end).emit(*found)
        self.ended.emit()

    def stop(self) -> None:
        """Ask the work to stop at its next step."""
        self._asked = True

    def step(self, part: int, whole: int) -> None:
        """Tell how far the work is, from within it; raises StoppedError when it was asked to stop."""
        if self._asked:
            raise StoppedError
        self.came_by.emit(part, whole)


class _Work(QRunnable):
    def __init__(self, task: Task, work: Callable[[Task], Any]) -> None:
        super().__init__()
        self._task = task
        self._work = work

    def run(self) -> None:
        end, found = self._outcome()
        try:
            self._task.came_to.emit(end, found)
        except RuntimeError:  # the window went away first
            return

    def _outcome(self) -> tuple[str, tuple[Any, ...]]:
        try:
            return "done", (self._work(self._task),)
        except StoppedError:
            return "stopped", ()
        except KnownError as error:
            return "failed", (error.problem,)
        except Exception as error:  # noqa: BLE001 - a bug in a worker goes to the crash record of the window's thread
            return "broke", (error,)


class Tasks(QObject):
    """The window's workers: `run` starts work on another thread; slots are called on the window's own."""

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a pool of two workers, as laptops have two cores."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: list[Task] = []
        self._seen: list[Task] = []

    def run(
        self, work: Callable[[Task], Any], done: Callable[[Any], None], failed: Callable[[Problem], None] | None = None
    ) -> Task:
        """Run `work(task)` beside the window; `done` takes its result, `failed` the problem of a KnownError.

        `done` and `failed` are bound methods of QObjects living in the window's thread.
        """
        task = Task(self)
        task.done.connect(done)
        if failed is not None:
            task.failed.connect(failed)
        task.broke.connect(self._broke)
        task.ended.connect(self._ended)
        self._running.append(task)
        self.busy_changed.emit(True)
        self._pool.start(_Work(task, work))
        return task

    @property
    def is_busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._running)

    def unseen(self, slow: int) -> Task | None:
        """Give the oldest work that takes longer than this (milliseconds) and is shown by no page."""
        for task in self._running:
            if task in self._seen or (task.age.elapsed() >= slow and not task.is_told and not _followed(task)):
                self._seen = [task]
                return task
        return None

    def finish(self, milliseconds: int = -1) -> bool:
        """Wait for every worker, as long as it takes unless told otherwise; False when some still run."""
        for task in self._running:
            task.stop()
        return self._pool.waitForDone(milliseconds)

    @Slot(object)
    def _broke(self, error: Exception) -> None:
        raise error

    @Slot()
    def _ended(self) -> None:
        task = self.sender()
        if isinstance(task, Task) and task in self._running:
            self._running.remove(task)
            task.deleteLater()
        self.busy_changed.emit(bool(self._running))


def _followed(task: Task) -> bool:
    """Tell whether anybody shows how far the work is."""
    return bool(task.receivers(SIGNAL("progressed(int,int)")))
