# SPDX-License-Identifier: MPL-2.0
"""The rows of a long table as a sheet spells them: text in its place, numbers, nothing where nothing is."""

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from inspector.core.layouts import address
from inspector.reports.office.csv_table import Value

MOST_TEXT: Final = 32_767
"""Characters a cell holds, as UTF-16 counts them."""
KEPT: Final = 16_384
"""How many spellings are remembered before all of them are let go."""
SHORT: Final = 128
"""Letters of a text that is remembered."""
_ODD: Final = re.compile("[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_NAMED: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


class TableCells:
    """Spells row after row of one table; what a value comes to is worked out once as long as it comes again."""

    def __init__(self, columns: int) -> None:
        """Begin a table of so many columns."""
        self._begins = [f'<c r="{address(0, place)[:-1]}' for place in range(1, columns + 1)]
        self._ends = _Ends()

    def row(self, number: int, values: Sequence[Value]) -> str:
        """Spell one row; its number counts from 1. Raises ValueError where it is not as wide as the table."""
        ends = self._ends
        cells = [
            f"{begin}{number}{end}" for begin, value in zip(self._begins, values, strict=True) if (end := ends[value])
        ]
        return f'<row r="{number}">{"".join(cells)}</row>'


def head_row(heads: Sequence[str], style: int) -> str:
    """Spell the first row, each of its cells in a style of the book."""
    cells = (
        f'<c r="{address(1, place)}" s="{style}" t="inlineStr"><is>{_text(cut(head))}</is></c>'
        for place, head in enumerate(heads, 1)
    )
    return f'<row r="1">{"".join(cells)}</row>'


class _Ends(dict[Value, str]):
    """What stands behind the place of a cell, by its value; equal numbers are spelled alike."""

    def __missing__(self, value: Value) -> str:
        """Work it out, and remember it where it is short."""
        end = _end(value)
        if not isinstance(value, str) or len(value) <= SHORT:
            if len(self) >= KEPT:
                self.clear()
            self[value] = end
        return end


def _end(value: Value) -> str:
    if isinstance(value, str):
        return f'" t="inlineStr"><is>{_text(cut(value))}</is></c>' if value else ""
    return "" if value is None else f'"><v>{number_said(value)}</v></c>'


def number_said(value: int | Fraction) -> str:
    """Spell a number as a workbook does: the nearest it can hold, at most 16 figures."""
    return f"{float(value):.16G}"


def cut(text: str) -> str:
    """Cut a text to what a cell holds; a sign of two UTF-16 halves is not parted."""
    if len(text) <= MOST_TEXT // 2:
        return text
    return text.encode("utf-16-le")[: 2 * MOST_TEXT].decode("utf-16-le", "ignore")


def _text(text: str) -> str:
    """Spell text so that readers give back what it is; white space at its ends is kept."""
    kept = ' xml:space="preserve"' if text != text.strip() else ""
    return f"<t{kept}>{_ODD.sub(_escaped, text)}</t>"


def _escaped(found: re.Match[str]) -> str:
    return _NAMED.get(found[0]) or f"_x{ord(found[0]):04X}_"
