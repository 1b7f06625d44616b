# SPDX-License-Identifier: MPL-2.0
"""What there is to say when the window opens: what a broken end left, a workspace from elsewhere, a backup made."""

from PySide6.QtCore import QObject, Signal, Slot

from inspector.ui.desk import Desk


class Greeting(QObject):
    """Says what opening the workspace found; `visit_asked` goes on where it broke off."""

    visit_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Stand on a desk."""
        super().__init__(desk)
        self._desk = desk
        self._visit = ""

    def say(self) -> None:
        """Say everything there is, the gravest last and thus on top."""
        found = self._desk.hall.workspace.found
        if found.backup is not None:
            self._desk.say(
                self.tr("The workspace was brought up to this version; a backup is in {path}").format(path=found.backup)
            )
        if found.moved:
            self._desk.say(self.tr("This workspace comes from another computer or a backup; rows say so from here on."))
        if found.unclean and found.newest is not None:
            self._visit = found.newest.visit
            self._desk.say(self._restored(), "good", self.tr("Go on there"), self._go_on)
        for problem in self._desk.hall.problems:
            self._desk.complain(problem)

    def _restored(self) -> str:
        newest = self._desk.hall.workspace.found.newest
        if newest is None:
            return ""
        time, point = newest.at.clock(), newest.point
        if not point:
            return self.tr("The program was not closed last time. Everything up to {time} is here.").format(time=time)
        said = self.tr("The program was not closed last time. Everything up to {time}, point {point}, is here.")
        return said.format(time=time, point=point)

    @Slot()
    def _go_on(self) -> None:
        self.visit_asked.emit(self._visit)
