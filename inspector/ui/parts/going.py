# SPDX-License-Identifier: MPL-2.0
"""How far work beside the window is: a bar and the way to stop it, shown only where the work takes a while."""

from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from inspector.ui.tasks import Task

SOON: Final = 250
"""Milliseconds after which the bar is shown: what ends before is not worth a flicker."""


class Going(QWidget):
    """Follows one task at a time; `stopped` tells that the task was stopped and left everything as it was."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Follow nothing yet."""
        super().__init__(parent)
        self._task: Task | None = None
        self.bar, self.stop = QProgressBar(), QPushButton()
        self.bar.setTextVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.show)
        self.stop.clicked.connect(self.halt)
        self.retranslate()
        self.hide()

    @property
    def is_going(self) -> bool:
        """Whether a task is followed that has not ended."""
        return self._task is not None

    def follow(self, task: Task) -> None:
        """Show how far this task is; one followed before is stopped and forgotten."""
        self.drop()
        self._task = task
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        task.progressed.connect(self._progressed)
        task.stopped.connect(self._stopped)
        task.ended.connect(self._ended)
        self._soon.start()

    def drop(self) -> None:
        """Stop what is followed and hear no more of it."""
        task, self._task = self._task, None
        self._rest()
        if task is not None:
            task.stop()

    @Slot()
    def halt(self) -> None:
        """Ask the work to stop at its next step."""
        if self._task is not None:
            self.stop.setEnabled(False)
            self._task.stop()

    @Slot(int, int)
    def _progressed(self, part: int, whole: int) -> None:
        if self.sender() is self._task:
            self.bar.setRange(0, whole)
            self.bar.setValue(part)

    @Slot()
    def _stopped(self) -> None:
        if self.sender() is self._task:
            self.stopped.emit()

    @Slot()
    def _ended(self) -> None:
        if self.sender() is self._task:
            self._task = None
            self._rest()

    def _rest(self) -> None:
        self._soon.stop()
        self.hide()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(self.tr("Stop; everything stays as it was"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
