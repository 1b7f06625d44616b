# SPDX-License-Identifier: MPL-2.0
"""A PDF that is cut, damaged or hostile is refused in a sentence."""

import io
import zlib

import pikepdf
import pytest

from inspector.core.problems import KnownError
from inspector.files import pdf_reading
from inspector.files.pdf_reading import (
    content_digest_pdf,
    read_pdf_attachments,
    read_pdf_card,
    read_pdf_images,
    read_pdf_text,
)
from inspector.reports.pdf_writing import write_pdf
from tests.reports.sample_card import sample

READERS = (read_pdf_text, read_pdf_images, read_pdf_attachments, read_pdf_card, content_digest_pdf)


@pytest.fixture(scope="module")
def paper() -> bytes:
    made = sample()
    return write_pdf(made.card, made.checklists, made.options, made.photos)


def attached(name: str, data: bytes) -> bytes:
    document = pikepdf.new()
    document.add_blank_page()
    document.attachments[name] = pikepdf.AttachedFileSpec(document, data, filename=name)
    out = io.BytesIO()
    document.save(out, compress_streams=True)
    return out.getvalue()


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"no paper at all", b"PK\x03\x04", b"%PDF-1.4\n1 0 obj<<>>endobj"])
def test_what_is_no_pdf_is_refused(reader, data):
    with pytest.raises(KnownError) as caught:
        reader(data)
    assert caught.value.problem.code == "pdf_form"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_pdf_that_was_cut_is_refused(paper, share):
    with pytest.raises(KnownError):
        read_pdf_images(paper[: int(len(paper) * share)])


def test_an_encrypted_pdf_is_refused(paper):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper)) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="o", user="u"))
    for reader in READERS:
        with pytest.raises(KnownError):
            reader(out.getvalue())


def test_an_attachment_that_would_swell_beyond_bounds_is_refused(monkeypatch):
    monkeypatch.setattr(pdf_reading, "MOST_ATTACHED", 100_000)
    data = attached("card.json", b"0" * 5_000_000)
    assert len(data) < 100_000
    with pytest.raises(KnownError) as caught:
        read_pdf_attachments(data)
    assert caught.value.problem.code == "pdf_size"


def test_a_pdf_larger_than_any_of_ours_is_refused(monkeypatch, paper):
    monkeypatch.setattr(pdf_reading, "MOST_BYTES", 1000)
    for reader in READERS:
        with pytest.raises(KnownError):
            reader(paper)


def test_more_pages_than_any_of_ours_are_refused(monkeypatch, paper):
    monkeypatch.setattr(pdf_reading, "MOST_PAGES", 1)
    for reader in READERS:
        with pytest.raises(KnownError):
            reader(paper)


def test_a_pdf_without_a_card_is_named_as_such():
    with pytest.raises(KnownError) as caught:
        read_pdf_card(attached("other.txt", b"words"))
    assert caught.value.problem.code == "pdf_no_card"


def test_a_changed_picture_shows_in_its_hash(paper):
    at = paper.index(b"\xff\xd8\xff") + 200
    changed = paper[:at] + bytes([paper[at] ^ 1]) + paper[at + 1 :]
    assert read_pdf_images(changed) != read_pdf_images(paper)
    assert content_digest_pdf(changed) != content_digest_pdf(paper)


@pytest.mark.parametrize("ways", [["/FlateDecode"], ["/FlateDecode", "/FlateDecode"], ["/LZWDecode"]])
def test_a_page_that_unpacks_beyond_measure_is_refused_before_it_is_read(ways, monkeypatch):
    monkeypatch.setattr(pdf_reading, "MOST_UNPACKED", 1 << 20)
    document = pikepdf.new()
    document.add_blank_page()
    drawn = zlib.compress(b"(A) Tj " * 500_000, 9)
    document.pages[0].Contents = pikepdf.Stream(document, drawn, Filter=pikepdf.Array(map(pikepdf.Name, ways)))
    out = io.BytesIO()
    document.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    with pytest.raises(KnownError) as caught:
        read_pdf_text(out.getvalue())
    assert caught.value.problem.code == ("pdf_size" if ways == ["/FlateDecode"] else "pdf_form")
