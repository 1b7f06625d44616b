# SPDX-License-Identifier: MPL-2.0
"""The outside edition: no name, sender, log, original or place stands in any member or stream of it, packed or not."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator

import pytest

from inspector.app.dossier import dossier_of_bundle, outside_dossier
from inspector.app.exporting import options_for
from inspector.core.problems import KnownError
from inspector.files.pdf_reading import read_pdf_attachments, read_pdf_text
from tests.flows.stories import ENDINGS, Story, photo

SECRETS = ("王敏", "Zhou Lin", "SecretPhone", "creation_office", "创城办", "S-1", "十一月模拟测评\x00")
BYTES = (b"Exif", b"SecretPhone")


def pieces(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Every decompressed member of a zip, or every decompressed stream and the plain objects of a PDF."""
    yield "file", data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from ((name, archive.read(name)) for name in archive.namelist())
        return
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as document:
        for one in document.objects:
            yield "object", str(one).encode()
            if isinstance(one, pikepdf.Stream):
                yield "raw", one.read_raw_bytes()
                if one.get("/Filter") != pikepdf.Name.DCTDecode:
                    yield "stream", one.read_bytes(pikepdf.StreamDecodeLevel.all)


def spellings(word: str) -> tuple[bytes, ...]:
    """How a word may be written in bytes."""
    escaped = "".join(f"\\u{ord(letter):04x}" for letter in word)
    return word.encode(), word.encode("utf-16-be"), word.encode("utf-16-le"), escaped.encode()


@pytest.mark.parametrize("form", ENDINGS)
def test_no_secret_is_in_any_piece_of_the_outside_edition(story: Story, form: str):
    found = list(pieces(story.data(form, "outside")))
    wanted = [spelled for word in SECRETS for spelled in spellings(word)] + list(BYTES)
    assert len(found) > 3
    assert [(name, one) for name, data in found for one in wanted if one in data] == []


def test_the_same_search_finds_the_secrets_of_the_internal_edition(story: Story):
    held = b"".join(data for _, data in pieces(story.data("bundle")))
    assert [word for word in SECRETS[:4] if word.encode() not in held] == []
    assert b"Exif" in held


@pytest.mark.parametrize("form", ENDINGS)
def test_the_original_photo_does_not_travel_outside(story: Story, form: str):
    original = photo()
    named = hashlib.sha256(original).hexdigest().encode()
    assert [name for name, data in pieces(story.data(form, "outside")) if original in data or named in data] == []


def test_an_outside_pdf_shows_no_name_and_carries_nothing(story: Story):
    data = story.data("pdf", "outside")
    shown = "".join(read_pdf_text(data))
    assert [word for word in SECRETS if word in shown] == []
    assert "城东农贸市场" in shown
    assert read_pdf_attachments(data) == {}


def test_an_outside_card_cannot_be_made_outside_again(story: Story):
    dossier = dossier_of_bundle(story.papers["outside", "bundle"].path)
    with pytest.raises(KnownError) as refused:
        outside_dossier(dossier, options_for("zh", "outside"))
    assert refused.value.problem.code == "outside_of_outside"


def test_an_outside_card_names_the_card_it_comes_from_and_scores_the_same(story: Story):
    card = dossier_of_bundle(story.papers["outside", "bundle"].path).card
    assert (card.edition, card.derived_from) == ("outside", story.dossier.card.digest())
    assert card.tallies == story.dossier.card.tallies
