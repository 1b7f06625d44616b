# SPDX-License-Identifier: MPL-2.0
"""Archives: strangers' zips read behind guards in bounded time and memory; our own written with one spelling."""

import io
import stat
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, Final

from inspector.core.problems import KnownError, Problem
from inspector.disk.troubles import said_plainly

FIXED_TIME: Final = (1980, 1, 1, 0, 0, 0)
END_SIZE: Final = 22
END_MARK: Final = b"PK\x05\x06"
_HEAD_MARK: Final = b"PK\x03\x04"
_HEAD_SIZE, _ENTRY_SIZE, _MOST_COMMENT = 30, 46, 65_535
_PIECE: Final = 1 << 20
_ENCRYPTED, _OTHERWISE, _UTF8 = 0x1, 0x60, 0x800


@dataclass(frozen=True, slots=True)
class Limits:
    """What an archive may claim.

    `members`: how many; `one`: bytes of one unpacked; `total`: bytes of all that are packed, once unpacked; `ratio`:
    how many times its packed size one may grow to when it has more than `free` bytes; `name`: letters of a name, four
    times as many with its folders.
    """

    members: int = 20_000
    one: int = 256 << 20
    total: int = 2 << 30
    ratio: int = 200
    free: int = 16 << 20
    name: int = 255


LIMITS: Final = Limits()


class Archive:
    """A zip that passed the guards; members are read one by one, each with its length and checksum proved."""

    def __init__(self, archive: zipfile.ZipFile, stream: BinaryIO, comment: bytes) -> None:
        """Made by `opened`."""
        self._archive, self._stream = archive, stream
        self._members = {spelled(member): member for member in archive.infolist() if not member.is_dir()}
        self.comment = comment

    def names(self) -> tuple[str, ...]:
        """List the members in the order they stand, folders left out."""
        return tuple(self._members)

    def is_plain(self) -> bool:
        """Tell whether the archive is spelled as `write_zip` spells it: nothing before, between or behind members."""
        end = 0
        for member in self._archive.infolist():
            if member.header_offset != end or not _is_plain(member):
                return False
            end += len(member.FileHeader(zip64=False)) + member.compress_size
        return self._archive.start_dir == end

    def size(self, name: str) -> int:
        """Give a member's length unpacked; raises KnownError `zip_member_missing`."""
        return self._member(name).file_size

    def read(self, name: str) -> bytes:
        """Give a member's bytes; raises KnownError `zip_member_missing` or `zip_damaged`."""
        member = self._member(name)
        try:
            data = _unpacked(self._stream, member)
        except (zlib.error, OSError, ValueError) as error:
            raise _damaged(f"{name}: {error}") from error
        if len(data) != member.file_size or zlib.crc32(data) != member.CRC:
            raise _damaged(name)
        return data

    def copy(self, name: str, target: BinaryIO) -> None:
        """Write a member out piece by piece; raises as `read`."""
        member, left = self._member(name), self._member(name).file_size
        try:
            with self._archive.open(member) as stream:
                while piece := stream.read(_PIECE):
                    left -= len(piece)
                    if left < 0:
                        raise _damaged(name)
                    target.write(piece)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
            raise _damaged(f"{name}: {error}") from error
        if left:
            raise _damaged(name)

    def _member(self, name: str) -> zipfile.ZipInfo:
        if name not in self._members:
            raise KnownError(Problem("zip_member_missing", member=name))
        return self._members[name]


@contextmanager
def opened(source: Path | bytes, limits: Limits = LIMITS) -> Iterator[Archive]:
    """Open an archive of any origin; raises KnownError `zip_damaged`, `zip_hostile` or `zip_encrypted` at once."""
    with _stream(source) as stream:
        comment = _check_end(stream, limits)
        try:
            archive = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeDecodeError) as error:
            raise _damaged(str(error)) from error
        with archive:
            _check_members(archive.infolist(), limits, archive.start_dir)
            yield Archive(archive, stream, comment)


def write_zip(target: BinaryIO, members: Iterable[tuple[str, bytes]], *, packed: bool = False) -> None:
    """Write members in the order given, STORED (`packed`: deflated), all with one time: same members, same bytes."""
    method = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in members:
            archive.writestr(_entry(name, method), data)


def zip_bytes(members: Iterable[tuple[str, bytes]], *, packed: bool = False) -> bytes:
    """Give the bytes `write_zip` would write."""
    target = io.BytesIO()
    write_zip(target, members, packed=packed)
    return target.getvalue()


@contextmanager
def _stream(source: Path | bytes) -> Iterator[BinaryIO]:
    if isinstance(source, bytes):
        yield io.BytesIO(source)
        return
    with said_plainly(source):
        stream = source.open("rb")
    with stream:
        yield stream


def _unpacked(stream: BinaryIO, member: zipfile.ZipInfo) -> bytes:
    """Read a member at once, never more than a byte beyond its length; raises zlib.error or ValueError."""
    stream.seek(member.header_offset)
    head = stream.read(_HEAD_SIZE)
    name = stream.read(_whole(head, 26, 2))
    if head[:4] != _HEAD_MARK or name != _letters(member) or member.flag_bits & _OTHERWISE:
        raise ValueError("head")
    stream.seek(_whole(head, 28, 2), io.SEEK_CUR)
    packed = stream.read(member.compress_size)
    if len(packed) != member.compress_size:
        raise ValueError("length")
    if member.compress_type == zipfile.ZIP_STORED:
        return packed
    unpacker = zlib.decompressobj(-15)
    data = unpacker.decompress(packed, member.file_size + 1)
    if not unpacker.eof:
        raise ValueError("length")
    return data


