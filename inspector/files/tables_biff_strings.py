# SPDX-License-Identifier: MPL-2.0
"""Texts in the records of .xls workbooks: one byte or two a character, cut anywhere by a continuation."""

import struct
from collections.abc import Sequence
from typing import Final

from inspector.core.problems import KnownError, Problem

_MOST_TEXTS: Final = 1_000_000


class Pieces:
    """The pieces of a record and its continuations, read from front to back."""

    __slots__ = ("_at", "_piece", "_pieces")

    def __init__(self, pieces: Sequence[bytes]) -> None:
        """Begin at the first byte of the first piece."""
        self._pieces = pieces
        self._piece = 0
        self._at = 0

    def ended(self) -> bool:
        """Tell whether nothing is left; goes on to the next piece when one is done."""
        while self._piece < len(self._pieces) and self._at >= len(self._pieces[self._piece]):
            self._piece, self._at = self._piece + 1, 0
        return self._piece >= len(self._pieces)

    def take(self, length: int) -> bytes:
        """Take bytes that may go over into the next piece; fewer when the record ends."""
        parts = []
        while length > 0 and not self.ended():
            part = self._pieces[self._piece][self._at : self._at + length]
            self._at += len(part)
            length -= len(part)
            parts.append(part)
        return b"".join(parts)

    def characters(self, count: int, *, double: bool) -> str:
        """Take characters; each further piece begins with a byte that says anew how wide they are."""
        said: list[str] = []
        begun = self._piece
        while count > 0 and not self.ended():
            if self._piece != begun:
                begun, double = self._piece, bool(self.take(1)[0] & 1)
                if self.ended():
                    break
            width = 2 if double else 1
            left = (len(self._pieces[self._piece]) - self._at) // width
            part = self._pieces[self._piece][self._at : self._at + width * min(count, left)]
            if not part:
                self._at = len(self._pieces[self._piece])
                continue
            self._at += len(part)
            count -= len(part) // width
            said.append(part.decode("utf-16-le" if double else "latin-1", "replace"))
        return "".join(said)


def shared_texts(pieces: Pieces) -> list[str]:
    """Read the table of texts all sheets share; formatting and phonetic signs are passed over."""
    unique = struct.unpack("<II", pieces.take(8))[1]
    if unique > _MOST_TEXTS:
        raise KnownError(Problem("table_many", most=_MOST_TEXTS))
    found: list[str] = []
    while len(found) < unique and not pieces.ended():
        count, flags = struct.unpack("<HB", pieces.take(3))
        runs = struct.unpack("<H", pieces.take(2))[0] if flags & 8 else 0
        extra = struct.unpack("<I", pieces.take(4))[0] if flags & 4 else 0
        found.append(pieces.characters(count, double=bool(flags & 1)))
        pieces.take(4 * runs + extra)
    return found


def text_at(held: bytes, at: int, codec: str, *, wide: bool) -> str:
    """Read a text with its length in two bytes; workbooks before 1997 (not `wide`) write bytes of their codepage."""
    count = struct.unpack_from("<H", held, at)[0]
    return _text(held, at + 2, count, codec, wide=wide)


def short_text(held: bytes, at: int, codec: str, *, wide: bool) -> str:
    """Read a text with its length in one byte."""
    return _text(held, at + 1, held[at], codec, wide=wide)


def _text(held: bytes, at: int, count: int, codec: str, *, wide: bool) -> str:
    if not wide:
        return held[at : at + count].decode(codec, "replace")
    double = bool(held[at] & 1)
    start = at + 1
    return held[start : start + count * (2 if double else 1)].decode("utf-16-le" if double else "latin-1", "replace")
