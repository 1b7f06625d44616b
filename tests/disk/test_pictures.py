# SPDX-License-Identifier: MPL-2.0
"""Pictures are recognised by their bytes, guarded before decoding, turned upright, and copied without metadata."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zlib

import pytest
from PIL import Image, ImageCms

from inspector.core.problems import KnownError
from inspector.disk.jpegs import jpeg_form
from inspector.disk.pictures import glance, look, rendition


def drawn(kind: str = "JPEG", size: tuple[int, int] = (90, 60), mode: str = "RGB", **extra: object) -> bytes:
    """Draw a picture whose left half is dark and right half light."""
    image = Image.new(mode, size)
    if mode == "RGB":
        image.paste("white", (size[0] // 2, 0, *size))
    out = io.BytesIO()
    image.save(out, kind, **extra)
    return out.getvalue()


def camera(orientation: int, taken: str = "2026:11:16 10:42:07") -> bytes:
    """A picture as a phone writes it, lying on one side, with a place in its EXIF."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "PhoneMaker"
    exif.get_ifd(0x8769)[0x9003] = taken
    exif.get_ifd(0x8825)[1] = "N"
    return drawn(exif=exif)


def outcome(data: bytes) -> str:
    """Look at a picture and copy it; say `whole` or the code it is refused with."""
    try:
        look(data)
        rendition(data, 20)
    except KnownError as error:
        return error.problem.code
    return "whole"


def refusal(data: bytes) -> str:
    """Give the code a picture is refused with."""
    with pytest.raises(KnownError) as error:
        look(data)
    return error.value.problem.code


def test_size_is_told_upright_and_time_as_the_camera_said():
    lying, standing = look(camera(1)), look(camera(6))
    assert (lying.width, lying.height, standing.width, standing.height) == (90, 60, 60, 90)
    assert lying.taken == "2026:11:16 10:42:07"
    assert glance(camera(6)) == standing


@pytest.mark.parametrize("taken", ["yesterday", "", "2026:11:16", "<b>\x00"])
def test_a_time_in_another_form_is_left_out(taken: str):
    assert look(camera(1, taken)).taken == ""


def test_a_copy_is_upright_small_and_holds_nothing_but_the_picture():
    copy = rendition(camera(6), 30)
    with Image.open(io.BytesIO(copy)) as image:
        assert (image.format, image.size, dict(image.getexif())) == ("JPEG", (20, 30), {})
        top, bottom = image.convert("L").getpixel((10, 3)), image.convert("L").getpixel((10, 27))
    assert (top < 60, bottom > 200) == (True, True)
    assert b"PhoneMaker" not in copy
    assert b"Exif" not in copy


@pytest.mark.parametrize(
    ("orientation", "dark", "light"),
    [(1, (2, 30), (87, 30)), (3, (87, 30), (2, 30)), (6, (30, 2), (30, 87)), (8, (30, 87), (30, 2))],
)
def test_every_way_of_holding_the_camera_ends_upright(orientation: int, dark: tuple[int, int], light: tuple[int, int]):
    with Image.open(io.BytesIO(rendition(camera(orientation), 90))) as image:
        grey = image.convert("L")
        assert (grey.getpixel(dark) < 60, grey.getpixel(light) > 200) == (True, True)


def test_a_picture_that_is_small_upright_and_bare_is_passed_through():
    copy = rendition(drawn(), 90)
    assert rendition(copy, 90) is copy
    assert rendition(copy, 89) is not copy
    assert rendition(copy, 60) == rendition(copy, 60)


@pytest.mark.parametrize("tail", [b"secret", b"\xff\xd8\xff\xe0", b"x\xff\xd9"])
def test_a_jpeg_with_a_tail_is_not_passed_through(tail: bytes):
    hidden = drawn() + tail
    assert jpeg_form(hidden).bare is False
    assert tail not in rendition(hidden, 90)[-8:]


