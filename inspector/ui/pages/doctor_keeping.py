# SPDX-License-Identifier: MPL-2.0
"""Keeps the decisions on a table as they are made, so that a sitting can end at any time and go on another day."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QTimer, Slot

from inspector.app.doctor_drafts import keep_draft, recall_draft
from inspector.app.doctoring import Examined
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.models.doctor_deciding import Deciding
from inspector.ui.phrase import Phrase

PAUSE: Final = 800  # milliseconds after the last decision
_AGAIN: Final = QT_TRANSLATE_NOOP("DoctorKeeping", "Decisions from before are taken up again: {n}.")
_ANEW: Final = QT_TRANSLATE_NOOP("DoctorKeeping", "Begin anew")


class DoctorKeeping(QObject):
    """Follows one file's decisions."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Follow nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._deciding: Deciding | None = None
        self._name = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.keep)

    def follow(self, found: Examined, deciding: Deciding) -> None:
        """Follow the decisions on a file; those kept before are taken up, and that is said."""
        self.settle()
        self._deciding, self._name = deciding, found.digest
        if self._name and not deciding.decisions.by_key:
            made = recall_draft(self._desk.hall.home, self._name, deciding.diagnosis)
            if made:
                deciding.recall(made)
                said = Phrase("DoctorKeeping", str(_AGAIN), {"n": str(len(made))})
                self._desk.say(said, "plain", Phrase("DoctorKeeping", str(_ANEW)), deciding.begin_anew)
        deciding.changed.connect(self._pause.start)

    @Slot()
    def keep(self) -> None:
        """Write the decisions down; a refusing disk is said."""
        if self._deciding is None or not self._name:
            return
        try:
            made = self._deciding.decisions.by_key
            keep_draft(self._desk.hall.home, self._name, self._deciding.diagnosis, made)
        except KnownError as error:
            self._desk.complain(error.problem)

    def settle(self) -> None:
        """Write now what waits to be written."""
        if self._pause.isActive():
            self._pause.stop()
            self.keep()
