# SPDX-License-Identifier: MPL-2.0
"""A seal has one spelling and one place; whatever byte changes, either the form, the hash or the signature says so."""

from __future__ import annotations

import hashlib
import zipfile

import pytest

from inspector.core.problems import KnownError
from inspector.disk.seal import Seal, read_seal, sealed
from inspector.disk.zips import opened, zip_bytes

PDF = b"%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF"
KEY = b"k" * 32


def sign(message: bytes) -> bytes:
    """A stand-in for Ed25519: 64 bytes that fit no other message."""
    return hashlib.sha512(KEY + message).digest()


def proves(key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the stand-in's signature fits."""
    return signature == hashlib.sha512(key + message).digest()


def put(data: bytes, form: str, edition: str = "internal") -> bytes:
    """Seal with fixed digests."""
    return sealed(data, form=form, edition=edition, card="a" * 64, content="b" * 64, key=KEY, sign=sign)


def stands(data: bytes) -> bool:
    """Whether the seal is well formed, whole and signed."""
    try:
        seal = read_seal(data)
    except KnownError as error:
        return error.problem.code not in {"seal_missing", "seal_form"}
    return seal.whole and seal.is_signed(proves)


@pytest.mark.parametrize("form", ["xlsx", "bundle"])
def test_a_sealed_zip_is_still_a_zip_and_says_its_card(form: str):
    data = put(zip_bytes([("a", b"one")]), form, "outside")
    seal = read_seal(data)
    assert (seal.format, seal.edition, seal.card, seal.content) == (form, "outside", "a" * 64, "b" * 64)
    assert stands(data)
    with opened(data) as archive:
        assert (archive.read("a"), archive.comment) == (b"one", seal.line())


def test_a_sealed_pdf_ends_in_its_seal_after_the_last_end_mark():
    data = put(PDF + b"\r\n", "pdf")
    assert data.startswith(PDF + b"\n%inspector-seal/1 pdf internal ")
    assert (data.endswith(b"\n"), stands(data)) == (True, True)


def test_a_seal_is_read_from_a_file_of_any_length(tmp_path):
    data = put(zip_bytes([("a", bytes(3 << 20))]), "bundle")
    (tmp_path / "a.scorecard").write_bytes(data)
    assert read_seal(tmp_path / "a.scorecard") == read_seal(data)


@pytest.mark.parametrize("form", ["pdf", "xlsx", "bundle"])
def test_every_flipped_bit_is_noticed(form: str):
    data = put(PDF if form == "pdf" else zip_bytes([("a", b"one")]), form)
    flips = [(place, bit) for place in range(len(data)) for bit in range(8)]
    unnoticed = [
        (place, bit)
        for place, bit in flips
        if stands(data[:place] + bytes([data[place] ^ 1 << bit]) + data[place + 1 :])
    ]
    assert unnoticed == []


@pytest.mark.parametrize("form", ["pdf", "xlsx"])
def test_every_cut_and_every_addition_is_noticed(form: str):
    data = put(PDF if form == "pdf" else zip_bytes([("a", b"one")]), form)
    assert not any(stands(data[:length]) for length in range(len(data)))
    assert not any(stands(data + more) for more in (b"\n", b" ", b"\0", data, PDF))


def test_other_spellings_of_the_same_seal_are_refused():
    data = put(PDF, "pdf")
    seal = read_seal(data)
    line = seal.line()
    head = data[: -len(line) - 2]
    upper = line.replace(seal.key.encode(), seal.key.upper().encode())
    for other in (upper, line.replace(b" pdf ", b"  pdf "), line + b" ", line.replace(b" pdf ", b" xlsx ")):
        assert not stands(head + b"%" + other + b"\n")
    for end in (b"%" + line, b"%" + line + b"\r\n", b"\n%" + line + b"\n", b"% " + line + b"\n"):
        assert not stands(head + end)
    assert stands(head + b"%" + line + b"\n")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n%%EOF\n", zip_bytes([("a", b"")]), b"hello" * 300])
def test_a_file_without_a_seal_says_so(data: bytes):
    with pytest.raises(KnownError) as missing:
        read_seal(data)
    assert missing.value.problem.code == "seal_missing"


def test_only_finished_unsealed_files_can_be_sealed():
    archive = zip_bytes([("a", b"one")])
    wrong = [(b"%PDF-1.7\nhalf", "pdf"), (b"plain", "pdf"), (b"plain", "xlsx"), (put(archive, "xlsx"), "xlsx")]
    for data, form in [*wrong, (archive, "docx"), (put(PDF, "pdf"), "pdf")]:
        with pytest.raises(KnownError) as refused:
            put(data, form)
        assert refused.value.problem.code == "seal_form"


def test_the_signed_message_is_the_line_up_to_the_files_hash():
    seal = Seal("pdf", "internal", "a" * 64, "b" * 64, "c" * 64, "d" * 64, "e" * 128, whole=True)
    assert seal.message() == f"inspector-seal/1 pdf internal {'a' * 64} {'b' * 64} {'c' * 64}".encode()
    assert seal.line() == seal.message() + f" {'d' * 64} {'e' * 128}".encode()


def test_a_zip_re_saved_by_another_program_has_lost_its_seal(tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(put(zip_bytes([("a", b"one")]), "xlsx"))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("b", b"two")
    assert not stands(path.read_bytes())
