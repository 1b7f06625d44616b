# SPDX-License-Identifier: MPL-2.0
"""Bounds for workbooks of strangers, held before another library lays them out; merged ranges of .ods."""

import re
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree as ET

from inspector.core.doctor.tables import Span, letters
from inspector.core.problems import KnownError, Problem
from inspector.disk.zips import Limits, opened

LIMITS: Final = Limits(members=4_000, one=128 << 20, total=512 << 20)
MOST_PLACES: Final = 4_000_000
_ZIP: Final = b"PK\x03\x04"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_VALUED: Final = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"[^>]*(?<!/)>\s*<')
_COUNT: Final = re.compile(rb"""[cC]ount\s*=\s*["']\s*([0-9]+)""")
_ODS: Final = "content.xml"
_T: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_REPEATED: Final = re.compile(rb'number-(?:rows|columns)-repeated="([0-9]{5,})"')


def guard_book(data: bytes) -> None:
    """Hold a workbook to what can be laid out; raises KnownError `table_locked`, `table_spread` or of unsafe zips."""
    if not data.startswith(_ZIP):
        if _ENCRYPTED in data:
            raise KnownError(Problem("table_locked"))
        guard_records(data)
        return
    with opened(data, LIMITS) as archive:
        for name in archive.names():
            if name.startswith("xl/") and name.endswith(".xml"):
                _guard_member(archive.read(name), sheet="worksheets/" in name)
            elif name == _ODS:
                _guard_ods(archive.read(name))


def _guard_member(data: bytes, *, sheet: bool) -> None:
    """No entity can grow, no count can lie, and the cells with values span a rectangle that fits."""
    if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data[:4096]:
        raise KnownError(Problem("table_damaged", reason="DOCTYPE"))
    if any(len(found) > 12 or int(found) > len(data) for found in _COUNT.findall(data)):
        raise KnownError(Problem("table_damaged", reason="count"))
    if sheet:
        _guard_places((_column(letter), int(row)) for letter, row in _VALUED.findall(data))


def _guard_places(places: Iterator[tuple[int, int]]) -> None:
    rows = columns = 0
    for column, row in places:
        rows, columns = max(rows, row), max(columns, column)
    if rows * columns > MOST_PLACES:
        raise KnownError(Problem("table_spread", found=f"{letters(columns)}{rows}", most=MOST_PLACES))


def _column(letter: bytes) -> int:
    column = 0
    for one in letter:
        column = column * 26 + one - 64
    return column


def guard_records(data: bytes) -> None:
    """Hold a workbook of 1997 to what can be laid out: every cell record found in it names its row and column."""
    rows = columns = 0
    for kind in (b"\x03\x02\x0e\x00", b"\x7e\x02\x0a\x00", b"\xfd\x00\x0a\x00"):
        for match in re.finditer(re.escape(kind) + b"(..)(..)", data, re.DOTALL):
            row, column = int.from_bytes(match[1], "little"), int.from_bytes(match[2], "little")
            if column < 256:
                rows, columns = max(rows, row + 1), max(columns, column + 1)
    if rows * columns > MOST_PLACES:
        raise KnownError(Problem("table_spread", found=f"{letters(columns)}{rows}", most=MOST_PLACES))


def _guard_ods(data: bytes) -> None:
    """A cell with words may not be repeated into a huge rectangle."""
    if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data[:4096]:
        raise KnownError(Problem("table_damaged", reason="DOCTYPE"))
    if not _REPEATED.search(data):
        return
    for table in _ods_tables(data):
        bottom = right = 0
        for row, column, high, wide, filled in _ods_cells(table):
            if filled:
                bottom, right = max(bottom, row + high - 1), max(right, column + wide - 1)
        if bottom * right > MOST_PLACES:
            raise KnownError(Problem("table_spread", found=f"{letters(right)}{bottom}", most=MOST_PLACES))


def ods_spans(data: bytes, sheet: str) -> tuple[Span, ...]:
    """Read the merged ranges of one sheet of an .ods workbook; other kinds have none here."""
    with opened(data, LIMITS) as archive:
        if _ODS not in archive.names():
            return ()
        tables = _ods_tables(archive.read(_ODS))
    spans = []
    for table in tables:
        if table.get(f"{_T}name") == sheet:
            spans += [span for span in _ods_merged(table) if span.bottom > span.top or span.right > span.left]
    return tuple(spans[:20_000])


def _ods_merged(table: ET.Element) -> Iterator[Span]:
    row = 0
    for line in table.iter(f"{_T}table-row"):
        column = 1
        for cell in line:
            high, wide = (int(cell.get(f"{_T}number-{side}-spanned", "1")) for side in ("rows", "columns"))
            if high > 1 or wide > 1:
                yield Span(row + 1, column, row + high, column + wide - 1)
            column += int(cell.get(f"{_T}number-columns-repeated", "1"))
        row += int(line.get(f"{_T}number-rows-repeated", "1"))


def _ods_tables(data: bytes) -> list[ET.Element]:
    try:
        return list(ET.fromstring(data).iter(f"{_T}table"))  # noqa: S314 - no document type reaches it, so no entity can grow
    except ET.ParseError as error:
        raise KnownError(Problem("table_damaged", reason="ParseError")) from error


def _ods_cells(table: ET.Element) -> Iterator[tuple[int, int, int, int, bool]]:
    """Go through the cells: row, column, how often each way, and whether there is anything in it."""
    row = 1
    for line in table.iter(f"{_T}table-row"):
        high = int(line.get(f"{_T}number-rows-repeated", "1"))
        column = 1
        for cell in line:
            wide = int(cell.get(f"{_T}number-columns-repeated", "1"))
            yield row, column, high, wide, len(cell) > 0
            column += wide
        row += high


def has_macros(data: bytes) -> bool:
    """Tell whether a workbook brings macros along."""
    return b"vbaProject.bin" in data or "_VBA_PROJECT".encode("utf-16-le") in data
