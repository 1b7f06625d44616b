# SPDX-License-Identifier: MPL-2.0
"""How marks look on the screen before they are drawn into the copy, and which one lies under a finger."""

from collections.abc import Sequence
from math import hypot
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from inspector.core.copies import EDGE, Stroke

INK: Final = QColor(206, 32, 22)
HALO: Final = QColor(255, 255, 255)
BLOCKS: Final = 6
REACH: Final = 22.0
"""How near a finger must come, in pixels."""


def spot_in(frame: QRectF, x: int, y: int) -> QPointF:
    """Give where a place of the picture is drawn."""
    return QPointF(frame.left() + x * frame.width() / EDGE, frame.top() + y * frame.height() / EDGE)


def corners(frame: QRectF, stroke: Stroke) -> tuple[QPointF, QPointF]:
    """Give where both ends of a mark are drawn."""
    return spot_in(frame, stroke.x1, stroke.y1), spot_in(frame, stroke.x2, stroke.y2)


def field_of(frame: QRectF, stroke: Stroke, font: QFont) -> QRectF:
    """Give the room a mark takes on the screen."""
    start, end = corners(frame, stroke)
    if stroke.kind != "text":
        return QRectF(start, end).normalized()
    wide = max(2, len(stroke.text)) * font.pixelSize()
    return QRectF(start.x(), start.y(), min(wide, max(1.0, frame.right() - start.x())), font.pixelSize() * 1.5)


def font_of(frame: QRectF, font: QFont) -> QFont:
    """Give the face of words on a picture drawn this large, as large as the copy will have it."""
    made = QFont(font)
    made.setPixelSize(max(8, int(max(frame.width(), frame.height()) / 30)))
    return made


def paint_strokes(painter: QPainter, picture: QPixmap, frame: QRectF, strokes: Sequence[Stroke], font: QFont) -> None:
    """Draw marks over a picture that lies in a frame."""
    for stroke in strokes:
        start, end = corners(frame, stroke)
        if stroke.kind == "blur":
            _paint_blur(painter, picture, frame, QRectF(start, end).normalized())
        elif stroke.kind == "text":
            _paint_words(painter, start, stroke.text, font)
        else:
            weight = max(2.0, max(frame.width(), frame.height()) / 260)
            path = _arrow(start, end, weight) if stroke.kind == "arrow" else _box(QRectF(start, end).normalized())
            for ink, wide in ((HALO, weight * 2 + 2), (INK, weight)):
                painter.setPen(
                    QPen(ink, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
                )
                painter.setBrush(ink if stroke.kind == "arrow" else QColor(0, 0, 0, 0))
                painter.drawPath(path)


def paint_choice(painter: QPainter, field: QRectF, ink: QColor) -> None:
    """Draw a dashed frame around the mark chosen."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, style in ((HALO, Qt.PenStyle.SolidLine), (ink, Qt.PenStyle.DashLine)):
        painter.setPen(QPen(colour, 2, style))
        painter.drawRect(field.adjusted(-6, -6, 6, 6))


def under(frame: QRectF, strokes: Sequence[Stroke], spot: QPointF, font: QFont) -> int:
    """Give the uppermost mark near a spot; −1 when none is."""
    for place in range(len(strokes) - 1, -1, -1):
        stroke = strokes[place]
        if stroke.kind == "arrow":
            near = _distance(spot, *corners(frame, stroke)) <= REACH
        else:
            near = field_of(frame, stroke, font).adjusted(-REACH / 2, -REACH / 2, REACH / 2, REACH / 2).contains(spot)
        if near:
            return place
    return -1


def _distance(spot: QPointF, start: QPointF, end: QPointF) -> float:
    dx, dy = end.x() - start.x(), end.y() - start.y()
    length = dx * dx + dy * dy
    along = ((spot.x() - start.x()) * dx + (spot.y() - start.y()) * dy) / length if length else 0.0
    along = max(0.0, min(1.0, along))
    return hypot(spot.x() - start.x() - along * dx, spot.y() - start.y() - along * dy)


def _arrow(start: QPointF, end: QPointF, weight: float) -> QPainterPath:
    length = max(1.0, hypot(end.x() - start.x(), end.y() - start.y()))
    along = QPointF((end.x() - start.x()) / length, (end.y() - start.y()) / length)
    across = QPointF(-along.y(), along.x())
    head = min(length, 8 * weight)
    foot = end - along * head
    path = QPainterPath(start)
    path.lineTo(foot)
    path.addPolygon(QPolygonF([end, foot + across * (head / 2), foot - across * (head / 2), end]))
    return path


def _box(field: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(field)
    return path


def _paint_words(painter: QPainter, start: QPointF, text: str, font: QFont) -> None:
    path = QPainterPath()
    path.addText(start.x(), start.y() + font.pixelSize(), font, text or "…")
    painter.setPen(QPen(HALO, max(2.0, font.pixelSize() / 5)))
    painter.setBrush(HALO)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(INK)
    painter.drawPath(path)


def _paint_blur(painter: QPainter, picture: QPixmap, frame: QRectF, field: QRectF) -> None:
    across, down = picture.width() / frame.width(), picture.height() / frame.height()
    part = QRect(
        int((field.left() - frame.left()) * across),
        int((field.top() - frame.top()) * down),
        max(1, int(field.width() * across)),
        max(1, int(field.height() * down)),
    )
    cell = max(1, max(part.width(), part.height()) // BLOCKS)
    wide, high = max(1, part.width() // cell), max(1, part.height() // cell)
    small = picture.copy(part).scaled(
        wide, high, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawPixmap(field, small, QRectF(small.rect()))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
