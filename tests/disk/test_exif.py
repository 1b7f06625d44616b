# SPDX-License-Identifier: MPL-2.0
"""Time and place are read as the camera wrote them; broken or missing parts cost only themselves."""

from __future__ import annotations

import io
from fractions import Fraction

import pytest
from PIL import Image

from inspector.core.sites import Spot
from inspector.disk.pictures import look, rendition

HERE = {1: "N", 2: (30.0, 40.0, 12.5), 3: "E", 4: (104.0, 3.0, 51.2)}


def camera(gps: dict[int, object], zone: str = "") -> bytes:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2026:11:16 10:42:07"
    if zone:
        exif.get_ifd(0x8769)[0x9011] = zone
    exif.get_ifd(0x8825).update(gps)
    out = io.BytesIO()
    Image.new("RGB", (30, 20)).save(out, "JPEG", exif=exif)
    return out.getvalue()


def test_the_place_is_read_to_a_tenth_of_a_metre():
    assert look(camera(HERE)).place == Spot(Fraction("30.670139"), Fraction("104.064222"))


def test_south_and_west_are_below_nothing():
    far = {1: "S", 2: (33.0, 30.0, 0.0), 3: "W", 4: (70.0, 15.0, 0.0)}
    assert look(camera(far)).place == Spot(Fraction("-33.5"), Fraction("-70.25"))


@pytest.mark.parametrize(
    "gps",
    [
        {},
        {1: "N", 2: (30.0, 40.0, 12.5)},
        {1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)},
        {1: "N", 2: (91.0, 0.0, 0.0), 3: "E", 4: (4.0, 0.0, 0.0)},
        {1: "N", 2: 30.0, 3: "E", 4: 104.0},
    ],
)
def test_no_fix_or_broken_numbers_are_no_place_and_cost_nothing_else(gps: dict[int, object]):
    photo = look(camera(gps))
    assert (photo.place, photo.taken) == (None, "2026:11:16 10:42:07")


def test_the_zone_stands_beside_the_time_where_the_camera_tells_it():
    assert look(camera({}, "+08:00")).taken == "2026:11:16 10:42:07 +08:00"
    assert look(camera({}, "local")).taken == "2026:11:16 10:42:07"


def test_a_copy_for_papers_tells_neither():
    copy = rendition(camera(HERE), 1600)
    assert (look(copy).place, look(copy).taken) == (None, "")
