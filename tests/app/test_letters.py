# SPDX-License-Identifier: MPL-2.0
"""Letters: the same bytes each time, read back whole, and refused when a single byte differs."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.letters import Letter, letter_data, read_letter, write_letter
from inspector.app.trust import Keys, Standing
from inspector.core.canonical import Record
from inspector.core.problems import KnownError
from inspector.disk.zips import zip_bytes
from tests.app.halls import sheet

RECORD: Record = {"type": "return", "format": 1, "reason": "照片不清"}


def refused(data: bytes, keys: Keys) -> str:
    """The code of the problem a letter is refused with; empty when it is read."""
    try:
        read_letter(data, keys)
    except KnownError as error:
        return error.problem.code
    return ""


def test_a_letter_is_read_back_with_its_checklists_and_signer(tmp_path: Path):
    keys = Keys(tmp_path)
    data = write_letter(RECORD, [sheet()], keys)
    letter = read_letter(data, keys)
    assert isinstance(letter, Letter)
    assert (letter.record, letter.kind, dict(letter.checklists)) == (RECORD, "return", {sheet().digest(): sheet()})
    assert (letter.signer.key, letter.signer.standing) == (keys.public(), Standing.OWN)
    assert data == write_letter(RECORD, [sheet(), sheet()], keys)


def test_no_byte_of_a_letter_can_be_changed(tmp_path: Path):
    keys = Keys(tmp_path)
    data = write_letter(RECORD, [], keys)
    read = [place for place in range(len(data)) if not refused(flipped(data, place, 1), keys)]
    assert read == []


def test_no_piece_of_a_letter_can_be_cut_off(tmp_path: Path):
    keys = Keys(tmp_path)
    data = write_letter(RECORD, [], keys)
    assert [end for end in range(len(data)) if not refused(data[:end], keys)] == []


def test_a_letter_with_checklists_is_held_in_a_thousand_places(tmp_path: Path):
    keys = Keys(tmp_path)
    data = write_letter(RECORD, [sheet()], keys)
    places = range(0, len(data), len(data) // 1000)
    assert [place for place in places if not refused(flipped(data, place, 0x80), keys)] == []


def test_other_files_are_no_letters(tmp_path: Path):
    keys = Keys(tmp_path)
    for data in (b"", b"%PDF-1.7\n%%EOF\n", b"PK", zip_bytes([("letter.json", b"{}")])):
        assert refused(data, keys) == "letter_none"


def test_a_letter_of_a_newer_release_or_of_no_kind_is_not_guessed_at(tmp_path: Path):
    keys = Keys(tmp_path)
    with pytest.raises(KnownError, match="newer"):
        write_letter({**RECORD, "format": 2}, [], keys)
    strange: tuple[Record, ...] = (
        {"type": "order", "format": 1},
        {"type": "return"},
        {"type": "return", "format": True},
    )
    for record in strange:
        with pytest.raises(KnownError, match="no assignment"):
            write_letter(record, [], keys)


def test_a_revoked_key_signs_nothing_that_counts(tmp_path: Path):
    office, mine = Keys(tmp_path / "office"), Keys(tmp_path / "mine")
    data = write_letter(RECORD, [], office)
    assert read_letter(data, mine).signer.standing is Standing.UNKNOWN
    mine.register(office.public(), "创建办")
    assert read_letter(data, mine).signer.name == "创建办"
    mine.register(office.public(), "创建办", revoked=True)
    assert refused(data, mine) == "letter_revoked"


def test_a_file_too_large_is_not_read_into_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("inspector.app.letters.LARGEST", 10)
    path = tmp_path / "a.assignment"
    path.write_bytes(b"PK" + bytes(9))
    with pytest.raises(KnownError, match="larger"):
        letter_data(path)


def flipped(data: bytes, place: int, bits: int) -> bytes:
    """The same bytes with some bits of one turned."""
    return data[:place] + bytes([data[place] ^ bits]) + data[place + 1 :]
