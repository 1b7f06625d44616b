# SPDX-License-Identifier: MPL-2.0
"""The seal: one signed line at the end of a file of ours: names card (or set) and content, hashes the rest."""

import hashlib
import io
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

from inspector.core.problems import KnownError, Problem
from inspector.disk.troubles import said_plainly
from inspector.disk.zips import END_MARK, END_SIZE

FORMATS: Final = ("pdf", "xlsx", "bundle", "letter", "drill", "merge")
MARK: Final = b"inspector-seal/1 "
END_OF_PDF: Final = b"%%EOF\n"
MOST_LINE: Final = 512

Sign: TypeAlias = Callable[[bytes], bytes]
"""Message → Ed25519 signature of 64 bytes."""
Proves: TypeAlias = Callable[[bytes, bytes, bytes], bool]
"""Public key, signature, message → whether the signature is right."""

_LINE = re.compile(
    rb"inspector-seal/1 (?P<format>pdf|xlsx|bundle|letter|drill|merge) (?P<edition>internal|outside)"
    rb" (?P<card>[0-9a-f]{64}) (?P<content>[0-9a-f]{64}) (?P<file>[0-9a-f]{64})"
    rb" (?P<key>[0-9a-f]{64}) (?P<signature>[0-9a-f]{128})"
)


@dataclass(frozen=True, slots=True)
class Seal:
    """What a seal states, and whether the file is whole.

    `card` and `content` are digests, `file` the SHA-256 of all bytes before the line, `key` the Ed25519 public key,
    all in lower-case hex. `whole` says that the bytes before the line have that hash; whose key it is, others know.
    """

    format: str
    edition: str
    card: str
    content: str
    file: str
    key: str
    signature: str
    whole: bool

    def message(self) -> bytes:
        """Give the bytes that are signed: the line up to and including the file's hash."""
        stated = (self.format, self.edition, self.card, self.content, self.file)
        return MARK + " ".join(stated).encode()

    def line(self) -> bytes:
        """Spell the whole line."""
        return self.message() + f" {self.key} {self.signature}".encode()

    def is_signed(self, proves: Proves) -> bool:
        """Tell whether the signature fits the key and the line."""
        return proves(bytes.fromhex(self.key), bytes.fromhex(self.signature), self.message())


def sealed(data: bytes, *, form: str, edition: str, card: str, content: str, key: bytes, sign: Sign) -> bytes:
    """Put a seal at the end of a finished PDF, or of a zip without a comment.

    Raises KnownError `seal_form` when the bytes are no such file or carry a seal already.
    """
    length = len(MARK) + len(form) + len(edition) + 3 * 64 + 64 + 128 + 6
    before = _ready_pdf(data) if form == "pdf" else _ready_zip(data, length)
    whole = hashlib.sha256(before).hexdigest()
    unsigned = Seal(form, edition, card, content, whole, key.hex(), "", whole=True)
    line = unsigned.line() + sign(unsigned.message()).hex().encode()
    if not _LINE.fullmatch(line) or len(line) != length:
        raise _fault("line")
    return before + (b"%" + line + b"\n" if form == "pdf" else line)


def read_seal(source: Path | bytes) -> Seal:
    """Read the seal of a file and hash all bytes before it, in bounded memory.

    Raises KnownError `seal_missing` when there is none, `seal_form` when it has another spelling or place.
    """
    with _stream(source) as stream:
        start = stream.read(5)
        length = stream.seek(0, io.SEEK_END)
        place = max(0, length - MOST_LINE)
        stream.seek(place)
        tail = stream.read(MOST_LINE)
        is_pdf = start == b"%PDF-"
        at, line = _pdf_line(tail) if is_pdf else _zip_line(tail)
        found = _LINE.fullmatch(line)
        if found is None or (found["format"] == b"pdf") != is_pdf:
            raise _fault("line")
        stated = {name: value.decode() for name, value in found.groupdict().items()}
        return Seal(**stated, whole=_hash(stream, place + at) == stated["file"])


def stated_form(end: bytes) -> str:
    """Tell by the last bytes of a file what its seal says it is, unproved; empty without one."""
    found = _LINE.search(end)
    return found["format"].decode() if found is not None else ""


def ends_in_seal(source: Path | bytes) -> bool:
    """Tell whether the last bytes of a file begin a seal, whatever it says; nothing is proved."""
    with _stream(source) as stream:
        stream.seek(max(0, stream.seek(0, io.SEEK_END) - MOST_LINE))
        return MARK in stream.read(MOST_LINE)


def _ready_pdf(data: bytes) -> bytes:
    before = data.rstrip(b" \t\r\n") + b"\n"
    if not data.startswith(b"%PDF-") or not before.endswith(END_OF_PDF):
        raise _fault("end")
    return before


def _ready_zip(data: bytes, length: int) -> bytes:
    if not data.startswith(b"PK") or data[-END_SIZE : -END_SIZE + 4] != END_MARK or data[-2:] != b"\0\0":
        raise _fault("end")
    return data[:-2] + length.to_bytes(2, "little")


def _pdf_line(tail: bytes) -> tuple[int, bytes]:
    """Give where the line stands and the line without its mark of a comment."""
    at = tail.rfind(b"%" + MARK)
    if at < 0:
        raise KnownError(Problem("seal_missing"))
    if not tail.endswith(b"\n") or not tail[:at].endswith(END_OF_PDF):
        raise _fault("place")
    return at, tail[at + 1 : -1]


def _zip_line(tail: bytes) -> tuple[int, bytes]:
    at = tail.rfind(MARK)
    if at < 0:
        raise KnownError(Problem("seal_missing"))
    end = at - END_SIZE
    if end < 0 or tail[end : end + 4] != END_MARK or int.from_bytes(tail[at - 2 : at], "little") != len(tail) - at:
        raise _fault("place")
    return at, tail[at:]


def _hash(stream: BinaryIO, length: int) -> str:
    stream.seek(0)
    made = hashlib.sha256()
    while length > 0 and (piece := stream.read(min(length, 1 << 20))):
        made.update(piece)
        length -= len(piece)
    return made.hexdigest()


@contextmanager
def _stream(source: Path | bytes) -> Iterator[BinaryIO]:
    if isinstance(source, bytes):
        yield io.BytesIO(source)
        return
    with said_plainly(source), source.open("rb") as stream:
        yield stream


def _fault(reason: str) -> KnownError:
    return KnownError(Problem("seal_form", reason=reason))
