# SPDX-License-Identifier: MPL-2.0
"""The camera: with a lens of paper, what it sees is shown, and what it takes is handed on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from inspector.ui import camera
from inspector.ui.dialogs.photo_camera import CameraDialog
from tests.ui.scoring.hands import picture


class PaperLens(QObject):
    """A camera that sees one colour."""

    framed, snapped, failed = Signal(QImage), Signal(QImage), Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.going = False

    def start(self, framed, snapped, failed) -> None:
        self.going = True
        self.framed.connect(framed)
        self.snapped.connect(snapped)
        self.failed.connect(failed)
        self.framed.emit(picture(Qt.GlobalColor.red))

    def snap(self) -> None:
        self.snapped.emit(picture(Qt.GlobalColor.blue))

    def stop(self) -> None:
        self.going = False


def test_what_the_camera_takes_is_a_jpeg(desk, qtbot):
    lens, taken = PaperLens(), []
    dialog = CameraDialog(desk, None, lens)
    dialog.taken.connect(taken.append)
    dialog.show()
    dialog.shoot.click()
    assert [bytes(one)[:3] for one in taken] == [b"\xff\xd8\xff"]
    dialog.close()
    assert not lens.going


def test_a_camera_that_gives_nothing_says_so(desk, qtbot):
    lens = PaperLens()
    dialog = CameraDialog(desk, None, lens)
    lens.failed.emit("in use")
    assert "in use" in dialog.told.text()
    assert not dialog.shoot.isEnabled()
    dialog.close()


def test_there_is_no_button_without_the_library(monkeypatch):
    monkeypatch.setattr(camera, "find_spec", lambda _name: None)
    assert not camera.camera_there()
