# SPDX-License-Identifier: MPL-2.0
"""What the doctor proposes as rows: all of it, what waits, or the cells nothing was made of."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from inspector.core.doctor.diagnosis import Proposal, What
from inspector.core.doctor.tables import Cell
from inspector.ui.models import doctor_words as words
from inspector.ui.models.doctor_deciding import Decided, Deciding
from inspector.ui.parts.text import tip
from inspector.ui.translator import Tongue

SHOWN: Final = ("all", "open", "left")


class Ask(IntEnum):
    """What the delegate asks."""

    TOLD = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Told:
    """A row in words: `standing` of the decision, `sure` empty where nothing is asked."""

    what: str
    number: str
    title: str
    full: str
    rule: str
    why: str
    cells: str
    sure: str
    degree: str
    standing: Decided
    is_section: bool
    is_point: bool


class DoctorRows(QAbstractListModel):
    """Rows of one diagnosis; each is named by the key of its proposal, or the address of its cell."""

    def __init__(self, tongue: Tongue, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._tongue = tongue
        self._deciding: Deciding | None = None
        self._keys: tuple[str, ...] = ()
        self._places: dict[str, int] = {}
        self._cells: dict[str, Cell] = {}
        self._told: dict[str, Told] = {}
        self.shown = "all"

    def open(self, deciding: Deciding) -> None:
        """Show what is decided on."""
        self._deciding = deciding
        self._cells = {cell.address: cell for cell in deciding.diagnosis.left}
        deciding.changed.connect(self.refresh)
        self.show(self.shown)

    def show(self, shown: str) -> None:
        """Show `all`, `open` or `left`."""
        self.beginResetModel()
        self.shown = shown
        self._told.clear()
        self._keys = self._wanted()
        self._places = {key: place for place, key in enumerate(self._keys)}
        self.endResetModel()

    def key(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Give the key of a row; nothing for none."""
        return self._keys[index.row()] if index.isValid() else ""

    def index_of(self, key: str) -> QModelIndex:
        """Give the row of a key; none when it is not shown."""
        place = self._places.get(key)
        return QModelIndex() if place is None else self.index(place)

    def cells(self, key: str) -> tuple[Cell, ...]:
        """Give the cells a row came from."""
        if key in self._cells:
            return (self._cells[key],)
        proposal = self._deciding.proposal(key) if self._deciding else None
        return proposal.cells if proposal else ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row in words."""
        if not index.isValid():
            return None
        told = self.told(self._keys[index.row()])
        if role == Ask.TOLD:
            return told
        if role == Qt.ItemDataRole.DisplayRole:
            return told.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " · ".join(part for part in _spoken(told, self._state(told)) if part)
        return tip(f"{told.cells}  {told.title}") if role == Qt.ItemDataRole.ToolTipRole else None

    def told(self, key: str) -> Told:
        """Give a row in words, kept until something changes."""
        if key not in self._told:
            proposal = self._deciding.proposal(key) if self._deciding else None
            self._told[key] = self._tell(key, proposal) if proposal else self._tell_left(self._cells[key])
        return self._told[key]

    @Slot()
    def refresh(self) -> None:
        """Say every row anew; rows no longer asked leave the list of what waits."""
        self._told.clear()
        if self.shown == "open" and self._wanted() != self._keys:
            self.show("open")
        elif self._keys:
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))

    def _wanted(self) -> tuple[str, ...]:
        if self._deciding is None:
            return ()
        if self.shown == "left":
            return tuple(self._cells)
        found = self._deciding.undecided() if self.shown == "open" else self._deciding.diagnosis.proposals
        return tuple(one.key for one in found)

    def _tell(self, key: str, one: Proposal) -> Told:
        language = self._tongue.language
        point = one.what is What.POINT
        standing = self._deciding.standing(key) if self._deciding else Decided.ASIDE
        asked = standing is not Decided.ASIDE
        return Told(
            words.what_said(one, language),
            one.id if point or one.what is What.SECTION else "",
            words.title_said(one, language),
            words.full_said(one.full, language) if point else "",
            words.rule_said(one.rule, one.full, language) if point else "",
            " · ".join(words.why_said(one, language)),
            words.cells_said(one),
            words.sure_said(one, language) if asked and standing is not Decided.CORRECTED else "",
            one.confidence.value,
            standing,
            one.what is What.SECTION,
            point,
        )

    def _tell_left(self, cell: Cell) -> Told:
        said = " ".join(cell.text.split())
        return Told("", "", said, "", "", cell.sheet, cell.place, "", "", Decided.ASIDE, False, False)

    def _state(self, told: Told) -> str:
        names = {
            Decided.OPEN: self.tr("to be decided"),
            Decided.ACCEPTED: self.tr("accepted"),
            Decided.CORRECTED: self.tr("corrected"),
            Decided.DROPPED: self.tr("not imported"),
        }
        return names.get(told.standing, "")


def _spoken(told: Told, state: str) -> tuple[str, ...]:
    return told.what, told.number, told.title, told.full, told.rule, told.sure, state, told.cells
