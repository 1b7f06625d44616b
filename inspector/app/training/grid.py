# SPDX-License-Identifier: MPL-2.0
"""The grid of answers on paper: laid out for a drill, and read from what was pasted or from a workbook."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from inspector.app.training.grid_cells import accepts, cell_answer, cell_text
from inspector.app.training.rosters import heading, number_text
from inspector.core.answers import Answer
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.checks import is_hint
from inspector.core.doctor.tables import Row, Table, table
from inspector.core.drills.answer_grid import Grid, GridColumn, GridRead, GridRow, labels
from inspector.core.drills.drill import Item
from inspector.core.drills.drill_state import DrillState
from inspector.core.problems import Problem
from inspector.files.sources import in_file
from inspector.files.tables import read_tables

_FIRST_ROWS: Final = 30


def grid_of(state: DrillState, sheets: Mapping[ChecklistDigest, Checklist], language: str) -> Grid:
    """Lay out the grid of a drill: its roster first, then numbers that answered on paper without being in it.

    `sheets`: the checklists of the drill; a question of a checklist that is not among them raises KeyError.
    """
    named = labels(state.drill)
    columns = []
    for item in state.drill.items():
        point = sheets[item[1]].by_id()[item[2]]
        columns.append(GridColumn(item, named[item], point.title.said(language), accepts(point, language), point))
    people = [(one.number, one.name, True) for one in state.roster.trainees]
    known = {number for number, _, _ in people}
    people += [(number, paper.name, False) for number, paper in state.papers.items() if number not in known]
    rows = [GridRow(one, name, _cells(state, one, columns, language), listed) for one, name, listed in people]
    return Grid(state.drill.title.said(language), language, tuple(columns), tuple(rows))


def read_grid(source: str | bytes | Path, grid: Grid) -> GridRead:
    """Read a filled grid: text pasted from a table (cells parted by tabs), or a file (or its bytes) with tables.

    With headings, columns are found by their labels, in any order and number; without, the first is the number, then
    comes the name where there is one column more than questions. Nothing in it can raise; every bad cell is named.
    """
    if not isinstance(source, str):
        named = source.name if isinstance(source, Path) else ""
        tables, notes = read_tables(source)
        shown = [one for one in tables if not one.hidden]
        if not shown:
            return GridRead({}, notes)
        read = _Reader(grid).read(shown[0])
        faults = (*(note for note in notes if not is_hint(note)), *(in_file(one, named) for one in read.problems))
        return replace(read, problems=faults)
    return _Reader(grid).read(pasted(source))


def pasted(text: str) -> Table:
    """Take text as it lies on the clipboard after copying from a table: rows by line, cells by tab."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    texts = {
        (row, column): said.strip().strip('"')
        for row, line in enumerate(lines, 1)
        for column, said in enumerate(line.split("\t"), 1)
    }
    return table("", texts)


