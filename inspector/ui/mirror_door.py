# SPDX-License-Identifier: MPL-2.0
"""The door between the copying thread and the window: what changes is shown calmly and never stops the hand."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from inspector.app.mirroring import MirrorState, MirrorView
from inspector.core.problems import Problem
from inspector.ui.desk import Desk

PATIENCE = 1_000
"""Milliseconds a copy may be behind before anybody is told: with every answer it is, for a moment."""


class MirrorDoor(QObject):
    """`changed` tells how the second copy stands, in the window's own thread."""

    changed = Signal(object)
    _rang = Signal()

    def __init__(self, desk: Desk) -> None:
        """Stand on a desk and listen."""
        super().__init__(desk)
        self._desk = desk
        self._ringing = False
        self._forks = 0
        self._lacking = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PATIENCE)
        self._later.timeout.connect(self._tell_behind)
        self._rang.connect(self._look, Qt.ConnectionType.QueuedConnection)
        desk.hall.mirroring.told = self._ring

    @Slot()
    def start(self) -> None:
        """Begin to copy where a folder was chosen before."""
        self._desk.hall.mirroring.start()

    def _ring(self) -> None:
        """Be called in the copying thread; wake the window's, once until it has looked."""
        if self._ringing:
            return
        self._ringing = True
        try:
            self._rang.emit()
        except RuntimeError:  # the window went away first
            return

    @Slot()
    def _look(self) -> None:
        self._ringing = False
        view = self._desk.hall.mirroring.view
        self._say_once(view)
        if view.state is MirrorState.BEHIND:
            if not self._later.isActive():
                self._later.start()
            return
        self._later.stop()
        self.changed.emit(view)

    @Slot()
    def _tell_behind(self) -> None:
        self.changed.emit(self._desk.hall.mirroring.view)

    def _say_once(self, view: MirrorView) -> None:
        """Say what a person must know and the line at the foot has no room for."""
        for fork in view.forks[self._forks :]:
            self._desk.say(Problem("mirror_forked", path=str(fork)))
        self._forks = max(self._forks, len(view.forks))
        if view.lacking != self._lacking and view.lacking:
            self._desk.say(Problem("mirror_lacking", photo=view.lacking[:10]))
        self._lacking = view.lacking
