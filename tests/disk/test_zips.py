# SPDX-License-Identifier: MPL-2.0
"""Strangers' archives are read behind guards; our own are written with one spelling."""

from __future__ import annotations

import io
import stat
import struct
import tracemalloc
import zipfile

import pytest

from inspector.core.problems import KnownError
from inspector.disk.zips import Limits, opened, zip_bytes
from tests.disk.old_zips import old_zip


def read_all(data: bytes, limits: Limits | None = None) -> None:
    """Open an archive and read every member."""
    with opened(data, limits or Limits()) as archive:
        for name in archive.names():
            archive.read(name)


def refusal(data: bytes, limits: Limits | None = None) -> tuple[str, str]:
    """Open and read all of an archive; give the code and reason of its refusal."""
    with pytest.raises(KnownError) as error:
        read_all(data, limits)
    return error.value.problem.code, error.value.problem.facts.get("reason", "")


def outcome(data: bytes) -> str:
    """Open and read all of an archive; say `whole` or the code it is refused with."""
    try:
        read_all(data)
    except KnownError as error:
        return error.problem.code
    return "whole"


def foreign(*members: tuple[zipfile.ZipInfo | str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Write a zip as another program might."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for member, data in members:
            archive.writestr(member, data)
    return target.getvalue()


def test_what_is_written_is_read_back_in_order():
    members = [("b.json", b"{}"), ("a/照片.jpg", b"x" * 1000), ("empty", b"")]
    for packed in (False, True):
        with opened(zip_bytes(members, packed=packed)) as archive:
            assert [(name, archive.read(name)) for name in archive.names()] == members
            assert archive.size("a/照片.jpg") == 1000


def test_the_same_members_give_the_same_bytes_and_no_clock():
    data = zip_bytes([("a", b"one"), ("b", b"two")])
    assert data == zip_bytes([("a", b"one"), ("b", b"two")])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {(one.date_time, one.compress_type) for one in archive.infolist()} == {((1980, 1, 1, 0, 0, 0), 0)}


def test_a_file_is_read_from_its_path(tmp_path):
    (tmp_path / "a.zip").write_bytes(zip_bytes([("a", b"one")]))
    with opened(tmp_path / "a.zip") as archive:
        assert archive.read("a") == b"one"
    with pytest.raises(KnownError) as missing, opened(tmp_path / "none.zip"):
        pass
    assert missing.value.problem.code == "file_missing"


def test_a_member_that_is_not_there_is_named():
    with opened(zip_bytes([("a", b"")])) as archive, pytest.raises(KnownError) as missing:
        archive.read("b")
    assert missing.value.problem.facts["member"] == "b"


@pytest.mark.parametrize(
    "name", ["../a", "/a", "a/../../b", "a\\b", "C:a", "a//b", "./a", "a\nb", "x" * 300, "x/" * 520 + "x"]
)
def test_names_that_leave_the_folder_or_hide_are_refused(name: str):
    member = zipfile.ZipInfo()
    member.filename = name
    code, reason = refusal(foreign((member, b"x")))
    assert (code, reason in {"path", "name"}) == ("zip_hostile", True)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("second", ["a.txt", "A.TXT"])
def test_the_same_name_twice_is_refused(second: str):
    assert refusal(foreign(("a.txt", b"1"), (second, b"2"))) == ("zip_hostile", "twice")


def test_a_symbolic_link_is_refused():
    member = zipfile.ZipInfo("link")
    member.create_system, member.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    assert refusal(foreign((member, b"/etc/passwd"))) == ("zip_hostile", "link")


def test_a_password_is_named():
    data = bytearray(foreign(("a", b"secret"), method=zipfile.ZIP_STORED))
    data[6] |= 1
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(data))[0] == "zip_encrypted"


def test_a_bomb_is_refused_before_it_is_unpacked_in_little_memory():
    data = foreign(("bomb", bytes(300 << 20)))
    tracemalloc.start()
    assert refusal(data) == ("zip_hostile", "size")
    assert tracemalloc.get_traced_memory()[1] < 8 << 20
    tracemalloc.stop()


def test_many_small_members_that_add_up_are_refused():
    data = zip_bytes([(str(n), b"x" * 1000) for n in range(50)], packed=True)
    assert refusal(data, Limits(total=10_000)) == ("zip_hostile", "total")
    assert refusal(data, Limits(members=49)) == ("zip_hostile", "members")


def test_a_member_that_claims_less_than_it_holds_is_damaged():
    data = foreign(("a", b"x" * 5000))
    small = struct.pack("<I", 10)
    place = data.rfind(b"PK\x01\x02")
    lied = data[:22] + small + data[26 : place + 24] + small + data[place + 28 :]
    assert refusal(lied)[0] == "zip_damaged"


def test_a_member_whose_packed_end_is_missing_is_damaged():
    data = zip_bytes([("a", b""), ("b", b"x")], packed=True)
    place = data.index(b"\x03\x00", 31)
    assert outcome(data[:place] + b"\x02\x00" + data[place + 2 :]) == "zip_damaged"


def test_a_member_whose_own_head_bears_another_name_is_damaged():
    data = zip_bytes([("abc", b"hello")])
    assert outcome(data.replace(b"abc", b"abd", 1)) == "zip_damaged"


def test_members_that_overlap_are_refused():
    data = zip_bytes([("a", b"x" * 50), ("b", b"y" * 50)])
    second = data.rfind(b"PK\x01\x02")
    overlapping = data[: second + 42] + struct.pack("<I", 20) + data[second + 46 :]
    assert refusal(overlapping) == ("zip_hostile", "overlap")


@pytest.mark.parametrize(("place", "value"), [(10, 60_000), (12, 2**31), (16, 2**32 - 1), (4, 7)])
def test_absurd_sizes_in_the_end_record_are_refused_at_once(place: int, value: int):
    data = bytearray(zip_bytes([("a", b"x")]))
    end = len(data) - 22
    width = 2 if place in {4, 10} else 4
    data[end + place : end + place + width] = value.to_bytes(width, "little")
    if place == 10:
        data[end + 8 : end + 10] = data[end + 10 : end + 12]
    assert refusal(bytes(data))[0] == "zip_hostile"


def test_every_cut_of_an_archive_is_noticed():
    data = zip_bytes([("a", b"one"), ("b", b"two")])
    assert {refusal(data[:length])[0] for length in range(len(data))} == {"zip_damaged"}


def test_bytes_before_the_first_member_are_refused():
    assert refusal(b"#!/bin/sh\n" + zip_bytes([("a", b"one")]))[0] == "zip_hostile"


def test_a_changed_byte_of_a_member_is_noticed():
    data = zip_bytes([("a", b"one two three")])
    assert refusal(data.replace(b"two", b"twO"))[0] == "zip_damaged"


def test_no_flipped_byte_ends_in_anything_but_a_known_error():
    data = foreign(("a/b.txt", b"hello" * 20), ("c", b"x"))
    for place in range(len(data)):
        for bit in (1, 128):
            flipped = data[:place] + bytes([data[place] ^ bit]) + data[place + 1 :]
            assert outcome(flipped).startswith(("zip_", "whole"))


def test_pictures_that_are_not_packed_count_for_what_they_are():
    data = zip_bytes([(f"{n}.jpg", b"x" * 5000) for n in range(50)])
    with opened(data, Limits(total=10_000, free=0, ratio=1)) as archive:
        assert len(archive.names()) == 50


@pytest.mark.parametrize("letters", ["gb18030", "utf-8"])
@pytest.mark.parametrize(
    "names",
    [
        ["城东/市场.txt", "城西/市场.txt"],
        ["穃.txt", "乗/b.txt"],  # half of either letter is a backslash
        ["需.txt", "戌.txt"],  # read as DOS letters they would be one name, large and small
        ["测评" * 45 + ".txt"],
    ],
)
def test_chinese_names_of_systems_that_do_not_say_so_are_read_as_they_were_written(names: list[str], letters: str):
    with opened(old_zip(dict.fromkeys(names, b"x"), letters)) as archive:
        assert archive.names() == tuple(names)
        assert {archive.read(name) for name in names} == {b"x"}


@pytest.mark.parametrize("name", ["市场\\..\\a", "市场/../a", "城:a", "市\0场"])
def test_a_chinese_name_that_leaves_the_folder_is_refused(name: str):
    for letters in ("gb18030", "utf-8"):
        assert refusal(old_zip({name: b"x"}, letters))[0] == "zip_hostile"
    assert refusal(old_zip({"市.txt": b"x", "市.TXT": b"y"}, "gb18030")) == ("zip_hostile", "twice")
