# SPDX-License-Identifier: MPL-2.0
"""The time before: looked up beside the window, said in one line at each point."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from inspector.app.earlier import Earlier, earlier
from inspector.app.hall import Hall
from inspector.app.session import Session
from inspector.core.rounds import VisitId
from inspector.core.visits import Key
from inspector.ui.models.saying import said
from inspector.ui.tasks import Task, Tasks


@dataclass(frozen=True, slots=True)
class _Looking:
    hall: Hall
    visit: VisitId

    def __call__(self, task: Task) -> Earlier | None:
        """Read the visit before."""
        return earlier(self.hall.workspace, self.visit)


class TimeBefore(QObject):
    """`came` tells that the visit before was found; until then, and when there is none, nothing is said."""

    came = Signal()

    def __init__(self, hall: Hall, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        """Look once; a damaged old log is its own visit's matter and not said here."""
        super().__init__(parent)
        self._session = session
        self._found: Earlier | None = None
        tasks.run(_Looking(hall, session.id), self._take, self._leave)

    def said(self, key: Key, language: str) -> str:
        """Say what was answered at a point the time before: day, answer, problems; nothing when it was not."""
        answer = self._found.answers.get(key) if self._found else None
        if answer is None or self._found is None:
            return ""
        problems = [found.text or found.place for found in answer.findings]
        quoted = [f"“{words}”" for words in (*problems, answer.note) if words]
        return "  ".join([self._found.day, said(self._session.point(key), answer, language), *quoted])

    @Slot(object)
    def _take(self, found: Earlier | None) -> None:
        self._found = found
        if found is not None:
            self.came.emit()

    @Slot(object)
    def _leave(self, problem: object) -> None:
        """Say nothing: that visit says it where it is opened."""
