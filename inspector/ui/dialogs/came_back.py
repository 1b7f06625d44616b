# SPDX-License-Identifier: MPL-2.0
"""What came back after a broken end: each visit with its points, and the way to go on there."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from inspector.app.upkeep import CameBack
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.parts.column import draggable
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme
from inspector.ui.widgets.entry_row import HIGH, EntryRow

SHOWN = 6
NAMED = 12
"""So many points of a visit are named."""


class CameBackDialog(Dialog):
    """`visit_asked` names the visit to go on with."""

    visit_asked = Signal(str)

    def __init__(self, visits: Sequence[CameBack], theme: Theme, parent: QWidget | None = None) -> None:
        """List the visits, the one with the most recent row first."""
        super().__init__("", parent)
        self._visits = sorted(visits, key=_latest, reverse=True)
        self.setWindowTitle(self.tr("What came back"))
        self.column.addWidget(label("point", self.tr("What came back"), self))
        about = self.tr("Entered since the program was last closed, and all of it on disk:")
        self.column.addWidget(label("", about, self, wrap=True))
        self.rows: PagedRows[CameBack] = PagedRows(self)
        self.rows.show(len(self._visits), self._part, self._entry)
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(EntryRow(theme, self.list))
        self.list.setProperty("look", "bare")
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("What came back"))
        self.list.setMinimumHeight(theme.px(HIGH) + 8)
        self.list.setCurrentIndex(self.rows.index(0))
        self.list.activated.connect(self._activated)
        draggable(self.list)
        self.column.addWidget(self.list, 1)
        self.verb(self.tr("Close")).clicked.connect(self.reject)
        self.verb(self.tr("Go on there"), primary=True).clicked.connect(self._go_on)
        self.resize(theme.px(560), theme.px(HIGH * min(len(self._visits), SHOWN) + 220))

    def _part(self, start: int, limit: int) -> Sequence[CameBack]:
        return self._visits[start : start + limit]

    def _entry(self, one: CameBack) -> Entry:
        points = self.tr(", ").join(one.points[:NAMED])
        if len(one.points) > NAMED:
            points = self.tr("{points} and {n} more").format(points=points, n=len(one.points) - NAMED)
        said = self.tr("points {points}").format(points=points) if points else self.tr("begun, no point yet")
        until = self.tr("up to {time}").format(time=one.at.clock())
        return Entry(str(one.visit), one.site or str(one.visit), said, until, "met")

    @Slot(QModelIndex)
    def _activated(self, _place: QModelIndex) -> None:
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        chosen = self.rows.row(self.list.currentIndex())
        if chosen is not None:
            self.accept()
            self.visit_asked.emit(str(chosen.visit))


def _latest(one: CameBack) -> int:
    return one.at.ms
