# SPDX-License-Identifier: MPL-2.0
"""The roster of a drill, read from a workbook: what was read is shown with its problems before it is kept."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from inspector.app.training.drills import keep_roster
from inspector.core.drills.drill_state import DrillState
from inspector.core.drills.roster import Roster
from inspector.core.problems import KnownError, Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.fault_part import FaultPart
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase, together
from inspector.ui.tasks import Task
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.sight import bring_into_view

TABLES: Final = (".xlsx", ".xlsm", ".xls", ".ods", ".csv")
SHOWN: Final = 12
"""So many people and problems are shown; the rest is counted."""

_KEPT: Final = QT_TRANSLATE_NOOP("RosterPart", "Roster kept, people: {n}")


class _Reading:
    """The reading of a roster, as work beside the window."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, task: Task) -> tuple[Roster, tuple[Problem, ...]]:
        from inspector.app.training.rosters import read_roster_file

        task.step(0, 1)
        return read_roster_file(self._path)


class RosterPart(FaultPart):
    """`kept` tells that the drill has another roster."""

    kept = Signal()

    def __init__(self, desk: Desk) -> None:
        """Show nobody yet."""
        super().__init__(desk)
        self._state: DrillState | None = None
        self._read: tuple[Roster, tuple[Problem, ...]] | None = None
        self.told, self.people = label("quiet", wrap=True), label("quiet", wrap=True)
        self.problems = label("warning", wrap=True)
        self.choose, self.keep, self.leave = QPushButton(), QPushButton(), QPushButton()
        self.keep.setProperty("look", "primary")
        verbs = QWidget()
        flow = Flow(verbs, 8)
        for button in (self.choose, self.keep, self.leave):
            flow.addWidget(button)
        for part in (self.told, self.people, self.problems, self.fault, verbs):
            self.column.addWidget(part)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._reveal)
        self.setAcceptDrops(True)
        self.choose.clicked.connect(self.choose_file)
        self.keep.clicked.connect(self.keep_read)
        self.leave.clicked.connect(self.drop_read)
        self.retranslate()

    def show_state(self, state: DrillState) -> None:
        """Show who is to take a drill."""
        if self._state is None or state.drill.id != self._state.drill.id:
            self._read = None
            self.mend()
        self._state = state
        self._show()

    @Slot()
    def choose_file(self) -> None:
        """Ask for a workbook."""
        kinds = self.tr("Tables ({kinds});;All files (*)").format(kinds=" ".join(f"*{one}" for one in TABLES))
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Roster from a workbook"), self.desk.folder("papers"), kinds
        )
        if name:
            self.desk.remember("papers", name)
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a roster beside the window and show it; nothing is kept yet."""
        self.mend()
        self.desk.tasks.run(_Reading(path), self._take, self.refuse)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one table."""
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the table dropped."""
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.read(path)

    def _dropped(self, event: QDropEvent) -> Path | None:
        urls = event.mimeData().urls()
        path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
        return path if path is not None and path.suffix.lower() in TABLES else None

    @Slot(object)
    def _take(self, found: tuple[Roster, tuple[Problem, ...]]) -> None:
        self._read = found
        self._show()
        self.keep.setFocus()
        self._soon.start()

    @Slot()
    def _reveal(self) -> None:
        """Bring what was read and its verbs into sight, once they are laid."""
        bring_into_view(self, 16)

    @Slot()
    def keep_read(self) -> None:
        """Keep the roster that was read."""
        if self._read is None or self._state is None:
            return
        try:
            self._state = keep_roster(self.desk.hall, self._state.drill.id, self._read[0])
        except KnownError as error:
            self.refuse(error.problem)
            return
        facts = {"n": str(len(self._read[0].trainees))}
        self.desk.say(Phrase("RosterPart", str(_KEPT), facts), "good")
        self.choose.setFocus()
        self.drop_read()
        self.kept.emit()

    @Slot()
    def drop_read(self) -> None:
        """Show again what is kept."""
        self._read = None
        self.mend()
        self._show()

    def _show(self) -> None:
        if self._state is None:
            return
        roster, problems = self._read or (self._state.roster, ())
        reading, count = self._read is not None, len(roster.trainees)
        if reading:
            self.told.setText(self.tr("People read: {n}. Nothing is kept yet.").format(n=count))
        elif count:
            self.told.setText(self.tr("People: {n}. Numbers not in the roster are refused.").format(n=count))
        else:
            self.told.setText(self.tr("No roster: any number is taken, and nobody is named as missing."))
        names = [" ".join(part for part in (one.number, one.name, one.unit) if part) for one in roster.trainees]
        self.people.setText(self._listed(names, self.desk.language))
        self.people.setVisible(bool(names))
        said = [self.desk.sentence(problem) for problem in problems[:SHOWN]]
        more = len(problems) - len(said)
        said += [self.tr("and {n} more").format(n=more)] if more > 0 else []
        self.problems.setText("\n".join(said))
        self.problems.setVisible(bool(said))
        self.keep.setVisible(reading and count > 0)
        self.leave.setVisible(reading)
        self.keep.setText(self.tr("Keep this roster"))

    def _listed(self, names: list[str], language: str) -> str:
        shown = together(names[:SHOWN], language)
        rest = self.tr("and {n} more people").format(n=len(names) - SHOWN)
        return f"{shown} … {rest}" if len(names) > SHOWN else shown

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.title.setText(self.tr("Who takes it"))
        self.choose.setText(self.tr("Roster from a workbook…"))
        self.choose.setToolTip(self.tr("Columns number, name, unit; it can be dropped here as well"))
        self.leave.setText(self.tr("Leave it"))
        self._show()
