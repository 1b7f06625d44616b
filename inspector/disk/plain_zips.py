# SPDX-License-Identifier: MPL-2.0
"""Plain zips: members stored one after the other with one spelling, however many and however large the whole.

The bytes follow from the members alone. A reader goes from head to head, builds the directory it must find, and holds
it against the one that is there: nothing can stand before, between or behind the members, or be called otherwise.
"""

import hashlib
import io
import stat
import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Final

from inspector.core.problems import KnownError, Problem
from inspector.disk.troubles import said_plainly

MOST_MEMBERS: Final = 400_000
"""Each takes some 400 bytes of memory."""
MOST_BYTES: Final = 256 << 20
"""Bytes of one member."""
_LOCAL: Final = struct.Struct("<4s5H3I2H")
_ENTRY: Final = struct.Struct("<4s6H3I5H2I")
_END: Final = struct.Struct("<4s4H2IH")
_LARGE_END: Final = struct.Struct("<4sQ2H2I4Q")
_LOCATOR: Final = struct.Struct("<4sIQI")
_VERSION, _LARGE_VERSION, _UNIX, _DATE = 20, 45, 3 << 8, 0x21
_MODE: Final = (stat.S_IFREG | 0o644) << 16
_FULL, _FULL_COUNT = 0xFFFFFFFF, 0xFFFF
_LONGEST_NAME: Final = 255


@dataclass(frozen=True, slots=True)
class Member:
    """Where a member's bytes stand, how many they are, and their CRC-32."""

    place: int
    size: int
    crc: int


class Directory:
    """The directory of a plain zip, built as its members pass: a few bytes of memory, however many they are."""

    def __init__(self) -> None:
        """Begin with no member."""
        self.count, self.size, self.place = 0, 0, 0
        self.hash = hashlib.sha256()

    def add(self, name: bytes, size: int, crc: int) -> bytes:
        """Let a member pass and give its entry."""
        large = self.place >= _FULL
        extra = struct.pack("<2HQ", 1, 8, self.place) if large else b""
        version = _LARGE_VERSION if large else _VERSION
        entry = _ENTRY.pack(
            *(b"PK\x01\x02", version | _UNIX, version, 0, 0, 0, _DATE, crc, size, size, len(name), len(extra)),
            *(0, 0, 0, _MODE, min(self.place, _FULL)),
        )
        entry += name + extra
        self.hash.update(entry)
        self.count, self.size = self.count + 1, self.size + len(entry)
        self.place += _LOCAL.size + len(name) + size
        return entry

    def end(self) -> bytes:
        """Give what stands behind the entries."""
        large = b""
        if self.count >= _FULL_COUNT or self.size >= _FULL or self.place >= _FULL:
            told = (self.count, self.count, self.size, self.place)
            kinds = (_LARGE_VERSION | _UNIX, _LARGE_VERSION, 0, 0)
            large = _LARGE_END.pack(b"PK\x06\x06", _LARGE_END.size - 12, *kinds, *told)
            large += _LOCATOR.pack(b"PK\x06\x07", 0, self.place + self.size, 1)
        count = min(self.count, _FULL_COUNT)
        told = (count, count, min(self.size, _FULL), min(self.place, _FULL))
        return large + _END.pack(b"PK\x05\x06", 0, 0, *told, 0)


def write_plain(target: BinaryIO, members: Iterable[tuple[str, bytes]]) -> None:
    """Write members in the order given, one at a time in memory; their names are ASCII."""
    directory, entries = Directory(), io.BytesIO()
    for name, data in members:
        spelled, crc = name.encode("ascii"), zlib.crc32(data)
        target.write(_local(spelled, len(data), crc))
        target.write(data)
        entries.write(directory.add(spelled, len(data), crc))
    target.write(entries.getbuffer())
    target.write(directory.end())


