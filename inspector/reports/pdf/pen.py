# SPDX-License-Identifier: MPL-2.0
"""The pen that draws operations as PDF operators straight onto the page, quicker than calls on the canvas."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from inspector.reports.fonts import FACES, font
from inspector.reports.pdf.document import document_of
from inspector.reports.pdf.ops import HEIGHT, Anchor, Area, Image, Line, Op, Path, Shape, Words
from inspector.reports.pdf.photo_stream import place_photo
from inspector.reports.pdf.shapes import SHAPES, operands

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def draw_page(canvas: "Canvas", page: Sequence[Op], photos: Mapping[str, bytes]) -> None:
    """Draw the operations of one page in their order; `photos` gives JPEG bytes by the hash an Image names."""
    pen = _Pen(canvas, photos)
    hands: dict[type[Op], Callable[..., None]] = {
        Words: pen.words,
        Line: pen.line,
        Area: pen.area,
        Shape: pen.shape,
        Image: pen.image,
        Path: pen.path,
        Anchor: pen.anchor,
    }
    for op in page:
        hands[type(op)](op)


class _Pen:
    """Remembers inks and weight, so that the page says each only once."""

    def __init__(self, canvas: "Canvas", photos: Mapping[str, bytes]) -> None:
        self._canvas = canvas
        self._photos = photos
        self._document = document_of(canvas)
        self._put = canvas.addLiteral
        self._faces = {face: font(face) for face in FACES}
        self._names: dict[tuple[str, int], str] = {}
        self._fill = self._stroke = ""
        self._weight = 0.0

    def words(self, op: Words) -> None:
        name, size = op.face, f"{op.size:g}"
        runs = self._faces[name].splitString(op.text, self._document)
        said = " ".join(f"{self._subset(name, subset)} {size} Tf <{codes.hex()}> Tj" for subset, codes in runs)
        self._inked(op.ink)
        self._put(f"BT {op.x:.2f} {HEIGHT - op.y:.2f} Td {said} ET")

    def line(self, op: Line) -> None:
        if op.ink != self._stroke:
            self._stroke = op.ink
            self._put(f"{operands(op.ink)} RG")
        if op.weight != self._weight:
            self._weight = op.weight
            self._put(f"{op.weight:g} w")
        self._put(f"{op.x:.2f} {HEIGHT - op.y:.2f} m {op.x2:.2f} {HEIGHT - op.y2:.2f} l S")

    def area(self, op: Area) -> None:
        self._inked(op.ink)
        self._put(f"{op.x:.2f} {HEIGHT - op.y - op.height:.2f} {op.width:.2f} {op.height:.2f} re f")

    def shape(self, op: Shape) -> None:
        bottom = HEIGHT - op.y - op.size
        self._put(f"q {op.size:g} 0 0 {op.size:g} {op.x:.2f} {bottom:.2f} cm {SHAPES[op.mark]} Q")

    def path(self, op: Path) -> None:
        drawn = []
        for stroke in op.strokes:
            spots = [f"{x:.2f} {HEIGHT - y:.2f}" for x, y in stroke]
            drawn.append(" ".join([f"{spots[0]} m", *(f"{spot} l" for spot in (spots[1:] or spots))]))
        self._put(f"q 1 J 1 j {op.weight:g} w {operands(op.ink)} RG {' '.join(drawn)} S Q")

    def image(self, op: Image) -> None:
        spot = (op.x, HEIGHT - op.y - op.height, op.width, op.height)
        place_photo(self._canvas, op.photo, self._photos[op.photo], spot)

    def anchor(self, op: Anchor) -> None:
        name = f"p{self._canvas.getPageNumber()}-{round(op.y * 100)}"
        self._canvas.bookmarkHorizontal(name, 0, HEIGHT - op.y + 12)
        self._canvas.addOutlineEntry(op.title, name, level=min(op.level, 1), closed=op.level > 0)

    def _subset(self, face: str, subset: int) -> str:
        """Name a subset of a face as the page's resources do, and remember it."""
        key = (face, subset)
        if key not in self._names:
            self._names[key] = self._faces[face].getSubsetInternalName(subset, self._document)
        return self._names[key]

    def _inked(self, ink: str) -> None:
        if ink != self._fill:
            self._fill = ink
            self._put(f"{operands(ink)} rg")
