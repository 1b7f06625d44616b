# SPDX-License-Identifier: MPL-2.0
"""The camera on the scoring page: its tile stands only where its library is, and its photo goes to the point."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from inspector.ui.dialogs.photo_camera import CameraDialog
from tests.ui.scoring.hands import answer, begun, opened, put_away
from tests.ui.test_camera import PaperLens


def test_where_the_camera_is_there_its_photo_goes_to_the_point(desk, qtbot, hall, monkeypatch):
    lens = PaperLens()
    monkeypatch.setattr("inspector.ui.pages.tray_evidence.camera_there", lambda: True)
    monkeypatch.setattr("inspector.ui.dialogs.photo_camera.QtLens", lambda _parent: lens)
    page = opened(desk, qtbot, begun(hall))
    page.view.evidence.photos.asked.emit("camera")
    with qtbot.waitSignal(page.hand.intake.kept):
        lens.snap()
    assert len(answer(page, "1").photos) == 1
    next(one for one in QApplication.topLevelWidgets() if isinstance(one, CameraDialog)).close()
    assert not lens.going
    put_away(page)


def test_without_the_cameras_library_there_is_neither_tile_nor_key(page):
    assert "camera" not in page.view.evidence.photos._others
    assert not page.tray.actions_of["camera"].isEnabled()
