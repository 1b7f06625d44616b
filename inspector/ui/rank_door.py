# SPDX-License-Identifier: MPL-2.0
"""The way into the ranking (排名): its tables, two beside each other, and the papers that are made of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from inspector.ui.desk import Desk

if TYPE_CHECKING:
    from inspector.core.visits import Key
    from inspector.ui.office.compare_page import ComparePage
    from inspector.ui.office.publish_page import PublishPage
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
        self._publishing: PublishPage | None = None
        self._comparing: ComparePage | None = None

    @Slot()
    def show_ranking(self) -> None:
        """Show the ranking."""
        self.page_asked.emit(self.ranking(), "rank")

    @Slot()
    def show_publishing(self) -> None:
        """Show the papers that are made of the ranking."""
        self.page_asked.emit(self.publishing(), "rank")

    @Slot(str)
    def show_comparing(self, walk: str = "") -> None:
        """Show two walks or two periods beside each other, beginning with the walk one stands in."""
        self.comparing().begin_at(walk)
        self.page_asked.emit(self.comparing(), "rank")

    @Slot(str, object)
    def begin_appeal(self, walk: str, key: "Key") -> None:
        """Ask for an appeal of a unit at a point."""
        self.show_publishing()
        self.publishing().appeal_at(walk, key)

    @Slot(object)
    def show_way(self, steps: object) -> None:
        """Show the end of a way down among the tables of the ranking."""
        self.show_ranking()
        self.ranking().deeds.found.emit(steps)

    def ranking(self) -> "RankPage":
        """Give the page of the ranking."""
        if self._ranking is None:
            from inspector.ui.office.rank_page import RankPage

            self._ranking = RankPage(self._desk)
            self._ranking.gather_asked.connect(self.gather_asked)
            self._ranking.publish_asked.connect(self.show_publishing)
            self._ranking.compare_asked.connect(self.show_comparing)
            self._ranking.appeal_asked.connect(self.begin_appeal)
        return self._ranking

    def publishing(self) -> "PublishPage":
        """Give the page of publishing."""
        if self._publishing is None:
            from inspector.ui.office.publish_page import PublishPage

            self._publishing = PublishPage(self._desk, self.ranking().state)
            self._publishing.ranking_asked.connect(self.show_ranking)
        return self._publishing

    def comparing(self) -> "ComparePage":
        """Give the page that compares."""
        if self._comparing is None:
            from inspector.ui.office.compare_page import ComparePage

            self._comparing = ComparePage(self._desk, self.ranking().state)
            self._comparing.ranking_asked.connect(self.show_ranking)
            self._comparing.way_asked.connect(self.show_way)
        return self._comparing
