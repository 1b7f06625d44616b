# SPDX-License-Identifier: MPL-2.0
"""Holds a PDF that came against the same paper written once more: object by object, packed one way or another."""

import hashlib
import zlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from inspector.core.problems import KnownError, Problem
from inspector.files.pdf_reading import inspected

if TYPE_CHECKING:
    import pikepdf

MOST_UNPACKED: Final = 256 << 20
_OWN_WAY: Final = ("/Length", "/ID")
"""What depends on how tightly a platform packs."""


def read_pdf_pictures(data: bytes) -> Mapping[str, bytes]:
    """Give every picture stream as it lies in the file by its SHA-256; raises KnownError `pdf_form` or `pdf_size`."""
    return inspected(data, lambda document: dict(_pictures(document)))


def differing_objects(found: bytes, written: bytes) -> tuple[str, ...]:
    """Name the objects of a sealed PDF that are not as written, by number; nothing named: it is the same paper.

    The same bytes up to the seal are the same paper; bytes packed by another zlib are held against each other
    unpacked. Raises KnownError `pdf_form` or `pdf_size`.
    """
    plain = written.rstrip() + b"\n"
    if found.startswith(plain) and found[len(plain) :].count(b"\n") <= 1:
        return ()
    here, there = _objects(found), _objects(written)
    return tuple(name for name in sorted({*here, *there}) if here.get(name) != there.get(name))


def _pictures(document: "pikepdf.Pdf") -> Iterator[tuple[str, bytes]]:
    import pikepdf

    for one in document.objects:
        if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image":
            data = one.read_raw_bytes()
            yield hashlib.sha256(data).hexdigest(), data


def _objects(data: bytes) -> dict[str, str]:
    return inspected(data, lambda document: dict(_digests(document)))


def _digests(document: "pikepdf.Pdf") -> Iterator[tuple[str, str]]:
    """Give each object's number and the hash of what it says; the trailer goes by its own name."""
    import pikepdf

    left = MOST_UNPACKED
    for one in document.objects:
        if not isinstance(one, pikepdf.Stream):
            yield f"{one.objgen[0]:06}", _hash(one.unparse(resolved=True))
            continue
        data = _unpacked(one, left)
        left -= len(data)
        yield f"{one.objgen[0]:06}", _hash(_said(one), data)
    yield "trailer", _hash(_said(document.trailer))


def _said(one: "pikepdf.Object") -> bytes:
    """Spell a dictionary without what depends on packing."""
    return b"\n".join(
        str(name).encode() + b" " + _spelled(value) for name, value in sorted(one.items()) if name not in _OWN_WAY
    )


def _spelled(value: object) -> bytes:
    import pikepdf

    return value.unparse() if isinstance(value, pikepdf.Object) else repr(value).encode()


def _unpacked(stream: "pikepdf.Stream", most: int) -> bytes:
    """Inflate a deflated stream, at most `most` bytes; other streams stay as they lie."""
    import pikepdf

    raw = stream.read_raw_bytes()
    ways = stream.get("/Filter")
    if isinstance(ways, pikepdf.Array) and [str(way) for way in ways] == ["/FlateDecode"]:
        raw = zlib.decompressobj().decompress(raw, most + 1)
    if len(raw) > most:
        raise KnownError(Problem("pdf_size"))
    return raw


def _hash(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()
