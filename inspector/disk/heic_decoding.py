# SPDX-License-Identifier: MPL-2.0
"""Decodes one HEIC in a process of its own: the decoder is no Python, and broken bytes may end the process it is in."""

import io
import json
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PIL import Image

from inspector.core.problems import KnownError, Problem
from inspector.disk.exif import kept_exif
from inspector.disk.pictures import plain

if TYPE_CHECKING:
    from pi_heif import HeifFile

QUALITY: Final = 92
MOST_PIXELS: Final = 64_000_000
MOST_MEMORY: Final = 3 << 30
"""How much the process may take for itself, in bytes, where the system keeps such a bound."""


def main() -> None:
    """Read a HEIC from standard input; write one line of JSON (the problem, or null) and then the JPEG."""
    _bound()
    try:
        made, problem = jpeg_of(sys.stdin.buffer.read()), None
    except KnownError as error:
        made, problem = b"", {"code": error.problem.code, "facts": dict(error.problem.facts)}
    sys.stdout.buffer.write(json.dumps(problem).encode() + b"\n" + made)
    sys.stdout.buffer.flush()


def jpeg_of(data: bytes) -> bytes:
    """Decode a HEIC and write it as a JPEG of high quality, upright, with nothing told but time and place.

    Raises KnownError `heic_reader`, `picture_large` or `picture_damaged`.
    """
    image = _decoded(data)
    exif = kept_exif(image)
    flat = plain(image, max(image.size))
    out = io.BytesIO()
    clean = Image.frombytes("RGB", flat.size, flat.tobytes())
    clean.save(out, "JPEG", quality=QUALITY, subsampling=0, **({"exif": exif} if exif else {}))
    return out.getvalue()


def _decoded(data: bytes) -> Image.Image:
    try:
        from pi_heif import open_heif
    except ImportError as error:
        raise KnownError(Problem("heic_reader")) from error
    try:
        held = open_heif(data, convert_hdr_to_8bit=True)
        _guard(held)
        image: Image.Image = held.to_pillow()
    except KnownError:
        raise
    except Exception as error:  # the decoder raises whatever broken bytes lead it to
        raise KnownError(Problem("picture_damaged")) from error
    return image


def _guard(held: "HeifFile") -> None:
    """Refuse what would not fit into memory, before a pixel of it is decoded."""
    width, height = held.size
    if width * height > MOST_PIXELS:
        raise KnownError(Problem("picture_large", width=width, height=height, limit=MOST_PIXELS // 1_000_000))


def _bound() -> None:
    with suppress(ImportError, OSError, ValueError):
        import resource  # not on every system

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
