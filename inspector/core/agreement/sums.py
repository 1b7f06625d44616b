# SPDX-License-Identifier: MPL-2.0
"""Whole numbers of every unit, added up over any draw of units: fast, because one addition adds them all."""

import struct
from collections.abc import Sequence
from typing import Final

_CODES: Final = {4: "I", 8: "Q"}


class Sums:
    """Rows of whole numbers from 0 up, one a unit, each row packed side by side into one long number."""

    def __init__(self, rows: Sequence[Sequence[int]]) -> None:
        """Pack the rows so that the sum of as many rows as there are cannot spill from one number into the next."""
        self._length = len(rows[0]) if rows else 0
        most = max((max(row, default=0) for row in rows), default=0) * len(rows)
        bytes_needed = max(4, -(-most.bit_length() // 8))
        self._width = next((width for width in _CODES if width >= bytes_needed), bytes_needed)
        self._packed = tuple(
            int.from_bytes(b"".join(number.to_bytes(self._width, "little") for number in row), "little") for row in rows
        )

    def over(self, drawn: Sequence[int]) -> Sequence[int]:
        """Add up the rows drawn, at most as many as there are rows; a row drawn twice counts twice."""
        whole = sum(map(self._packed.__getitem__, drawn))
        raw = whole.to_bytes(self._length * self._width, "little")
        if self._width in _CODES:
            return struct.unpack(f"<{self._length}{_CODES[self._width]}", raw)
        return [int.from_bytes(raw[at : at + self._width], "little") for at in range(0, len(raw), self._width)]
