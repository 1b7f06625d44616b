# SPDX-License-Identifier: MPL-2.0
"""Places photos are dropped on: a point of the contents, the problems and photos of the point, the tray itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

_COMING = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class DropSpot(QObject):
    """Watches one widget for drops; `dropped` carries what came and where. What it does not want goes on as before."""

    dropped = Signal(QMimeData, QPoint)

    def __init__(self, target: QWidget, wanted: Callable[[QMimeData], bool]) -> None:
        """Watch a widget."""
        super().__init__(target)
        self._wanted = wanted
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is wanted."""
        if event.type() in _COMING and isinstance(event, QDragMoveEvent) and self._wanted(event.mimeData()):
            event.acceptProposedAction()
            return True
        if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent) and self._wanted(event.mimeData()):
            self.dropped.emit(event.mimeData(), event.position().toPoint())
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)
