# SPDX-License-Identifier: MPL-2.0
"""The way to the PDF's own objects: the one place that reaches behind the drawing canvas."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def document_of(canvas: "Canvas") -> Any:  # noqa: ANN401 (the document's types are not published)
    """Give the document a canvas draws on, for dates, attachments and pictures that have no public call."""
    return canvas._doc  # type: ignore[attr-defined] # noqa: SLF001 (there is no public way)
