# SPDX-License-Identifier: MPL-2.0
"""Reads the words and pictures of a Word paper back, by a reader that is not its writer."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from inspector.core.problems import KnownError, Problem
from inspector.disk.zips import opened

BODY: Final = "word/document.xml"
MEDIA: Final = "word/media/"
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True, slots=True)
class WordPaper:
    """What a Word paper says: its paragraphs in reading order (table cells too), and the hashes of its pictures."""

    paragraphs: tuple[str, ...]
    pictures: tuple[str, ...]

    @property
    def text(self) -> str:
        """Everything it says, one paragraph a line."""
        return "\n".join(self.paragraphs)


def read_docx(source: Path | bytes) -> WordPaper:
    """Read a Word paper; raises KnownError `zip_…` for a hostile archive, `docx_form` for what is none."""
    with opened(source) as archive:
        data = archive.read(BODY)
        if b"<!DOCTYPE" in data:
            raise KnownError(Problem("docx_form", reason="DOCTYPE"))
        try:
            root = ET.fromstring(data)  # noqa: S314 (what could expand was refused above)
        except ET.ParseError as error:
            raise KnownError(Problem("docx_form", reason=str(error))) from error
        pictures = (archive.read(name) for name in archive.names() if name.startswith(MEDIA))
        hashes = sorted(hashlib.sha256(picture).hexdigest() for picture in pictures)
    return WordPaper(tuple("".join(_said(one)) for one in root.iter(f"{_W}p")), tuple(hashes))


def _said(one: ET.Element) -> Iterator[str]:
    """Say what a paragraph says itself; those of a box within it speak for themselves."""
    waiting = list(reversed(one))
    while waiting:
        part = waiting.pop()
        if part.tag == f"{_W}t":
            yield part.text or ""
        elif part.tag in {f"{_W}br", f"{_W}tab"}:
            yield "\n" if part.tag == f"{_W}br" else "\t"
        elif part.tag not in {f"{_W}p", f"{_W}tabs"}:
            waiting += reversed(part)
