# SPDX-License-Identifier: MPL-2.0
"""The way into taking a drill: its page (who, sites, handing in) and the trainee's result; one door a desk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inspector.ui.desk import Desk

if TYPE_CHECKING:
    from inspector.app.session import Session
    from inspector.ui.training.taking_page import TakingPage

PLACE = "training"


class TakingDoor(QObject):
    """Makes its pages when they are first asked for, and tells `page_asked` with the one to be shown and its place.

    `visit_asked` names a visit of an attempt to be judged, `back_asked` wishes to see the drills again.
    """

    page_asked = Signal(object, str)
    visit_asked = Signal(str)
    back_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        """Stand on a desk."""
        super().__init__(desk)
        self._desk = desk
        self._page: TakingPage | None = None

    def page(self) -> "TakingPage":
        """Give the page of taking a drill."""
        if self._page is None:
            from inspector.ui.training.taking_page import TakingPage

            self._page = TakingPage(self._desk)
            self._page.visit_asked.connect(self.visit_asked)
            self._page.back_asked.connect(self.back_asked)
        return self._page

    @Slot(str)
    def show_drill(self, drill: str) -> "TakingPage":
        """Show the page of a drill: begin it, go on with it, or hand it in."""
        page = self.page()
        page.show_drill(drill)
        self.page_asked.emit(page, PLACE)
        return page

    def show_attempt(self, session: "Session") -> None:
        """Show the attempt a visit belongs to; its head says which drill and whose number."""
        sitting = session.header.sitting
        if sitting is not None:
            self.show_drill(sitting.drill).show_number(sitting.number, sitting.attempt)


def taking_door(desk: Desk) -> TakingDoor:
    """Give the desk's one way into taking drills."""
    found = desk.findChild(TakingDoor)
    return found if isinstance(found, TakingDoor) else TakingDoor(desk)


def start_taking(desk: Desk, drill: str) -> "TakingPage":
    """Show the page on which a drill is begun, gone on with and handed in; `drill`: its id.

    The window brings the page to the front by itself; it is given to whoever wants to do more with it.
    """
    return taking_door(desk).show_drill(drill)
