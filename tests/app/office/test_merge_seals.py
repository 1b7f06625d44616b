# SPDX-License-Identifier: MPL-2.0
"""Sealed merge files: who wrote them is said, what is in them stays the same bytes, a false seal is refused."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from inspector.app.hall import open_hall
from inspector.app.office.gathering import gather
from inspector.app.office.merge_files import seal_merge
from inspector.app.office.office import Office
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.merging.pool import Pool
from inspector.core.problems import Problem
from inspector.disk.seal import read_seal
from tests.app.halls import counting, ticking
from tests.app.office.cards import card_of, sheet_record
from tests.app.office.test_merge_files import CASE, merged, zipped
from tests.app.office.test_office import batch


def sealed(tmp_path: Path, name: str) -> bytes:
    """The merge file of the case, sealed by an office of its own."""
    hall = open_hall(tmp_path / name, tmp_path / f"home-{name}", clock=ticking(), new_id=counting())
    one = Office(hall)
    one.keep_batch(batch(hall, "b"), [*CASE, sheet_record()])
    made = one.write_merge(tmp_path / f"{name}.merge", sealed=True)
    hall.close()
    assert made.signer == Keys(tmp_path / f"home-{name}").public()
    return made.path.read_bytes()


def test_whoever_seals_it_all_before_the_seal_is_the_same(tmp_path):
    east, west = sealed(tmp_path, "east"), sealed(tmp_path, "west")
    bare, _ = merged(tmp_path, "bare", [CASE])
    length = len(read_seal(east).line())
    assert east != west
    assert east[:-length] == west[:-length]
    assert east[: -length - 2] == bare[:-2]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda data: data[:-1] + (b"1" if data.endswith(b"0") else b"0"), "seal_unsigned"),
        (lambda data: data[:60] + bytes([data[60] ^ 1]) + data[61:], "zip_damaged"),
        (lambda data: data + b" ", "zip_damaged"),
        (lambda data: data.replace(b"seal/1 merge ", b"seal/1 drill "), "seal_unsigned"),
        (lambda data: data[:-5] + b"ZZZZZ", "seal_form"),
    ],
)
def test_a_seal_that_does_not_hold_is_refused(tmp_path, change, code):
    data = change(sealed(tmp_path, "east"))
    (tmp_path / "in.merge").write_bytes(data)
    (found,) = gather([tmp_path / "in.merge"], Pool(), Keys(tmp_path / "home")).files
    assert (found.takes, [problem.code for problem in found.problems]) == (False, [code])


def test_the_seal_of_another_set_is_refused(tmp_path):
    other, _ = merged(tmp_path, "other", [CASE[:2]])
    stream = io.BytesIO(other)
    seal_merge(stream, "ab" * 32, Keys(tmp_path / "home"))
    (tmp_path / "in.merge").write_bytes(stream.getvalue())
    (found,) = gather([tmp_path / "in.merge"], Pool(), Keys(tmp_path / "home")).files
    assert [problem.code for problem in found.problems] == ["seal_of_another"]


def test_a_sealed_file_says_who_vouches_for_what_it_decides(tmp_path):
    sealed(tmp_path, "east")
    keys = Keys(tmp_path / "home")
    keys.register(Keys(tmp_path / "home-east").public(), "江北区")
    (found,) = gather([tmp_path / "east.merge"], Pool(), keys).files
    told = Problem("gather_merge_sealed", decisions=1, withdrawals=0, by="王", here=0, signer="江北区")
    assert (found.signer.name, found.notes) == ("江北区", (told,))


def test_a_merge_file_is_verified_like_any_other(tmp_path):
    keys = Keys(tmp_path / "home-east")
    data = sealed(tmp_path, "east")
    verdict = verify(data, keys)
    assert (verdict.stands, verdict.format, verdict.carries, verdict.is_known) == (True, "merge", "set", True)
    bare, made = merged(tmp_path, "bare", [CASE])
    verdict = verify(bare, keys)
    assert (verdict.stands, verdict.card, verdict.signer.key) == (True, made.digest, "")
    assert [phrase.code for phrase in verdict.phrases()] == [
        "verdict.whole_set",
        "verdict.true_set",
        "verdict.signer_none",
    ]


@pytest.mark.parametrize("place", [5, 200, -100])
def test_a_changed_byte_of_a_merge_file_does_not_verify(tmp_path, place):
    data = bytearray(sealed(tmp_path, "east"))
    data[place] ^= 1
    assert not verify(bytes(data), Keys(tmp_path / "home")).stands


def test_a_record_that_does_not_prove_itself_is_not_true(tmp_path):
    one = card_of("v1", "m")
    verdict = verify(zipped((f"records/card/{one.digest}.json", one.data)), Keys(tmp_path / "home"))
    assert (verdict.whole, bool(verdict.true)) == ((), True)
    assert "verdict.false_set" in [phrase.code for phrase in verdict.phrases()]
