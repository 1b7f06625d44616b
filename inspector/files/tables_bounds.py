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
_VALUE: Final = re.compile(rb"<(?:\w+:)?(?:v|is|f)\b")
_PLACE: Final = re.compile(rb'\br\s*=\s*["\']([A-Z]{1,3})([0-9]{1,7})["\']')
_NEAR: Final = 600
_COUNT: Final = re.compile(rb"""[cC]ount\s*=\s*["']\s*([0-9]+)""")
_ODS: Final = "content.xml"
_T: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_REPEATED: Final = re.compile(rb'number-(?:rows|columns)-repeated="([0-9]{3,})"')


def guard_book(data: bytes) -> None:
    """Hold a workbook to what can be laid out; raises KnownError `table_spread`, `table_damaged` or `zip_…`."""
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
        _guard_places(_valued(data))


def _valued(data: bytes) -> Iterator[tuple[int, int]]:
    """Give the places of the cells that hold something: the last place named before each value."""
    for value in _VALUE.finditer(data):
        start = max(data.rfind(b"<c ", max(0, value.start() - _NEAR), value.start()), 0)
        place = _PLACE.search(data, start, value.start())
        if place is not None:
            yield _column(place[1]), int(place[2])


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
            high, wide = (_times(cell, f"number-{side}-spanned") for side in ("rows", "columns"))
            if high > 1 or wide > 1:
                yield Span(row + 1, column, row + high, column + wide - 1)
            column += _times(cell, "number-columns-repeated")
        row += _times(line, "number-rows-repeated")


def _ods_tables(data: bytes) -> list[ET.Element]:
    try:
        return list(ET.fromstring(data).iter(f"{_T}table"))  # noqa: S314 - no document type reaches it, so no entity can grow
    except (ET.ParseError, LookupError, ValueError) as error:
        raise KnownError(Problem("table_damaged", reason="ParseError")) from error


def _ods_cells(table: ET.Element) -> Iterator[tuple[int, int, int, int, bool]]:
    """Go through the cells: row, column, how often each way, and whether there is anything in it."""
    row = 1
    for line in table.iter(f"{_T}table-row"):
        high = _times(line, "number-rows-repeated")
        column = 1
        for cell in line:
            wide = _times(cell, "number-columns-repeated")
            yield row, column, high, wide, len(cell) > 0
            column += wide
        row += high


def _times(element: ET.Element, name: str) -> int:
    said = element.get(f"{_T}{name}", "1")
    return int(said) if re.fullmatch("[0-9]{1,9}", said) else 1


def has_macros(data: bytes) -> bool:
    """Tell whether a workbook brings macros along."""
    return b"vbaProject.bin" in data or "_VBA_PROJECT".encode("utf-16-le") in data
