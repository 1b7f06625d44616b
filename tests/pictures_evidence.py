# SPDX-License-Identifier: MPL-2.0
"""Pictures of what brings evidence: the tray, a photo being marked, signatures, files, the camera."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from inspector.app.attaching import attach, keep_file
from inspector.app.session import Session
from inspector.app.tray_order import receive
from inspector.core.answers import Answer
from inspector.core.copies import Stroke
from inspector.core.signatures import Signature
from inspector.core.tray import TrayPhoto
from inspector.ui.dialogs.attachments import AttachmentsDialog
from inspector.ui.dialogs.photo import PhotoDialog
from inspector.ui.dialogs.photo_camera import CameraDialog
from inspector.ui.dialogs.signature import SignatureDialog
from inspector.ui.picture import keep, settle
from inspector.ui.window import Window

MARKS = (
    Stroke("arrow", 1500, 8500, 4500, 6000),
    Stroke("box", 4600, 4800, 7600, 7800),
    Stroke("text", 800, 700, 800, 700, "东门第二排"),
    Stroke("blur", 7900, 1200, 9400, 3200),
)
STROKES = (
    (300, 700, 500, 250, 700, 720, 900, 300),
    (1200, 300, 1250, 760),
    (1000, 500, 1500, 480),
    (1900, 250, 1800, 800),
)


class StillLens(QObject):
    """A camera that sees one picture."""

    framed = Signal(QImage)

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image

    def start(self, framed, snapped, failed) -> None:
        self.framed.connect(framed)
        self.framed.emit(self._image)
        self._others = (snapped, failed)

    def snap(self) -> None:
        """Take nothing."""

    def stop(self) -> None:
        """Nothing to let go."""


def take_evidence(window: Window, out: Path, name: str) -> int:
    """Take every state in which photos, marks, files and names stand on the screen; how many were taken."""
    going = next(line for line in _lines(window) if line.visit and not line.sealed)
    window.open_visit(going.visit)
    window.show_score()
    page, session = window.stack.page(), window.session
    photos = [photo for answer in _answers(session) for photo in answer.every_photo()]
    before = session.tray
    fill_tray(window, session, photos)
    page.tray.refill()
    _wait(window)
    keep(window, out / f"tray-{name}.png")
    size = window.size()
    window.resize(1024, 600)
    _wait(window)
    keep(window, out / f"tray_small-{name}.png")
    window.resize(size)
    session.arrange_tray(before)
    page.tray.refill()
    take_marks(window, photos[0], out / f"marks-{name}.png")
    take_files(window, out / f"files-{name}.png")
    take_names(window, out, name)
    return 6


def fill_tray(window: Window, session, photos: list[str]) -> None:
    """Let small copies of the visit's photos wait, most with a time of the day."""
    waiting = []
    for place, sha256 in enumerate((photos * 12)[:14]):
        with Image.open(window.desk.hall.workspace.photos.thumbnail(sha256, 640)) as picture:
            out = io.BytesIO()
            picture.rotate(place, expand=False).save(out, "JPEG")
        photo = window.desk.hall.workspace.photos.add(out.getvalue())
        taken = f"2026:11:17 09:{20 + place:02}:00" if place < 11 else ""
        waiting.append(TrayPhoto(photo.sha256, f"IMG_{place}.jpg", taken))
    receive(session, waiting)


def take_marks(window: Window, sha256: str, file: Path) -> None:
    """Take a photo with every kind of mark, one of them chosen."""
    window.stack.page().sheets.open_photo(sha256)
    _wait(window)
    dialog = window.findChildren(PhotoDialog)[-1]
    for mark in MARKS:
        dialog.sketch.strokes = (*dialog.sketch.strokes, mark)
    dialog.sketch.choose(2)
    dialog.canvas.tell()
    settle()
    keep(dialog, file)
    dialog.throw_away()
    settle()


def take_files(window: Window, file: Path) -> None:
    """Take the list of files, with one of the visit."""
    session, hall = window.session, window.desk.hall
    before = session.attachments
    attach(session, [keep_file(hall, Path(__file__), ""), keep_file(hall, Path(__file__), "3")])
    dialog = AttachmentsDialog(window.desk, session, "3", window)
    dialog.show()
    settle()
    keep(dialog, file)
    dialog.close()
    session.attach(before)
    settle()


def take_names(window: Window, out: Path, name: str) -> None:
    """Take the pad, the card of signatures, and the camera."""
    session = window.session
    dialog = SignatureDialog(window.desk, "inspector", "王敏", window)
    dialog.pad.show_strokes(STROKES)
    dialog.pad.changed.emit()
    dialog.show()
    settle()
    keep(dialog, out / f"signature-{name}.png")
    dialog.close()
    before = session.signatures
    session.sign([*before, Signature("inspector", session.header.inspectors[0], STROKES)])
    window.show_finish()
    _wait(window)
    keep(window, out / f"signed-{name}.png")
    session.sign(before)
    photo = next(photo for answer in _answers(session) for photo in answer.every_photo())
    seen = QImage(str(window.desk.hall.workspace.photos.thumbnail(photo, 640)))
    camera = CameraDialog(window.desk, window, StillLens(seen))
    camera.show()
    settle()
    keep(camera, out / f"camera-{name}.png")
    camera.close()
    settle()


def _answers(session: Session) -> list[Answer]:
    return [session.answer((name, point.id)) for name, sheet in session.checklists.items() for point in sheet.points()]


def _lines(window: Window) -> list:
    visits = window.home.visits
    return [visits.line(visits.index(place)) for place in range(visits.rowCount())]


def _wait(window: Window) -> None:
    settle()
    while window.desk.tasks.is_busy:
        settle(1)
    settle()
