# SPDX-License-Identifier: MPL-2.0
"""A HEIC of a phone becomes an upright JPEG that keeps time and place and nothing else; broken ones are refused."""

from __future__ import annotations

import io
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image

from inspector.core.problems import KnownError
from inspector.core.sites import Spot
from inspector.disk.heic import is_heic, keepable
from inspector.disk.heic_decoding import jpeg_of
from inspector.disk.pictures import look, rendition

PHONE = Path(__file__).parent / "fixtures" / "phone.heic"
"""96 × 64 pixels, its left half dark, held upright by a turn to the right; with EXIF time, zone, place and maker."""

ENDING = Path(__file__).parent / "fixtures" / "ending.heic"
"""The same picture with a few bytes changed, so that the decoder ends its process."""


def refusal(data: bytes) -> str:
    with pytest.raises(KnownError) as error:
        keepable(data)
    return error.value.problem.code


def test_a_heic_becomes_an_upright_jpeg():
    made = keepable(PHONE.read_bytes())
    with Image.open(io.BytesIO(made)) as image:
        top, bottom = image.convert("L").getpixel((32, 6)), image.convert("L").getpixel((32, 90))
        assert (image.format, image.size, image.getexif().get(0x0112, 1)) == ("JPEG", (64, 96), 1)
    assert (top < 40, bottom > 220) == (True, True)
    assert is_heic(PHONE.read_bytes())
    assert not is_heic(made)


def test_the_jpeg_of_a_heic_keeps_time_and_place_and_nothing_else():
    made = keepable(PHONE.read_bytes())
    photo = look(made)
    assert photo.taken == "2026:11:16 10:42:07 +08:00"
    assert photo.place == Spot(Fraction("30.670139"), Fraction("104.064222"))
    assert b"PhoneMaker" not in made


def test_the_same_heic_is_the_same_jpeg_each_time():
    assert keepable(PHONE.read_bytes()) == keepable(PHONE.read_bytes())


def test_a_copy_of_it_tells_neither_time_nor_place():
    copy = rendition(keepable(PHONE.read_bytes()), 1600)
    assert b"Exif" not in copy
    assert b"2026:11:16" not in copy


@pytest.mark.parametrize("end", [12, 40, 400, -30, -1])
def test_a_cut_heic_is_refused(end: int):
    assert refusal(PHONE.read_bytes()[:end]) == "picture_damaged"


def test_other_pictures_stay_as_they_are():
    assert keepable(b"\xff\xd8\xff anything") == b"\xff\xd8\xff anything"


def test_bytes_that_end_the_decoder_are_a_damaged_picture_and_end_nothing_else():
    assert refusal(ENDING.read_bytes()) == "picture_damaged"


def test_without_the_library_the_refusal_says_what_to_do(monkeypatch):
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    with pytest.raises(KnownError) as error:
        jpeg_of(PHONE.read_bytes())
    assert error.value.problem.code == "heic_reader"


def test_a_refusal_of_the_decoder_keeps_its_facts(monkeypatch):
    monkeypatch.setattr("inspector.disk.heic_decoding.MOST_PIXELS", 96 * 64 - 1)
    with pytest.raises(KnownError) as error:
        jpeg_of(PHONE.read_bytes())
    assert (error.value.problem.code, error.value.problem.facts["width"]) == ("picture_large", "64")


def test_a_refusal_comes_out_of_the_decoders_process_as_it_was(monkeypatch):
    told = b'{"code": "picture_large", "facts": {"width": 9, "height": 8, "limit": 64}}\n'
    monkeypatch.setattr("subprocess.run", lambda *_given, **_named: subprocess.CompletedProcess([], 0, told, b""))
    with pytest.raises(KnownError) as error:
        keepable(PHONE.read_bytes())
    assert dict(error.value.problem.facts) == {"width": "9", "height": "8", "limit": "64"}


def test_a_decoder_that_never_ends_is_a_damaged_picture(monkeypatch):
    monkeypatch.setattr("inspector.disk.heic.PATIENCE", 0.0)
    assert refusal(PHONE.read_bytes()) == "picture_damaged"
