# SPDX-License-Identifier: MPL-2.0
"""Reads a long table back row by row, from CSV or a workbook's sheets, without holding it."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Final

from inspector.disk.troubles import said_plainly

PIECE: Final = 1 << 20
LONGEST: Final = 1 << 26
"""Letters of one cell of a CSV file: as many as a record may hold."""
_SHEET: Final = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_ROW: Final = re.compile(r"<row [^>]*>(.*?)</row>", re.DOTALL)
_CELL: Final = re.compile(r"<t(?: [^>]*)?>(.*?)</t>|<v>(.*?)</v>", re.DOTALL)
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MARKED: Final = ("&", "_x")


def csv_rows(path: Path) -> Iterator[list[str]]:
    """Give the rows of a CSV file with BOM, its head first."""
    with said_plainly(path), path.open(encoding="utf-8-sig", newline="") as stream:
        csv.field_size_limit(LONGEST)
        yield from csv.reader(stream)


def sheet_rows(path: Path) -> Iterator[list[str]]:
    """Give the rows of every sheet of a workbook written row by row: the texts of its cells, empty ones left out."""
    with said_plainly(path), zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if _SHEET.fullmatch(name)]
        for name in sorted(names, key=_number):
            with archive.open(name) as packed, io.TextIOWrapper(packed, "utf-8", newline="") as stream:
                yield from _rows(stream)


def _rows(stream: io.TextIOWrapper) -> Iterator[list[str]]:
    held = ""
    while piece := stream.read(PIECE):
        held += piece
        end = 0
        for found in _ROW.finditer(held):
            yield [_plain(text or number) for text, number in _CELL.findall(found[1])]
            end = found.end()
        held = held[end:]


def _plain(said: str) -> str:
    if any(mark in said for mark in _MARKED):
        return _ESCAPED.sub(_letter, unescape(said))
    return said


def _letter(found: "re.Match[str]") -> str:
    return chr(int(found[1], 16))


def _number(name: str) -> int:
    found = _SHEET.fullmatch(name)
    return int(found[1]) if found else 0