class PlainZip:
    """A plain zip whose heads and directory were proved; members are proved by their CRC when they are read."""

    def __init__(self, stream: BinaryIO, members: Mapping[str, Member]) -> None:
        """Made by `opened_plain`."""
        self._stream, self.members = stream, members

    def read(self, name: str) -> bytes:
        """Give a member's bytes; raises KnownError `zip_member_missing` or `zip_damaged`."""
        member = self.members.get(name)
        if member is None:
            raise KnownError(Problem("zip_member_missing", member=name))
        self._stream.seek(member.place)
        data = self._stream.read(member.size)
        if len(data) != member.size or zlib.crc32(data) != member.crc:
            raise _damaged(name)
        return data

    def read_shared(self, name: str) -> bytes:
        """Give a member's bytes as `read` does: the very same object for those that were met in another file before.

        For what files have in common, such as a checklist: its bytes need no second sum, and stand in memory once.
        """
        member = self.members.get(name)
        held = _MET.get(member.crc) if member is not None else None
        if member is not None and held is not None and len(held) == member.size:
            self._stream.seek(member.place)
            if self._stream.read(member.size) == held:
                return held
        data = self.read(name)
        if member is not None and len(data) <= _MET_BYTES:
            _MET[member.crc] = data
            for old in list(_MET)[:-_MET_MOST]:
                _MET.pop(old, None)
        return data


_MET: Final[dict[int, bytes]] = {}
"""Shared members by the CRC they were proved by, in the order they were first met; the oldest go first."""
_MET_MOST: Final = 64
_MET_BYTES: Final = 256 << 10


@contextmanager
def opened_plain(source: Path | bytes, most: int = MOST_MEMBERS, *, sealed: bool = False) -> Iterator[PlainZip]:
    """Open a plain zip; raises KnownError `zip_damaged` for anything else, `zip_hostile` for too much.

    A `sealed` one may have a comment, which is the seal; whoever asks proves that.
    """
    if isinstance(source, bytes):
        with io.BytesIO(source) as held:
            yield PlainZip(held, _walked(held, most, sealed=sealed))
        return
    with said_plainly(source), source.open("rb") as stream:
        members = _walked(stream, most, sealed=sealed)
        yield PlainZip(stream, members)


def first_name(start: bytes) -> str:
    """Name the first member of a zip by its first bytes; empty when they begin no plain zip."""
    if len(start) < _LOCAL.size or not start.startswith(b"PK\x03\x04"):
        return ""
    length = _LOCAL.unpack_from(start)[9]
    return start[_LOCAL.size : _LOCAL.size + length].decode("ascii", "replace")


def _walked(stream: BinaryIO, most: int, *, sealed: bool) -> Mapping[str, Member]:
    """Go from head to head, then hold the directory and the end against what they must be."""
    length, directory = stream.seek(0, io.SEEK_END), Directory()
    members: dict[str, Member] = {}
    while (head := _head(stream, directory.place)) is not None:
        name, size, crc = head
        place = directory.place + _LOCAL.size + len(name)
        if size > MOST_BYTES or len(members) >= most:
            raise KnownError(Problem("zip_hostile", reason="size", member=name[:40].decode("ascii", "replace")))
        if place + size > length or name.decode("ascii") in members:
            raise _damaged("length")
        members[name.decode("ascii")] = Member(place, size, crc)
        directory.add(name, size, crc)
    _check_end(stream, directory, length, sealed=sealed)
    return MappingProxyType(members)


def _head(stream: BinaryIO, place: int) -> tuple[bytes, int, int] | None:
    """Read the head of a member; None where the directory begins."""
    stream.seek(place)
    start = stream.read(_LOCAL.size)
    if len(start) < _LOCAL.size or start[:4] != b"PK\x03\x04":
        return None
    fields = _LOCAL.unpack(start)
    crc, size, length = fields[6], fields[8], fields[9]
    name = stream.read(min(length, _LONGEST_NAME))
    if not name.isascii() or start + name != _local(name, size, crc):
        raise _damaged("head")
    return name, size, crc


def _check_end(stream: BinaryIO, directory: Directory, length: int, *, sealed: bool) -> None:
    end = directory.end()
    comment = length - directory.place - directory.size - len(end)
    if not 0 <= comment <= (_FULL_COUNT if sealed else 0):
        raise _damaged("end")
    end = end[:-2] + comment.to_bytes(2, "little")
    stream.seek(directory.place)
    found, left = hashlib.sha256(), directory.size
    while left and (piece := stream.read(min(left, 1 << 20))):
        found.update(piece)
        left -= len(piece)
    if found.digest() != directory.hash.digest() or stream.read(len(end)) != end:
        raise _damaged("directory")


def _local(name: bytes, size: int, crc: int) -> bytes:
    fields = (_VERSION, 0, 0, 0, _DATE, crc, size, size, len(name), 0)
    return _LOCAL.pack(b"PK\x03\x04", *fields) + name


def _damaged(reason: str) -> KnownError:
    return KnownError(Problem("zip_damaged", reason=reason))
