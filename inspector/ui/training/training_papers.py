# SPDX-License-Identifier: MPL-2.0
"""A drill on paper: answer sheets to print, one for everybody in the roster, and the booklet of its scenes."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from inspector.app.file_names import fitting
from inspector.app.hall import Hall
from inspector.core.drills.drill_state import DrillState
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.fault_part import FaultPart
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.tasks import Task
from inspector.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from inspector.app.exporting import Exported

PAPERS: Final = ("answers", "scenes")
_WRITTEN: Final = QT_TRANSLATE_NOOP("DrillPapers", "Written and proved: {path}")
_OPEN: Final = QT_TRANSLATE_NOOP("DrillPapers", "Open")


class _Writing:
    """The writing of one paper, as work beside the window."""

    def __init__(self, hall: Hall, state: DrillState, paper: str, path: Path, language: str) -> None:
        self._hall, self._state = hall, state
        self._paper, self._path, self._language = paper, path, language

    def __call__(self, task: Task) -> "Exported":
        from inspector.app.training.papers import paper_desk, write_answer_sheet, write_scene_booklet

        task.step(0, 1)
        desk = paper_desk(self._hall, self._state, self._language)
        if self._paper == "scenes":
            return write_scene_booklet(desk, self._path)
        return write_answer_sheet(desk, self._path, self._state.roster.trainees)


class DrillPapers(FaultPart):
    """Writes the papers of a drill where the person says."""

    def __init__(self, desk: Desk) -> None:
        """Lay the verbs."""
        super().__init__(desk)
        self._state: DrillState | None = None
        self._written_to = Path()
        self.told = label("quiet", wrap=True)
        self.verbs = {paper: QPushButton() for paper in PAPERS}
        bed = QWidget()
        flow = Flow(bed, 8)
        for paper, button in self.verbs.items():
            button.setObjectName(paper)
            button.clicked.connect(self._ask_where)
            flow.addWidget(button)
        for part in (self.told, self.fault, bed):
            self.column.addWidget(part)
        self.retranslate()

    def show_state(self, state: DrillState) -> None:
        """Show what can be printed of a drill."""
        if self._state is None or state.drill.id != self._state.drill.id:
            self.mend()
        self._state = state

    @Slot()
    def _ask_where(self) -> None:
        if self._state is None:
            return
        paper = self.sender().objectName()
        words = self.verbs[paper].text().rstrip("…")
        name = fitting(f"{self._state.drill.title.said(self.desk.language)} {words}") + ".pdf"
        start = str(Path(self.desk.folder("papers"), name))
        chosen, _ = QFileDialog.getSaveFileName(self, words, start, "*.pdf")
        if chosen:
            self.desk.remember("papers", chosen)
            self.write(paper, Path(chosen).with_suffix(".pdf"))

    def write(self, paper: str, path: Path) -> None:
        """Write a paper (PAPERS) beside the window."""
        if self._state is not None:
            self.mend()
            self.rest()
            work = _Writing(self.desk.hall, self._state, paper, path, self.desk.language)
            self.desk.tasks.run(work, self._tell, self._refused)

    @Slot(object)
    def _tell(self, made: "Exported") -> None:
        self.resume()
        self._written_to = made.path
        phrase = Phrase("DrillPapers", str(_WRITTEN), {"path": str(made.path)})
        self.desk.say(phrase, "good", Phrase("DrillPapers", str(_OPEN)), self._open)

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written_to)))

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.resume()
        self.refuse(problem)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.title.setText(self.tr("On paper"))
        self.told.setText(
            self.tr("Print the sheets and one booklet of scenes; type or paste the answers on the page of results.")
        )
        self.verbs["answers"].setText(self.tr("Answer sheets…"))
        self.verbs["answers"].setToolTip(self.tr("One for everybody in the roster, or a blank one"))
        self.verbs["scenes"].setText(self.tr("Booklet of scenes…"))
        self.verbs["scenes"].setToolTip(self.tr("Words and photos by the number of the question, without the key"))
