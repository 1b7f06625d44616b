# SPDX-License-Identifier: MPL-2.0
"""The outer form of a JPEG or PNG, read without decoding: its size in pixels, and whether it is only a picture."""

import re
import struct
from dataclasses import dataclass
from typing import Final

PNG_MARK: Final = b"\x89PNG\r\n\x1a\n"
_SIZES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SILENT: Final = frozenset({0xE0, 0xEE, 0xDB, 0xC4, 0xDD}) | _SIZES
_PROGRESSIVE: Final = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_BETWEEN_SCANS: Final = frozenset({0xC4, 0xDA, 0xDB, 0xDD})
_MARKS: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
_SCAN, _END, _START = 0xDA, 0xD9, 0xD8


@dataclass(frozen=True, slots=True)
class Form:
    """Width and height in pixels as stored; `bare` when the file holds nothing else (EXIF, comment, profile, tail).

    A progressive picture is decoded only whole, with all its coefficients in memory.
    """

    width: int
    height: int
    bare: bool
    is_progressive: bool = False


def jpeg_form(data: bytes) -> Form | None:
    """Read a JPEG's segments up to the first scan; None when they do not hold together."""
    place, size, bare, is_progressive = 2, (0, 0), True, False
    while place + 4 <= len(data) and data[place] == 0xFF:
        mark = data[place + 1]
        if mark == 0xFF:
            place += 1
            continue
        length = int.from_bytes(data[place + 2 : place + 4], "big")
        if mark == _SCAN:
            bare = bare and _ends_plainly(data, place)
            return Form(*size, bare=bare, is_progressive=is_progressive) if all(size) else None
        if length < 2 or mark in (_START, _END):
            return None
        if mark in _SIZES and length >= 7:
            high, wide = struct.unpack(">HH", data[place + 5 : place + 9].ljust(4, b"\0"))
            size = (wide, high)
        bare = bare and mark in _SILENT and _says_nothing(mark, data[place + 4 : place + 2 + length])
        is_progressive = is_progressive or mark in _PROGRESSIVE
        place += 2 + length
    return None


def _says_nothing(mark: int, held: bytes) -> bool:
    """Whether an application's segment is the plain JFIF head without a small picture, or Adobe's note of colours."""
    if mark == 0xE0:
        return len(held) == 14 and held.startswith(b"JFIF\0") and held.endswith(b"\0\0")
    return mark != 0xEE or (len(held) == 12 and held.startswith(b"Adobe"))


def _ends_plainly(data: bytes, place: int) -> bool:
    """Whether from the first scan on only scans and their tables follow, and the end mark ends the file."""
    return all(
        match[0][1] in _BETWEEN_SCANS or (match[0][1] == _END and match.end() == len(data))
        for match in _MARKS.finditer(data, place)
    ) and data.endswith(bytes((0xFF, _END)))


def png_form(data: bytes) -> Form | None:
    """Read a PNG's head; None when it has none."""
    if len(data) < 33 or data[12:16] != b"IHDR":
        return None
    wide, high = struct.unpack(">II", data[16:24])
    return Form(wide, high, bare=False) if wide and high else None
