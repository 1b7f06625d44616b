# SPDX-License-Identifier: MPL-2.0
"""Pictures: recognised by their bytes, guarded before decoding, turned upright, copied small and without metadata."""

import hashlib
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PIL import Image, ImageCms, ImageOps

from inspector.core.photos import Photo
from inspector.core.problems import KnownError, Problem
from inspector.disk.exif import read_exif
from inspector.disk.jpegs import PNG_MARK, Form, jpeg_form, png_form

MOST_BYTES: Final = 100 << 20
MOST_PIXELS: Final = {"jpeg": 128_000_000, "progressive": 64_000_000, "png": 64_000_000}
EXTENSIONS: Final = {"jpeg": "jpg", "png": "png"}
QUALITY: Final = 82

_OTHERS: Final = (
    (0, b"GIF8", "GIF"),
    (0, b"BM", "BMP"),
    (0, b"II*\0", "TIFF"),
    (0, b"MM\0*", "TIFF"),
    (8, b"WEBP", "WebP"),
    (4, b"ftyphei", "HEIC"),
    (4, b"ftyphev", "HEIC"),
    (4, b"ftypmif1", "HEIC"),
    (4, b"ftypavif", "AVIF"),
)

# The size is guarded from the head of the file before Pillow sees it; its own, lower warning would be noise.
Image.MAX_IMAGE_PIXELS = max(MOST_PIXELS.values())


def recognise(data: bytes) -> str:
    """Tell `jpeg` or `png` by the bytes; raises KnownError `picture_kind` for others, else `picture_unknown`."""
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(PNG_MARK):
        return "png"
    for place, mark, kind in _OTHERS:
        if data.startswith(mark, place):
            raise KnownError(Problem("picture_kind", kind=kind))
    raise KnownError(Problem("picture_unknown"))


def look(data: bytes) -> Photo:
    """Prove that bytes are a whole picture and give its entry: hash, kind, size upright, time and place as EXIF says.

    Raises KnownError `picture_unknown`, `picture_kind`, `picture_heavy`, `picture_large` or `picture_damaged`.
    """
    photo = glance(data)
    with _opened(data, photo.kind) as image:
        image.draft("RGB", (1, 1))
        image.load()
    return photo


def glance(data: bytes, sha256: str = "") -> Photo:
    """Give the entry of bytes looked at before, without decoding them; `sha256` when their hash is known already."""
    kind = recognise(data)
    form = _guarded(data, kind)
    with _opened(data, kind) as image:
        told = read_exif(image)
    wide, high = (form.height, form.width) if told.orientation in range(5, 9) else (form.width, form.height)
    name = sha256 or hashlib.sha256(data).hexdigest()
    return Photo(name, kind, wide, high, len(data), told.taken, told.place)


def rendition(data: bytes, pixels: int) -> bytes:
    """Copy a picture as a JPEG: upright, its longer edge at most `pixels`, nothing in it but the picture.

    Bytes that are all this already are given back as they are.
    """
    kind = recognise(data)
    form = _guarded(data, kind)
    if kind == "jpeg" and form.bare and max(form.width, form.height) <= pixels:
        return data
    with _opened(data, kind) as image:
        image.draft("RGB", (pixels, pixels))
        ImageOps.exif_transpose(image, in_place=True)
        return _jpeg(plain(image, pixels), pixels)


def _jpeg(image: Image.Image, pixels: int) -> bytes:
    image.thumbnail((pixels, pixels), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    # A fresh image carries nothing over: no EXIF, no comment, no profile.
    clean = Image.frombytes("RGB", image.size, image.tobytes())
    clean.save(out, "JPEG", quality=QUALITY, subsampling=2, optimize=False, progressive=False)
    return out.getvalue()


def plain(image: Image.Image, pixels: int) -> Image.Image:
    """Bring any mode to RGB as a screen shows it: profile applied, 16 bits cut to 8, transparency on white.

    A transparent picture is made small first, so that it need not lie in memory four times.
    """
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I"):
        image = image.convert("I").point([value >> 8 for value in range(65536)], "L")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        clear = image if image.mode == "RGBA" else image.convert("RGBA")
        clear.thumbnail((pixels, pixels), Image.Resampling.LANCZOS)
        white = Image.new("RGBA", clear.size, "white")
        image = Image.alpha_composite(white, clear).convert("RGB")
    elif profile and image.mode in ("RGB", "CMYK"):
        image = _in_srgb(image, profile)
    return image if image.mode == "RGB" else image.convert("RGB")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        seen = ImageCms.profileToProfile(image, given, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image  # a broken profile is no reason to lose the picture
    return seen or image


def _guarded(data: bytes, kind: str) -> Form:
    if len(data) > MOST_BYTES:
        raise KnownError(Problem("picture_heavy", size=len(data) >> 20, limit=MOST_BYTES >> 20))
    form = jpeg_form(data) if kind == "jpeg" else png_form(data)
    if form is None:
        raise KnownError(Problem("picture_damaged"))
    most = MOST_PIXELS["progressive" if form.is_progressive else kind]
    if form.width * form.height > most:
        limit = most // 1_000_000
        raise KnownError(Problem("picture_large", width=form.width, height=form.height, limit=limit))
    return form


@contextmanager
def opened(data: bytes) -> Iterator[Image.Image]:
    """Open a picture after its head was guarded; whatever goes wrong within is KnownError `picture_damaged`."""
    kind = recognise(data)
    _guarded(data, kind)
    with _opened(data, kind) as image:
        yield image


@contextmanager
def _opened(data: bytes, kind: str) -> Iterator[Image.Image]:
    try:
        with Image.open(io.BytesIO(data), formats=(kind.upper(),)) as image:
            yield image
    except KnownError:
        raise
    except Exception as error:  # Pillow's decoders raise whatever broken bytes lead them to
        raise KnownError(Problem("picture_damaged")) from error
