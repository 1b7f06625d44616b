# SPDX-License-Identifier: MPL-2.0
"""Draws a signature's strokes as a picture for a workbook: the same strokes give the same bytes on every machine."""

import struct
import zlib
from itertools import pairwise
from typing import Final

from PIL import Image, ImageDraw

from inspector.core.signatures import HEIGHT, WIDTH, Signature

PIXELS: Final = (900, 300)
_FINE: Final = 2
_WEIGHT: Final = 11
_INK: Final = 20
_STORED: Final = 65_535
_MARK: Final = b"\x89PNG\r\n\x1a\n"


def hand_picture(signature: Signature) -> bytes:
    """Give the strokes as a grey PNG of PIXELS, dark on white; a stroke of one place is a dot."""
    wide, high = PIXELS[0] * _FINE, PIXELS[1] * _FINE
    image = Image.new("L", (wide, high), 255)
    draw = ImageDraw.Draw(image)
    for stroke in signature.strokes:
        spots = [
            (x * (wide - 1) // WIDTH, y * (high - 1) // HEIGHT) for x, y in zip(stroke[::2], stroke[1::2], strict=True)
        ]
        for one, after in pairwise(spots):
            draw.line((*one, *after), _INK, _WEIGHT)
        for x, y in spots:
            draw.ellipse((x - _WEIGHT // 2, y - _WEIGHT // 2, x + _WEIGHT // 2, y + _WEIGHT // 2), _INK)
    return _png(image.reduce(_FINE))


def _png(image: Image.Image) -> bytes:
    """Spell a grey picture as PNG whose stream is stored, not packed: packing differs from machine to machine."""
    wide, high = image.size
    grey = image.tobytes()
    lines = b"".join(b"\0" + grey[row * wide : (row + 1) * wide] for row in range(high))
    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    return _MARK + _part(b"IHDR", head) + _part(b"IDAT", _stored(lines)) + _part(b"IEND", b"")


def _part(kind: bytes, held: bytes) -> bytes:
    return struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))


def _stored(data: bytes) -> bytes:
    parts = [data[start : start + _STORED] for start in range(0, len(data), _STORED)]
    blocks = [
        struct.pack("<BHH", place == len(parts) - 1, len(part), len(part) ^ 0xFFFF) + part
        for place, part in enumerate(parts)
    ]
    return b"\x78\x01" + b"".join(blocks) + struct.pack(">I", zlib.adler32(data))
