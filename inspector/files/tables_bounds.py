# SPDX-License-Identifier: MPL-2.0
"""Bounds for workbooks of strangers, held before another library lays them out; merged ranges of .ods."""

import re
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree as ET

from inspector.core.doctor.tables import Span, letters
from inspector.core.problems import KnownError, Problem
from inspector.disk.zips import Limits, opened
from inspector.files.tables_places import OdsPlaces, SheetPlaces, walk

LIMITS: Final = Limits(members=4_000, one=128 << 20, total=512 << 20)
MOST_PLACES: Final = 4_000_000
_COUNT: Final = re.compile(rb"""[cC]ount\s*=\s*["']\s*([0-9]+)""")
_ODS: Final = "content.xml"
_BINARY: Final = "xl/workbook.bin"
_CELLS: Final = b"sheetData"
_T: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def guard_book(data: bytes) -> None:
    """Hold a workbook to what can be laid out; raises KnownError `table_spread`, `table_damaged`, or `zip_…`.

    A binary workbook (.xlsb) is refused as `table_kind`: nothing bounds it before it is laid out.
    """
    with opened(data, LIMITS) as archive:
        for name in archive.names():
            member = archive.read(name)
            if name == _ODS:
                _guard_ods(member)
            elif name.lower() == _BINARY:
                raise KnownError(Problem("table_kind", found="XLSB"))
            elif name.lower().startswith("xl/") or _CELLS in member:
                _guard_member(member)


def _guard_member(data: bytes) -> None:
    """No entity can grow, no count can lie, and the cells with values span a rectangle that fits.

    A sheet may lie anywhere and be called anything: it is known by what every sheet has.
    """
    if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data[:4096]:
        raise KnownError(Problem("table_damaged", reason="DOCTYPE"))
    if any(len(found) > 12 or int(found) > len(data) for found in _COUNT.findall(data)):
        raise KnownError(Problem("table_damaged", reason="count"))
    if _CELLS in data:
        places = SheetPlaces()
        walk(data, places)
        _guard_reach(places.bottom, places.right)


def _guard_ods(data: bytes) -> None:
    """A cell with words may not be repeated into a huge rectangle."""
    places = OdsPlaces()
    walk(data, places)
    for bottom, right in places.reach:
        _guard_reach(bottom, right)


def _guard_reach(bottom: int, right: int) -> None:
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


def _times(element: ET.Element, name: str) -> int:
    said = element.get(f"{_T}{name}", "1")
    return int(said) if re.fullmatch("[0-9]{1,9}", said) else 1


def has_macros(data: bytes) -> bool:
    """Tell whether a workbook brings macros along."""
    return b"vbaProject.bin" in data or "_VBA_PROJECT".encode("utf-16-le") in data
