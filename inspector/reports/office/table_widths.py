# SPDX-License-Identifier: MPL-2.0
"""How broad the columns of a table are: no number and no word is broken, and long texts get the room others leave."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from inspector.reports.blocks import Block, Cell, Column, Marked, Row, Table, cell_texts
from inspector.reports.fonts import BOLD, REGULAR, Metrics, metrics
from inspector.reports.line_break import words_of
from inspector.reports.office.column_shares import MOST_ROWS, Need, shares

EM: Final = 1000
ROOM: Final = 56 * EM
"""How much stands side by side on an upright page of a report, in thousandths of the size of its letters."""
TALL_ROOM: Final = 41 * EM
"""The same on an upright page of an official paper, whose letters are larger, and on an upright sheet."""
MANY: Final = 8
WIDER: Final = EM * 5 // 4
"""A table of so many columns, whose texts want more room, gets so much more of it on a sheet."""
LOOKED: Final = 1000
"""How many characters of a text are looked at: more than any table has room for on a line."""
_PAD: Final = 1100
_SHORT: Final = 3 * EM
_FEW: Final = 5 * EM
"""A text has at least so much room, as far as it needs it."""
_MARKED: Final = 3 * EM // 2
"""The room of a drawn mark before a text."""
_LONGEST: Final = 12 * EM
"""A word of a text that is longer than this may be broken."""


def fitted(blocks: Sequence[Block], language: str, room: int = ROOM, *, on_sheet: bool = False) -> tuple[Block, ...]:
    """Give the blocks with the columns of their tables as broad as their contents want; like tables stay alike.

    `on_sheet`: in a workbook, where a table of many columns has more room.
    """
    narrow = language == "en"
    faces = metrics(REGULAR, narrow=narrow), metrics(BOLD, narrow=narrow)
    alike: dict[tuple[Column, ...], list[Row]] = {}
    for block in blocks:
        if isinstance(block, Table):
            alike.setdefault(block.columns, []).extend(block.rows)
    widths = {
        columns: _fitted(Table(columns, tuple(rows)), faces, room, on_sheet=on_sheet) for columns, rows in alike.items()
    }
    return tuple(
        replace(block, columns=widths[block.columns]) if isinstance(block, Table) else block for block in blocks
    )


def widened(whole: int) -> int:
    """Tell by how much a table across is broader than the paper, in thousandths: on a sheet it is printed smaller."""
    return max(EM, min(WIDER, whole * EM // ROOM))


def without_empty_end(table: Table) -> Table:
    """Give a table without its last column where no row says anything there (a remark nobody made)."""
    if not table.rows or any(text for row in table.rows for text in cell_texts(row.cells[-1])):
        return table
    return replace(
        table, columns=table.columns[:-1], rows=tuple(replace(row, cells=row.cells[:-1]) for row in table.rows)
    )


def _fitted(table: Table, faces: tuple[Metrics, Metrics], room: int, *, on_sheet: bool) -> tuple[Column, ...]:
    """Give the columns of a table; those of thumbnails stand beside the others and take nothing of their room."""
    seen = table.pictured
    columns = [column for place, column in enumerate(table.columns) if place not in seen]
    whole = sum(column.width for column in columns)
    bodies = [row for row in table.rows if not row.is_heading]
    shown = bodies[:: -(-len(bodies) // MOST_ROWS) or 1]
    needs = [
        _need(table.columns[place], [row.cells[place] for row in bodies], [row.cells[place] for row in shown], faces)
        for place in range(len(table.columns))
        if place not in seen
    ]
    needs = [replace(need, given=room * column.width // whole) for need, column in zip(needs, columns, strict=True)]
    if all(need.natural <= need.given for need in needs):
        return table.columns
    wide = on_sheet and room == ROOM and len(needs) >= MANY and sum(need.natural for need in needs) > room
    widths = iter(shares(needs, room * WIDER // EM if wide else room))
    return tuple(
        column if place in seen else replace(column, width=next(widths)) for place, column in enumerate(table.columns)
    )


def _need(column: Column, cells: Sequence[Cell], shown: Sequence[Cell], faces: tuple[Metrics, Metrics]) -> Need:
    said = {line for cell in cells for line in _lines(cell)}
    regular, bold = faces
    mark = _MARKED if any(isinstance(cell, Marked) for cell in cells) else 0
    longest = mark + max((_run(line, regular) for line in said), default=0)
    head, is_number = bold.legible(column.title), column.side == "right"
    inside = longest if is_number else min(_LONGEST, max(mark + _longest_word(said, regular), min(longest, _FEW)))
    runs = tuple(tuple(mark + _run(line, regular) for line in _lines(cell)) for cell in shown)
    natural = max(bold.run(head), longest) + _PAD
    return Need(max(_head(head, bold), inside) + _PAD, natural, 0, is_number, _PAD, runs)


def _run(line: str, face: Metrics) -> int:
    """Tell how long a line runs; of a very long one as its beginning does."""
    begin = line[:LOOKED]
    return face.run(face.legible(begin)) * max(1, len(line)) // max(1, len(begin))


def _lines(cell: Cell) -> list[str]:
    return [line for text in cell_texts(cell) for line in text.split("\n")]


def _head(said: str, face: Metrics) -> int:
    """Tell how broad the head of a column is at least: short ones stand on one line, others on two."""
    whole = face.run(said)
    if whole <= _SHORT:
        return whole
    return max(-(-whole // (2 * EM)) * EM, *(face.run(word) for word in words_of(said)))


def _longest_word(said: Iterable[str], face: Metrics) -> int:
    return max(
        (face.run(word) for word in {word for line in said for word in words_of(face.legible(line[:LOOKED]))}),
        default=0,
    )
