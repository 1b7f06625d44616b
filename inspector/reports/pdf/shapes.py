# SPDX-License-Identifier: MPL-2.0
"""The marks ✓ ✕ ◐ – ? and the tick box as drawn shapes: no glyph is needed, and each is told apart without colour."""

from typing import TYPE_CHECKING

from inspector.reports.pdf.look import INK, MARK_INKS
from inspector.reports.pdf.ops import HEIGHT, Shape

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_STROKES = {
    "met": (((0.10, 0.52), (0.38, 0.80), (0.92, 0.20)),),
    "lost": (((0.16, 0.16), (0.84, 0.84)), ((0.84, 0.16), (0.16, 0.84))),
    "apart": (((0.12, 0.50), (0.88, 0.50)),),
    "ticked": (((0.20, 0.50), (0.42, 0.74), (0.84, 0.22)),),
}


def draw_shape(canvas: "Canvas", op: Shape) -> None:
    """Draw a mark in its square; the canvas is left as it was found."""
    canvas.saveState()
    ink = MARK_INKS.get(op.mark, INK)
    colour = tuple(int(ink[place : place + 2], 16) / 255 for place in (0, 2, 4))
    canvas.setStrokeColorRGB(*colour)
    canvas.setFillColorRGB(*colour)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    if op.mark in ("box", "ticked"):
        _box(canvas, op)
    if op.mark == "partial":
        _half(canvas, op)
    elif op.mark == "cannot":
        _question(canvas, op)
    elif op.mark == "blank":
        _ring(canvas, op)
    canvas.setLineWidth(op.size * 0.17)
    for stroke in _STROKES.get(op.mark, ()):
        _stroke(canvas, op, stroke)
    canvas.restoreState()


def _stroke(canvas: "Canvas", op: Shape, points: tuple[tuple[float, float], ...]) -> None:
    path = canvas.beginPath()
    for place, (x, y) in enumerate(points):
        (path.lineTo if place else path.moveTo)(op.x + x * op.size, HEIGHT - op.y - y * op.size)
    canvas.drawPath(path, stroke=1, fill=0)


def _box(canvas: "Canvas", op: Shape) -> None:
    canvas.setLineWidth(0.7)
    canvas.rect(op.x, HEIGHT - op.y - op.size, op.size, op.size, stroke=1, fill=0)


def _ring(canvas: "Canvas", op: Shape) -> None:
    canvas.setLineWidth(op.size * 0.1)
    canvas.circle(op.x + op.size / 2, HEIGHT - op.y - op.size / 2, op.size * 0.40, stroke=1, fill=0)


def _half(canvas: "Canvas", op: Shape) -> None:
    _ring(canvas, op)
    middle, centre, reach = op.x + op.size / 2, HEIGHT - op.y - op.size / 2, op.size * 0.40
    path = canvas.beginPath()
    path.arc(middle - reach, centre - reach, middle + reach, centre + reach, 90, 180)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _question(canvas: "Canvas", op: Shape) -> None:
    size = op.size
    canvas.setLineWidth(size * 0.15)
    path = canvas.beginPath()
    path.moveTo(op.x + size * 0.24, HEIGHT - op.y - size * 0.30)
    path.curveTo(
        op.x + size * 0.26, HEIGHT - op.y + size * 0.06,
        op.x + size * 0.78, HEIGHT - op.y + size * 0.04,
        op.x + size * 0.76, HEIGHT - op.y - size * 0.32,
    )  # fmt: skip
    path.curveTo(
        op.x + size * 0.74, HEIGHT - op.y - size * 0.50,
        op.x + size * 0.50, HEIGHT - op.y - size * 0.46,
        op.x + size * 0.50, HEIGHT - op.y - size * 0.68,
    )  # fmt: skip
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.circle(op.x + size * 0.5, HEIGHT - op.y - size * 0.92, size * 0.09, stroke=0, fill=1)
