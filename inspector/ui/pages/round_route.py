# SPDX-License-Identifier: MPL-2.0
"""Blank sheets for the route of each team: one PDF a team, written into one folder beside the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.app.assigning import file_name
from inspector.app.hall import Hall
from inspector.app.route_sheets import planned_stops, write_route
from inspector.core.problems import Problem
from inspector.core.round_states import Round
from inspector.ui.desk import Desk
from inspector.ui.phrase import Phrase
from inspector.ui.tasks import Task

_WROTE: Final = QT_TRANSLATE_NOOP("RouteSheets", "Sheets for the route: {n} in {folder}")


class RouteSheets(QObject):
    """Writes what is asked for and says so; `refused` carries a problem, `ended` that it is over either way."""

    refused = Signal(Problem)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Stand on a desk."""
        super().__init__(parent)
        self._desk, self._parent = desk, parent

    def ask(self, state: Round, teams: Sequence[tuple[str, ...]]) -> None:
        """Ask for a folder, then write the sheets of these teams; without any, those of every site in one file."""
        folder = QFileDialog.getExistingDirectory(
            self._parent, self.tr("Folder for the sheets"), self._desk.folder("papers")
        )
        if folder:
            self._desk.remember("papers", str(Path(folder, "-")))
            self.write_into(Path(folder), state, teams)

    def write_into(self, folder: Path, state: Round, teams: Sequence[tuple[str, ...]]) -> None:
        """Write the sheets into a folder."""
        work = _Printing(self._desk.hall, state, folder, tuple(teams) or ((),), self._desk.language)
        self._desk.tasks.run(work, self._wrote, self._refuse)

    @Slot(object)
    def _wrote(self, written: Sequence[Path]) -> None:
        self.ended.emit()
        facts = {"n": str(len(written)), "folder": str(written[0].parent)}
        self._desk.say(Phrase("RouteSheets", str(_WROTE), facts), "good")

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        self.ended.emit()
        self.refused.emit(problem)


class _Printing:
    """The writing of the sheets, one team after the other."""

    def __init__(
        self, hall: Hall, state: Round, folder: Path, teams: tuple[tuple[str, ...], ...], language: str
    ) -> None:
        self._hall, self._state, self._folder, self._teams, self._language = hall, state, folder, teams, language

    def __call__(self, task: Task) -> tuple[Path, ...]:
        done = []
        for place, team in enumerate(self._teams):
            task.step(place, len(self._teams))
            stops = planned_stops(self._hall, self._state.plan.id, team)
            path = self._folder / Path(file_name(self._state.plan, team)).with_suffix(".pdf")
            done.append(write_route(stops, path, language=self._language))
        return tuple(done)
