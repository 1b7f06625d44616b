# SPDX-License-Identifier: MPL-2.0
"""How broad the columns of a table are: no number and no word is broken, and long texts get the room others leave."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from inspector.reports.blocks import Block, Marked, Table, cell_texts
from inspector.reports.fonts import BOLD, REGULAR, Metrics, metrics
from inspector.reports.line_break import words_of

EM: Final = 1000
ROOM: Final = 56 * EM
"""How much stands side by side on an upright page of a report, in thousandths of the size of its letters."""
TALL_ROOM: Final = 41 * EM
"""The same on an upright page of an official paper, whose letters are larger, and on an upright sheet."""
_PAD: Final = 1100
_SHORT: Final = 3 * EM
_SMALL: Final = 7 * EM
"""A text that is no longer than this stands on one line if it can."""
_FEW: Final = 5 * EM
"""A text has at least so much room, as far as it needs it."""
_MARKED: Final = 3 * EM // 2
"""The room of a drawn mark before a text."""
_LONGEST: Final = 12 * EM
"""A word of a text that is longer than this may be broken."""


@dataclass(frozen=True, slots=True)
class _Need:
    """What a column needs: the least, what it would take to stand on one line, and what it was given."""

    least: int
    natural: int
    given: int
    is_number: bool


def fitted(blocks: Iterable[Block], language: str, room: int = ROOM) -> tuple[Block, ...]:
    """Give the blocks with the columns of their tables as broad as their contents want."""
    narrow = language == "en"
    faces = metrics(REGULAR, narrow=narrow), metrics(BOLD, narrow=narrow)
    return tuple(_fitted(block, faces, room) if isinstance(block, Table) else block for block in blocks)


def without_empty_end(table: Table) -> Table:
    """Give a table without its last column where no row says anything there (a remark nobody made)."""
    if not table.rows or any(text for row in table.rows for text in cell_texts(row.cells[-1])):
        return table
    return replace(
        table, columns=table.columns[:-1], rows=tuple(replace(row, cells=row.cells[:-1]) for row in table.rows)
    )


def _fitted(table: Table, faces: tuple[Metrics, Metrics], room: int) -> Table:
    whole = sum(column.width for column in table.columns)
    needs = [_need(table, place, faces, room * column.width // whole) for place, column in enumerate(table.columns)]
    if all(need.natural <= need.given for need in needs):
        return table
    widths = _shared(needs, room)
    return replace(
        table, columns=tuple(replace(column, width=width) for column, width in zip(table.columns, widths, strict=True))
    )


def _need(table: Table, place: int, faces: tuple[Metrics, Metrics], given: int) -> _Need:
    column = table.columns[place]
    said = {
        line
        for row in table.rows
        if row.tone != "section"
        for text in cell_texts(row.cells[place])
        for line in text.split("\n")
    }
    regular, bold = faces
    mark = (
        _MARKED if any(isinstance(cell, Marked) for row in table.rows for cell in row.cells[place : place + 1]) else 0
    )
    longest = mark + max((regular.run(regular.legible(line)) for line in said), default=0)
    head, is_number = bold.legible(column.title), column.side == "right"
    inside = longest if is_number else min(_LONGEST, max(mark + _longest_word(said, regular), min(longest, _FEW)))
    return _Need(max(_head(head, bold), inside) + _PAD, max(bold.run(head), longest) + _PAD, given, is_number=is_number)


def _head(said: str, face: Metrics) -> int:
    """Tell how broad the head of a column is at least: short ones stand on one line, others on two."""
    whole = face.run(said)
    if whole <= _SHORT:
        return whole
    return max(-(-whole // (2 * EM)) * EM, *(face.run(word) for word in words_of(said)))


def _longest_word(said: Iterable[str], face: Metrics) -> int:
    return max((face.run(word) for word in {word for line in said for word in words_of(face.legible(line))}), default=0)


def _shared(needs: Sequence[_Need], room: int) -> list[int]:
    """Share the room: everybody gets the least, then texts a third more than was given, then numbers their heads."""
    widths = [need.least for need in needs]
    given = [0 if need.is_number else min(need.natural, max(_SMALL, need.given * 4 // 3)) for need in needs]
    widths = _nearer(widths, given, room)
    for place in sorted(range(len(needs)), key=partial(_lack, needs)):
        if needs[place].is_number and _lack(needs, place) <= room - sum(widths):
            widths[place] = max(widths[place], needs[place].natural)
    widths = _nearer(widths, [0 if need.is_number else need.natural for need in needs], room)
    left = max(0, room - sum(widths))
    return [width + left * need.given // room for width, need in zip(widths, needs, strict=True)]


def _lack(needs: Sequence[_Need], place: int) -> int:
    return needs[place].natural - needs[place].least


def _nearer(widths: Sequence[int], wanted: Sequence[int], room: int) -> list[int]:
    """Bring widths nearer to those wanted, everybody by the same share of what lacks."""
    lacks = [max(0, want - width) for want, width in zip(wanted, widths, strict=True)]
    whole = sum(lacks)
    taken = max(0, min(room - sum(widths), whole))
    return [width + lack * taken // max(1, whole) for width, lack in zip(widths, lacks, strict=True)]
