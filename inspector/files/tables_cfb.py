# SPDX-License-Identifier: MPL-2.0
"""The compound file an .xls workbook lies in: its streams, read within the bounds of its own bytes."""

import struct
from typing import Final

from inspector.core.problems import KnownError, Problem

_HEADER: Final = 512
_ENTRY: Final = 128
_FREE: Final = 0xFFFFFFFA
_MOST: Final = 4_000_000


class CompoundFile:
    """A compound file: sectors chained by a table; a chain that turns back or leaves the file is damage."""

    __slots__ = ("_data", "_fat", "_mini", "_mini_cutoff", "_mini_fat", "_mini_size", "_size", "_streams")

    def __init__(self, data: bytes) -> None:
        """Read the tables and the directory; raises KnownError `table_damaged`."""
        self._data = data
        try:
            self._read()
        except (struct.error, IndexError, ValueError, OverflowError) as error:
            raise damaged("compound") from error

    def names(self) -> tuple[str, ...]:
        """List the streams."""
        return tuple(self._streams)

    def stream(self, name: str) -> bytes:
        """Give a stream's bytes; raises KnownError `table_damaged` when there is none or its chain is broken."""
        if name not in self._streams:
            raise damaged(name)
        start, size = self._streams[name]
        if size >= self._mini_cutoff:
            return self._chain(start)[:size]
        parts = [
            self._mini[at * self._mini_size : (at + 1) * self._mini_size] for at in self._walk(start, self._mini_fat)
        ]
        return b"".join(parts)[:size]

    def _read(self) -> None:
        shift, mini_shift = struct.unpack_from("<HH", self._data, 30)
        if shift not in {9, 12} or mini_shift != 6:
            raise ValueError(shift)
        self._size, self._mini_size = 1 << shift, 1 << mini_shift
        directory, self._mini_cutoff = struct.unpack_from("<I4xI", self._data, 48)
        mini_start, _, more, count = struct.unpack_from("<IIII", self._data, 60)
        tables = [at for at in struct.unpack_from("<109I", self._data, 76) if at < _FREE]
        while more < _FREE and count > 0 and len(tables) < _MOST:
            numbers = self._numbers(more)
            tables += [at for at in numbers[:-1] if at < _FREE]
            more, count = numbers[-1], count - 1
        self._fat: list[int] = [number for at in tables for number in self._numbers(at)]
        self._mini_fat: list[int] = self._unpacked(self._chain(mini_start)) if mini_start < _FREE else []
        self._mini = b""
        self._streams = self._directory(self._chain(directory))

    def _directory(self, entries: bytes) -> dict[str, tuple[int, int]]:
        found: dict[str, tuple[int, int]] = {}
        for at in range(0, len(entries) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", entries, at + 64)
            start, size = struct.unpack_from("<II", entries, at + 116)
            if kind == 5 and start < _FREE:
                self._mini = self._chain(start)
            elif kind == 2:
                name = entries[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
                found.setdefault(name, (start, size))
        return found

    def _sector(self, at: int) -> bytes:
        start = _HEADER + at * self._size if self._size == _HEADER else (at + 1) * self._size
        if not 0 <= start < len(self._data):
            raise damaged("sector")
        return self._data[start : start + self._size]

    def _numbers(self, at: int) -> list[int]:
        return self._unpacked(self._sector(at))

    def _unpacked(self, data: bytes) -> list[int]:
        return list(struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))

    def _chain(self, start: int) -> bytes:
        return b"".join(self._sector(at) for at in self._walk(start, self._fat))

    def _walk(self, start: int, table: list[int]) -> list[int]:
        """Follow a chain; it is no longer than its table, or it turns back."""
        found: list[int] = []
        at = start
        while at < _FREE:
            if at >= len(table) or len(found) >= len(table):
                raise damaged("chain")
            found.append(at)
            at = table[at]
        return found


def damaged(reason: str) -> KnownError:
    """Make the error for a damaged workbook."""
    return KnownError(Problem("table_damaged", reason=reason))
