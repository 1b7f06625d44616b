# SPDX-License-Identifier: MPL-2.0
"""An exam holds nothing of the key in any byte: pack, trainee's disk, cards handed in."""

from __future__ import annotations

import gzip
import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.app.hall import Hall
from inspector.app.training.drills import drill_of, rule
from inspector.app.training.handing_in import hand_in
from inspector.app.training.taking import begin, logs_of
from inspector.core.canonical import canonical, digest
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.ruling import Ruling
from inspector.core.text import text
from inspector.core.values import Choice, Counts, Occurrence
from tests.app.training.markets import A1, MET, ONE, SHEET, THREE, TOKENS, key, laptop, made, packed

AMENDED = KeyAnswer(A1, MET, text("amendewort"), (), text("amendefalle"))


def secrets(hall: Hall) -> list[bytes]:
    """All that must stand nowhere: every token, the J of the key and of each answer in it, and every digest of them."""
    kept = key()
    records = [kept.record(), *(one.record() for one in (*kept.answers.values(), AMENDED))]
    spelled = [canonical(record) for record in records]
    rows = [row for row in hall.workspace.drill_rows("d1") if b'"kind":"key"' in row or b'"kind":"ruling"' in row]
    names = [digest(kind, one) for one in spelled for kind in ("answer_key", "key", "drill", "drill_pack")]
    names += [hashlib.sha256(one).hexdigest() for one in (*spelled, *rows)]
    tokens = (*TOKENS, "vogelbeere", "amendewort", "amendefalle", "answer_key", "distractor", '"accepted"')
    return [*(one.encode() for one in tokens), *spelled, *(name.encode() for name in names), *map(bytes.fromhex, names)]


def layers(data: bytes, depth: int = 3) -> Iterator[bytes]:
    """The bytes of a file, of the members of a zip in it, and of every deflated or gzipped stretch."""
    yield data
    if depth and data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from layers(archive.read(name), depth - 1)
    for mark in (b"\x1f\x8b\x08", b"\x78\x9c", b"\x78\x01", b"\x78\xda"):
        place = data.find(mark)
        while depth and place >= 0:
            found = _unpacked(data[place:])
            if found:
                yield from layers(found, depth - 1)
            place = data.find(mark, place + 1)


def _unpacked(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(47).decompress(data)
    except zlib.error:
        return b""


def leaks(data: bytes, hidden: list[bytes]) -> list[bytes]:
    """What of the hidden stands in a file or anything packed in it."""
    return [one for layer in layers(data) for one in hidden if one in layer]


@pytest.fixture
def hidden(hall: Hall, tmp_path: Path) -> list[bytes]:
    """An exam pack at `exam.drill` of a drill with a key and a ruling, and what it must not hold."""
    made(hall)
    rule(hall, "d1", Ruling("amend", A1, "amendewort", "刘", AMENDED))
    packed(hall, "exam", tmp_path / "exam.drill")
    return secrets(hall)


def test_an_exam_pack_holds_no_key_in_any_byte(hidden: list[bytes], tmp_path: Path):
    assert leaks((tmp_path / "exam.drill").read_bytes(), hidden) == []


def test_the_same_search_finds_every_token_in_a_practice_pack(hall: Hall, hidden: list[bytes], tmp_path: Path):
    found = leaks(packed(hall, "practice", tmp_path / "practice.drill").read_bytes(), hidden)
    assert [token for token in TOKENS if token.encode() not in found] == ["quinzaine", "zebrafink"]
    assert b"amendewort" in found  # the key goes as it is ruled


def test_the_search_looks_into_what_is_packed():
    assert leaks(gzip.compress(b"....quinzaine"), [b"quinzaine"]) == [b"quinzaine"]


def test_nothing_of_the_key_is_on_a_trainees_disk_or_in_the_card_handed_in(hidden: list[bytes], tmp_path: Path):
    with laptop(tmp_path / "b", tmp_path / "exam.drill") as other:
        sat = begin(other, "d1", "007")
        session = other.enter(sat.visits["A"])
        session.judge((SHEET, ONE), Choice("lost"))
        session.judge((SHEET, THREE), Counts((Occurrence("heap", 1),)))
        handed = hand_in(other, sat, tmp_path / "out", {"A": session})
        assert (len(handed.papers), drill_of(other, "d1").key) == (2, None)
    written = [*(tmp_path / "b").rglob("*"), *(tmp_path / "out").iterdir()]
    assert [path.name for path in written if path.is_file() and leaks(path.read_bytes(), hidden)] == []


def test_a_trainee_has_no_log_row_that_names_the_key(hidden: list[bytes], tmp_path: Path):
    with laptop(tmp_path / "b", tmp_path / "exam.drill") as other:
        sat = begin(other, "d1", "008")
        rows = [row for log in logs_of(other, sat).values() for row in log]
        assert [one for row in rows for one in leaks(canonical(row.record()), hidden)] == []
        assert {row.kind for row in rows} == {"open", "point"}
