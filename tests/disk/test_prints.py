# SPDX-License-Identifier: MPL-2.0
"""The print of a picture stays when it is made smaller, saved anew or turned by EXIF, and differs between scenes."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from inspector.app.demo_scenes import SCENES, paint
from inspector.disk.pictures import rendition
from inspector.disk.prints import NONE, print_of


def saved(image: Image.Image, kind: str = "JPEG", **extra: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **extra)
    return out.getvalue()


def apart(one: str, other: str) -> int:
    return (int(one, 16) ^ int(other, 16)).bit_count()


@pytest.mark.parametrize("scene", SCENES)
def test_a_small_or_poor_copy_is_known_again(scene: str):
    image = paint(scene, "")
    own = print_of(saved(image))
    copies = (rendition(saved(image), 320), saved(image, quality=25), saved(image, "PNG"))
    assert [apart(own, print_of(copy)) <= 4 for copy in copies] == [True, True, True]


def test_a_picture_turned_by_exif_has_the_print_of_the_upright_one():
    image, exif = paint("floor", ""), Image.Exif()
    exif[0x0112] = 6
    turned = saved(image.transpose(Image.Transpose.ROTATE_90), exif=exif)
    assert apart(print_of(saved(image)), print_of(turned)) <= 4


def test_a_mirrored_scene_is_another_picture():
    image = paint("hawkers", "")
    assert apart(print_of(saved(image)), print_of(saved(image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)))) > 6


def test_a_picture_too_even_to_tell_has_no_print():
    assert print_of(saved(Image.new("RGB", (90, 60), "teal"))) == NONE
