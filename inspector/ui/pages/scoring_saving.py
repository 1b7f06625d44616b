# SPDX-License-Identifier: MPL-2.0
"""The bell between the writer's thread and the window's: it rings once for all receipts that wait."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from inspector.app.session import Session
from inspector.core.problems import KnownError, Problem


class Bell(QObject):
    """`saved` tells which points are safer now, `troubled` that writing was refused, `cleared` that it goes on."""

    saved = Signal(object)
    troubled = Signal(Problem)
    cleared = Signal()
    _rang = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Hang the bell in the session."""
        super().__init__(parent)
        self._session = session
        self._ringing = self._hushed = False
        self._rang.connect(self.drain, Qt.ConnectionType.QueuedConnection)
        session.saving.told = self.ring
        if session.saving.waiting or session.saving.has_news:  # receipts may have come while no bell hung
            self.ring()

    def hush(self) -> None:
        """Ring no more: the page goes away, and another will hang its own bell."""
        self._hushed = True
        if self._session.saving.told == self.ring:
            self._session.saving.told = None

    def ring(self) -> None:
        """Be called in the writer's thread; wake the window's thread, once until it has looked."""
        if self._ringing:
            return
        self._ringing = True
        try:
            self._rang.emit()
        except RuntimeError:  # the page went away first; the session keeps its receipts
            return

    @Slot()
    def drain(self) -> None:
        """Take in every receipt that came."""
        if self._hushed:
            return
        self._ringing = False
        before = self._session.saving.trouble
        saved = self._session.drain()
        trouble = self._session.saving.trouble
        self.saved.emit(saved)
        if trouble is not None and trouble != before:
            self.troubled.emit(trouble)

    def try_again(self) -> None:
        """Write again what was refused; a refusal is told anew."""
        self._session.drain()
        try:
            self._session.resume()
        except KnownError as error:
            self.troubled.emit(error.problem)
            return
        self.cleared.emit()
        self.drain()
