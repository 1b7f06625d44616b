# SPDX-License-Identifier: MPL-2.0
"""The time before: looked up beside the window, said beside each point."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from inspector.app.earlier import Earlier, earlier
from inspector.app.hall import Hall
from inspector.app.repeats import REPEAT, lost_before
from inspector.app.session import Session
from inspector.core.answers import Answer
from inspector.core.rounds import VisitId
from inspector.core.visits import Key
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

    @property
    def day(self) -> str:
        """The day of the visit before; empty while there is none."""
        return self._found.day if self._found else ""

    def answer(self, key: Key) -> Answer | None:
        """Give what was answered at a point the time before; None when it was not."""
        return self._found.answers.get(self._session.leader(key)) if self._found else None

    def flags(self, key: Key) -> tuple[str, ...]:
        """Give the flags a new problem of a point begins with: it repeats where the point was lost the time before."""
        return (REPEAT,) if lost_before(self._session.point(key), self.answer(key)) else ()

    @Slot(object)
    def _take(self, found: Earlier | None) -> None:
        self._found = found
        if found is not None:
            self.came.emit()

    @Slot(object)
    def _leave(self, problem: object) -> None:
        """Say nothing: that visit says it where it is opened."""
