# SPDX-License-Identifier: MPL-2.0
"""A sheet that is one table under a title: columns that filter, rows that never merge, totals below the filter."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from inspector.core.layouts import Cell, Column, Line, Picture, Sheet, fits, titled
from inspector.core.layouts_heights import LOW, height_of, lines_beside, pieces, row_height
from inspector.core.layouts_material import Material

HEAD: Final = 4
SHORT: Final = 64
"""Letters of a text whose cell is made once."""
ACROSS: Final = {
    "number": "center",
    "order": "center",
    "photos": "center",
    "result": "center",
    "photo": "center",
    "photo_number": "center",
    **dict.fromkeys(
        ("points", "judged", "met", "partial", "lost", "possible", "earned", "earned_points", "deducted"), "right"
    ),
    "score_rate": "right",
    "pass_rate": "right",
}


def table_sheet(
    paper: Material,
    name: str,
    title: str,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    *,
    below: Sequence[Sequence[Cell]] = (),
    landscape: bool = True,
    least: int = 0,
    pictures: Mapping[int, Picture] | None = None,
    laid: Sequence[Line] = (),
) -> Sheet:
    """Lay out a table; `below` are totals under it, `least` the least height of its rows in points.

    `laid` are rows that were laid out already; they come first.
    `pictures` lie in the rows of their place in `rows` (from 0), wherever those come to stand.
    """
    over = (
        Line((Cell(title, "text", "title"),), 34),
        Line((Cell(fits(subtitle(paper)), "text", "subtitle"),), 20),
        Line((), 10),
        Line(tuple(Cell(column.title, "text", f"head_{column.across}") for column in columns), 30),
    )
    data = list(laid)
    placed: list[Picture] = []
    for place, cells in enumerate(rows):
        if pictures and place in pictures:
            placed.append(replace(pictures[place], row=HEAD + len(data) + 1))
        data += data_lines(cells, columns, least)
    under = tuple(line for cells in below for line in data_lines(cells, columns))
    return Sheet(
        titled(name),
        tuple(columns),
        (*over, *data, *under),
        head=HEAD,
        end=HEAD + len(data),
        landscape=landscape,
        pictures=tuple(placed),
        footer=footer(paper),
    )


def columns_of(paper: Material, wanted: Sequence[tuple[str, int]]) -> tuple[Column, ...]:
    """Make columns from their ids and widths; a title stands where its figures do."""
    return tuple(Column(key, paper.word(f"sheet.{key}"), width, ACROSS.get(key, "left")) for key, width in wanted)


def data_lines(cells: Sequence[Cell], columns: Sequence[Column], least: int = 0) -> Iterator[Line]:
    """Make a row as high as its longest text needs; a text too long for any row goes on in rows of its own below."""
    lines = lines_beside([(cell, column.width) for cell, column in zip(cells, columns, strict=True)])
    if lines <= LOW:
        yield Line(tuple(cells), max(least, height_of(lines)))
        return
    parts = [_parts(cell, column) for cell, column in zip(cells, columns, strict=True)]
    for place in range(max(len(part) for part in parts)):
        line = tuple(part[place] if place < len(part) else blank() for part in parts)
        beside = [(cell, column.width) for cell, column in zip(line, columns, strict=True)]
        yield Line(line, max(0 if place else least, row_height(beside)))


def _parts(cell: Cell, column: Column) -> tuple[Cell, ...]:
    if not isinstance(cell.value, str):
        return (cell,)
    parts = tuple(map(fits, pieces(cell.value, column.width)))
    return (cell,) if parts == (cell.value,) else tuple(replace(cell, value=part) for part in parts)


def text(said: str, look: str = "text") -> Cell:
    """Make a text cell; an empty text is an empty cell with the same look."""
    return _short(said, look) if len(said) <= SHORT else Cell(said, "text", look)


@lru_cache(4096)
def _short(said: str, look: str) -> Cell:
    """Make a cell of a short text: the same names and flags stand in many rows."""
    return Cell(said or None, "text", look)


@lru_cache(64)
def blank(look: str = "text") -> Cell:
    """Make a cell that holds nothing but keeps its row's look."""
    return Cell(None, "text", look)


def subtitle(paper: Material) -> str:
    """Say where and when: site, kind of round unless its title says it, title, period, day."""
    header = paper.visit.header
    kind = paper.word(f"round.{header.kind}")
    kind = "" if kind.casefold() in header.title.casefold() else kind
    said = (header.site.name, kind, header.title, header.period, day(paper))
    return " · ".join(part for part in said if part)


def day(paper: Material) -> str:
    """Give the day the site was seen, else the day the visit was opened."""
    header, opened = paper.visit.header, paper.visit.opened
    return header.date or (opened.day() if opened else "")


def footer(paper: Material) -> str:
    """Give the small mark by which paper and file can be matched; on a drill's it says that it is one."""
    edition = paper.word(f"edition.{paper.card.edition}")
    marks = (paper.word("paper.kind_drill"),) if paper.visit.header.kind == "drill" else ()
    return " · ".join((*marks, edition, paper.digest[:12]))
