# SPDX-License-Identifier: MPL-2.0
"""Every byte of a PDF, a workbook and a bundle flipped: the seal notices each, the whole proof a sample of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from inspector.app.trust import signed
from inspector.app.verifying import verify
from inspector.core.problems import KnownError
from inspector.disk.seal import read_seal
from tests.flows.stories import ENDINGS, Story

BOTH = [(edition, form) for edition in ("internal", "outside") for form in ENDINGS]
SAMPLE = 60


def flipped(data: bytes, places: range) -> Iterator[tuple[int, bytes]]:
    """The bytes with one bit turned at each place in turn."""
    work = bytearray(data)
    for place in places:
        work[place] ^= 1 << (place % 8)
        yield place, bytes(work)
        work[place] = data[place]


def seal_holds(data: bytes) -> bool:
    """Whether the seal alone finds nothing wrong."""
    try:
        seal = read_seal(data)
    except KnownError:
        return False
    return seal.whole and seal.is_signed(lambda key, signature, message: signed(key.hex(), message, signature))


@pytest.mark.parametrize("form", ENDINGS)
def test_the_seal_notices_every_byte(story: Story, form: str):
    data = story.data(form)
    assert seal_holds(data)
    assert [place for place, bad in flipped(data, range(len(data))) if seal_holds(bad)] == []


@pytest.mark.parametrize(("edition", "form"), BOTH)
def test_the_whole_proof_notices_bytes_all_over_the_file(story: Story, edition: str, form: str):
    data = story.data(form, edition)
    places = range(0, len(data), max(1, len(data) // SAMPLE))
    assert [place for place, bad in flipped(data, places) if verify(bad, story.keys).stands] == []


@pytest.mark.parametrize("form", ENDINGS)
def test_a_file_cut_short_or_made_longer_is_not_whole(story: Story, form: str):
    data = story.data(form)
    for bad in (data[:-1], data[: len(data) // 2], data[:200], data[:4], b"", data + b"\n", data + data):
        verdict = verify(bad, story.keys)
        assert verdict.whole
        assert not verdict.stands
