# SPDX-License-Identifier: MPL-2.0
"""Where an office's list of sites begins: its sheets, the row of headings, and the mapping proposed for each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Final

from inspector.core.doctor.tables import Cell, Row, Table, letters
from inspector.core.problems import Problem
from inspector.core.register_columns import FIELDS, Headings, Mapped, plain_heading, propose, score, shape

_FIRST_ROWS: Final = 30
_PLAIN_SHEETS: Final = ("sheet", "table", "工作表", "点位", "名录", "清单", "总表", "汇总", "名单", "一览")


@dataclass(frozen=True, slots=True)
class RegisterSheet:
    """A sheet that lists sites: its table, the row of its headings, what they are, and which field each stands for.

    `type`: the type its name gives to sites that name none (a sheet for each type is common); may be empty.
    """

    table: Table
    head: int
    headings: Headings
    mapped: Mapped
    doubtful: tuple[str, ...] = ()
    type: str = ""
    filled: Mapping[tuple[int, int], Cell] = field(default_factory=dict)

    @property
    def shape(self) -> str:
        """What its headings look like, by which a mapping is remembered."""
        return shape(self.headings)


def register_sheets(tables: Sequence[Table]) -> tuple[tuple[RegisterSheet, ...], tuple[Problem, ...]]:
    """Find the sheets that list sites; without one, the fault that says which heading was looked for."""
    shown = [table for table in tables if not table.hidden]
    found = [sheet for table in shown if (sheet := _sheet(table)) is not None]
    if not found:
        return tuple(_unnamed(table) for table in shown[:1] if table.rows), tuple(_nameless(shown[:1]))
    several = len(found) > 1
    return tuple(_typed(sheet, several=several) for sheet in found), tuple(
        problem for sheet in found for problem in _doubts(sheet)
    )


def _sheet(table: Table) -> RegisterSheet | None:
    """Take the row that names most fields as headings; a heading merged downwards reaches the row below."""
    filled = _filled(table)
    best: Headings = {}
    most = head = 0
    for row in table.rows[:_FIRST_ROWS]:
        headings = _headings(row, table, filled)
        if (found := score(headings)) > most:
            best, most, head = headings, found, row.number
    if not most:
        return None
    proposal = propose(best)
    return RegisterSheet(table, head, best, proposal.mapped, proposal.doubtful, filled=filled)


def _unnamed(table: Table) -> RegisterSheet:
    """Take the first row with several words as headings, so that the mapping can be made by hand."""
    row = _likely(table)
    headings = {cell.column: cell.text.strip() for cell in row.cells}
    return RegisterSheet(table, row.number, headings, {}, filled=_filled(table))


def _likely(table: Table) -> Row:
    """Give the first row with several words."""
    return next((row for row in table.rows if len(row.cells) > 1), table.rows[0])


def _headings(row: Row, table: Table, filled: Mapping[tuple[int, int], Cell]) -> Headings:
    columns = {cell.column for line in table.rows[:_FIRST_ROWS] for cell in line.cells}
    found = {column: row.at(column) or _from_above(row, column, filled) for column in sorted(columns)}
    return {column: cell.text.strip() for column, cell in found.items() if cell is not None}


def _from_above(row: Row, column: int, filled: Mapping[tuple[int, int], Cell]) -> Cell | None:
    """Give a heading that is merged down to this row, but no title that is merged across."""
    cell = filled.get((row.number, column))
    return cell if cell is not None and cell.column == column else None


def _filled(table: Table) -> Mapping[tuple[int, int], Cell]:
    """Give the first cell of every merged range for each place in it but its own, within the rows that hold words."""
    starts = {(cell.row, cell.column): cell for cell in table.cells()}
    rows = [row.number for row in table.rows]
    found: dict[tuple[int, int], Cell] = {}
    for span in table.merged:
        cell = starts.get((span.top, span.left))
        if cell is None:
            continue
        for number in (row for row in rows if span.top <= row <= span.bottom):
            found |= {(number, column): cell for column in range(span.left, min(span.right, span.left + 200) + 1)}
    return found


def _typed(sheet: RegisterSheet, *, several: bool) -> RegisterSheet:
    name = sheet.table.sheet.strip()
    plain = any(word in name.lower() for word in _PLAIN_SHEETS)
    if "type" in sheet.mapped or not several or plain:
        return sheet
    return RegisterSheet(
        sheet.table, sheet.head, sheet.headings, sheet.mapped, sheet.doubtful, name, filled=sheet.filled
    )


def _doubts(sheet: RegisterSheet) -> Iterator[Problem]:
    for doubtful in sheet.doubtful:
        column = sheet.mapped[doubtful]
        said, meant = sheet.headings[column], FIELDS[doubtful]
        place = f"{letters(column)}{sheet.head}"
        near = next(name for name in meant if not name.isascii())
        yield Problem("hint_register_heading", sheet=sheet.table.sheet, cell=place, found=said, near=near)


def _nameless(tables: Sequence[Table]) -> Iterator[Problem]:
    """Say that no column holds names, and which heading comes nearest."""
    names = {plain_heading(name): name for name in FIELDS["name"]}
    for table in tables:
        for cell in _likely(table).cells:
            near = get_close_matches(plain_heading(cell.text[:40]), names, n=1, cutoff=0.4)
            if near:
                facts = {"sheet": table.sheet, "cell": cell.place, "near": cell.text.strip()[:40]}
                yield Problem("register_no_name_near", column=letters(cell.column), **facts)
                return
        yield Problem("register_no_name", sheet=table.sheet)
