# SPDX-License-Identifier: MPL-2.0
"""The photo large: nearer and farther, pushed about, and drawn on by mouse, finger or keys."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from inspector.core.copies import EDGE, Stroke
from inspector.ui.dialogs.photo_painting import field_of, font_of, paint_choice, paint_strokes, under
from inspector.ui.dialogs.photo_sketch import NONE, Sketch
from inspector.ui.theme import Theme

LOOK: Final = "look"
STEP: Final = 100
CLOSEST: Final = 8.0
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PhotoCanvas(QWidget):
    """Shows a picture with its marks; `changed` tells that a mark, the choice or the sight is another."""

    changed = Signal()
    words_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__()
        self._theme = theme
        self._picture = QPixmap()
        self._middle, self._zoom = QPointF(0.5, 0.5), 1.0
        self._from: QPointF | None = None
        self._to = QPointF()
        self._moving = False
        self.sketch = Sketch()
        self.tool = LOOK
        self.fixed = self.bare = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(240, 160))
        self.grabGesture(Qt.GestureType.PinchGesture)
        theme.changed.connect(self.update)

    # -- the picture -------------------------------------------------------------------------------------------------

    def show_picture(self, picture: QPixmap, sketch: Sketch) -> None:
        """Show a picture and what is drawn on it."""
        self._picture, self.sketch = picture, sketch
        self.update()

    def show_bare(self, *, bare: bool) -> None:
        """Show the original without its marks, or with them."""
        self.bare = bare
        self.update()

    @property
    def zoom(self) -> float:
        """How much larger than whole the picture is drawn: 1 to CLOSEST."""
        return self._zoom

    def draw_nearer(self, times: float, at: QPointF | None = None) -> None:
        """Zoom, keeping what lies at a spot where it is."""
        spot = at if at is not None else QRectF(self.rect()).center()
        before = self._place_at(spot)
        self._zoom = max(1.0, min(CLOSEST, self._zoom * times))
        after = self._place_at(spot)
        self._push(before - after)

    def _push(self, by: QPointF) -> None:
        """Move what stands in the middle; a whole picture stays in it."""
        frame = self.frame()
        wide, high = min(0.5, self.width() / 2 / frame.width()), min(0.5, self.height() / 2 / frame.height())
        x = max(wide, min(1 - wide, self._middle.x() + by.x()))
        y = max(high, min(1 - high, self._middle.y() + by.y()))
        self._middle = QPointF(x, y)
        self.update()
        self.changed.emit()

    def frame(self) -> QRectF:
        """Give where the whole picture lies, some of it perhaps outside."""
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        wide, high = max(1.0, size.width() * self._zoom), max(1.0, size.height() * self._zoom)
        return QRectF(
            self.width() / 2 - self._middle.x() * wide, self.height() / 2 - self._middle.y() * high, wide, high
        )

    def _place_at(self, spot: QPointF) -> QPointF:
        frame = self.frame()
        return QPointF((spot.x() - frame.left()) / frame.width(), (spot.y() - frame.top()) / frame.height())

    def _whole(self, spot: QPointF) -> tuple[int, int]:
        place = self._place_at(spot)
        return (
            max(0, min(EDGE, round(place.x() * EDGE))),
            max(0, min(EDGE, round(place.y() * EDGE))),
        )

    # -- marks -------------------------------------------------------------------------------------------------------

    def take_tool(self, tool: str) -> None:
        """Draw with a tool from now on, or look."""
        self.tool = LOOK if self.fixed else tool
        self.setCursor(Qt.CursorShape.OpenHandCursor if self.tool == LOOK else Qt.CursorShape.CrossCursor)
        self.changed.emit()

    def add_in_the_middle(self) -> None:
        """Add a mark of the tool in the middle of what is seen."""
        if self.tool != LOOK:
            spot = self._whole(QRectF(self.rect()).center())
            self._add(spot, spot)

    def tell(self) -> None:
        """Draw and tell that something changed."""
        self.update()
        self.changed.emit()

    def _add(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        self.sketch.add(self.tool, start, end)
        self.tell()
        if self.tool == "text":
            self.words_asked.emit()

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, its marks, and the one being drawn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        if self._picture.isNull():
            return
        frame = self.frame()
        painter.drawPixmap(frame, self._picture, QRectF(self._picture.rect()))
        if self.bare:
            return
        painter.setClipRect(frame)
        font = font_of(frame, self._theme.font())
        paint_strokes(painter, self._picture, frame, (*self.sketch.strokes, *self._drawing()), font)
        stroke = self.sketch.stroke()
        if stroke is not None and not self.fixed:
            painter.setClipping(False)
            paint_choice(painter, field_of(frame, stroke, font), self._theme.colour("accent"))

    def _drawing(self) -> tuple[Stroke, ...]:
        if self._from is None or self.tool in {LOOK, "text"}:
            return ()
        return (Stroke(self.tool, *self._whole(self._from), *self._whole(self._to)),)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw, to move a mark, or to push the picture."""
        self._from = self._to = event.position()
        if self.tool == LOOK and not self.fixed:
            frame = self.frame()
            place = under(frame, self.sketch.strokes, event.position(), font_of(frame, self._theme.font()))
            self.sketch.choose(place)
            self._moving = place >= 0
            self.tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw, move or push."""
        if self._from is None:
            return
        if self.tool == LOOK and self._moving:
            now, before = self._whole(event.position()), self._whole(self._to)
            self.sketch.move(now[0] - before[0], now[1] - before[1])
        elif self.tool == LOOK:
            self._push(self._place_at(self._to) - self._place_at(event.position()))
        self._to = event.position()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what was begun."""
        start, self._from, self._moving = self._from, None, False
        self.sketch.settle()
        if start is not None and self.tool != LOOK:
            end = start if self.tool == "text" else event.position()
            self._add(self._whole(start), self._whole(end))
        self.tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Come nearer or go farther, where the pointer is."""
        self.draw_nearer(1.2 if event.angleDelta().y() > 0 else 1 / 1.2, event.position())

    def event(self, event: QEvent) -> bool:
        """Two fingers come nearer; Tab goes to the next mark instead of leaving."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._from = None
                self.draw_nearer(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint())))
                return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._turned(event):
            return True
        return super().event(event)

    def _turned(self, event: QKeyEvent) -> bool:
        back = event.key() == Qt.Key.Key_Backtab
        if (event.key() != Qt.Key.Key_Tab and not back) or self.fixed or not self.sketch.strokes:
            return False
        if self.sketch.chosen == (0 if back else len(self.sketch.strokes) - 1):
            self.sketch.choose(NONE)  # past the last mark Tab goes on to the buttons
            self.tell()
            return False
        self.sketch.turn(-1 if back else 1)
        self.tell()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the mark chosen, with Shift its second corner; without a mark they push the picture."""
        across, down = _ARROWS.get(Qt.Key(event.key()), (0, 0))
        if not (across or down):
            super().keyPressEvent(event)
        elif self.sketch.stroke() is None or self.fixed:
            self._push(QPointF(across * 0.1 / self._zoom, down * 0.1 / self._zoom))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sketch.stretch(across * STEP, down * STEP)
            self.tell()
        else:
            self.sketch.move(across * STEP, down * STEP)
            self.tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew."""
        super().resizeEvent(event)
        self.update()
