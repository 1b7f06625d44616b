# SPDX-License-Identifier: MPL-2.0
"""A photo, large, only to be looked at: as large as the window allows, away by Esc or a click."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, Slot
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from inspector.app.hall import Hall
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.tasks import Task

PIXELS: Final = 2400


@dataclass(frozen=True, slots=True)
class _Reading:
    """The reading of a photo, no larger than a screen needs it."""

    hall: Hall
    sha256: str

    def __call__(self, task: Task) -> QImage:
        task.step(0, 1)
        return QImage(str(self.hall.workspace.photos.thumbnail(self.sha256, PIXELS)))


class PhotoLook(QDialog):
    """Shows one photo by its hash; one that is not here is said, and nothing opens."""

    def __init__(self, desk: Desk, sha256: str, parent: QWidget) -> None:
        """Read the picture beside the window."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Photo"))
        self.setAccessibleName(self.tr("Photo"))
        self._desk, self._image = desk, QImage()
        self.resize(parent.window().size() * 0.92)
        desk.tasks.run(_Reading(desk.hall, sha256), self._show, self._refuse)

    @property
    def is_shown(self) -> bool:
        """Whether the picture came."""
        return not self._image.isNull()

    @Slot(object)
    def _show(self, image: QImage) -> None:
        self._image = image
        self.update()

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        self._desk.complain(problem)
        self.close()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go by a click."""
        event.accept()
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the whole picture in the middle."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.theme.colour("sunken"))
        if self._image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRect(QPoint(0, 0), self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio))
        room.moveCenter(self.rect().center())
        painter.drawImage(room, self._image)
