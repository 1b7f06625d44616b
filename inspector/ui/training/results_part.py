# SPDX-License-Identifier: MPL-2.0
"""A part of the page of results: it is told what was worked out, and says itself anew in the other language."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.ui.desk import Desk
from inspector.ui.office.rank_grid import Grid
from inspector.ui.office.rank_table import GridTable
from inspector.ui.pages.fault_part import FaultPart
from inspector.ui.training.results_words import ResultsWords

if TYPE_CHECKING:
    from inspector.ui.training.results_state import Seen


LEAST: Final = 200


class ResultsPart(FaultPart):
    """`changed` tells that something was kept and all has to be worked out anew."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for what is worked out."""
        super().__init__(desk, parent)
        self.seen: Seen | None = None
        self.words = ResultsWords(desk, self)
        self.title.hide()

    def show_seen(self, seen: "Seen") -> None:
        """Show what was worked out."""
        self.seen = seen
        self.retranslate()

    def tables(self) -> Sequence[GridTable]:
        """List the tables, the one that is copied by its key first."""
        return ()

    def take_focus(self) -> None:
        """Stand where the work is."""
        first = next((one for one in self.tables() if one.isVisibleTo(self)), None)
        (first or self).setFocus()

    def leave(self) -> bool:
        """Keep what was begun; False stays."""
        return True

    def redraw(self) -> None:
        """Let no table be lower than some rows: where the page is lower, the part scrolls."""
        for table in self.tables():
            table.setMinimumHeight(self.desk.theme.px(LEAST))

    def copy_table(self) -> None:
        """Copy the table that is stood in, else the first."""
        shown = [one for one in self.tables() if one.isVisibleTo(self)]
        within = [one for one in shown if one.hasFocus()]
        for table in (within or shown)[:1]:
            table.copy_table()


def kept(table: GridTable, grid: Grid) -> None:
    """Show a table anew; who stands on a row stays there where it is still there."""
    table.show_grid(grid, table.current_key())
