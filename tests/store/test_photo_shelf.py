# SPDX-License-Identifier: MPL-2.0
"""Photos are kept by the hash of their bytes, proved when read, and shown small without what the camera wrote."""

from __future__ import annotations

import hashlib

import pytest
from PIL import Image

from inspector.core.problems import KnownError
from inspector.store.photo_shelf import PhotoShelf
from tests import house
from tests.store.sample import picture


def shelf(folder) -> PhotoShelf:
    """A shelf in an empty folder."""
    return PhotoShelf(folder / "photos", folder / "thumbnails")


def test_a_photo_lies_under_its_hash_and_the_same_twice_is_one_file(tmp_path):
    photos, data = shelf(tmp_path), picture()
    photo = photos.add(data)
    assert photos.add(data) == photo == photos.photo(photo.sha256)
    assert photo.sha256 == hashlib.sha256(data).hexdigest()
    assert photos.path(photo.sha256) == tmp_path / "photos" / photo.sha256[:2] / f"{photo.sha256}.jpg"
    assert (photos.content(photo.sha256), photos.every()) == (data, (photo.sha256,))


def test_a_png_is_kept_as_it_is(tmp_path):
    photos = shelf(tmp_path)
    photo = photos.add(picture(kind="PNG"))
    assert (photo.kind, photos.path(photo.sha256).suffix) == ("png", ".png")


def test_what_is_no_picture_is_refused_and_leaves_nothing(tmp_path):
    photos = shelf(tmp_path)
    with pytest.raises(KnownError) as refused:
        photos.add(b"%PDF-1.7")
    assert (refused.value.problem.code, list(tmp_path.iterdir())) == ("picture_unknown", [])


def test_a_photo_changed_on_disk_is_noticed_and_healed_by_adding_it_again(tmp_path):
    photos, data = shelf(tmp_path), picture()
    photo = photos.add(data)
    photos.path(photo.sha256).write_bytes(data[:-1] + b"?")
    with pytest.raises(KnownError) as damaged:
        photos.content(photo.sha256)
    assert damaged.value.problem.code == "photo_damaged"
    photos.add(data)
    assert photos.content(photo.sha256) == data


def test_a_thumbnail_is_made_once_and_made_again_when_lost(tmp_path):
    photos = shelf(tmp_path)
    photo = photos.add(picture(size=(400, 300)))
    small = photos.thumbnail(photo.sha256, 64)
    first = small.read_bytes()
    with Image.open(small) as image:
        assert image.size == (64, 48)
    small.unlink()
    assert photos.thumbnail(photo.sha256, 64).read_bytes() == first


def test_erasing_removes_the_bytes_and_every_small_copy(tmp_path):
    photos = shelf(tmp_path)
    photo = photos.add(picture(size=(400, 300)))
    small = photos.thumbnail(photo.sha256, 64)
    photos.erase(photo.sha256)
    photos.erase(photo.sha256)
    assert (photos.have(photo.sha256), small.exists()) == (False, False)
    with pytest.raises(KnownError) as missing:
        photos.path(photo.sha256)
    assert missing.value.problem.code == "photo_missing"


def test_the_entry_of_an_erased_photo_is_not_remembered(tmp_path):
    photos = shelf(tmp_path)
    photo = photos.add(picture())
    assert photos.photo(photo.sha256) is photo
    photos.erase(photo.sha256)
    with pytest.raises(KnownError) as missing:
        photos.photo(photo.sha256)
    assert missing.value.problem.code == "photo_missing"


def test_a_heic_is_kept_as_the_jpeg_made_of_it(tmp_path):
    photos, phone = shelf(tmp_path), house.ROOT / "tests" / "disk" / "fixtures" / "phone.heic"
    kept, again = photos.add(phone.read_bytes()), photos.add(phone.read_bytes())
    assert (kept.kind, kept.taken, kept.place is None) == ("jpeg", "2026:11:16 10:42:07 +08:00", False)
    assert kept == again
    assert photos.every() == (kept.sha256,)
