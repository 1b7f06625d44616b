# SPDX-License-Identifier: MPL-2.0
"""Writing laid-out pages as PDF bytes: the same pages, photos, attachments and date give the same bytes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING, Final

from inspector.core.moments import Moment
from inspector.reports.fonts import FACES, REGULAR, font
from inspector.reports.pdf.attachments import attach
from inspector.reports.pdf.document import document_of
from inspector.reports.pdf.ops import HEIGHT, WIDTH, Op
from inspector.reports.pdf.pen import draw_page

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PROGRAM: Final = "Inspector"

_ONE_PRESS: Final = Lock()
"""A face is shared by every paper and remembers what it drew, so papers are written one after another."""


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
    """Write pages, each photo once and byte for byte, and the attachments; one paper at a time."""
    with _ONE_PRESS:
        return _pressed(pages, photos, attachments, about)


def _pressed(
    pages: Sequence[Sequence[Op]], photos: Mapping[str, bytes], attachments: Mapping[str, bytes], about: About
) -> bytes:
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
