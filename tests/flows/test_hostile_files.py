# SPDX-License-Identifier: MPL-2.0
"""Files nobody should trust: verifying them ends in a verdict or a sentence, never in a surprise."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.canonical import canonical, digest
from inspector.core.problems import KnownError
from tests.flows.forgers import changed_zip, resealed, stranger
from tests.flows.stories import ENDINGS, Story


def bomb() -> bytes:
    """A zip whose one member unpacks to a thousand times its size."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("card.json", bytes(200_000_000))
    return out.getvalue()


HOSTILE = {
    "empty": b"",
    "text": b"hello",
    "a pdf by name": b"%PDF-1.7\n",
    "a pdf without objects": b"%PDF-1.7\n%%EOF\n",
    "a zip by name": b"PK\x03\x04",
    "an empty zip": b"PK\x05\x06" + bytes(18),
    "a zip that unpacks for ever": bomb(),
    "a seal alone": b"%PDF-%%EOF\n%inspector-seal/1 pdf internal "
    + b" ".join([b"0" * 64] * 4)
    + b" "
    + b"0" * 128
    + b"\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gets_a_verdict(tmp_path: Path, name: str):
    verdict = verify(HOSTILE[name], Keys(tmp_path))
    assert not verdict.stands
    assert verdict.problems()


def test_a_file_that_is_not_there_or_a_folder_is_a_sentence(tmp_path: Path):
    for path in (tmp_path / "none.pdf", tmp_path):
        with pytest.raises(KnownError):
            verify(path, Keys(tmp_path))


@given(st.data())
def test_bytes_mangled_anywhere_get_a_verdict(story: Story, data: st.DataObject):
    good = story.data(data.draw(st.sampled_from(list(ENDINGS))))
    start = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(start, min(len(good), start + 400)))
    bad = good[:start] + data.draw(st.binary(max_size=60)) + good[end:]
    assert verify(bad, story.keys).stands == (bad == good)


CARDS = {
    "no rows": {"rows": ()},
    "a row twice": "twice",
    "no tallies": {"tallies": ()},
    "a type of its own": {"type": "drawing"},
    "a newer format": {"format": 9},
}


def bundled(story: Story, forger: Keys, change: dict) -> bytes:
    """The story's bundle with a changed card, all digests and the seal made anew by a forger."""
    data = canonical({**story.dossier.card.record(), **change})
    bad = changed_zip(story.data("bundle"), lambda members: members.update({"card.json": data}))
    return resealed(bad, story.data("bundle"), forger, card=digest("scorecard", data))


@pytest.mark.parametrize("name", CARDS)
def test_a_card_that_makes_no_sense_is_never_true(story: Story, tmp_path: Path, name: str):
    rows = story.dossier.card.record()["rows"]
    change = {"rows": (*rows, rows[-1])} if CARDS[name] == "twice" else CARDS[name]
    verdict = verify(bundled(story, stranger(tmp_path), change), story.keys)
    assert verdict.whole == ()
    assert verdict.true


def test_tallies_of_another_engine_are_reported_and_no_fault(story: Story, tmp_path: Path):
    verdict = verify(bundled(story, stranger(tmp_path), {"engine": "inspector-99"}), story.keys)
    assert verdict.stands
    assert [problem.code for problem in verdict.notes] == ["tally_engine"]
