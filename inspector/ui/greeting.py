# SPDX-License-Identifier: MPL-2.0
"""What there is to say when the window opens: what a broken end left, a workspace from elsewhere, a backup made."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal, Slot

from inspector.ui.desk import Desk
from inspector.ui.phrase import Phrase

_UPDATED = QT_TRANSLATE_NOOP("Greeting", "The workspace was brought up to this version; a backup is in {path}")
_MOVED = QT_TRANSLATE_NOOP(
    "Greeting", "This workspace comes from another computer or a backup; rows say so from here on."
)
_RESTORED = QT_TRANSLATE_NOOP("Greeting", "The program was not closed last time. Everything up to {time} is here.")
_RESTORED_TO = QT_TRANSLATE_NOOP(
    "Greeting", "The program was not closed last time. Everything up to {time}, point {point}, is here."
)
_GO_ON = QT_TRANSLATE_NOOP("Greeting", "Go on there")
_BACK = QT_TRANSLATE_NOOP("Greeting", "Came back since the last closing: {points} points in {visits} visits.")
_SHOW = QT_TRANSLATE_NOOP("Greeting", "Show them")


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
            self._desk.say(_phrase(_UPDATED, path=str(found.backup)))
        if found.moved:
            self._desk.say(_phrase(_MOVED))
        if found.unclean and found.newest is not None:
            self._visit = found.newest.visit
            if found.returned:
                self._desk.say(self._back(), "plain", _phrase(_SHOW), self._show_back)
            self._desk.say(self._restored(), "good", _phrase(_GO_ON), self._go_on)
        for problem in self._desk.hall.problems:
            self._desk.complain(problem)

    def _restored(self) -> Phrase:
        newest = self._desk.hall.workspace.found.newest
        if newest is None or not newest.point:
            return _phrase(_RESTORED, time=newest.at.clock() if newest else "")
        return _phrase(_RESTORED_TO, time=newest.at.clock(), point=newest.point)

    def _back(self) -> Phrase:
        returned = self._desk.hall.workspace.found.returned
        points = sum(len(one.points) for one in returned)
        return _phrase(_BACK, points=str(points), visits=str(len(returned)))

    @Slot()
    def _show_back(self) -> None:
        from inspector.ui.dialogs.came_back import CameBackDialog

        returned = self._desk.hall.workspace.found.returned
        dialog = CameBackDialog(returned, self._desk.theme, self._desk.banners.window())
        dialog.visit_asked.connect(self.visit_asked)
        dialog.open()

    @Slot()
    def _go_on(self) -> None:
        self.visit_asked.emit(self._visit)


def _phrase(source: object, **facts: str) -> Phrase:
    return Phrase("Greeting", str(source), facts)
