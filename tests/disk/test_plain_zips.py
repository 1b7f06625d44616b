# SPDX-License-Identifier: MPL-2.0
"""Plain zips: one spelling, read back by others too; whatever else is there is refused by name, in bounded memory."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.problems import KnownError
from inspector.disk.plain_zips import Directory, first_name, opened_plain, write_plain
from inspector.disk.zips import zip_bytes

names = st.text("abcdefghij/._-0123456789", min_size=1, max_size=40)
members = st.dictionaries(names, st.binary(max_size=60), max_size=8).map(lambda held: list(held.items()))


def plain(held: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    write_plain(out, held)
    return out.getvalue()


def read(data: bytes) -> list[tuple[str, bytes]] | str:
    """What is in it, or the code of the problem with which it is refused."""
    try:
        with opened_plain(data) as archive:
            return [(name, archive.read(name)) for name in archive.members]
    except KnownError as error:
        return error.problem.code


@given(members)
def test_members_come_back_as_they_were_in_their_order(held):
    assert read(plain(held)) == held


@given(members)
def test_its_spelling_is_that_of_our_other_zips_and_others_read_it(held):
    assert plain(held) == zip_bytes(held)
    with zipfile.ZipFile(io.BytesIO(plain(held))) as archive:
        assert [(name, archive.read(name)) for name in archive.namelist()] == held


@given(members, st.data())
def test_a_changed_byte_never_passes_for_what_was_written(held, data):
    whole = plain(held)
    place, bit = data.draw(st.integers(0, len(whole) - 1)), data.draw(st.integers(0, 7))
    changed = whole[:place] + bytes([whole[place] ^ (1 << bit)]) + whole[place + 1 :]
    assert read(changed) in {"zip_damaged", "zip_hostile"}


@given(members, st.integers(0, 2000))
def test_a_file_cut_short_is_refused(held, left):
    whole = plain(held)
    assert read(whole[: min(left, len(whole) - 1)]) == "zip_damaged"


@given(st.binary(max_size=300))
def test_noise_is_refused(noise):
    assert read(b"PK\x03\x04" + noise) in {"zip_damaged", "zip_hostile"}


def test_the_same_name_twice_is_refused():
    assert read(plain([("a", b"1"), ("a", b"2")])) == "zip_damaged"


def test_a_member_that_claims_more_than_there_is_room_for_is_not_read():
    head = bytearray(plain([("a", b"x")]))
    head[18:26] = struct.pack("<2I", 0xF0000000, 0xF0000000)
    assert read(bytes(head)) == "zip_hostile"
    head[18:26] = struct.pack("<2I", 1 << 20, 1 << 20)
    assert read(bytes(head)) == "zip_damaged"


def test_a_place_beyond_four_gigabytes_stands_in_the_large_field_alone():
    directory = Directory()
    directory.place = 5 << 30
    entry = directory.add(b"a", 3, 0)
    assert (entry[42:46], struct.unpack("<2HQ", entry[-12:])) == (b"\xff" * 4, (1, 8, 5 << 30))
    assert directory.end()[:4] == b"PK\x06\x06"


@pytest.mark.parametrize(("start", "name"), [(plain([("a/b", b"")]), "a/b"), (b"PK", ""), (b"%PDF-1.7", ""), (b"", "")])
def test_the_first_member_is_named_by_the_first_bytes(start: bytes, name: str):
    assert first_name(start) == name


def test_a_member_files_have_in_common_stands_in_memory_once_and_is_proved_all_the_same():
    shared = b"checklist" * 200
    first, second = plain([("a", b"1"), ("b", shared)]), plain([("a", b"22"), ("c", shared)])
    with opened_plain(first) as one, opened_plain(second) as other:
        assert one.read_shared("b") == shared
        assert one.read_shared("b") is other.read_shared("c")
    with opened_plain(second.replace(b"checklist", b"checkList", 1)) as spoiled, pytest.raises(KnownError):
        spoiled.read_shared("c")
    with opened_plain(first) as one, pytest.raises(KnownError):
        one.read_shared("c")
