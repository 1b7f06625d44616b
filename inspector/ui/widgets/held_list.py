# SPDX-License-Identifier: MPL-2.0
"""A list whose rows a mouse drags at once and a finger after a long press: so a finger can scroll it."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QInputDevice, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QListView, QScroller, QWidget

from inspector.ui.parts.column import draggable

HELD: Final = 450
"""Milliseconds a finger rests on a row before it takes the row up."""

SLIP: Final = 12
"""Pixels a resting finger may move."""


class HeldList(QListView):
    """Scrolls with the finger; the rows chosen are dragged by the mouse, or by a finger that rested on one of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Let rows be dragged and the list be scrolled."""
        super().__init__(parent)
        self.setDragEnabled(True)
        draggable(self)
        self._touched = False
        self._spot = QPointF()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(HELD)
        self._rest.timeout.connect(self._take_up)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice whether a finger or a mouse is at work, and how long a finger rests."""
        if isinstance(event, QTouchEvent) and event.type() is QEvent.Type.TouchBegin:
            self._touched, self._spot = True, event.points()[0].position()
            self._rest.start()
        elif isinstance(event, QMouseEvent):
            self._follow(event)
        return super().viewportEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag with the mouse; a finger that merely moves scrolls."""
        if not self._touched:
            super().startDrag(actions)

    def _follow(self, event: QMouseEvent) -> None:
        """Follow a finger once it has touched: Qt tells its way as that of a mouse."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self._touched = event.device().type() is QInputDevice.DeviceType.TouchScreen
        slipped = (event.position() - self._spot).manhattanLength() > SLIP
        if not self._touched or slipped or event.type() is QEvent.Type.MouseButtonRelease:
            self._rest.stop()

    @Slot()
    def _take_up(self) -> None:
        """Take up what the finger rests on, with all that are chosen where it is one of them."""
        index = self.indexAt(self._spot.toPoint())
        if not index.isValid():
            return
        QScroller.scroller(self.viewport()).stop()
        if not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.drag_chosen()

    def drag_chosen(self) -> None:
        """Drag the rows chosen until they are let go."""
        super().startDrag(self.model().supportedDragActions())
