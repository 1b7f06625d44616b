# SPDX-License-Identifier: MPL-2.0
"""The way into the ranking (排名): its tables, two beside each other, and the papers that are made of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from inspector.ui.desk import Desk

if TYPE_CHECKING:
    from inspector.ui.office.rank_page import RankPage


class RankDoor(QObject):
    """Makes its pages when they are first asked for, and tells `page_asked` with the one to be shown."""

    page_asked = Signal(object, str)
    gather_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Stand on a desk."""
        super().__init__(parent)
        self._desk = desk
        self._ranking: RankPage | None = None

    @Slot()
    def show_ranking(self) -> None:
        """Show the ranking."""
        self.page_asked.emit(self.ranking(), "rank")

    def ranking(self) -> "RankPage":
        """Give the page of the ranking."""
        if self._ranking is None:
            from inspector.ui.office.rank_page import RankPage

            self._ranking = RankPage(self._desk)
            self._ranking.gather_asked.connect(self.gather_asked)
        return self._ranking
