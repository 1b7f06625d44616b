# SPDX-License-Identifier: MPL-2.0
"""Answers from paper being typed in: a row a person, a column a question, drafts beside what is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from inspector.app.training.grid import read_grid
from inspector.app.training.grid_cells import cell_answer, cell_text
from inspector.app.training.rosters import heading
from inspector.core.answers import Answer
from inspector.core.drills.answer_grid import Grid, GridColumn, GridRow
from inspector.core.drills.drill import Item
from inspector.core.problems import Problem
from inspector.ui.models.outline_model import Index
from inspector.ui.parts.text import tip

MOST_STEPS: Final = 60
LONGEST: Final = 200
HEADED: Final = 30
"""Rows from above in which headings are looked for."""


class Ask(IntEnum):
    """What the delegate asks of a cell beside its words."""

    BAD = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Typed:
    """Somebody's answers as they are to be kept."""

    number: str
    name: str
    answers: Mapping[Item, Answer]


@dataclass(slots=True)
class _Draft:
    """Cells that differ from what is kept, by number and question; people added by hand."""

    cells: dict[tuple[str, Item], str] = field(default_factory=dict)
    people: tuple[GridRow, ...] = ()


class PaperGridModel(QAbstractTableModel):
    """`typed` tells that a draft changed; nothing is kept by the model itself."""

    typed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.grid = Grid("", "", (), ())
        self._rows: tuple[GridRow, ...] = ()
        self._by_number: dict[str, GridRow] = {}
        self._draft = _Draft()
        self._past: list[_Draft] = []
        self._bad_seen: dict[tuple[Item, str], bool] = {}

    def show_grid(self, grid: Grid, *, anew: bool = False) -> None:
        """Show a drill's grid; drafts stay unless it is `anew` another drill's."""
        self.beginResetModel()
        self.grid = grid
        self._by_number = {row.number: row for row in grid.rows}
        self._bad_seen.clear()
        if anew:
            self._draft, self._past = _Draft(), []
        kept = {row.number for row in grid.rows}
        self._draft.people = tuple(row for row in self._draft.people if row.number not in kept)
        self._rows = (*grid.rows, *self._draft.people)
        self._draft.cells = {at: words for at, words in self._draft.cells.items() if not self._is_kept(*at, words)}
        self.endResetModel()

    # -- what is typed -----------------------------------------------------------------------------------------------

    def words(self, number: str, item: Item) -> str:
        """Give what stands in a cell: the draft, else what is kept."""
        return self._draft.cells.get((number, item), self._kept(number, item))

    def _kept(self, number: str, item: Item) -> str:
        row = self._by_number.get(number)
        return row.cells.get(item, "") if row is not None else ""

    def _is_kept(self, number: str, item: Item, words: str) -> bool:
        """Tell whether words say the very answer that is kept, however they are spelled."""
        kept = self._kept(number, item)
        if words == kept or not words or not kept:
            return words == kept
        point = next(column.point for column in self.grid.columns if column.item == item)
        return cell_answer(point, words) == cell_answer(point, kept)

    def is_bad(self, column: GridColumn, words: str) -> bool:
        """Tell whether a cell holds something that is no answer to its question."""
        if not words:
            return False
        at = (column.item, words)
        if at not in self._bad_seen:
            self._bad_seen[at] = cell_answer(column.point, words) is None
        return self._bad_seen[at]

    def bad(self) -> tuple[tuple[int, int], ...]:
        """List the cells that hold no answer, as row and column, row by row."""
        drafts = {number for number, _ in self._draft.cells}
        return tuple(
            (at, place)
            for at, row in enumerate(self._rows)
            if row.number in drafts
            for place, column in enumerate(self.grid.columns)
            if self.is_bad(column, self.words(row.number, column.item))
        )

    def changed(self) -> tuple[str, ...]:
        """List the numbers whose answers differ from what is kept, in the order of the rows."""
        drafts = {number for number, _ in self._draft.cells}
        return tuple(row.number for row in self._rows if row.number in drafts)

    def to_keep(self) -> tuple[Typed, ...]:
        """Give the answers of everybody changed, bad cells left out."""
        names = {row.number: row.name for row in self._rows}
        return tuple(Typed(number, names[number], self._answers(number)) for number in self.changed())

    def _answers(self, number: str) -> Mapping[Item, Answer]:
        said = {column: self.words(number, column.item) for column in self.grid.columns}
        read = {column.item: cell_answer(column.point, words) for column, words in said.items() if words}
        return {item: answer for item, answer in read.items() if answer is not None}

    def row(self, at: int) -> GridRow:
        """Give a person."""
        return self._rows[at]

    # -- deeds -------------------------------------------------------------------------------------------------------

    def add_person(self, number: str, name: str = "") -> int:
        """Add a row for a number, or find the one it has; gives its place."""
        found = next((at for at, row in enumerate(self._rows) if row.number == number), -1)
        if found >= 0:
            return found
        self._remember()
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
        self._draft.people = (*self._draft.people, GridRow(number, name, {}, listed=False))
        self._rows = (*self.grid.rows, *self._draft.people)
        self.endInsertRows()
        return len(self._rows) - 1

    def paste(self, text: "str | Path") -> tuple[Problem, ...]:
        """Take a table with numbers in it; gives what is wrong. Bad cells are shown where they were meant to stand."""
        read = read_grid(text, self.grid)
        if not read.sheets:
            return read.problems
        self._remember()
        self.beginResetModel()
        rows = {row.number for row in self._rows}
        added = (GridRow(one, read.names.get(one, ""), {}, listed=False) for one in read.sheets if one not in rows)
        self._draft.people = (*self._draft.people, *added)
        self._rows = (*self.grid.rows, *self._draft.people)
        for number, answers in read.sheets.items():
            for column in self.grid.columns:
                if column.item in answers:
                    words = cell_text(column.point, answers[column.item], self.grid.language)
                    self._put(number, column.item, words)
        self._show_bad(read.problems)
        self.endResetModel()
        self.typed.emit()
        return read.problems

    def paste_cells(self, text: str, row: int, column: int) -> int:
        """Put a block of cells where the first one stands; gives how many of its cells found no place."""
        self._remember()
        lost, items = 0, [one.item for one in self.grid.columns]
        for down, line in enumerate(text.rstrip("\n").splitlines()):
            for across, words in enumerate(line.split("\t")):
                at, place = row + down, column + across
                if at >= len(self._rows) or place >= len(items):
                    lost += bool(words.strip())
                    continue
                self._put(self._rows[at].number, items[place], " ".join(words.split())[:LONGEST])
        self._told()
        return lost

    def is_table(self, text: str) -> bool:
        """Tell whether text is a table with numbers of its own: headed, or beginning with a number that is known."""
        known = {row.number for row in self._rows}
        lines = [line.split("\t") for line in text.splitlines() if line.strip()]
        headed = any("number" in map(heading, line) for line in lines[:HEADED])
        return headed or any(line[0].strip() in known for line in lines)

    def clear(self, cells: "list[tuple[int, int]]") -> None:
        """Empty cells."""
        self._remember()
        for row, column in cells:
            self._put(self._rows[row].number, self.grid.columns[column].item, "")
        self._told()

    def undo(self) -> None:
        """Take the last change of the drafts back."""
        if self._past:
            self.beginResetModel()
            self._draft = self._past.pop()
            self._rows = (*self.grid.rows, *self._draft.people)
            self.endResetModel()
            self.typed.emit()

    def _show_bad(self, problems: tuple[Problem, ...]) -> None:
        """Let a cell that could not be read stand as it was pasted."""
        by_label = {column.label: column.item for column in self.grid.columns}
        for one in problems:
            item = by_label.get(str(one.facts.get("label", "")))
            if one.code == "grid_cell" and item is not None:
                self._put(str(one.facts["number"]), item, str(one.facts["found"]))

    def _put(self, number: str, item: Item, words: str) -> None:
        if self._is_kept(number, item, words):
            self._draft.cells.pop((number, item), None)
        else:
            self._draft.cells[number, item] = words

    def _remember(self) -> None:
        self._past.append(replace(self._draft, cells=dict(self._draft.cells)))
        del self._past[:-MOST_STEPS]

    def _told(self) -> None:
        last = self.index(len(self._rows) - 1, len(self.grid.columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.typed.emit()

    # -- what Qt asks ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the people."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the questions."""
        return 0 if parent.isValid() else len(self.grid.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what stands in a cell, and whether it is an answer."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.grid.columns[index.column()]
        words = self.words(row.number, column.item)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return words
        if role == Ask.BAD:
            return self.is_bad(column, words)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            said = f"{row.number} {row.name} · {column.label} {column.title} · {words or '–'} · {column.accepts}"
            return tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Type into a cell."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row, column = self._rows[index.row()], self.grid.columns[index.column()]
        words = " ".join(str(value).split())[:LONGEST]
        if words != self.words(row.number, column.item):
            self._remember()
            self._put(row.number, column.item, words)
            self.dataChanged.emit(index, index)
            self.typed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be typed into."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the label of a question, or who a row is of."""
        across = orientation is Qt.Orientation.Horizontal
        if section >= (len(self.grid.columns) if across else len(self._rows)):
            return None
        column = self.grid.columns[section] if across else None
        row = self._rows[section] if not across else None
        if role == Qt.ItemDataRole.DisplayRole:
            return column.label if column is not None else f"{row.number}  {row.name}" if row is not None else None
        if role == Qt.ItemDataRole.ToolTipRole and column is not None:
            return tip(f"{column.label}  {column.title} · {column.accepts}")
        return None
