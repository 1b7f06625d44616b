# SPDX-License-Identifier: MPL-2.0
"""The same paper is recognised however it is packed; whatever a reader would see otherwise is found."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from inspector.files.pdf_comparing import differing_objects, read_pdf_pictures
from inspector.reports.pdf_writing import copies_held, write_pdf
from tests.reports.sample_card import sample

if TYPE_CHECKING:
    import pikepdf

MADE = sample()
PAPER = write_pdf(MADE.card, MADE.checklists, MADE.options, MADE.photos)


def changed(change: Callable[[pikepdf.Pdf], None]) -> tuple[bytes, bytes]:
    """Save the paper through another library, once with a change and once without."""
    import pikepdf

    made = []
    for deed in (change, lambda _: None):
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(PAPER)) as document:
            deed(document)
            document.save(out, deterministic_id=True)
        made.append(out.getvalue())
    return made[0], made[1]


def drawn(document: pikepdf.Pdf, old: bytes, new: bytes) -> None:
    """Change what draws the first page."""
    page = document.pages[0]
    page.contents_coalesce()
    page.Contents.write(re.sub(old, new, page.Contents.read_bytes(), count=1, flags=re.DOTALL))


def covered(document: pikepdf.Pdf) -> None:
    """Paint white over the words, which stay in the file."""
    drawn(document, rb"$", b" q 1 1 1 rg 0 0 600 900 re f Q")


def unseen(document: pikepdf.Pdf) -> None:
    """Set all words in the mode that draws nothing."""
    drawn(document, rb"^", b"3 Tr ")


def aside(document: pikepdf.Pdf) -> None:
    """Move the first words off the page."""
    drawn(document, rb"BT [\d.]+", b"BT -900")


def inverted(document: pikepdf.Pdf) -> None:
    """Show a photo as its negative, its bytes untouched."""
    import pikepdf

    (first, *_) = [one for one in document.objects if isinstance(one, pikepdf.Stream) and "/Width" in one]
    first.Decode = pikepdf.Array([1, 0, 1, 0, 1, 0])


def retitled(document: pikepdf.Pdf) -> None:
    """Change the title a window shows."""
    document.docinfo["/Title"] = "99 of 100"


@pytest.mark.parametrize("change", [covered, unseen, aside, inverted, retitled])
def test_what_a_reader_would_see_otherwise_is_found(change: Callable[[pikepdf.Pdf], None]):
    assert differing_objects(*changed(change))


def test_the_same_paper_packed_less_tightly_is_the_same_paper(monkeypatch: pytest.MonkeyPatch):
    import zlib

    monkeypatch.setattr(zlib, "compress", _loosely)
    other = write_pdf(MADE.card, MADE.checklists, MADE.options, MADE.photos)
    assert other != PAPER
    assert differing_objects(other, PAPER) == ()


def _loosely(data: bytes, *_: int) -> bytes:
    import zlib

    packer = zlib.compressobj(1)
    return packer.compress(data) + packer.flush()


def test_a_sealed_paper_is_the_paper_and_bytes_behind_the_seal_are_not_passed_over():
    assert differing_objects(PAPER.rstrip() + b"\n%inspector-seal/1 pdf\n", PAPER) == ()
    assert differing_objects(PAPER, PAPER) == ()


def test_pictures_are_given_by_their_hash():
    assert set(read_pdf_pictures(PAPER)) >= set(copies_held(MADE.photos).values())