def _check_end(stream: BinaryIO, limits: Limits) -> bytes:
    """Read the end record by itself: what it claims must fit the file before anything is allocated for it."""
    length = stream.seek(0, io.SEEK_END)
    tail_from = max(0, length - END_SIZE - _MOST_COMMENT)
    stream.seek(tail_from)
    tail = stream.read(END_SIZE + _MOST_COMMENT)
    place = tail.rfind(END_MARK)
    if place < 0 or place + END_SIZE + _whole(tail, place + 20, 2) != len(tail):
        raise _damaged("end")
    disks, here, count = _whole(tail, place + 4, 4), _whole(tail, place + 8, 2), _whole(tail, place + 10, 2)
    size, start = _whole(tail, place + 12, 4), _whole(tail, place + 16, 4)
    if disks or here != count:
        raise _hostile("disks", "end")
    if count > limits.members:
        raise _hostile("members", str(count))
    if start + size != tail_from + place or size < count * _ENTRY_SIZE or size > limits.members * 1024:
        raise _hostile("directory", str(size))
    return tail[place + END_SIZE :]


def _check_members(members: list[zipfile.ZipInfo], limits: Limits, directory: int) -> None:
    """Hold every member against the limits, and all against each other and the place where the directory begins."""
    seen: set[str] = set()
    total, last, name = 0, 0, ""
    for member in sorted(members, key=_place):
        name = spelled(member)
        _check_name(name, limits)
        _check_kind(member)
        _check_size(member, limits)
        if name.casefold() in seen:
            raise _hostile("twice", name)
        if member.header_offset < last:
            raise _hostile("overlap", name)
        seen.add(name.casefold())
        total += member.file_size if member.compress_type != zipfile.ZIP_STORED else 0
        last = member.header_offset + _HEAD_SIZE + len(_letters(member)) + member.compress_size
    if last > directory:
        raise _hostile("overlap", name)
    if total > limits.total:
        raise _hostile("total", str(total))


def _check_name(name: str, limits: Limits) -> None:
    fault = _name_fault(name, limits.name)
    if fault:
        raise _hostile(*fault)


@lru_cache(4096)
def _name_fault(name: str, longest: int) -> tuple[str, str] | None:
    """Tell what is hostile about a name, and what to show of it; files of one kind have the same names in them."""
    parts = name.removesuffix("/").split("/")
    if not name or len(name) > 4 * longest or max(map(len, parts)) > longest:
        return "name", name[:40]
    if any(part in ("", ".", "..") for part in parts) or "\\" in name or ":" in name:
        return "path", name
    if any(ord(letter) < 32 or ord(letter) == 127 for letter in name):
        return "name", ascii(name[:40])
    return None


def _check_kind(member: zipfile.ZipInfo) -> None:
    if member.flag_bits & _ENCRYPTED:
        raise KnownError(Problem("zip_encrypted", member=member.filename))
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise _hostile("link", member.filename)
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _hostile("method", member.filename)


def _check_size(member: zipfile.ZipInfo, limits: Limits) -> None:
    stored = member.compress_type == zipfile.ZIP_STORED
    allowed = member.compress_size if stored else max(limits.free, member.compress_size * limits.ratio)
    if member.file_size > min(limits.one, allowed) or (member.is_dir() and member.file_size):
        raise _hostile("size", f"{member.filename}: {member.file_size}")


def spelled(member: zipfile.ZipInfo) -> str:
    """Give a member's name as it was written: old systems say nowhere that they wrote UTF-8 or Chinese letters.

    Every guard looks at this name, so that half a Chinese letter is never taken for a sign of its own.
    """
    if member.flag_bits & _UTF8 or member.orig_filename.isascii():
        return member.orig_filename
    for letters in ("utf-8", "gb18030"):
        with suppress(UnicodeError):
            return _letters(member).decode(letters)
    return member.orig_filename


def _letters(member: zipfile.ZipInfo) -> bytes:
    """Give the bytes of a member's name as they stand in the archive."""
    name = member.orig_filename
    return name.encode("utf-8" if member.flag_bits & _UTF8 or name.isascii() else "cp437")


def _is_plain(member: zipfile.ZipInfo) -> bool:
    """Whether an entry of the directory says only what `write_zip` writes."""
    own = _entry(member.filename, zipfile.ZIP_STORED)
    ascii_only = member.filename.isascii()
    return (
        (member.date_time, member.create_system, member.compress_type, member.external_attr)
        == (own.date_time, own.create_system, own.compress_type, own.external_attr)
        and (member.flag_bits, member.internal_attr, member.volume) == (0 if ascii_only else _UTF8, 0, 0)
        and (member.create_version, member.extract_version) == (zipfile.DEFAULT_VERSION, zipfile.DEFAULT_VERSION)
        and not (member.extra or member.comment or member.is_dir())
    )


def _entry(name: str, method: int) -> zipfile.ZipInfo:
    """Make the entry of one of our own members."""
    member = zipfile.ZipInfo(name, FIXED_TIME)
    member.create_system = 3
    member.external_attr = (stat.S_IFREG | 0o644) << 16
    member.compress_type = method
    return member


def _place(member: zipfile.ZipInfo) -> int:
    return member.header_offset


def _whole(data: bytes, place: int, length: int) -> int:
    return int.from_bytes(data[place : place + length], "little")


def _damaged(reason: str) -> KnownError:
    return KnownError(Problem("zip_damaged", reason=reason))


def _hostile(reason: str, member: str) -> KnownError:
    return KnownError(Problem("zip_hostile", reason=reason, member=member))
