# SPDX-License-Identifier: MPL-2.0
"""Packs written from the page: an exam, a practice, a copy for another trainer; what is in each, said plainly."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Slot
from PySide6.QtWidgets import QFileDialog, QGridLayout, QPushButton

from inspector.app.file_names import fitting
from inspector.app.hall import Hall
from inspector.app.training.drills import drill_of, edition, sheets_of
from inspector.app.training.packs import ENDING, PackWritten, write_pack
from inspector.core.drills.clues import pictures_tell
from inspector.core.drills.drill import Drill
from inspector.core.drills.drill_state import DrillState
from inspector.core.problems import KnownError, Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.fault_part import FaultPart
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.tasks import Task
from inspector.ui.training.training_words import mode_said, told_already

MODES: Final = ("exam", "practice", "master")
MEGA: Final = 1_000_000
_WRITTEN: Final = QT_TRANSLATE_NOOP(
    "PackPart", "Written and read back: {path} (questions: {questions}, photos: {photos}, {size} MB)"
)


class _Writing:
    """The writing of one pack, as work beside the window."""

    def __init__(self, hall: Hall, drill: str, mode: str, path: Path) -> None:
        self._hall, self._given = hall, (drill, mode, path)

    def __call__(self, task: Task) -> PackWritten:
        task.step(0, 1)
        return write_pack(self._hall, *self._given)


class PackPart(FaultPart):
    """Shows a trainer's drill; a pack is written where the person says."""

    def __init__(self, desk: Desk) -> None:
        """Lay one row for each kind of pack."""
        super().__init__(desk)
        self._state: DrillState | None = None
        self.names = {mode: label("strong") for mode in MODES}
        self.says = {mode: label("quiet", wrap=True) for mode in MODES}
        self.verbs = {mode: QPushButton() for mode in MODES}
        self.warning = label("warning", wrap=True)
        self.clue = label("warning", wrap=True)
        self.stale = label("quiet", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for place, mode in enumerate(MODES):
            grid.addWidget(self.names[mode], 3 * place, 0)
            grid.addWidget(self.says[mode], 3 * place + 1, 0)
            grid.addWidget(self.verbs[mode], 3 * place, 1, 2, 1)
            grid.setRowMinimumHeight(3 * place + 2, 6)
            self.verbs[mode].setObjectName(mode)
            self.verbs[mode].clicked.connect(self._ask_where)
        self.column.addLayout(grid)
        for part in (self.warning, self.clue, self.stale, self.fault):
            self.column.addWidget(part)
        self.retranslate()

    def show_state(self, state: DrillState) -> None:
        """Show what can be written of a drill."""
        if self._state is None or state.drill.id != self._state.drill.id:
            self.mend()
        self._state = state
        keyed = state.key is not None and any(item in state.key.answers for item in state.drill.items())
        for mode in ("practice", "master"):
            self.verbs[mode].setEnabled(keyed)
        told, day = told_already(state, self._edition)
        words = self.tr(
            "The key of {n} of these questions went out in a practice pack on {day}: whoever has it knows the answers."
        )
        self.warning.setText(words.format(n=told, day=day))
        self.warning.setVisible(told > 0)
        self.clue.setVisible(self._tells(state))
        self.stale.setVisible(state.changed_since_pack)

    def _tells(self, state: DrillState) -> bool:
        return state.key is not None and pictures_tell(state.drill, state.key, sheets_of(self.desk.hall, state.drill))

    def _edition(self, digest: str) -> Drill | None:
        return None if self._state is None else edition(self.desk.hall, self._state.drill.id, digest)

    @Slot()
    def _ask_where(self) -> None:
        if self._state is None:
            return
        mode = self.sender().objectName()
        title = self._state.drill.title.said(self.desk.language)
        name = fitting(f"{title} {mode_said(mode)} {self._state.drill.day}".strip()) + ENDING
        start = str(Path(self.desk.folder("papers"), name))
        chosen, _ = QFileDialog.getSaveFileName(self, self.names[mode].text(), start, f"*{ENDING}")
        if chosen:
            self.desk.remember("papers", chosen)
            self.write(mode, Path(chosen).with_suffix(ENDING))

    def write(self, mode: str, path: Path) -> None:
        """Write a pack (`exam`, `practice`, `master`) beside the window."""
        if self._state is not None:
            self.mend()
            self.rest()
            work = _Writing(self.desk.hall, self._state.drill.id, mode, path)
            self.desk.tasks.run(work, self._written, self._refused)

    @Slot(object)
    def _written(self, pack: PackWritten) -> None:
        self.resume()
        size = _megabytes(pack.size)
        facts = {"path": str(pack.path), "questions": str(pack.questions), "photos": str(pack.photos), "size": size}
        self.desk.say(Phrase("PackPart", str(_WRITTEN), facts), "good")
        self._read_anew()

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.resume()
        self.refuse(problem)

    def _read_anew(self) -> None:
        if self._state is not None:
            try:
                self.show_state(drill_of(self.desk.hall, self._state.drill.id))
            except KnownError as error:
                self.refuse(error.problem)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.title.setText(self.tr("Give it out"))
        names = (self.tr("Exam pack"), self.tr("Practice pack"), self.tr("Pack for another trainer"))
        says = (
            self.tr("Questions, scenes and roster. Nothing of the key is in it, not even hidden."),
            self.tr("With the key and its reasons. Marked practice everywhere; it never gives a certificate."),
            self.tr("Everything: key, rulings, roster. For trainers only, never for those who are to be examined."),
        )
        for mode, name, what in zip(MODES, names, says, strict=True):
            self.names[mode].setText(name)
            self.says[mode].setText(what)
            self.verbs[mode].setText(self.tr("Write…"))
            self.verbs[mode].setAccessibleName(f"{self.tr('Write…')} {name}")
            self.verbs[mode].setToolTip(what)
        self.clue.setText(
            self.tr("Pictures stand at faults alone, so they tell where the faults are: give sound questions some too.")
        )
        self.stale.setText(self.tr("The drill was changed since the last pack was written: write a new one."))
        if self._state is not None:
            self.show_state(self._state)


def _megabytes(size: int) -> str:
    """Say bytes as megabytes with one decimal, rounded up."""
    tenths = -(-size * 10 // MEGA)
    return f"{tenths // 10}.{tenths % 10}"
