# SPDX-License-Identifier: MPL-2.0
"""What else brings evidence to a point: the tray's door, the laptop's camera, files that go along."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from inspector.ui.camera import camera_there

if TYPE_CHECKING:
    from inspector.ui.dialogs.attachments import AttachmentsDialog
    from inspector.ui.pages.scoring import ScoringPage
    from inspector.ui.pages.tray import TrayPart


class Extras(QObject):
    """The tiles behind the one that adds photos; the camera's stands only where its library is installed."""

    def __init__(self, page: "ScoringPage", tray: "TrayPart") -> None:
        """Serve the evidence of a page."""
        super().__init__(tray)
        self._page, self._tray = page, tray
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.show_count)
        page.turned.connect(self._count_later)
        self.has_camera = camera_there()
        tray.actions_of["camera"].setEnabled(self.has_camera)
        tray.actions_of["camera"].setVisible(self.has_camera)

    @Slot()
    def _count_later(self) -> None:
        """Look once the point that comes is there; a visit without files has nothing to count."""
        if self._page.session.attachments:
            self._later.start(0)

    @Slot(str)
    def serve(self, name: str) -> None:
        """Do what a tile stands for."""
        self._tray.actions_of[name].trigger()

    def retranslate(self) -> None:
        """Say the tiles anew."""
        strip = self._page.view.evidence.photos
        if self.has_camera:
            self._offer("camera", "lens")
        self._offer("tray_choose", "tray")
        self._offer("attach", "attach")
        self.show_count()
        strip.retranslate()

    def photograph(self) -> None:
        """Open the camera over the page; each photo taken goes to the point at hand."""
        from inspector.ui.dialogs.photo_camera import CameraDialog

        if self._page.hand.aim() is None:
            return
        dialog = CameraDialog(self._page.desk, self._page)
        dialog.taken.connect(self._take)
        dialog.show()

    def show_attachments(self) -> None:
        """Show the files of the visit and of the point at hand."""
        self._files().show()

    def attach(self, paths: tuple[Path, ...]) -> None:
        """Let files go along with the point at hand, and show them."""
        dialog = self._files()
        dialog.take(paths, str(self._page.course.current[1]))
        dialog.show()

    def _files(self) -> "AttachmentsDialog":
        from inspector.ui.dialogs.attachments import AttachmentsDialog

        point = str(self._page.course.current[1])
        dialog = AttachmentsDialog(self._page.desk, self._page.session, point, self._page)
        dialog.changed.connect(self.show_count)
        return dialog

    @Slot()
    def show_count(self) -> None:
        """Say on the tile how many files go along with the point at hand."""
        point = str(self._page.course.current[1])
        count = sum(one.point == point for one in self._page.session.attachments)
        self._page.view.evidence.photos.count("attach", count)

    @Slot(bytes)
    def _take(self, data: bytes) -> None:
        aim = self._page.hand.aim()
        if aim is not None:
            self._page.hand.intake.take_bytes(*aim, data)

    def _offer(self, name: str, drawing: str) -> None:
        action = self._tray.actions_of[name]
        self._page.view.evidence.photos.offer(name, drawing, action.text(), action.toolTip().rpartition("  ")[2])
