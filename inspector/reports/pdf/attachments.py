# SPDX-License-Identifier: MPL-2.0
"""Files that ride in a PDF: written plainly through the document's own objects, in the order of their names."""

from collections.abc import Mapping
from typing import Any


def attach(document: Any, attachments: Mapping[str, bytes]) -> None:  # noqa: ANN401 (untyped, see document_of)
    """Attach files (ASCII names → bytes), shown by any reader that lists attachments."""
    from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFString

    if not attachments:
        return
    names: list[object] = []
    for name in sorted(attachments):
        names += [PDFString(name), _file(document, name, attachments[name])]
    tree = PDFDictionary({"Names": PDFArray(names)})
    document.Catalog.Names = PDFDictionary({"EmbeddedFiles": document.Reference(tree, "embedded-files")})


def _file(document: Any, name: str, data: bytes) -> object:  # noqa: ANN401 (untyped, see document_of)
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress

    size = PDFDictionary({"Size": len(data)})
    header = {"Type": PDFName("EmbeddedFile"), "Subtype": PDFName("application/json"), "Params": size}
    stream = PDFStream(PDFDictionary(header), data, filters=[PDFZCompress])
    held = document.Reference(stream, f"file-{name}")
    given = {
        "Type": PDFName("Filespec"),
        "F": PDFString(name),
        "UF": PDFString(name),
        "EF": PDFDictionary({"F": held}),
        "AFRelationship": PDFName("Data"),
    }
    named: object = document.Reference(PDFDictionary(given), f"filespec-{name}")
    return named
