# SPDX-License-Identifier: MPL-2.0
"""A watched folder: new pictures come into the tray by themselves; a folder that goes away is said once."""

from __future__ import annotations

import os
import sys

import pytest

from inspector.ui.watching import FolderWatch
from tests.ui.scoring.test_tray import shot


def put(folder, name, data, page):
    """Put a file there, written after the visit began."""
    (folder / name).write_bytes(data)
    after = page.session.rows[0].at.ms / 1000 + 60
    os.utime(folder / name, (after, after))


@pytest.fixture
def phone(page, tmp_path):
    """A folder that is watched."""
    folder = tmp_path / "phone"
    folder.mkdir()
    page.desk.change("watched", str(folder))
    return folder


def test_a_new_picture_waits_in_the_tray(page, phone, qtbot):
    put(phone, "IMG_1.jpg", shot(1), page)
    qtbot.waitUntil(lambda: page.tray.model.rowCount() == 1)
    assert page.tray.model.photos[0].name == "IMG_1.jpg"
    assert page.desk.banners.standing() == []


@pytest.mark.skipif(sys.platform != "linux", reason="only here may a name be bytes of no alphabet")
def test_a_picture_named_in_bytes_of_no_alphabet_waits_all_the_same(page, phone, qtbot):
    put(phone, os.fsdecode("照片.jpg".encode("gbk")), shot(3), page)
    qtbot.waitUntil(lambda: page.tray.model.rowCount() == 1)
    assert page.tray.model.photos[0].name == "\ufffd\ufffd\u01ac.jpg"
    assert page.desk.banners.standing() == []


def test_what_was_thrown_out_does_not_come_again(page, phone, qtbot):
    put(phone, "IMG_1.jpg", shot(1), page)
    qtbot.waitUntil(lambda: page.tray.model.rowCount() == 1)
    page.tray.throw_out()
    page.tray.watch.folder.watch("", 0)
    with qtbot.waitSignal(page.tray.watch.intake.came):
        page.tray.watch.follow()
    assert page.tray.model.rowCount() == 0


def test_a_folder_that_is_away_is_said_once_and_watched_again_when_it_is_back(desk, qtbot, tmp_path):
    watch, said = FolderWatch(desk.tasks, desk), []
    watch.lost.connect(said.append)
    watch.watch(str(tmp_path / "phone"), 0)
    qtbot.waitUntil(lambda: len(said) == 1)
    for _ in range(3):
        watch.look()
        qtbot.waitUntil(lambda: not desk.tasks.is_busy)
    (tmp_path / "phone").mkdir()
    (tmp_path / "phone" / "a.jpg").write_bytes(shot(2))
    with qtbot.waitSignal(watch.found):
        watch.look()
    assert said == [str(tmp_path / "phone")]
    watch.watch("", 0)


def test_the_page_says_the_folder_by_its_name(page, tmp_path, qtbot):
    page.desk.change("watched", str(tmp_path / "gone"))
    qtbot.waitUntil(lambda: len(page.desk.banners.standing()) == 1)
    assert "gone" in page.desk.banners.standing()[0].text


def test_nothing_is_watched_while_the_page_is_not_seen(page, phone, qtbot):
    assert page.tray.watch.folder.folder == str(phone)
    page.hide()
    assert page.tray.watch.folder.folder == ""
