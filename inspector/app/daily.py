# SPDX-License-Identifier: MPL-2.0
"""The backup of the day, made behind the hand: soon after the start, and when an hour finds a new day."""

import threading
from typing import Final

from inspector.core.problems import KnownError, Problem
from inspector.store.workspace import Workspace

FIRST: Final = 20.0
AGAIN: Final = 3600.0
"""Seconds after the start, and between two looks."""


class DailyBackups:
    """A thread of its own looks whether the day has a backup; copying takes its own connection and no row waits."""

    def __init__(self, workspace: Workspace, first: float = FIRST, again: float = AGAIN) -> None:
        """Begin to look."""
        self.problem: Problem | None = None
        """Why the last backup could not be made."""

        self._workspace, self._first, self._again = workspace, first, again
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._look, name="daily-backups", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no more; a backup under way is finished first."""
        self._ending.set()
        self._thread.join()

    def _look(self) -> None:
        pause = self._first
        while not self._ending.wait(pause):
            pause = self._again
            try:
                self._workspace.back_up_day()
                self.problem = None
            except KnownError as error:
                self.problem = error.problem
