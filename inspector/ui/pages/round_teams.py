# SPDX-License-Identifier: MPL-2.0
"""People and teams beside the sites of a round: each with how many sites it has; sites are dropped on them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QListView

from inspector.core.round_states import Stop
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.parts.column import draggable
from inspector.ui.theme import Theme
from inspector.ui.widgets.entry_row import EntryRow

SITES: Final = "application/x-inspector-sites"


class StopRows(PagedRows[Stop]):
    """Sites that can be dragged: they travel as their ids."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let every site be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else super().flags(index)

    def mimeTypes(self) -> list[str]:
        """Name what travels."""
        return [SITES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Pack the ids of the sites dragged."""
        stops = [stop for index in indexes if (stop := self.row(index)) is not None]
        carried = QMimeData()
        carried.setData(SITES, "\n".join(stop.site.id for stop in stops).encode())
        return carried


class TeamList(QListView):
    """Tells `given` with a team and the ids dropped on it, and `asked` with a team pressed."""

    given = Signal(str, object)
    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Begin with nobody."""
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self.rows: PagedRows[Entry] = PagedRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(EntryRow(theme, self))
        self.setUniformItemSizes(True)
        self.setAcceptDrops(True)
        draggable(self)
        self.activated.connect(self._ask)

    def show_teams(self, teams: Sequence[tuple[str, str]]) -> None:
        """Show teams, each with its words."""
        self._entries = tuple(Entry(team, team, words) for team, words in teams)
        self.rows.show(len(self._entries), self._some, _as_it_is)

    def _some(self, start: int, limit: int) -> Sequence[Entry]:
        return self._entries[start : start + limit]

    @Slot(QModelIndex)
    def _ask(self, index: QModelIndex) -> None:
        self.asked.emit(self.rows.entry(index).key)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take sites and nothing else."""
        self._heed(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark the team below the hand."""
        self._heed(event)
        self.setCurrentIndex(self.indexAt(event.position().toPoint()))

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the sites to the team they are dropped on."""
        team = self.rows.entry(self.indexAt(event.position().toPoint())).key
        if team and event.mimeData().hasFormat(SITES):
            event.acceptProposedAction()
            self.given.emit(team, bytes(event.mimeData().data(SITES).data()).decode().split("\n"))

    def _heed(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(SITES):
            event.acceptProposedAction()
        else:
            event.ignore()


def _as_it_is(entry: Entry) -> Entry:
    return entry
