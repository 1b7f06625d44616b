# SPDX-License-Identifier: MPL-2.0
"""The field signed on, by finger, pen or mouse; and a signature shown small."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QWidget

from inspector.core.signatures import HEIGHT, WIDTH
from inspector.ui.theme import CORNER, Theme

NEAR: Final = 8
"""Places nearer to the last one than this, in units of the field, are left out."""
MOST: Final = 6_000
"""How many places a signature has at most."""


def paint_strokes(painter: QPainter, field: QRectF, strokes: Sequence[Sequence[int]]) -> None:
    """Draw strokes into a field with the pen set; corners are rounded as a hand rounds them."""
    for stroke in strokes:
        spots = [
            QPointF(field.left() + x * field.width() / WIDTH, field.top() + y * field.height() / HEIGHT)
            for x, y in zip(stroke[::2], stroke[1::2], strict=False)
        ]
        if len(spots) == 1:
            painter.drawPoint(spots[0])
            continue
        path = QPainterPath(spots[0])
        for before, after in pairwise(spots[1:]):
            path.quadTo(before, (before + after) / 2)
        path.lineTo(spots[-1])
        painter.drawPath(path)


class SignatureField(QWidget):
    """A signature as it stands; it takes no hand."""

    def __init__(self, theme: Theme, least: QSize) -> None:
        """Show an empty field three times as wide as high."""
        super().__init__()
        self._theme = theme
        self._least = least
        self.strokes: list[list[int]] = []
        theme.changed.connect(self.update)

    def show_strokes(self, strokes: Sequence[Sequence[int]]) -> None:
        """Show other strokes."""
        self.strokes = [list(stroke) for stroke in strokes]
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the size it was made for."""
        return self._least

    def minimumSizeHint(self) -> QSize:
        """Need the same."""
        return self._least

    def field(self) -> QRectF:
        """Give the field itself, in the middle of the widget, three to one."""
        high = min(self.height(), self.width() * HEIGHT / WIDTH)
        wide = high * WIDTH / HEIGHT
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the strokes; the paper is white in every theme, the ink dark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = self.field()
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(field.adjusted(1, 1, -1, -1), CORNER, CORNER)
        pen = QPen(Qt.GlobalColor.black, max(1.2, field.height() / 70))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_strokes(painter, field, self.strokes)


class SignaturePad(SignatureField):
    """Takes the hand; `changed` tells that a stroke was drawn or taken back."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__(theme, QSize(480, 160))
        self._down = False
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def places(self) -> int:
        """How many places the strokes have."""
        return sum(len(stroke) for stroke in self.strokes) // 2

    @Slot()
    def undo(self) -> None:
        """Take the last stroke back."""
        if self.strokes:
            self.strokes.pop()
            self._tell()

    @Slot()
    def clear(self) -> None:
        """Take every stroke back."""
        self.strokes.clear()
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        self._press(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self._draw(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        self._lift()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Take a pen as finely as it tells."""
        if event.type() is QTabletEvent.Type.TabletPress:
            self._press(event.position())
        elif event.type() is QTabletEvent.Type.TabletMove:
            self._draw(event.position())
        elif event.type() is QTabletEvent.Type.TabletRelease:
            self._lift()
        event.accept()

    def _press(self, spot: QPointF) -> None:
        if self.places < MOST:
            self._down = True
            self.strokes.append(list(self._place(spot)))
            self.update()

    def _draw(self, spot: QPointF) -> None:
        if not self._down or self.places >= MOST:
            return
        x, y = self._place(spot)
        last = self.strokes[-1]
        if abs(x - last[-2]) + abs(y - last[-1]) >= NEAR:
            last += (x, y)
            self.update()

    def _lift(self) -> None:
        if self._down:
            self._down = False
            self._tell()

    def _place(self, spot: QPointF) -> tuple[int, int]:
        field = self.field()
        x = round((spot.x() - field.left()) * WIDTH / max(1.0, field.width()))
        y = round((spot.y() - field.top()) * HEIGHT / max(1.0, field.height()))
        return max(0, min(WIDTH, x)), max(0, min(HEIGHT, y))

    def _tell(self) -> None:
        self.update()
        self.changed.emit()
