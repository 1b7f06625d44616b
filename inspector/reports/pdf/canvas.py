# SPDX-License-Identifier: MPL-2.0
"""Writing laid-out pages as PDF bytes: the same pages, photos, attachments and date give the same bytes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

from inspector.core.moments import Moment
from inspector.reports.fonts import FACES, REGULAR, font
from inspector.reports.pdf.attachments import attach
from inspector.reports.pdf.document import document_of
from inspector.reports.pdf.ops import HEIGHT, WIDTH, Anchor, Area, Image, Line, Op, Shape, Words
from inspector.reports.pdf.photo_stream import place_photo
from inspector.reports.pdf.shapes import draw_shape

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PROGRAM: Final = "Inspector"


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself: title, subject, language tag, the release that wrote it, the card's own time."""

    title: str
    subject: str
    language: str
    release: str
    when: Moment


def write_pages(
    pages: Sequence[Sequence[Op]], photos: Mapping[str, bytes], attachments: Mapping[str, bytes], about: About
) -> bytes:
    """Write pages, each photo once and byte for byte, and the attachments."""
    for face in FACES:
        font(face)
    stream = BytesIO()
    canvas = _canvas(stream, about)
    for page in pages:
        draw_page(canvas, page, photos)
        canvas.showPage()
    attach(document_of(canvas), attachments)
    canvas.save()
    return stream.getvalue()


def draw_page(canvas: "Canvas", page: Sequence[Op], photos: Mapping[str, bytes]) -> None:
    """Draw the operations of one page in their order."""
    pen = _Pen(canvas)
    for op in page:
        if isinstance(op, Words):
            pen.words(op)
        elif isinstance(op, Line):
            pen.line(op)
        elif isinstance(op, Area):
            pen.fill(op.ink)
            canvas.rect(op.x, HEIGHT - op.y - op.height, op.width, op.height, stroke=0, fill=1)
        elif isinstance(op, Shape):
            pen.forget()
            draw_shape(canvas, op)
        elif isinstance(op, Image):
            spot = (op.x, HEIGHT - op.y - op.height, op.width, op.height)
            place_photo(canvas, op.photo, photos[op.photo], spot)
        elif isinstance(op, Anchor):
            _anchor(canvas, op)


class _Pen:
    """Remembers inks and weights, so that the page says each only once."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._fill = self._stroke = ""
        self._weight = 0.0

    def forget(self) -> None:
        self._fill = self._stroke = ""
        self._weight = 0.0

    def fill(self, ink: str) -> None:
        if ink != self._fill:
            self._fill = ink
            self._canvas.setFillColorRGB(*rgb(ink))

    def words(self, op: Words) -> None:
        self.fill(op.ink)
        self._canvas.setFont(op.face, op.size)
        self._canvas.drawString(op.x, HEIGHT - op.y, op.text)

    def line(self, op: Line) -> None:
        if op.ink != self._stroke:
            self._stroke = op.ink
            self._canvas.setStrokeColorRGB(*rgb(op.ink))
        if op.weight != self._weight:
            self._weight = op.weight
            self._canvas.setLineWidth(op.weight)
        self._canvas.line(op.x, HEIGHT - op.y, op.x2, HEIGHT - op.y2)


def rgb(ink: str) -> tuple[float, float, float]:
    """Read an ink such as `1b1f24` as red, green, blue from 0 to 1."""
    red, green, blue = (int(ink[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return red, green, blue


def _canvas(stream: BytesIO, about: About) -> "Canvas":
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(
        stream,
        pagesize=(WIDTH, HEIGHT),
        pageCompression=1,
        invariant=1,
        pdfVersion=(1, 7),
        lang=about.language,
        initialFontName=REGULAR,  # type: ignore[arg-type] # a name is meant; the published types are wrong
    )
    canvas.setTitle(about.title)
    canvas.setSubject(about.subject)
    canvas.setAuthor("")
    canvas.setCreator(f"{PROGRAM} {about.release}".strip())
    canvas.setProducer(PROGRAM)
    document_of(canvas)._timeStamp = _Stamp(about.when)  # noqa: SLF001 (the card's time instead of the clock)
    return canvas


class _Stamp:
    """The card's time in the form reportlab asks for."""

    def __init__(self, when: Moment) -> None:
        local = when.local()
        self.YMDhms = local.timetuple()[:6]
        hours, self.dmm = divmod(abs(when.offset), 60)
        self.dhh = -hours if when.offset < 0 else hours
        self.t = when.ms // 1000


def _anchor(canvas: "Canvas", op: Anchor) -> None:
    name = f"p{canvas.getPageNumber()}-{round(op.y * 100)}"
    canvas.bookmarkHorizontal(name, 0, HEIGHT - op.y + 12)
    canvas.addOutlineEntry(op.title, name, level=min(op.level, 1), closed=op.level > 0)
