# SPDX-License-Identifier: MPL-2.0
"""The strata of a register as a table: type, area, how many there are, how many the round has, how many to draw."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from inspector.core.draw import Quota, Stratum

COLUMNS: Final = ("type", "area", "listed", "had", "drawn")
DRAWN: Final = COLUMNS.index("drawn")
MOST: Final = 9_999


class QuotaRows(QAbstractTableModel):
    """The last column is typed over; `changed` tells that a number was."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._strata: list[Stratum] = []
        self._listed: Mapping[Stratum, int] = {}
        self._had: Mapping[Stratum, int] = {}
        self._counts: dict[Stratum, int] = {}
        self._names: tuple[str, ...] = COLUMNS

    def show(self, listed: Mapping[Stratum, int], had: Mapping[Stratum, int]) -> None:
        """Show strata with how many sites the register lists and the round has; numbers typed before stay."""
        self.beginResetModel()
        self._strata, self._listed, self._had = sorted(listed), listed, had
        self._counts = {part: count for part, count in self._counts.items() if part in listed}
        self.endResetModel()

    def take(self, quotas: Sequence[Quota]) -> None:
        """Take these numbers, and 0 for every other stratum."""
        self._counts = {quota.stratum: quota.count for quota in quotas if quota.stratum in self._listed}
        self._tell()

    def quotas(self) -> tuple[Quota, ...]:
        """Give the numbers above 0."""
        return tuple(Quota(part, self._counts[part]) for part in self._strata if self._counts.get(part, 0) > 0)

    def name(self, names: tuple[str, ...]) -> None:
        """Name the columns."""
        self._names = names
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def _tell(self) -> None:
        if self._strata:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._strata) - 1, DRAWN))
        self.changed.emit()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the strata."""
        return 0 if parent.isValid() else len(self._strata)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._names[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell."""
        if not index.isValid():
            return None
        part = self._strata[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{part.type} {part.name} {self._names[index.column()]} {self._cell(part, index.column())}"
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self._cell(part, index.column())
        return None

    def _cell(self, part: Stratum, column: int) -> str:
        cells = (
            part.type or "–",
            part.name or "–",
            str(self._listed[part]),
            str(self._had.get(part, 0)),
            str(self._counts.get(part, 0)),
        )
        return cells[column]

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Take a number typed, 0 to MOST; anything else is left as it was."""
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not (text.isascii() and text.isdigit()) or int(text) > MOST:
            return False
        self._counts[self._strata[index.row()]] = int(text)
        self._tell()
        return True

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let only the last column be typed over."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        own = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return own | Qt.ItemFlag.ItemIsEditable if index.column() == DRAWN else own
