# SPDX-License-Identifier: MPL-2.0
"""Files made to harm are refused by name: a child process with little time and memory reads them all."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from inspector.app.office.gathering import gather
from inspector.app.trust import Keys
from inspector.core.merging.pool import Pool
from inspector.core.problems import known_codes
from inspector.disk.seal import sealed
from inspector.disk.zips import zip_bytes
from tests.app.office.cards import card
from tests.app.office.packing import packed

MEMORY, SECONDS = 1 << 30, 60
READER = f"""
import json, resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
resource.setrlimit(resource.RLIMIT_CPU, ({SECONDS}, {SECONDS}))
from inspector.app.office.gathering import gather
from inspector.app.trust import Keys
from inspector.core.merging.pool import Pool
from inspector.core.problems import known_codes
found = gather([Path(sys.argv[1])], Pool(), Keys(Path(sys.argv[2])), workers=1).files
print(json.dumps([[Path(f.path).name, f.verdict, [p.code for p in f.problems]] for f in found]))
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are asked of POSIX")


def zipped(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip as anybody makes one."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data, compress_type=method)
    return target.getvalue()


def signed(data: bytes, tmp_path: Path) -> bytes:
    """A zip sealed with the key of whoever means harm."""
    keys = Keys(tmp_path / "stranger")
    key = bytes.fromhex(keys.public())
    return sealed(data, form="bundle", edition="internal", card="0" * 64, content="0" * 64, key=key, sign=keys.sign)


def bombs() -> dict[str, bytes]:
    """Archives that would grow beyond all bounds."""
    nested = zipped(*((f"{number}.txt", bytes(8 << 20)) for number in range(40)))
    for _ in range(2):
        nested = zipped(*((f"{number}.zip", nested) for number in range(8)))
    counts = bytearray(zipped(("a.txt", b"hello")))
    counts[-14:-10] = b"\xff\xff\xff\xff"
    return {
        "bomb": zipped(("bomb.scorecard", bytes(250 << 20))),
        "nested bomb": nested,
        "count": bytes(counts),
        "many": zipped(*((f"{number}", b"") for number in range(20_001)), method=zipfile.ZIP_STORED),
    }


def strays() -> dict[str, bytes]:
    """Archives whose members would lie elsewhere, stand twice, or are no files."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        link = zipfile.ZipInfo("link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    names = ("../../evil.scorecard", "/etc/passwd", "C:/x", "a\\..\\b", "a//b", "./a")
    found = {f"stray {place}": zipped((name, b"x"), ("good.txt", b"y")) for place, name in enumerate(names)}
    twice = zipped(("aaaa.json", b"1"), ("bbbb.json", b"2")).replace(b"bbbb", b"AAAA")
    return found | {"link": target.getvalue(), "twice": twice}


def lies() -> dict[str, bytes]:
    """Archives whose directory claims four gigabytes: packed, unpacked, or to lie behind the end."""
    found = {}
    for what, place in (("packed", 20), ("unpacked", 24), ("offset", 42)):
        data = bytearray(zipped(("a.txt", b"hello"), method=zipfile.ZIP_STORED))
        start = data.index(b"PK\x01\x02")
        data[start + place : start + place + 4] = struct.pack("<I", 0xFFFFFFFE)
        found[f"4 GB {what}"] = bytes(data)
    secret = bytearray(zipped(("a.scorecard", b"secret")))
    secret[6] |= 1
    secret[secret.index(b"PK\x01\x02") + 8] |= 1
    return found | {"secret": bytes(secret)}


def cards(folder: Path) -> dict[str, bytes]:
    """Files rightly sealed, by whoever means harm, round cards that are none."""
    rows = b",".join([b'{"a":1}'] * 1_000_000)
    said = {
        "deep array": b"[" * 100_000,
        "deep object": b'{"a":' * 100_000,
        "long number": b"1" * 100_000,
        "surrogates": b'"' + b"\\ud800" * 9 + b'"',
        "no text": b"\xff\xfe",
        "million rows": b'{"rows":[' + rows + b"]}",
    }
    found = {name: signed(zip_bytes([("card.json", one)]), folder) for name, one in said.items()}
    paper = packed(card("v1", "m"), Keys(folder / "k"), "xlsx")
    bundle = packed(card("v1", "m"), Keys(folder / "k"))
    cut = {"half workbook": paper[: len(paper) // 2], "short workbook": paper[:-3], "half bundle": bundle[:900]}
    return found | cut


def odd() -> dict[str, bytes]:
    """Files that are nothing, noise, or packed in another way."""
    return {"empty": b"", "noise": b"%PDF-1.7\n" + bytes(range(256)) * 20, "rar": b"Rar!\x1a\x07\x00" + bytes(50)}


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[tuple[str, str]]]:
    """Gather all of them in one child with little memory and time: name → verdicts and codes."""
    folder = tmp_path_factory.mktemp("hostile")
    inbox = folder / "in"
    inbox.mkdir()
    for name, data in (bombs() | strays() | lies() | cards(folder) | odd()).items():
        (inbox / name).write_bytes(data)
    os.mkfifo(inbox / "pipe")
    (inbox / "loop").symlink_to(inbox)
    (inbox / "passwd").symlink_to("/etc/passwd")
    asked = [sys.executable, "-W", "error", "-c", READER, str(inbox), str(folder / "home")]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(asked, cwd=root, capture_output=True, text=True, timeout=300, check=True)
    found: dict[str, set[tuple[str, str]]] = {}
    for name, verdict, codes in json.loads(done.stdout):
        found.setdefault(name, set()).add((verdict, codes[0] if codes else ""))
    return found


@pytest.mark.parametrize(
    ("name", "verdict", "code"),
    [
        ("bomb", "hostile", "zip_hostile"),
        ("count", "hostile", "zip_hostile"),
        ("many", "hostile", "zip_hostile"),
        *((f"stray {place}", "hostile", "zip_hostile") for place in range(6)),
        ("link", "hostile", "zip_hostile"),
        ("twice", "hostile", "zip_hostile"),
        ("4 GB packed", "hostile", "zip_hostile"),
        ("4 GB unpacked", "hostile", "zip_hostile"),
        ("4 GB offset", "hostile", "zip_hostile"),
        ("secret", "unreadable", "zip_encrypted"),
        ("deep array", "broken", "canonical_form"),
        ("deep object", "broken", "canonical_form"),
        ("long number", "broken", "canonical_form"),
        ("surrogates", "broken", "canonical_form"),
        ("no text", "broken", "canonical_form"),
        ("million rows", "broken", "record_field"),
        ("half workbook", "unreadable", "zip_damaged"),
        ("short workbook", "unreadable", "zip_damaged"),
        ("half bundle", "unreadable", "zip_damaged"),
        ("empty", "unreadable", "gather_empty"),
        ("noise", "unreadable", "pdf_form"),
        ("rar", "unreadable", "gather_archive"),
        ("pipe", "hostile", "gather_special"),
        ("loop", "hostile", "gather_link"),
        ("passwd", "hostile", "gather_link"),
    ],
)
def test_a_hostile_file_is_refused_by_name(verdicts, name, verdict, code):
    assert verdicts[name] == {(verdict, code)}
    assert code in known_codes()


def test_a_bomb_in_bombs_is_given_up_and_what_was_read_of_it_is_no_card(verdicts):
    assert verdicts["nested bomb"] == {("hostile", "gather_unpacked"), ("unreadable", "file_kind")}


def test_folders_without_end_and_paths_that_are_none_are_refused(tmp_path):
    place = tmp_path / "deep"
    for _ in range(40):
        place /= "d"
    place.mkdir(parents=True)
    [found] = gather([tmp_path / "deep"], Pool(), Keys(tmp_path / "k")).files
    assert found.problems[0].code == "gather_deep"
    missing = gather([tmp_path / "none", Path("/dev/zero")], Pool(), Keys(tmp_path / "k")).files
    assert [one.problems[0].code for one in missing] == ["file_missing", "gather_special"]


def test_every_byte_of_a_bundle_turned_over_is_refused_or_changes_nothing(tmp_path):
    data = packed(card("v1", "m"), Keys(tmp_path / "k"))
    inbox = tmp_path / "in"
    inbox.mkdir()
    for place in range(0, len(data), 23):
        flipped = bytearray(data)
        flipped[place] ^= 1 << (place % 8)
        (inbox / f"{place}").write_bytes(flipped)
    found = gather([inbox], Pool(), Keys(tmp_path / "o"), workers=1).files
    assert len(found) > 100
    assert {one.verdict for one in found} <= {"broken", "unreadable", "hostile"}
