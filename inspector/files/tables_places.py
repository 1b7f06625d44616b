# SPDX-License-Identifier: MPL-2.0
"""How far the cells of a stranger's sheet reach, told by local names alone, as the library that lays them out reads."""

import re
from collections.abc import Mapping
from typing import Final
from xml.parsers import expat

from inspector.core.problems import KnownError, Problem

_SPOT: Final = re.compile("([A-Za-z]{1,3})([0-9]{1,7})")
_ROW: Final = re.compile("[0-9]{1,7}")
_TIMES: Final = re.compile("[0-9]{1,9}")
_HELD: Final = frozenset({"v", "is", "f", "t"})
_SAID: Final = frozenset(
    {"value-type", "value", "date-value", "time-value", "boolean-value", "string-value", "formula"}
)


class SheetPlaces:
    """The last row and column (from 1) that hold something on a sheet of an .xlsx workbook.

    Prefixes and namespaces are looked past, and so is where a cell stands: whatever a reader could take for one counts.
    """

    def __init__(self) -> None:
        """Begin before the first row."""
        self.bottom = self.right = 0
        self._row, self._column = 1, 0

    def begin(self, name: str, given: Mapping[str, str]) -> None:
        """Meet the beginning of an element; raises KnownError `table_damaged` for a place that is none."""
        local = _local(name)
        if local == "c":
            self._go(given.get("r"))
        elif local == "row":
            said = given.get("r", str(self._row))
            if not _ROW.fullmatch(said):
                raise _misplaced()
            self._row, self._column = int(said), 0
        elif local in _HELD:
            self.bottom, self.right = max(self.bottom, self._row), max(self.right, self._column)

    def end(self, name: str) -> None:
        """Meet the end of an element: what follows a row stands below it."""
        if _local(name) == "row":
            self._row, self._column = self._row + 1, 0

    def _go(self, said: str | None) -> None:
        if said is None:
            self._column += 1
            return
        spot = _SPOT.fullmatch(said)
        if spot is None:
            raise _misplaced()
        self._row, self._column = int(spot[2]), column_of(spot[1])


class OdsPlaces:
    """The same for every sheet of an .ods workbook, where cells and rows are repeated by a number."""

    def __init__(self) -> None:
        """Begin before the first sheet."""
        self.reach: list[tuple[int, int]] = [(0, 0)]
        self._row, self._column = 1, 1
        self._high = self._wide = 1
        self._in_cell = False

    def begin(self, name: str, given: Mapping[str, str]) -> None:
        """Meet the beginning of an element; raises KnownError `table_damaged` for a number that is none."""
        local = _local(name)
        if local == "table":
            self.reach.append((0, 0))
            self._row = 1
        elif local == "table-row":
            self._high, self._column = _times(given, "number-rows-repeated"), 1
        elif local in {"table-cell", "covered-table-cell"}:
            self._wide, self._in_cell = _times(given, "number-columns-repeated"), True
            if _SAID & {_local(one) for one in given}:
                self._fill()
        elif self._in_cell:
            self._fill()

    def end(self, name: str) -> None:
        """Meet the end of an element: what follows stands to the right, or below."""
        local = _local(name)
        if local == "table-row":
            self._row += self._high
        elif local in {"table-cell", "covered-table-cell"}:
            self._column += self._wide
            self._in_cell = False

    def _fill(self) -> None:
        bottom, right = self.reach[-1]
        self.reach[-1] = max(bottom, self._row + self._high - 1), max(right, self._column + self._wide - 1)


def walk(data: bytes, places: SheetPlaces | OdsPlaces) -> None:
    """Go through a member; raises KnownError `table_damaged` for what is no XML, or brings a document type."""
    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = places.begin, places.end
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise KnownError(Problem("table_damaged", reason="ParseError")) from error


def column_of(letters: str) -> int:
    """Give the number of a column by its letters, from 1."""
    column = 0
    for one in letters.upper():
        column = column * 26 + ord(one) - 64
    return column


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _times(given: Mapping[str, str], name: str) -> int:
    said = next((value for key, value in given.items() if _local(key) == name), "1")
    if not _TIMES.fullmatch(said):
        raise _misplaced()
    return int(said)


def _refuse(*_: object) -> None:
    raise KnownError(Problem("table_damaged", reason="DOCTYPE"))


def _misplaced() -> KnownError:
    return KnownError(Problem("table_damaged", reason="place"))
