# SPDX-License-Identifier: MPL-2.0
"""What is under way beside the window and shown nowhere else: how far it is, and the way to stop it."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from inspector.core.problems import Problem
from inspector.ui.tasks import Task, Tasks
from inspector.ui.theme import Theme

EVERY: Final = 200
"""Milliseconds between two looks while anything is under way."""

SLOW: Final = 400
"""Milliseconds after which work is worth a bar; with the look between it is shown within about half a second."""


class Busy(QWidget):
    """Follows the oldest work whose progress no page shows; `turned` tells that it came or went."""

    turned = Signal()

    def __init__(self, theme: Theme, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Look while anything is under way."""
        super().__init__(parent)
        self._theme, self._tasks = theme, tasks
        self._task: Task | None = None
        self.bar, self.stop = QProgressBar(self), QToolButton(self)
        self.bar.setTextVisible(False)
        self.stop.setProperty("look", "rail")
        self.stop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.stop.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addWidget(self.stop)
        self._pause = QTimer(self)
        self._pause.setInterval(EVERY)
        self._pause.timeout.connect(self.look)
        tasks.busy_changed.connect(self._turn)
        self.stop.clicked.connect(self.halt)
        theme.changed.connect(self.redraw)
        self.retranslate()
        self.redraw()
        self.hide()

    @Slot(bool)
    def _turn(self, busy: bool) -> None:  # noqa: FBT001 (the signal's form)
        if not busy:
            self._pause.stop()
            self.look()
        elif not self._pause.isActive():
            self._pause.start()

    @Slot()
    def look(self, slow: int = SLOW) -> None:
        """Show the oldest work that takes longer than this (milliseconds), or nothing."""
        task = self._tasks.unseen(slow)
        if task is self._task and self.isHidden() == (task is None):
            return
        self._task = task
        if task is not None:
            task.progressed.connect(self._progressed)
            self.bar.setRange(0, 0)
            self.stop.setEnabled(True)
        self.setVisible(task is not None)
        self.turned.emit()

    @Slot()
    def halt(self) -> None:
        """Ask the work to stop at its next step."""
        if self._task is not None:
            self.stop.setEnabled(False)
            self._task.stopped.connect(self._stopped)
            self._task.stop()

    @Slot()
    def _stopped(self) -> None:
        """Tell the page that waits, as of anything that did not come about."""
        task = self.sender()
        if isinstance(task, Task):
            task.failed.emit(Problem("work_stopped"))

    @Slot(int, int)
    def _progressed(self, part: int, whole: int) -> None:
        if self.sender() is self._task and whole > 1:
            self.bar.setRange(0, whole)
            self.bar.setValue(part)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(self.tr("Stop what is under way"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def redraw(self) -> None:
        """Take the icon and the sizes of the theme."""
        self.stop.setIcon(self._theme.icon("close", "quiet", 16))
        self.stop.setMinimumHeight(self._theme.touch)