def _cells(state: DrillState, number: str, columns: Iterable[GridColumn], language: str) -> Mapping[Item, str]:
    sheet = state.papers.get(number)
    answers = {} if sheet is None else sheet.answers
    return {
        column.item: cell_text(column.point, answers[column.item], language)
        for column in columns
        if column.item in answers
    }


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where things stand in a table: the row of headings (0: none), of number, name and questions."""

    head: int
    number: int
    name: int
    asked: Mapping[int, GridColumn]


class _Reader:
    """Reads one table row by row; keeps what is right and names what is not."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._known = {row.number for row in grid.rows if row.listed}
        self._spelled = {number_text(row.number): row.number for row in reversed(grid.rows)}
        self._problems: list[Problem] = []
        self._first: dict[str, int] = {}
        self._names: dict[str, str] = {}

    def read(self, found: Table) -> GridRead:
        layout = self._headed(found) or self._plain(found)
        sheets: dict[str, Mapping[Item, Answer]] = {}
        for row in found.rows:
            number = self._whose(number_text(_said(row, layout.number)))
            if row.number > layout.head and self._is_person(row, number, layout):
                sheets[number] = self._answers(row, number, layout)
                self._names[number] = _said(row, layout.name)
        if not sheets and not self._problems:
            self._problems.append(Problem("grid_headings"))
        return GridRead(sheets, tuple(self._problems), self._names)

    def _whose(self, said: str) -> str:
        """Give the roster's number where a spreadsheet took the zeros off it (7 for 007), and only one is meant."""
        number = self._spelled.get(said, said)
        if number in self._known or not number.isdecimal():
            return number
        meant = [one for one in self._known if one.isdecimal() and int(one) == int(number)]
        return meant[0] if len(meant) == 1 else number

    def _headed(self, found: Table) -> _Layout | None:
        """Find the row of headings: the first that names the number and a question."""
        by_label = {_plain_label(column.label): column for column in self._grid.columns}
        for row in found.rows[:_FIRST_ROWS]:
            fields = {heading(cell.text): cell.column for cell in reversed(row.cells)}
            asked = {cell.column: by_label[said] for cell in row.cells if (said := _plain_label(cell.text)) in by_label}
            if "number" in fields and asked:
                self._name_strangers(row, asked)
                return _Layout(row.number, fields["number"], fields.get("name", 0), asked)
        return None

    def _name_strangers(self, row: Row, asked: Mapping[int, GridColumn]) -> None:
        known = {"number", "name", "unit"}
        strange = [cell for cell in row.cells if cell.column not in asked and heading(cell.text) not in known]
        for cell in strange:
            self._problems.append(Problem("grid_shape", row=row.number, label=cell.text.strip()[:40]))

    def _plain(self, found: Table) -> _Layout:
        """Without headings: number, name where a column is left for it, then the questions in their order."""
        widest = max((cell.column for row in found.rows for cell in row.cells), default=0)
        named = 2 if widest > 1 + len(self._grid.columns) or self._second_are_names(found) else 0
        asked = dict(enumerate(self._grid.columns, max(named, 1) + 1))
        return _Layout(0, 1, named, asked)

    def _second_are_names(self, found: Table) -> bool:
        """Tell whether the second cell of any row is the name of a person of the grid."""
        names = {row.name for row in self._grid.rows if row.name}
        return any(_said(row, 2) in names for row in found.rows)

    def _is_person(self, row: Row, number: str, layout: _Layout) -> bool:
        if not number:
            if any(cell.column in layout.asked for cell in row.cells):
                self._problems.append(Problem("grid_numberless", row=row.number))
            return False
        if number in self._first:
            self._problems.append(Problem("grid_twice", row=self._first[number], other=row.number, number=number[:40]))
            return False
        self._first[number] = row.number
        if self._known and number not in self._known:
            self._problems.append(Problem("grid_stranger", row=row.number, number=number[:40]))
        return True

    def _answers(self, row: Row, number: str, layout: _Layout) -> Mapping[Item, Answer]:
        answers: dict[Item, Answer] = {}
        beyond = [cell for cell in row.cells if not layout.head and cell.column > max(layout.asked, default=0)]
        if beyond:
            facts = {"row": row.number, "found": len(beyond) + len(layout.asked), "known": len(layout.asked)}
            self._problems.append(Problem("grid_wide", number=number[:40], **facts))
        for cell in row.cells:
            column = layout.asked.get(cell.column)
            if column is None:
                continue
            answer = cell_answer(column.point, cell.text)
            if answer is None:
                said = {"label": column.label, "found": cell.text.strip()[:40], "known": column.accepts}
                self._problems.append(Problem("grid_cell", number=number[:40], **said).at(row=row.number))
            else:
                answers[column.item] = answer
        return answers


def _plain_label(said: str) -> str:
    return number_text(" ".join(said.split())).casefold()


def _said(row: Row, column: int) -> str:
    cell = row.at(column)
    return "" if cell is None else " ".join(cell.text.split())
