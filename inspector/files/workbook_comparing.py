# SPDX-License-Identifier: MPL-2.0
"""Compares a workbook that came with what its card lays out: every sheet, cell, type and picture, and nothing extra."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from math import isfinite
from typing import Final

from inspector.core.carrier import Carrier
from inspector.core.exact import show_short
from inspector.core.layout_desk import LayoutDesk
from inspector.core.layouts import FORMATS, Cell, Sheet, Value, address
from inspector.core.layouts_scorecard import scorecard_sheets
from inspector.core.problems import KnownError, Problem
from inspector.files.workbook_parts import Drawn
from inspector.files.workbook_reading import CARRIER_SHEET, Book, Held, Page

CLOSE: Final = Fraction(1, 10**9)
_NEAR: Final = 1_000_000
"""Below this a number that is the nearest one to a fraction is far closer to it than CLOSE."""
_DESK: Final = LayoutDesk()
STATES: Final = ("veryHidden",)
STATES_AGAIN: Final = ("veryHidden", "hidden")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as laid out: where, what should be there, what is."""

    sheet: str
    cell: str
    expected: str
    found: str

    def problem(self) -> Problem:
        """Say it from the catalogue."""
        where = {"sheet": self.sheet, "cell": self.cell}
        return Problem("cell_differs", **where, expected=self.expected[:80], found=self.found[:80])


def expected_sheets(carrier: Carrier) -> tuple[Sheet, ...]:
    """Lay out once more what a workbook must show; raises KnownError `checklist_missing` or what the card raises."""
    read = carrier.read
    known = (carrier.card.digest(), carrier.card.visit()) if read is None else (read.digest, read.visit)
    missing = [name for name in known[1].checklists if name not in carrier.checklists]
    if missing:
        raise KnownError(Problem("checklist_missing", digest=missing[0][:12]))
    return scorecard_sheets(carrier.card, carrier.checklists, carrier.options, carrier.thumbs, known, desk=_DESK)


def compare(book: Book, sheets: Sequence[Sheet], *, resaved: bool = False) -> tuple[Difference, ...]:
    """List every difference, in the order of the sheets; none means the workbook shows exactly the card.

    A `resaved` workbook (another program wrote it) may have other number formats and hide its carrier less deeply.
    """
    found = list(_extra(book, resaved=resaved))
    pages = book.shown()
    names, wanted = [page.part.name for page in pages], [sheet.name for sheet in sheets]
    if names != wanted:
        found.append(Difference("", "", ", ".join(wanted), ", ".join(names)))
    by_name = {page.part.name: page for page in pages}
    for sheet in sheets:
        if sheet.name in by_name:
            found += _sheet(sheet, by_name[sheet.name], resaved=resaved)
    return tuple(found)


def _extra(book: Book, *, resaved: bool) -> Iterator[Difference]:
    carriers = [page.part.state for page in book.pages if page.part.name == CARRIER_SHEET]
    if len(carriers) > 1 or any(state not in (STATES_AGAIN if resaved else STATES) for state in carriers):
        yield Difference(CARRIER_SHEET, "", STATES[0], ", ".join(carriers))
    for name in book.strangers:
        yield Difference("", name, "", name)


def _sheet(sheet: Sheet, page: Page, *, resaved: bool) -> Iterator[Difference]:
    if not (resaved and _agrees(sheet, page)):
        yield from _cells(sheet, page, resaved=resaved)
    if page.part.formulas:
        expected = {(row, column): cell for row, column, cell in sheet.cells()}
        for spot in page.part.formulas:
            yield Difference(sheet.name, address(*spot), _said(expected.get(spot)), "=")
    if page.part.state != "visible":
        yield Difference(sheet.name, "", "visible", page.part.state)
    yield from _pictures(sheet, page)


def _agrees(sheet: Sheet, page: Page) -> bool:
    """Tell whether every cell is to the last bit as laid out; if not, each is looked at by itself."""
    rows, lines = page.rows, sheet.lines
    if any(held != "" for row in rows[len(lines) :] for held in row):
        return False
    for place, line in enumerate(lines):
        row = list(rows[place]) if place < len(rows) else []
        wanted = [said if isinstance(said := cell.value, str) else _plainly(said) for cell in line.cells]
        wide = max(len(row), len(wanted))
        row += [""] * (wide - len(row))
        wanted += [""] * (wide - len(wanted))
        if row != wanted or list(map(type, row)) != list(map(type, wanted)):
            return False
    return True


def _plainly(value: Value) -> str | float | date:
    """Say what a reader gives for a value that was saved as it was written."""
    if value is None:
        return ""
    return value.numerator / value.denominator if isinstance(value, Fraction) else value


def _cells(sheet: Sheet, page: Page, *, resaved: bool) -> Iterator[Difference]:
    """Go through the cells that are not as laid out, by row and column."""
    expected = {(row, column): cell for row, column, cell in sheet.cells()}
    found, formats = page.cells, page.part.formats
    other = {spot for spot, wanted in expected.items() if not _same(wanted, found.get(spot))}
    other |= found.keys() - expected.keys()
    odd = set() if resaved else {spot for spot, cell in expected.items() if _is_odd(cell, formats.get(spot))}
    for spot in sorted(other | odd):
        if spot in other:
            yield Difference(sheet.name, address(*spot), _said(expected.get(spot)), _held(found.get(spot)))
        else:
            yield Difference(sheet.name, address(*spot), FORMATS[expected[spot].kind], formats.get(spot, ""))


def _pictures(sheet: Sheet, page: Page) -> Iterator[Difference]:
    if not (sheet.pictures or page.part.drawn):
        return
    wanted = Counter(Drawn(one.row, one.column, one.thumb.sha256) for one in sheet.pictures)
    held = Counter(page.part.drawn)
    for one in wanted - held:
        yield Difference(sheet.name, address(one.row, one.column), one.sha256[:12], "")
    for one in held - wanted:
        yield Difference(sheet.name, address(one.row, max(1, one.column)), "", one.sha256[:12] or "?")


def _is_odd(wanted: Cell, format_: str | None) -> bool:
    return wanted.kind in FORMATS and format_ != FORMATS[wanted.kind]


def _same(wanted: Cell, held: Held | None) -> bool:
    value = wanted.value
    if isinstance(value, str):
        return isinstance(held, str) and held == value
    if held is None:
        return False
    if isinstance(value, Fraction):
        return isinstance(held, int | float) and not isinstance(held, bool) and _close(held, value)
    if isinstance(held, datetime):
        return held == datetime.combine(value, datetime.min.time()) if isinstance(value, date) else False
    return held == value


def _close(held: float, value: Fraction) -> bool:
    above, below = value.numerator, value.denominator
    if abs(above) < _NEAR * below and held == above / below:
        return True
    return isfinite(held) and abs(Fraction(held) - value) <= CLOSE


def _said(wanted: Cell | None) -> str:
    if wanted is None or wanted.value is None:
        return ""
    return show_short(wanted.value, 6) if isinstance(wanted.value, Fraction) else str(wanted.value)


def _held(held: Held | None) -> str:
    """Say what a cell holds as it shows it: a whole number without a point."""
    if held is None:
        return ""
    return str(int(held)) if isinstance(held, float) and held.is_integer() else str(held)
