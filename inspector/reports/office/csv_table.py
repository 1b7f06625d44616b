# SPDX-License-Identifier: MPL-2.0
"""A table as CSV that Excel opens rightly: UTF-8 with BOM, CRLF, text that would be a formula made harmless."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Final, TypeAlias

from inspector.core.exact import spell

Value: TypeAlias = str | int | Fraction | None

BOM: Final = b"\xef\xbb\xbf"
FORMULA: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "'")
MANY: Final = 4096
"""Rows written at once."""


def csv_pieces(heads: Sequence[str], rows: Iterable[Sequence[Value]]) -> Iterator[bytes]:
    """Give a table as bytes, piece by piece, in memory that does not grow with it.

    Numbers are exact: `1.5`, or `2/3` where no decimal ends. Text that begins as a formula does gets a `'` before it,
    and so does text that begins with `'`; take one `'` off to have it back.
    """
    yield BOM
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(heads)
    for place, row in enumerate(rows, 1):
        writer.writerow(csv_cells(row))
        if place % MANY == 0:
            yield out.getvalue().encode()
            out.seek(0)
            out.truncate()
    yield out.getvalue().encode()


def csv_cells(row: Sequence[Value]) -> list[str]:
    """Give the texts of a row as they stand in the file."""
    return [_said(value) for value in row]


def plain(said: str) -> str:
    """Take off again what made a text harmless."""
    return said.removeprefix("'")


def _said(value: Value) -> str:
    if isinstance(value, str):
        return f"'{value}" if value.startswith(FORMULA) else value
    if value is None:
        return ""
    return spell(value) if isinstance(value, Fraction) else str(value)
