# SPDX-License-Identifier: MPL-2.0
"""Zips of old systems: names stand in the letters of the system, and nothing says in which."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping


def old_zip(members: Mapping[str, bytes], letters: str) -> bytes:
    """Members stored one after the other, their names in the letters given."""
    held, directory = b"", b""
    for name, data in members.items():
        raw = name.encode(letters)
        both = struct.pack("<5H3I2H", 20, 0, 0, 0, 0x21, zlib.crc32(data), len(data), len(data), len(raw), 0)
        directory += b"PK\1\2\x14\0" + both + struct.pack("<3H2I", 0, 0, 0, 0, len(held)) + raw
        held += b"PK\3\4" + both + raw + data
    count = len(members)
    return held + directory + b"PK\5\6" + struct.pack("<4H2IH", 0, 0, count, count, len(directory), len(held), 0)
