# SPDX-License-Identifier: MPL-2.0
"""A table for the clipboard: tabs between the cells for any program, and a page for spreadsheets that read one."""

from html import escape
from typing import Final

from PySide6.QtCore import QMimeData

from inspector.ui.office.rank_grid import Grid

_BEGINS: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""A spreadsheet would take words beginning so for a formula."""


def copied(grid: Grid) -> QMimeData:
    """Give a table as text with tabs and as HTML; a heading first, then every row as it is shown."""
    carried = QMimeData()
    carried.setText(as_text(grid))
    carried.setHtml(as_page(grid))
    return carried


def as_text(grid: Grid) -> str:
    """Spell a table with tabs and line ends."""
    return "\n".join("\t".join(_plain(words, figure=figure) for words, figure in line) for line in _lines(grid)) + "\n"


def as_page(grid: Grid) -> str:
    """Spell a table as HTML whose words stay words in a spreadsheet."""
    rows = "".join(
        f"<tr>{''.join(_cell(words, figure=figure) for words, figure in line)}</tr>" for line in _lines(grid)
    )
    return f'<html><head><meta charset="utf-8"></head><body><table>{rows}</table></body></html>'


def _lines(grid: Grid) -> list[list[tuple[str, bool]]]:
    """Give every line, its cells with whether they are figures."""
    heads = any(row.head for row in grid.rows)
    lines = [[*([("", False)] if heads else []), *((column.title, False) for column in grid.columns)]]
    for row in grid.rows:
        first = [(row.head, False)] if heads else []
        figures = (
            (cell.copied, column.kind != "text" and _is_number(cell.copied))
            for column, cell in zip(grid.columns, row.cells, strict=True)
        )
        lines.append([*first, *figures])
    return lines


def _is_number(words: str) -> bool:
    return words.removeprefix("-").replace(".", "", 1).isdigit() and words.isascii()


def _plain(words: str, *, figure: bool) -> str:
    said = " ".join(words.split())
    return f"'{said}" if not figure and said.startswith(_BEGINS) else said


def _cell(words: str, *, figure: bool) -> str:
    style = "" if figure else " style=\"mso-number-format:'\\@'\""
    return f"<td{style}>{escape(words)}</td>"
