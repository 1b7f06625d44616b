# SPDX-License-Identifier: MPL-2.0
"""Reading a PDF back, by libraries that did not write it: texts by page, picture streams, attachments."""

import hashlib
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypeVar

from inspector.core.problems import KnownError, Problem
from inspector.core.shown import shown_digest

if TYPE_CHECKING:
    import pikepdf

MOST_PAGES: Final = 5_000
MOST_BYTES: Final = 1 << 30
MOST_UNPACKED: Final = 128 << 20
"""Bytes of all streams but the photos, unpacked: what a reader of text must take in."""
MOST_ATTACHED: Final = 64 << 20
MOST_ATTACHMENTS: Final = 100

_ONE_READER: Final = Lock()
"""The library that reads the words may be used by one thread at a time."""

_T = TypeVar("_T")


def read_pdf_text(data: bytes) -> tuple[str, ...]:
    """Extract the text of every page; raises KnownError `pdf_form` or `pdf_size`."""
    import pypdfium2  # type: ignore[import-untyped] # the library ships no types

    inspected(data, _guard_streams)
    try:
        with _ONE_READER, closing(pypdfium2.PdfDocument(data)) as document:
            _guard(len(document) <= MOST_PAGES)
            return tuple(_page_text(page) for page in document)
    except pypdfium2.PdfiumError as error:
        raise KnownError(Problem("pdf_form", reason="text")) from error


def read_pdf_images(data: bytes) -> tuple[str, ...]:
    """Hash every picture stream as it lies in the file (JPEG bytes untouched), sorted; raises KnownError `pdf_form`."""
    return inspected(data, lambda document: tuple(sorted(_picture_hashes(document))))


def read_pdf_attachments(data: bytes) -> Mapping[str, bytes]:
    """Give every attachment by name; raises KnownError `pdf_form` or `pdf_size`."""
    return inspected(data, _attachments)


def read_pdf_card(data: bytes) -> Mapping[str, bytes]:
    """Give the files of a scorecard that ride in a PDF; raises KnownError `pdf_no_card` when there is none."""
    found = read_pdf_attachments(data)
    if "card.json" not in found:
        raise KnownError(Problem("pdf_no_card"))
    return found


def content_digest_pdf(data: bytes) -> str:
    """Name what a PDF shows: its words page by page and its picture streams."""
    return shown_digest(read_pdf_text(data), read_pdf_images(data))


def _page_text(page: Any) -> str:  # noqa: ANN401 (the library ships no types)
    held = page.get_textpage()
    try:
        return str(held.get_text_range()).replace("\ufffe", "-").replace("\x02", "-")
    finally:
        held.close()
        page.close()


def inspected(data: bytes, work: "Callable[[pikepdf.Pdf], _T]") -> _T:
    """Open a PDF without mending it and do some work on its objects; raises KnownError `pdf_form` or `pdf_size`."""
    from io import BytesIO

    import pikepdf

    _guard_size(data)
    with _faults_named(), pikepdf.open(BytesIO(data), attempt_recovery=False, suppress_warnings=True) as document:
        _guard(len(document.pages) <= MOST_PAGES)
        return work(document)


@contextmanager
def _faults_named() -> Iterator[None]:
    import pikepdf

    broken = (
        pikepdf.PdfError,
        pikepdf.PasswordError,
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        RuntimeError,
        zlib.error,
    )
    try:
        yield
    except broken as error:
        raise KnownError(Problem("pdf_form", reason=type(error).__name__)) from error


def _guard_streams(document: "pikepdf.Pdf") -> None:
    """Hold that the streams are packed as ours are, and unpack to no more than a reader can hold."""
    import pikepdf

    left = MOST_UNPACKED
    for one in document.objects:
        if isinstance(one, pikepdf.Stream):
            stated = one.get("/Filter", pikepdf.Array())
            ways = [str(way) for way in (stated if isinstance(stated, pikepdf.Array) else [stated])]
            if ways not in ([], ["/FlateDecode"], ["/DCTDecode"]):
                raise ValueError(ways)
            if ways != ["/DCTDecode"]:
                raw = one.read_raw_bytes()
                left -= _length(raw, left) if ways else len(raw)
                _guard(left >= 0)


def _length(raw: bytes, most: int) -> int:
    """Count the bytes a deflated stream unpacks to, stopping soon after `most`."""
    unpacker, count = zlib.decompressobj(), 0
    while raw and not unpacker.eof and count <= most:
        count += len(unpacker.decompress(raw, 1 << 20))
        raw = unpacker.unconsumed_tail
    return count


def _picture_hashes(document: "pikepdf.Pdf") -> Iterator[str]:
    import pikepdf

    for one in document.objects:
        if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image":
            yield hashlib.sha256(one.read_raw_bytes()).hexdigest()


def _attachments(document: "pikepdf.Pdf") -> dict[str, bytes]:
    names = sorted(document.attachments)
    _guard(len(names) <= MOST_ATTACHMENTS)
    found: dict[str, bytes] = {}
    left = MOST_ATTACHED
    for name in names:
        found[name] = _inflated(document.attachments[name].get_file().obj, left)
        left -= len(found[name])
    return found


def _inflated(stream: "pikepdf.Object", most: int) -> bytes:
    """Read a plain or deflated stream, and stop when it would grow beyond `most` bytes."""
    raw = stream.read_raw_bytes()
    if "/Filter" not in stream:
        data = raw
    else:
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(raw, most + 1)
        if not unpacker.eof and len(data) <= most:
            raise ValueError("cut off")
    _guard(len(data) <= most)
    return data


def _guard_size(data: bytes) -> None:
    _guard(len(data) <= MOST_BYTES)


def _guard(fits: bool) -> None:  # noqa: FBT001 (one plain condition)
    if not fits:
        raise KnownError(Problem("pdf_size"))
