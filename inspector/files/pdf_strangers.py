# SPDX-License-Identifier: MPL-2.0
"""Parts a PDF scorecard never has: notes laid over pages, forms, scripts, layers, cut or turned pages."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from inspector.files.pdf_reading import inspected

if TYPE_CHECKING:
    import pikepdf

CATALOG: Final = frozenset(
    {"/Type", "/Pages", "/Lang", "/Names", "/Outlines", "/PageMode", "/Metadata", "/ViewerPreferences"}
)
NAMES: Final = frozenset({"/EmbeddedFiles"})
PAGE: Final = frozenset({"/Type", "/Parent", "/MediaBox", "/Contents", "/Resources", "/Rotate", "/Trans"})
RESOURCES: Final = frozenset({"/Font", "/ProcSet", "/XObject"})
XOBJECTS: Final = frozenset({"/Image"})


def strange_parts(data: bytes) -> tuple[str, ...]:
    """List what no scorecard has, each once; raises KnownError `pdf_form` or `pdf_size`."""
    return inspected(data, _found)


def _found(document: "pikepdf.Pdf") -> tuple[str, ...]:
    return tuple(dict.fromkeys([*_of_catalog(document), *_of_pages(document), *_of_objects(document)]))


def _of_catalog(document: "pikepdf.Pdf") -> Iterator[str]:
    yield from sorted(set(document.Root.keys()) - CATALOG)
    if "/Names" in document.Root:
        yield from sorted(set(document.Root.Names.keys()) - NAMES)


def _of_pages(document: "pikepdf.Pdf") -> Iterator[str]:
    size = document.pages[0].obj.get("/MediaBox") if len(document.pages) else None
    for page in document.pages:
        yield from sorted(set(page.obj.keys()) - PAGE)
        yield from sorted(set(page.Resources.keys()) - RESOURCES)
        if page.obj.get("/MediaBox") != size:
            yield "/MediaBox"
        if int(page.obj.get("/Rotate", 0)):
            yield "/Rotate"


def _of_objects(document: "pikepdf.Pdf") -> Iterator[str]:
    import pikepdf

    for one in document.objects:
        if isinstance(one, pikepdf.Stream) and one.get("/Type") == "/XObject" and one.get("/Subtype") not in XOBJECTS:
            yield str(one.get("/Subtype"))
        if isinstance(one, pikepdf.Dictionary) and ("/JS" in one or one.get("/Type") == "/Annot"):
            yield "/JS" if "/JS" in one else "/Annot"
