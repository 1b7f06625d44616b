# SPDX-License-Identifier: MPL-2.0
"""The whole sheet as rows (grid view): every point with its answer, points, place and note, editable in place."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from inspector.app.saving import SaveState
from inspector.app.session import Session
from inspector.core.exact import show_short
from inspector.core.visits import Key
from inspector.ui.models.outline import Outline
from inspector.ui.models.outline_model import Index, Role
from inspector.ui.models.saying import joined, said
from inspector.ui.models.standing import stands
from inspector.ui.parts.text import tip

Cell = Callable[["SheetModel", Key], str]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its id, its heading (English source), what its cells say, and whether they are written in place."""

    id: str
    heading: str
    cell: Cell
    editable: bool = False
    numeric: bool = False


class SheetModel(QAbstractTableModel):
    """One row a point in the order of the outline; cells are said anew when painted, nothing is kept."""

    written = Signal(object, str, str)

    def __init__(self, session: Session, outline: Outline, language: str, parent: QObject | None = None) -> None:
        """Show the points of a session in the order of an outline."""
        super().__init__(parent)
        self.session = session
        self.language = language
        self.outline = outline

    def show_outline(self, outline: Outline) -> None:
        """Show the same points in another order."""
        self.beginResetModel()
        self.outline = outline
        self.endResetModel()

    def speak(self, language: str) -> None:
        """Say everything in another language."""
        self.language = language
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(COLUMNS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def refresh(self, key: Key) -> None:
        """Repaint the row of one point."""
        row = self.outline.places[key]
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def row_of(self, key: Key) -> int:
        """Find the row of a point."""
        return self.outline.places[key]

    def key_at(self, index: Index) -> Key | None:
        """Give the point of a row."""
        return self.outline.keys[index.row()] if index.isValid() else None

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Count the points."""
        return 0 if parent.isValid() else len(self.outline.keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Count the columns of the table."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr(COLUMNS[section].heading)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Allow writing where the column says so, while the visit is open."""
        flags = super().flags(index)
        if index.isValid() and COLUMNS[index.column()].editable and self.session.sealed is None:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say what a cell shows."""
        if not index.isValid():
            return None
        key, column = self.outline.keys[index.row()], COLUMNS[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return column.cell(self, key)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(str(column.cell(self, key)))
        if role == Role.STANDING:
            return stands(self.session, key)
        if role == Role.KEY:
            return key
        if role == Role.SAVED:
            return self.session.state(key) is not SaveState.TAKEN
        if role == Role.COPIED:
            return self.session.state(key) is SaveState.MIRRORED
        if role == Qt.ItemDataRole.TextAlignmentRole and column.numeric:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a note or a place into the session through `written`."""
        key = self.key_at(index)
        if key is None or role != Qt.ItemDataRole.EditRole or not COLUMNS[index.column()].editable:
            return False
        self.written.emit(key, COLUMNS[index.column()].id, str(value))
        return True


def _mark(_model: SheetModel, _key: Key) -> str:
    return ""


def _number(_model: SheetModel, key: Key) -> str:
    return str(key[1])


def _title(model: SheetModel, key: Key) -> str:
    return model.session.point(key).title.said(model.language)


def _answer(model: SheetModel, key: Key) -> str:
    return said(model.session.point(key), model.session.answer(key), model.language)


def _points(model: SheetModel, key: Key) -> str:
    tally, full = model.session.running[key[0]].points[key[1]], show_short(model.session.point(key).full)
    if not model.session.point(key).rule.scored or model.session.header.sitting is not None:
        return ""
    return f"{show_short(tally.earned)} / {full}" if tally.judged else f"– / {full}"


def _place(model: SheetModel, key: Key) -> str:
    return model.session.answer(key).place


def _note(model: SheetModel, key: Key) -> str:
    return model.session.answer(key).note


def _findings(model: SheetModel, key: Key) -> str:
    findings = model.session.answer(key).findings
    return joined((found.text or found.place for found in findings), model.language)


def _photos(model: SheetModel, key: Key) -> str:
    return str(len(model.session.answer(key).every_photo()) or "")


COLUMNS: Final = (
    Column("mark", str(QT_TRANSLATE_NOOP("SheetModel", "Mark")), _mark),
    Column("number", str(QT_TRANSLATE_NOOP("SheetModel", "No.")), _number),
    Column("title", str(QT_TRANSLATE_NOOP("SheetModel", "Point")), _title),
    Column("answer", str(QT_TRANSLATE_NOOP("SheetModel", "Answer")), _answer),
    Column("points", str(QT_TRANSLATE_NOOP("SheetModel", "Points")), _points, numeric=True),
    Column("place", str(QT_TRANSLATE_NOOP("SheetModel", "Place")), _place, editable=True),
    Column("note", str(QT_TRANSLATE_NOOP("SheetModel", "Note")), _note, editable=True),
    Column("findings", str(QT_TRANSLATE_NOOP("SheetModel", "Problems")), _findings),
    Column("photos", str(QT_TRANSLATE_NOOP("SheetModel", "Photos")), _photos, numeric=True),
)
