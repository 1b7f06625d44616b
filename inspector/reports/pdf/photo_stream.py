# SPDX-License-Identifier: MPL-2.0
"""A photo's copy inside a PDF: its JPEG bytes as they are, stored once however often it is shown."""

from io import BytesIO
from typing import TYPE_CHECKING

from inspector.core.problems import KnownError, Problem
from inspector.reports.pdf.document import document_of

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFImageXObject
    from reportlab.pdfgen.canvas import Canvas


def place_photo(canvas: "Canvas", name: str, data: bytes, spot: tuple[float, float, float, float]) -> None:
    """Draw a JPEG into the rectangle x, y, width, height (from bottom left); raises KnownError `paper_photo`."""
    stem = f"photo{name}"
    if not canvas.hasForm(stem):
        _store(canvas, stem, data)
    x, y, width, height = spot
    canvas.saveState()
    canvas.transform(width, 0, 0, height, x, y)
    canvas.doForm(stem)
    canvas.restoreState()


def _store(canvas: "Canvas", stem: str, data: bytes) -> None:
    from reportlab.pdfbase.pdfdoc import PDFImageXObject

    image = PDFImageXObject(stem)
    _fill(image, data)
    document = document_of(canvas)
    document.Reference(image, document.getXObjectName(stem))
    document.addForm(stem, image)


def _fill(image: "PDFImageXObject", data: bytes) -> None:
    if not data.startswith(b"\xff\xd8") or not image.loadImageFromJPEG(BytesIO(data)):
        raise KnownError(Problem("paper_photo", photo=image.name[5:17]))