def test_comments_and_profiles_are_not_passed_through():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for data in (drawn(comment=b"by Zhang San"), drawn(icc_profile=profile)):
        assert jpeg_form(data).bare is False
        assert jpeg_form(rendition(data, 90)).bare is True
        assert b"Zhang" not in rendition(data, 90)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_kind_of_png_becomes_a_jpeg(mode: str):
    copy = look(rendition(drawn("PNG", mode=mode), 45))
    assert (copy.kind, copy.width, copy.height) == ("jpeg", 45, 30)


def test_sixteen_bits_and_transparency_keep_their_look():
    grey = Image.new("I;16", (10, 10), 40_000)
    clear = Image.new("RGBA", (10, 10), (0, 0, 0, 0))
    for image, expected in ((grey, 156), (clear, 255)):
        out = io.BytesIO()
        image.save(out, "PNG")
        with Image.open(io.BytesIO(rendition(out.getvalue(), 10))) as copy:
            assert abs(copy.getpixel((5, 5))[0] - expected) <= 2


def test_cmyk_jpegs_become_rgb():
    assert look(rendition(drawn(mode="CMYK"), 45)).width == 45


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7", b"PK\x03\x04", b"<svg/>"])
def test_what_is_no_picture_is_refused(data: bytes):
    assert refusal(data) == "picture_unknown"


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "WEBP"])
def test_other_kinds_of_pictures_are_named(kind: str):
    with pytest.raises(KnownError) as error:
        look(drawn(kind))
    assert (error.value.problem.code, error.value.problem.facts["kind"].upper()) == ("picture_kind", kind)


def test_a_phones_heic_is_named_with_its_remedy():
    with pytest.raises(KnownError) as error:
        look(b"\0\0\0\x18ftypheic" + bytes(100))
    assert "most compatible" in str(error.value)


def test_five_hundred_megapixels_are_refused_before_decoding():
    head = struct.pack(">IIBBBBB", 25_000, 20_000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + head + struct.pack(">I", zlib.crc32(b"IHDR" + head))
    jpeg = bytearray(drawn())
    place = jpeg.index(b"\xff\xc0")
    jpeg[place + 5 : place + 9] = struct.pack(">HH", 20_000, 25_000)
    tracemalloc.start()
    assert refusal(b"\x89PNG\r\n\x1a\n" + chunk + bytes(100)) == "picture_large"
    assert refusal(bytes(jpeg)) == "picture_large"
    assert tracemalloc.get_traced_memory()[1] < 1 << 20
    tracemalloc.stop()


def test_a_file_too_heavy_is_refused():
    assert refusal(drawn() + bytes(101 << 20)) == "picture_heavy"


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_every_cut_of_a_picture_is_a_known_error(kind: str):
    data = drawn(kind)
    codes = {refusal(data[:length]) for length in range(16, len(data) - 20, 7)}
    assert codes <= {"picture_damaged", "picture_large", "picture_unknown"}


def test_no_flipped_byte_ends_in_anything_but_a_known_error():
    data = camera(6)
    for place in range(0, len(data), 3):
        flipped = data[:place] + bytes([data[place] ^ 0x41]) + data[place + 1 :]
        assert outcome(flipped).startswith(("picture_", "whole"))


@pytest.mark.parametrize(
    ("mark", "held"),
    [(0xE0, b"JFXX\0\x10 a small picture"), (0xE0, b"AVI1 name and place"), (0xEE, b"Adobe and a name inside")],
)
def test_what_hides_in_an_application_segment_does_not_travel(mark: int, held: bytes):
    plain = drawn()
    told = plain[:2] + bytes((0xFF, mark)) + (len(held) + 2).to_bytes(2, "big") + held + plain[2:]
    assert rendition(plain, 1600) == plain
    assert held not in rendition(told, 1600)


def test_a_progressive_picture_that_would_fill_the_memory_is_refused():
    data = bytearray(drawn(progressive=True))
    place = data.index(b"\xff\xc2") + 5
    data[place : place + 4] = struct.pack(">HH", 8001, 8000)
    assert outcome(bytes(data)) == "picture_large"
