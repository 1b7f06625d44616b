# SPDX-License-Identifier: MPL-2.0
"""The end of an import: the checklist is made, kept in the workspace, and written to a file if asked."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Slot
from PySide6.QtWidgets import QFileDialog

from inspector.core.checklist import Checklist
from inspector.core.doctor.decisions import Head
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.models.doctor_deciding import Deciding
from inspector.ui.pages.doctor_head import DoctorHead
from inspector.ui.pages.doctor_works import Making, Writing
from inspector.ui.phrase import Phrase

_KEPT: Final = QT_TRANSLATE_NOOP("DoctorEnding", "Kept: {title}, version {version}")
_WRITTEN: Final = QT_TRANSLATE_NOOP("DoctorEnding", "Written: {path}")


class DoctorEnding(QObject):
    """Follows what is asked in the head's pane."""

    def __init__(self, desk: Desk, head: DoctorHead) -> None:
        """Listen to the pane."""
        super().__init__(head)
        self._desk = desk
        self._head = head
        self._deciding: Deciding | None = None
        self.checklist: Checklist | None = None
        head.asked.connect(self.make)
        head.save_asked.connect(self.choose_file)

    def open(self, deciding: Deciding, stem: str) -> None:
        """Ask for the head of what was decided."""
        self._deciding, self.checklist = deciding, None
        self._head.open(deciding, stem)

    @Slot(object)
    def make(self, head: Head) -> None:
        """Make the checklist beside the window, keep it, or say what is wrong."""
        if self._deciding is not None:
            self._head.make.setEnabled(False)
            work = Making(*self._deciding.settled(), head)
            self._desk.tasks.run(work, self._made, self._refused)

    @Slot(object)
    def _made(self, found: tuple[Checklist | None, tuple[Problem, ...]]) -> None:
        self.checklist, problems = found
        if self.checklist is not None:
            self._desk.hall.workspace.keep_checklist(self.checklist)
            facts = {"title": self.checklist.title.said(self._desk.language), "version": self.checklist.version}
            self._desk.say(Phrase("DoctorEnding", str(_KEPT), facts), "good")
            self._desk.shelf.read_anew()
        self._head.make.setEnabled(True)
        self._head.tell(problems, made=self.checklist is not None)

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self._head.make.setEnabled(True)
        self._desk.complain(problem)

    @Slot(str)
    def choose_file(self, suffix: str) -> None:
        """Ask for a file and write the checklist there."""
        if self.checklist is None:
            return
        kinds = {".yaml": self.tr("YAML (*.yaml)"), ".xlsx": self.tr("Excel (*.xlsx)")}
        begins = Path(self._desk.folder("papers")) / f"{self.checklist.id}-{self.checklist.version}{suffix}"
        name, _ = QFileDialog.getSaveFileName(self._head, self.tr("Save the checklist"), str(begins), kinds[suffix])
        if name:
            self._desk.remember("papers", name)
            self.write(Path(name if name.lower().endswith(suffix) else name + suffix))

    def write(self, path: Path) -> None:
        """Write the checklist to a file, whole or not at all."""
        if self.checklist is not None:
            self._desk.tasks.run(Writing(self.checklist, path), self._written, self._desk.complain)

    @Slot(object)
    def _written(self, path: Path) -> None:
        self._desk.say(Phrase("DoctorEnding", str(_WRITTEN), {"path": str(path)}), "good")
