# SPDX-License-Identifier: MPL-2.0
"""Reads a workbook scorecard with a library that did not write it: every cell with its type, pictures, carrier."""

import hashlib
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, TypeAlias

from inspector.core.canonical import Json, canonical
from inspector.core.carrier import Carrier, Riding, read_riding, unpack, unpack_plain
from inspector.core.layouts import address
from inspector.core.problems import KnownError, Problem
from inspector.disk.zips import opened
from inspector.files.workbook_members import LIMITS, read_members
from inspector.files.workbook_parts import BOOK, BOOK_LINKS, Part, inline_texts, sheet_parts, sheet_paths, strangers

CARRIER_SHEET: Final = "inspector"
PROPERTY: Final = "inspector_card"

Held: TypeAlias = str | float | bool | date | datetime | time | timedelta


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet as it came: its part, and its rows from the first on, each cell with its value, empty ones as ""."""

    part: Part
    rows: Sequence[Sequence[Held]]

    @property
    def cells(self) -> Mapping[tuple[int, int], Held]:
        """The value of every cell that is not empty, by its place (row and column from 1)."""
        return {
            (row, column): held
            for row, line in enumerate(self.rows, 1)
            for column, held in enumerate(line, 1)
            if held != ""
        }

    def texts(self) -> list[str]:
        """Give what the cells hold as texts, row by row."""
        return [str(held) for line in self.rows for held in line if held != ""]


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook as it came: its sheets in order, and members that no scorecard has."""

    pages: tuple[Page, ...]
    strangers: tuple[str, ...]

    def shown(self) -> tuple[Page, ...]:
        """Give the sheets but the carrier's, which nobody sees."""
        return tuple(page for page in self.pages if page.part.name != CARRIER_SHEET or page.part.state == "visible")

    def carrier(self) -> Carrier | None:
        """Read the carrier; None when there is none. Raises KnownError `carrier_form` or what the card raises."""
        for page in self.pages:
            if page.part.name == CARRIER_SHEET:
                return unpack(page.texts())
        return None


def read_workbook(data: bytes, *, formats: bool = True) -> Book:
    """Read a whole workbook; raises KnownError `workbook_form`, `workbook_large`, or what an unsafe zip raises.

    Number formats may be left out, where another program saved it and chose its own.
    """
    members = read_members(data)
    parts = sheet_parts(members, formats=formats)
    pages = _pages(data, [part.name for part in parts])
    return Book(tuple(Page(part, rows) for part, rows in zip(parts, pages, strict=True)), strangers(members))


def read_workbook_riding(data: bytes) -> Riding:
    """Read only what rides in a workbook, its card as bytes; raises KnownError `carrier_missing` or `carrier_form`."""
    return read_riding(unpack_plain(_chunks(data)))


def _chunks(data: bytes) -> Sequence[str]:
    """Find the carrier's sheet and give its texts; no other sheet is unpacked where it is spelled as we spell it."""
    with opened(data, LIMITS) as archive:
        names = archive.names()
        path = sheet_paths({name: archive.read(name) for name in (BOOK, BOOK_LINKS) if name in names}).get(
            CARRIER_SHEET
        )
        if path is None:
            raise KnownError(Problem("carrier_missing"))
        texts = inline_texts(archive.read(path) if path in names else b"")
    if texts:
        return texts
    sheet_parts(read_members(data))  # bounds the sheets before another library lays them out
    return [str(held) for line in _pages(data, [CARRIER_SHEET])[0] for held in line if held != ""]


def read_workbook_carrier(data: bytes) -> Carrier:
    """Read only the card and what rides with it; raises KnownError `carrier_missing` or `carrier_form`."""
    return unpack(_chunks(data))


def content_digest(book: Book) -> str:
    """Name what a workbook holds: SHA-256 over J of every sheet with its cells (place, type, value) and pictures."""
    shown: list[Json] = [
        {
            "name": page.part.name,
            "state": page.part.state,
            "cells": tuple((address(*spot), *_spelled(held)) for spot, held in sorted(page.cells.items())),
            "formats": tuple((address(*spot), said) for spot, said in sorted(page.part.formats.items())),
            "formulas": tuple(address(*spot) for spot in page.part.formulas),
            "pictures": tuple((address(one.row, one.column), one.sha256) for one in page.part.drawn),
        }
        for page in book.pages
    ]
    return hashlib.sha256(b"inspector/workbook/1\n" + canonical(shown)).hexdigest()


def _spelled(held: Held) -> tuple[str, str]:
    kind = {bool: "truth", str: "text", float: "number", int: "number"}.get(type(held), "date")
    return kind, repr(float(held)) if kind == "number" and isinstance(held, int | float) else str(held)


def _pages(data: bytes, names: Sequence[str]) -> list[Sequence[Sequence[Held]]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            return [book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in names]
    except (CalamineError, OSError, ValueError) as error:
        raise KnownError(Problem("workbook_form", reason=type(error).__name__)) from error
