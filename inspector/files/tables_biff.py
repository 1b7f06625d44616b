# SPDX-License-Identifier: MPL-2.0
"""Reads .xls workbooks (1993 to 2003) record by record: sparse cells, merged ranges, hidden sheets."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from inspector.core.doctor.tables import Span, Table, table
from inspector.core.problems import KnownError, Problem
from inspector.files.tables_biff_strings import Pieces, shared_texts, short_text, text_at
from inspector.files.tables_cfb import CompoundFile, damaged
from inspector.files.tables_text import shown

MOST_CELLS: Final = 1_000_000
_BOF, _EOF, _CONTINUE, _FILEPASS = 0x0809, 0x000A, 0x003C, 0x002F
_SHEET, _SHARED, _FORMAT, _STYLE, _CODEPAGE, _DATES = 0x0085, 0x00FC, 0x041E, 0x00E0, 0x0042, 0x0022
_ERRORS: Final = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
_CODECS: Final = {936: "gb18030", 950: "big5", 932: "cp932", 949: "cp949", 1200: "utf-16-le"}
_DATE_FORMATS: Final = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})

Record = tuple[int, bytes]


@dataclass(slots=True)
class Globals:
    """What every sheet of a workbook shares: texts, number formats, the codepage, where the sheets begin."""

    wide: bool = True
    codec: str = "cp1252"
    late: bool = False
    texts: list[str] = field(default_factory=list)
    dated: set[int] = field(default_factory=lambda: set(_DATE_FORMATS))
    styles: list[int] = field(default_factory=list)
    sheets: list[tuple[str, int, bool]] = field(default_factory=list)


def read_old_book(data: bytes) -> tuple[Table, ...]:
    """Read every sheet of an .xls workbook; raises KnownError `table_locked`, `table_damaged` or `table_many`."""
    file = CompoundFile(data)
    if "EncryptedPackage" in file.names():
        raise KnownError(Problem("table_locked"))
    stream = file.stream("Workbook" if "Workbook" in file.names() else "Book")
    try:
        shared = _globals(stream)
        return tuple(_sheet(stream, shared, *about) for about in shared.sheets)
    except (struct.error, IndexError, ValueError, OverflowError, LookupError) as error:
        raise damaged(type(error).__name__) from error


def _records(stream: bytes, start: int) -> Iterator[Record]:
    """Go through the records of one substream up to its end."""
    at = start
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        if kind == _EOF:
            return
        at += 4 + length


def _globals(stream: bytes) -> Globals:
    shared = Globals()
    pieces: list[bytes] = []
    before = 0
    for kind, held in _records(stream, 0):
        if kind == _CONTINUE and before == _SHARED:
            pieces.append(held)
            continue
        if kind != _CONTINUE:
            before = kind
        if kind == _SHARED:
            pieces = [held]
        _global(shared, kind, held)
    shared.texts = shared_texts(Pieces(pieces)) if pieces else []
    return shared


def _global(shared: Globals, kind: int, held: bytes) -> None:
    if kind == _BOF:
        shared.wide = struct.unpack_from("<H", held)[0] >= 0x0600
    elif kind == _FILEPASS:
        raise KnownError(Problem("table_locked"))
    elif kind == _CODEPAGE:
        number = struct.unpack_from("<H", held)[0]
        shared.codec = _CODECS.get(number, "cp1252")
    elif kind == _DATES:
        shared.late = held[:1] == b"\x01"
    elif kind == _SHEET and held[5] == 0:
        start, state = struct.unpack_from("<IB", held)
        shared.sheets.append((short_text(held, 6, shared.codec, wide=shared.wide), start, bool(state & 3)))
    elif kind == _FORMAT and shared.wide:
        number, said = struct.unpack_from("<H", held)[0], text_at(held, 2, shared.codec, wide=True)
        if any(mark in said.lower().replace("general", "") for mark in ("yy", "d", "h:")):
            shared.dated.add(number)
    elif kind == _STYLE:
        shared.styles.append(struct.unpack_from("<H", held, 2)[0])


def _sheet(stream: bytes, shared: Globals, name: str, start: int, hidden: bool) -> Table:  # noqa: FBT001 - a fact of the sheet
    reader = _SheetReader(shared)
    depth = 0
    for kind, held in _records(stream, start):
        depth += kind == _BOF
        if depth == 1:
            reader.take(kind, held)
    return table(name, reader.cells, tuple(reader.merged[:20_000]), hidden=hidden)


class _SheetReader:
    """Takes the records of one sheet that hold cells."""

    def __init__(self, shared: Globals) -> None:
        self.cells: dict[tuple[int, int], str] = {}
        self.merged: list[Span] = []
        self._shared = shared
        self._waiting: tuple[int, int] | None = None
        self._takers = {
            0x00FD: self._shared_text,
            0x0204: self._text,
            0x00D6: self._text,
            0x0203: self._number,
            0x027E: self._packed,
            0x00BD: self._many_packed,
            0x0006: self._formula,
            0x0207: self._result,
            0x0205: self._truth,
            0x00E5: self._ranges,
        }

    def take(self, kind: int, held: bytes) -> None:
        """Take one record."""
        taker = self._takers.get(kind)
        if taker is not None:
            taker(held)
        if len(self.cells) > MOST_CELLS:
            raise KnownError(Problem("table_many", most=MOST_CELLS))

    def _put(self, row: int, column: int, said: str) -> None:
        if said.strip():
            self.cells[row + 1, column + 1] = said

    def _shared_text(self, held: bytes) -> None:
        row, column, _, place = struct.unpack_from("<HHHI", held)
        self._put(row, column, shown(self._shared.texts[place]))

    def _text(self, held: bytes) -> None:
        row, column = struct.unpack_from("<HH", held)
        self._put(row, column, shown(text_at(held, 6, self._shared.codec, wide=self._shared.wide)))

    def _number(self, held: bytes) -> None:
        row, column, style, number = struct.unpack_from("<HHHd", held)
        self._put(row, column, self._said(number, style))

    def _packed(self, held: bytes) -> None:
        row, column, style, packed = struct.unpack_from("<HHHI", held)
        self._put(row, column, self._said(_unpacked(packed), style))

    def _many_packed(self, held: bytes) -> None:
        row, first = struct.unpack_from("<HH", held)
        for place in range((len(held) - 6) // 6):
            style, packed = struct.unpack_from("<HI", held, 4 + 6 * place)
            self._put(row, first + place, self._said(_unpacked(packed), style))

    def _formula(self, held: bytes) -> None:
        row, column, style = struct.unpack_from("<HHH", held)
        result = held[6:14]
        if result[6:8] != b"\xff\xff":
            self._put(row, column, self._said(struct.unpack("<d", result)[0], style))
        elif result[0] == 0:
            self._waiting = (row, column)
        elif result[0] in {1, 2}:
            self._put(row, column, _truth_or_error(result[2], error=result[0] == 2))

    def _result(self, held: bytes) -> None:
        if self._waiting is not None:
            self._put(*self._waiting, shown(text_at(held, 0, self._shared.codec, wide=self._shared.wide)))
        self._waiting = None

    def _truth(self, held: bytes) -> None:
        row, column, _, value, error = struct.unpack_from("<HHHBB", held)
        self._put(row, column, _truth_or_error(value, error=bool(error)))

    def _ranges(self, held: bytes) -> None:
        for place in range(struct.unpack_from("<H", held)[0]):
            top, bottom, left, right = struct.unpack_from("<HHHH", held, 2 + 8 * place)
            if top <= bottom and left <= right:
                self.merged.append(Span(top + 1, left + 1, bottom + 1, right + 1))

    def _said(self, number: float, style: int) -> str:
        dated = style < len(self._shared.styles) and self._shared.styles[style] in self._shared.dated
        if not dated or not 1 <= number < 2_958_466:
            return shown(number)
        first = datetime(1904, 1, 1) if self._shared.late else datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet knows no zone
        return shown(first + timedelta(seconds=round(number * 86_400)))


def _unpacked(packed: int) -> float:
    """Unpack a short number: 30 bits of a whole number or of a double, perhaps in hundredths."""
    if packed & 2:
        number = float((packed >> 2) - (1 << 30 if packed & 0x80000000 else 0))
    else:
        number = struct.unpack("<d", b"\0\0\0\0" + struct.pack("<I", packed & 0xFFFFFFFC))[0]
    return number / 100 if packed & 1 else number


def _truth_or_error(value: int, *, error: bool) -> str:
    return _ERRORS.get(value, "#N/A") if error else shown(bool(value))
