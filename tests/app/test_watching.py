# SPDX-License-Identifier: MPL-2.0
"""A watched folder: only what is new and whole is offered, at the point that was being judged."""

from __future__ import annotations

import pytest

from inspector.app.watching import Watching, look_into, point_at
from inspector.core.checklist import PointId
from inspector.core.values import Choice
from tests.app.halls import begun


def test_a_file_half_written_waits_until_two_looks_find_it_the_same():
    watching = Watching(since_ms=0)
    assert watching.settled([("a.jpg", (100, 5))]) == ()
    assert watching.settled([("a.jpg", (200, 6))]) == ()
    assert watching.waiting
    assert watching.settled([("a.jpg", (200, 6))]) == ("a.jpg",)
    assert watching.settled([("a.jpg", (200, 6))]) == ()


def test_a_file_of_no_bytes_is_still_being_written():
    watching = Watching(since_ms=0)
    assert [watching.settled([("a.jpg", (0, 5))]) for _ in range(3)] == [(), (), ()]


def test_what_was_there_before_is_not_offered():
    watching = Watching(since_ms=10)
    assert [watching.settled([("old.jpg", (7, 9)), ("new.jpg", (7, 10))]) for _ in range(2)] == [(), ("new.jpg",)]


def test_pictures_are_found_as_deep_as_a_phone_keeps_them(tmp_path):
    deep = tmp_path / "DCIM" / "Camera"
    deep.mkdir(parents=True)
    for place in (tmp_path / "a.JPG", deep / "b.heic", tmp_path / "c.txt", tmp_path / ".d.jpg"):
        place.write_bytes(b"x")
    assert [path for path, _ in look_into(tmp_path)] == [str(deep / "b.heic"), str(tmp_path / "a.JPG")]


def test_a_folder_that_went_away_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        look_into(tmp_path / "phone")


@pytest.fixture
def judged(hall):
    """A visit whose points 1 and 2 were judged at 10:26:44 and 10:26:45, China's time, on 16 November 2025."""
    session = hall.enter(begun(hall))
    for point in ("1", "2"):
        session.judge((session.active, PointId(point)), Choice("met"))
    return session


def spelled(session, row, seconds):
    """The time so many seconds after a row, as EXIF spells it."""
    from inspector.core.moments import Moment

    at = session.rows[row].at
    return Moment(at.ms + seconds * 1000, at.offset).local().strftime("%Y:%m:%d %H:%M:%S")


def test_a_photo_belongs_to_the_answer_entered_next(judged):
    assert point_at(judged.rows, judged.checklists, spelled(judged, -2, -30)) == (judged.active, "1")
    assert point_at(judged.rows, judged.checklists, spelled(judged, -1, 0)) == (judged.active, "2")


def test_a_photo_taken_soon_after_the_last_answer_belongs_to_it(judged):
    assert point_at(judged.rows, judged.checklists, spelled(judged, -1, 90)) == (judged.active, "2")


def test_a_photo_far_from_every_answer_is_proposed_nowhere(judged):
    assert point_at(judged.rows, judged.checklists, spelled(judged, -1, 3600)) is None
    assert point_at(judged.rows, judged.checklists, spelled(judged, 0, -3600)) is None
    assert point_at(judged.rows, judged.checklists, "") is None


def test_a_time_with_its_own_offset_is_understood(judged):
    at = judged.rows[-1].at
    utc = at.utc()[:19].replace("-", ":").replace("T", " ")
    assert point_at(judged.rows, judged.checklists, f"{utc} +00:00") == (judged.active, "2")
