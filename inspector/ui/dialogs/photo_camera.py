# SPDX-License-Identifier: MPL-2.0
"""The camera over the page: what it sees, and a button that takes it; Space takes, Esc goes."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from inspector.core.problems import Problem
from inspector.ui.camera import Lens, QtLens, jpeg_of
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme


class Sight(QWidget):
    """What the camera sees, whole."""

    def __init__(self, theme: Theme) -> None:
        """See nothing yet."""
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self.setMinimumSize(QSize(320, 200))

    def show_image(self, image: QImage) -> None:
        """Show a frame."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame within the room there is."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        if not self._image.isNull():
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            spot = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, 0, 0)
            spot.setSize(size)
            painter.drawImage(spot, self._image)


class CameraDialog(Dialog):
    """`taken` carries the JPEG of each photo; the camera is let go when the dialog closes."""

    taken = Signal(bytes)

    def __init__(self, desk: Desk, parent: QWidget | None = None, lens: Lens | None = None) -> None:
        """Begin to show; `lens` is another camera than the system's first."""
        super().__init__("", parent)
        self._desk = desk
        self._count = 0
        self.setWindowTitle(self.tr("Camera"))
        self.sight, self.told = Sight(desk.theme), label("quiet", wrap=True)
        self.column.addWidget(self.sight, 1)
        self.column.addWidget(self.told)
        self.leave = self.verb(self.tr("Close"))
        self.shoot = self.verb(self.tr("Take the photo"), primary=True)
        self.shoot.setToolTip(self.tr("Take the photo; it goes to the point at hand (Space)"))
        self.leave.setToolTip(self.tr("Let the camera go  Esc"))
        self.leave.clicked.connect(self.close)
        self.shoot.clicked.connect(self._snap)
        self.resize(desk.theme.px(720), desk.theme.px(560))
        self.finished.connect(self._let_go)
        self._lens: Lens = lens if lens is not None else QtLens(self)
        self._lens.start(self.sight.show_image, self._keep, self._say)
        self.shoot.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the camera go."""
        self._let_go()
        super().closeEvent(event)

    @Slot()
    def _snap(self) -> None:
        self._lens.snap()

    @Slot(QImage)
    def _keep(self, image: QImage) -> None:
        if image.isNull():
            return
        self._count += 1
        self.told.setText(self.tr("Photos taken: {n}").format(n=self._count))
        self.taken.emit(jpeg_of(image))

    @Slot(str)
    def _say(self, reason: str) -> None:
        self.told.setText(self._desk.sentence(Problem("camera_silent", reason=reason)))
        self.shoot.setEnabled(False)

    @Slot()
    def _let_go(self) -> None:
        self._lens.stop()
