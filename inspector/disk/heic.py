# SPDX-License-Identifier: MPL-2.0
"""HEIC, as many phones take pictures: turned into an upright JPEG that keeps when and where it was taken."""

import io
from typing import TYPE_CHECKING, Final

from PIL import Image

from inspector.core.problems import KnownError, Problem
from inspector.disk.exif import kept_exif
from inspector.disk.pictures import MOST_BYTES, plain

if TYPE_CHECKING:
    from pi_heif import HeifFile

QUALITY: Final = 92
MOST_PIXELS: Final = 64_000_000
_MARKS: Final = (b"ftyphei", b"ftyphev", b"ftypmif1", b"ftypmsf1")


def is_heic(data: bytes) -> bool:
    """Tell by the bytes whether a picture is a HEIC."""
    return data[4:12].startswith(_MARKS)


def keepable(data: bytes) -> bytes:
    """Give a picture in a form the shelf keeps: a HEIC becomes a JPEG, everything else stays as it is.

    Raises KnownError `picture_heavy`, `picture_large`, `picture_damaged`, or `heic_reader` without the library.
    """
    return upright_jpeg(data) if is_heic(data) else data


def upright_jpeg(data: bytes) -> bytes:
    """Decode a HEIC and write it as a JPEG of high quality, upright, with nothing told but time and place."""
    if len(data) > MOST_BYTES:
        raise KnownError(Problem("picture_heavy", size=len(data) >> 20, limit=MOST_BYTES >> 20))
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
