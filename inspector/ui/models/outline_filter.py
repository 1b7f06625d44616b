# SPDX-License-Identifier: MPL-2.0
"""The outline with only the points asked for; a group stays while one of its points does."""

from PySide6.QtCore import QObject, QSortFilterProxyModel

from inspector.app.session import Session
from inspector.core.visits import Key
from inspector.ui.models.outline_model import Index, OutlineModel
from inspector.ui.models.standing import FILTERS


class OutlineFilter(QSortFilterProxyModel):
    """Shows `all` points, or those a filter of the table wants."""

    def __init__(self, session: Session, model: OutlineModel, parent: QObject | None = None) -> None:
        """Stand in front of an outline and show all of it."""
        super().__init__(parent)
        self._session = session
        self._outline = model
        self.name = "all"
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(model)

    def show_only(self, name: str) -> None:
        """Choose a filter by its name in the table."""
        self.beginFilterChange()
        self.name = name
        self.endFilterChange()

    def wants(self, key: Key) -> bool:
        """Tell whether a point passes the filter now."""
        return FILTERS[self.name](self._session, key)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Accept wanted points; groups are accepted through their points."""
        if not source_parent.isValid():
            return False
        key = self._outline.outline.groups[source_parent.row()].keys[source_row]
        return not self._session.hidden(key) and (self.name == "all" or self.wants(key))
