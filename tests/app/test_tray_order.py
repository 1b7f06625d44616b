# SPDX-License-Identifier: MPL-2.0
"""The tray: photos wait in the order of the day until they are linked, and come back when that is taken back."""

from __future__ import annotations

import io

from PIL import Image

from inspector.app.sealing import hints
from inspector.app.tray_order import by_name, clock_of, ever_came, in_order, receive, throw_out, waiting
from inspector.core.checklist import PointId
from inspector.core.tray import TrayPhoto
from tests.app.halls import begun


def picture(shade: int) -> bytes:
    """A small picture."""
    out = io.BytesIO()
    Image.new("RGB", (24, 16), (shade, shade, shade)).save(out, "PNG")
    return out.getvalue()


def kept(hall, *shades: int):
    """Photos on the shelf, as the tray names them."""
    return tuple(TrayPhoto(hall.workspace.photos.add(picture(shade)).sha256) for shade in shades)


def test_photos_with_a_time_stand_first_and_in_its_order():
    late, early = TrayPhoto("a", taken="2026:11:17 10:00:00"), TrayPhoto("b", taken="2026:11:17 09:00:00")
    none, none_either = TrayPhoto("c", "IMG_2.jpg"), TrayPhoto("d", "IMG_1.jpg")
    assert in_order((none, late, none_either, early)) == (early, late, none, none_either)


def test_a_photo_waits_until_it_is_linked_and_again_when_that_is_taken_back(hall):
    session = hall.enter(begun(hall))
    one, two = receive(session, kept(hall, 1, 2))
    session.link_photo((session.active, PointId("1")), one.sha256)
    assert waiting(session) == (two,)
    session.undo()
    assert waiting(session) == (one, two)


def test_putting_a_photo_to_its_point_writes_one_row(hall):
    session = hall.enter(begun(hall))
    one, *_ = receive(session, kept(hall, 1, 2, 3))
    before = len(session.rows)
    session.link_photo((session.active, PointId("1")), one.sha256)
    assert [row.kind for row in session.rows[before:]] == ["point"]


def test_a_photo_waits_no_more_when_its_marked_copy_is_linked(hall):
    session = hall.enter(begun(hall))
    (one,) = receive(session, kept(hall, 1))
    session.link_photo((session.active, PointId("1")), one.sha256)
    session.annotate(one.sha256, picture(9), ())
    assert waiting(session) == ()


def test_the_same_photo_comes_once_and_what_was_thrown_out_is_remembered(hall):
    session = hall.enter(begun(hall))
    photos = kept(hall, 1, 1, 2)
    assert len(receive(session, photos)) == 2
    assert receive(session, photos) == ()
    throw_out(session, [photos[0].sha256])
    assert [photo.sha256 for photo in waiting(session)] == [photos[2].sha256]
    assert ever_came(session) == {photo.sha256 for photo in photos}


def test_the_time_of_a_waiting_photo_is_read_back_from_the_log(hall):
    visit = begun(hall)
    session = hall.enter(visit)
    (photo,) = kept(hall, 1)
    receive(session, [TrayPhoto(photo.sha256, "IMG_1.jpg", "2026:11:17 09:41:22")])
    session.settle()
    assert waiting(hall.enter(visit)) == (TrayPhoto(photo.sha256, "IMG_1.jpg", "2026:11:17 09:41:22"),)


def test_file_names_stand_in_the_order_a_person_reads():
    assert sorted(("IMG_10.jpg", "img_9.jpg", "a.jpg", "3.jpg"), key=by_name) == [
        "3.jpg",
        "a.jpg",
        "img_9.jpg",
        "IMG_10.jpg",
    ]


def test_a_time_is_said_in_hours_and_minutes_and_none_is_said_as_none():
    assert (clock_of("2026:11:17 09:41:22 +08:00"), clock_of("")) == ("09:41", "")


def test_before_the_seal_only_photos_that_still_wait_are_named(hall):
    session = hall.enter(begun(hall))
    one, two = receive(session, kept(hall, 1, 2))
    assert [(hint.what, hint.count) for hint in hints(session)] == [("tray", 2)]
    for photo in (one, two):
        session.link_photo((session.active, PointId("1")), photo.sha256)
    assert hints(session) == ()
