# SPDX-License-Identifier: MPL-2.0
"""Sealing a large zip where it lies: its bytes are hashed piece by piece and never stand in memory."""

import hashlib
import io
from typing import BinaryIO, Final

from inspector.core.problems import KnownError, Problem
from inspector.disk.seal import MARK, Seal, Sign
from inspector.disk.zips import END_MARK, END_SIZE

PIECE: Final = 1 << 20
HEX: Final = 3 * 64 + 64 + 128


def seal_zip(stream: BinaryIO, *, form: str, edition: str, card: str, content: str, key: bytes, sign: Sign) -> None:
    """Put a seal at the end of a finished zip without a comment, open for reading and writing; as `sealed` does.

    Raises KnownError `seal_form` when the stream holds no such zip.
    """
    length = len(MARK) + len(form) + len(edition) + HEX + 6
    stream.seek(-END_SIZE, io.SEEK_END)
    end = stream.read()
    if end[:4] != END_MARK or end[-2:] != b"\0\0":
        raise KnownError(Problem("seal_form", reason="end"))
    stream.seek(-2, io.SEEK_END)
    stream.write(length.to_bytes(2, "little"))
    unsigned = Seal(form, edition, card, content, _hash(stream), key.hex(), "", whole=True)
    line = unsigned.line() + sign(unsigned.message()).hex().encode()
    if len(line) != length:
        raise KnownError(Problem("seal_form", reason="line"))
    stream.seek(0, io.SEEK_END)
    stream.write(line)


def _hash(stream: BinaryIO) -> str:
    stream.seek(0)
    made = hashlib.sha256()
    while piece := stream.read(PIECE):
        made.update(piece)
    return made.hexdigest()
