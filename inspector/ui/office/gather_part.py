# SPDX-License-Identifier: MPL-2.0
"""A part of the page where cards are gathered: it shows the picture as it stands, and says a fault beside its verb."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inspector.ui.desk import Desk
from inspector.ui.office.gather_lists import RowList
from inspector.ui.pages.fault_part import FaultPart
from inspector.ui.parts.tab_order import lead

if TYPE_CHECKING:
    from inspector.core.merging.picture import Picture


class GatherPart(FaultPart):
    """Told of every new picture; a deed that was done asks for the next one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a picture."""
        super().__init__(desk, parent)
        self.picture: Picture | None = None
        self.pinned: QWidget | None = None
        self.title.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # its keys go on where nothing is left to stand on

    def show_picture(self, picture: "Picture") -> None:
        """Show the picture as it stands."""
        self.picture = picture
        self.retranslate()

    def in_order(self) -> Sequence[QWidget]:
        """List what Tab goes through, in the order it is read."""
        return ()

    def order_tabs(self) -> None:
        """Let Tab follow the order, after something new was made."""
        lead(self.in_order())

    def take_focus(self) -> None:
        """Stand where the work is: on the first list that holds rows, else on the first thing that can be pressed."""
        shown = [one for one in self.in_order() if one.isVisibleTo(self)]
        lists = (one for one in shown if isinstance(one, RowList) and one.held())
        (next(lists, None) or next(filter(_takes_focus, shown), self)).setFocus()

    def count(self) -> int:
        """Count what waits for the office in this part; 0 where nothing does."""
        return 0

    def enter(self) -> None:
        """Come to the front of the page."""

    def ask_anew(self) -> None:
        """Have the picture worked out anew, after a deed."""
        self.mend()
        self.desk.office.ask()


def _takes_focus(one: QWidget) -> bool:
    return one.isEnabled() and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
