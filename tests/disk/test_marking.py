# SPDX-License-Identifier: MPL-2.0
"""Marks stand where they were drawn on the upright picture; a mosaic keeps nothing of what is under it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from inspector.core.copies import Stroke
from inspector.core.problems import KnownError
from inspector.disk.marking import INK, marked, stamped
from inspector.disk.pictures import look, rendition
from tests import house

FACE = house.ROOT / "resources" / "fonts" / "NotoSansSC-Regular.ttf"


def grey(size: tuple[int, int] = (800, 600), orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "PhoneMaker"
    exif.get_ifd(0x8769)[0x9003] = "2026:11:16 10:42:07"
    out = io.BytesIO()
    Image.new("RGB", size, (128, 128, 128)).save(out, "JPEG", exif=exif)
    return out.getvalue()


def plate(text: str) -> bytes:
    image = Image.new("RGB", (800, 600), "white")
    ImageDraw.Draw(image).text((300, 280), text, "black", font_size=60)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def shown(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as image:
        return image.convert("RGB")


def inked(data: bytes) -> tuple[int, int, int, int] | None:
    """The box that holds everything drawn in the ink of marks."""
    picture = shown(data)
    near = [abs(value - INK[0]) < 40 for value in range(256)]
    red = picture.getchannel("R").point([255 * one for one in near])
    dark = picture.getchannel("G").point([255 * (value < 90) for value in range(256)])
    return Image.composite(red, Image.new("L", picture.size), dark).getbbox()


def about(box: tuple[int, ...] | None, wanted: tuple[int, ...]) -> bool:
    return box is not None and all(abs(one - other) <= 8 for one, other in zip(box, wanted, strict=True))


def test_a_box_stands_where_it_was_drawn():
    made = marked(grey(), [Stroke("box", 2500, 5000, 5000, 7500)], FACE)
    assert about(inked(made), (200, 300, 400, 450))


def test_the_corners_of_a_box_may_be_given_in_any_order():
    one, other = Stroke("box", 2500, 5000, 5000, 7500), Stroke("box", 5000, 7500, 2500, 5000)
    assert marked(grey(), [one], FACE) == marked(grey(), [other], FACE)


def test_marks_are_placed_on_the_picture_as_it_stands_upright():
    made = marked(grey(orientation=6), [Stroke("box", 0, 0, 5000, 5000)], FACE)
    assert shown(made).size == (600, 800)
    assert about(inked(made), (0, 0, 300, 400))


def test_an_arrow_reaches_from_its_first_corner_to_its_second():
    made = marked(grey(), [Stroke("arrow", 1000, 5000, 9000, 5000)], FACE)
    box = inked(made)
    assert box is not None
    assert (abs(box[0] - 80) < 9, abs(box[2] - 720) < 9, box[1] > 280, box[3] < 320) == (True, True, True, True)


def test_an_arrow_without_length_is_drawn_without_harm():
    assert shown(marked(grey(), [Stroke("arrow", 5000, 5000, 5000, 5000)], FACE)).size == (800, 600)


@pytest.mark.parametrize("spot", [(0, 0), (9990, 9990), (5000, 9990)])
def test_words_stay_within_the_picture(spot: tuple[int, int]):
    box = inked(marked(grey(), [Stroke("text", *spot, 0, 0, "垃圾桶无盖，污水外溢")], FACE))
    assert box is not None
    assert (box[0] >= 0, box[2] <= 800, box[2] - box[0] > 150, box[3] - box[1] > 12) == (True, True, True, True)


def test_long_words_are_broken_over_lines():
    made = marked(grey((300, 300)), [Stroke("text", 0, 0, 0, 0, "占道经营" * 20)], FACE)
    box = inked(made)
    assert box is not None
    assert box[3] - box[1] > 40


def test_a_mosaic_keeps_a_few_fields_of_a_few_steps_of_brightness():
    region = shown(marked(plate("ACX381"), [Stroke("blur", 3500, 4300, 6500, 6000)], FACE)).crop((281, 259, 519, 359))
    fields = region.resize((6, 3), Image.Resampling.BOX).convert("L").tobytes()
    again = Image.frombytes("L", (6, 3), fields).resize(region.size, Image.Resampling.NEAREST)
    off = [abs(one - other) for one, other in zip(again.tobytes(), region.convert("L").tobytes(), strict=True)]
    assert sum(one > 24 for one in off) < len(off) // 10
    assert len({value // 32 for value in fields}) <= 4


def test_a_copy_keeps_the_time_and_nothing_else_of_the_camera():
    made = marked(grey(), [Stroke("box", 0, 0, 5000, 5000)], FACE)
    assert look(made).taken == "2026:11:16 10:42:07"
    assert b"PhoneMaker" not in made


def test_the_same_marks_give_the_same_bytes():
    drawn = [Stroke("text", 100, 100, 0, 0, "污水"), Stroke("blur", 4000, 4000, 6000, 6000)]
    assert marked(grey(), drawn, FACE) == marked(grey(), drawn, FACE)


def test_what_is_no_picture_cannot_be_marked():
    with pytest.raises(KnownError) as error:
        marked(b"nothing", [], FACE)
    assert error.value.problem.code == "picture_unknown"


def test_a_watermark_stands_in_the_lower_left_corner_and_the_copy_stays_bare():
    copy = rendition(grey(), 640)
    made = stamped(copy, "阳光农贸市场 · 2026-11-16", FACE)
    above, below = (shown(one).crop((0, 400, 300, 480)) for one in (copy, made))
    assert above.tobytes() != below.tobytes()
    assert shown(copy).crop((0, 0, 640, 400)).tobytes() == shown(made).crop((0, 0, 640, 400)).tobytes()
    assert (rendition(made, 640) == made, b"Exif" in made) == (True, False)


def test_the_font_of_marks_is_the_bundled_one():
    assert Path(FACE).is_file()
