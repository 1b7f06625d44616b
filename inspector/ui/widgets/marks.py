# SPDX-License-Identifier: MPL-2.0
"""Marks drawn by hand, never a font's glyph: ✓ ✕ ◐ – ? ≡ for outcomes, ○ ● ◎ for saving."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from inspector.ui.models.standing import Standing
from inspector.ui.theme import Theme

# Every mark is drawn in a square of 24 and scaled to its place.
_SIDE: Final = 24.0
COLOURS: Final[Mapping[Standing, str]] = MappingProxyType(
    {
        Standing.BLANK: "quiet",
        Standing.MET: "met",
        Standing.PARTIAL: "partial",
        Standing.LOST: "lost",
        Standing.SKIPPED: "skipped",
        Standing.UNCLEAR: "skipped",
        Standing.NOTED: "accent",
    }
)


def paint_standing(painter: QPainter, box: QRectF, mark: Standing, theme: Theme) -> None:
    """Draw the mark of an outcome into a box, in the colour of its meaning."""
    _scaled(painter, box, theme.colour(COLOURS[mark]), _DRAWN[mark])


def paint_mark(painter: QPainter, box: QRectF, mark: Standing, colour: QColor) -> None:
    """Draw the mark of an outcome in a given colour."""
    _scaled(painter, box, colour, _DRAWN[mark])


def paint_saved(painter: QPainter, box: QRectF, colour: QColor, *, saved: bool, copied: bool = False) -> None:
    """Draw ○ while it is not on disk, ● when it is, ◎ when the second copy has it too."""
    _scaled(painter, box, colour, (_target if copied else _full) if saved else _ring)


def _scaled(painter: QPainter, box: QRectF, colour: QColor, draw: Callable[[QPainter], None]) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / _SIDE, box.height() / _SIDE)
    pen = QPen(colour, 2.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    draw(painter)
    painter.restore()


def _blank(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(12, 12), 6.5, 6.5)


def _tick(painter: QPainter) -> None:
    painter.drawPolyline([QPointF(4.5, 12.8), QPointF(9.8, 18), QPointF(19.5, 6.8)])


def _cross(painter: QPainter) -> None:
    painter.drawLine(QPointF(6, 6), QPointF(18, 18))
    painter.drawLine(QPointF(18, 6), QPointF(6, 18))


def _half(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(12, 12), 7.5, 7.5)
    path = QPainterPath(QPointF(12, 4.5))
    path.arcTo(QRectF(4.5, 4.5, 15, 15), 90, 180)
    path.closeSubpath()
    painter.fillPath(path, QBrush(painter.pen().color()))


def _dash(painter: QPainter) -> None:
    painter.drawLine(QPointF(5.5, 12), QPointF(18.5, 12))


def _question(painter: QPainter) -> None:
    path = QPainterPath(QPointF(7.8, 8.6))
    path.cubicTo(QPointF(8.2, 2.8), QPointF(16.6, 3.2), QPointF(16.2, 8.6))
    path.cubicTo(QPointF(16, 11.6), QPointF(12, 11.4), QPointF(12, 15))
    painter.drawPath(path)
    painter.drawPoint(QPointF(12, 19.6))


def _lines(painter: QPainter) -> None:
    for height, right in ((7.5, 19.0), (12.0, 19.0), (16.5, 13.5)):
        painter.drawLine(QPointF(5, height), QPointF(right, height))


def _ring(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(12, 12), 7, 7)


def _target(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(12, 12), 9, 9)
    painter.setBrush(QBrush(painter.pen().color()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(12, 12), 4.5, 4.5)


def _full(painter: QPainter) -> None:
    painter.setBrush(QBrush(painter.pen().color()))
    painter.drawEllipse(QPointF(12, 12), 7, 7)


_DRAWN: Final[Mapping[Standing, Callable[[QPainter], None]]] = MappingProxyType(
    {
        Standing.BLANK: _blank,
        Standing.MET: _tick,
        Standing.PARTIAL: _half,
        Standing.LOST: _cross,
        Standing.SKIPPED: _dash,
        Standing.UNCLEAR: _question,
        Standing.NOTED: _lines,
    }
)
