# SPDX-License-Identifier: MPL-2.0
"""The window's doors: the rooms behind it that make their own pages, and the slots that show them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inspector.ui.authoring_door import AuthoringDoor
from inspector.ui.desk import Desk
from inspector.ui.frame import Frame
from inspector.ui.merge_door import MergeDoor
from inspector.ui.office_door import OfficeDoor
from inspector.ui.pages.page import Page
from inspector.ui.rank_door import RankDoor
from inspector.ui.training.taking_door import TakingDoor, taking_door
from inspector.ui.training_door import TrainingDoor

if TYPE_CHECKING:
    from inspector.app.session import Session


class Doors(Frame):
    """A frame with doors: checklists, the office's register and rounds, what is gathered and ranked, training."""

    authoring: AuthoringDoor
    office: OfficeDoor
    merging: MergeDoor
    ranking: RankDoor
    training: TrainingDoor
    taking: TakingDoor

    def open_doors(self, desk: Desk, home: QWidget) -> None:
        """Set the doors; their pages are made when they are first asked for."""
        self.authoring = AuthoringDoor(desk, home)
        self.office = OfficeDoor(desk, self)
        self.merging = MergeDoor(desk, self)
        self.ranking = RankDoor(desk, self)
        self.training = TrainingDoor(desk, self)
        self.authoring.page_asked.connect(self._show_authoring)
        self.office.page_asked.connect(self._show)
        self.merging.page_asked.connect(self._show)
        self.merging.compare_asked.connect(self.ranking.show_comparing)
        self.ranking.page_asked.connect(self._show)
        self.ranking.gather_asked.connect(self.show_gather)
        self.training.page_asked.connect(self._show)
        self.training.visit_asked.connect(self.open_visit)
        self.taking = taking_door(desk)
        self.taking.page_asked.connect(self._show)
        self.taking.visit_asked.connect(self.open_visit)
        self.taking.back_asked.connect(self.training.show_training)

    def show_attempt(self, session: "Session") -> bool:
        """Show the attempt a visit of a drill belongs to; False for a real visit."""
        if session.header.sitting is None:
            return False
        self.taking.show_attempt(session)
        return True

    @Slot()
    def begin_visit(self) -> None:
        """Show the sheet of a new visit."""
        self.office.begin_visit()

    @Slot()
    def show_sites(self) -> None:
        """Show the register of sites."""
        self.office.show_sites()

    @Slot()
    def show_gather(self) -> None:
        """Show what was gathered (汇总)."""
        self.merging.show_gather()

    @Slot()
    def show_ranking(self) -> None:
        """Show the ranking (排名)."""
        self.ranking.show_ranking()

    @Slot()
    def show_training(self) -> None:
        """Show the drills (培训)."""
        self.training.show_training()

    @Slot()
    def show_library(self) -> None:
        """Show the checklists."""
        self.authoring.show_library()

    @Slot(object)
    def _show_authoring(self, page: Page) -> None:
        self._show(page, "library")

    def open_visit(self, visit: str) -> None:
        """Open a visit: to judge while it is in progress, to read and export when it is sealed."""
        raise NotImplementedError

    def _show(self, page: Page, place: str) -> None:
        """Bring a page to the front and mark its place on the rail."""
        raise NotImplementedError
