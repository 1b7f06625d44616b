# SPDX-License-Identifier: MPL-2.0
"""Canonical JSON: one value, one spelling; the byte vectors of docs/formats.md are held here."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.canonical import canonical, digest, mended, parse, parse_record, tidy
from inspector.core.problems import KnownError

FORMATS = (Path(__file__).resolve().parents[2] / "docs" / "formats.md").read_text("utf-8")
VECTORS = re.findall(r"^\| (\d+) \| [^|]+ \| `([^`]+)` \| `([0-9a-f]+)` \| `([0-9a-f]{64})` \|$", FORMATS, re.MULTILINE)
REFUSED = re.findall(r"^\| ([^|`]+) \| `([0-9a-f]+)` \|$", FORMATS, re.MULTILINE)

letters = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
texts = st.text(letters) | st.sampled_from(['"\\', "a\nb\tc", "=1+1", "<b>&", "😀𠮷"])
keys = st.from_regex(r"[a-z0-9_]{1,8}", fullmatch=True)
records = st.recursive(
    st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | texts,
    lambda below: st.lists(below, max_size=4) | st.dictionaries(keys, below, max_size=4),
    max_leaves=20,
)


def refusal(data):
    with pytest.raises(KnownError) as refused:
        parse(data)
    return refused.value.problem.code


def test_the_document_gives_twenty_byte_vectors_and_eighteen_refusals():
    assert [int(row[0]) for row in VECTORS] == list(range(1, 21))
    assert len(REFUSED) == 18


@pytest.mark.parametrize(("number", "loose", "spelled", "named"), VECTORS)
def test_a_byte_vector_of_the_document_holds(number, loose, spelled, named):
    value, data = json.loads(loose), bytes.fromhex(spelled)
    assert canonical(value) == data
    assert parse(data) == value
    assert digest("vector", data) == named


@pytest.mark.parametrize(("reason", "spelled"), REFUSED)
def test_bytes_the_document_refuses_are_refused(reason, spelled):
    assert refusal(bytes.fromhex(spelled)) == "canonical_form"


@given(records)
def test_what_was_written_reads_as_the_same_value_and_is_written_the_same(value):
    data = canonical(value)
    assert parse(data) == value
    assert canonical(parse(data)) == data
    assert json.loads(data) == value


@given(st.dictionaries(keys, records, max_size=5))
def test_the_order_in_which_fields_came_makes_no_difference(value):
    assert canonical(dict(reversed(value.items()))) == canonical(value)


@given(records, st.integers(0), st.integers(0, 255))
def test_a_changed_byte_is_refused_or_is_another_value(value, place, byte):
    data = bytearray(canonical(value))
    data[place % len(data)] = byte
    try:
        read = parse(bytes(data))
    except KnownError:
        return
    assert canonical(read) == bytes(data)


@pytest.mark.parametrize(
    "value", [None, 1.5, {"A": 1}, {"a b": 1}, {1: 2}, 2**53, "\x00", "\ud800", b"x", {"a": {3}}, "\r"]
)
def test_what_has_no_canonical_form_cannot_be_written(value):
    with pytest.raises((KnownError, TypeError)):
        canonical(value)


def test_nesting_ends_at_sixty_four():
    assert parse(b"[" * 64 + b"]" * 64)
    assert refusal(b"[" * 65 + b"]" * 65) == "canonical_form"
    assert refusal(b"[" * 200_000) == "canonical_form"
    assert parse(b'["' + b"[" * 500 + b'"]') == ["[" * 500]


def test_nothing_deeper_can_be_written():
    deep: list[object] = []
    for _ in range(64):
        deep = [deep]
    assert canonical(deep[0])  # type: ignore[arg-type]
    with pytest.raises(KnownError):
        canonical(deep)  # type: ignore[arg-type]


def test_the_digest_names_type_and_bytes():
    assert digest("checklist", b"{}") == hashlib.sha256(b"inspector/checklist/1\n{}").hexdigest()


def test_a_record_must_be_an_object():
    assert parse_record(b'{"a":1}') == {"a": 1}
    with pytest.raises(KnownError):
        parse_record(b"[]")


def test_text_is_tidied_at_the_border_and_else_kept_as_typed():
    assert tidy("a\r\nb\rc\td") == "a\nb\nc\td"
    assert tidy("=1+1 <b>& 😀 𠮷 e\u0301 ") == "=1+1 <b>& 😀 𠮷 e\u0301 "


@pytest.mark.parametrize("bad", ["\x00", "\x07", "\x0b", "\x7f", "\x85", "\ud842", "\ufffe", "\uffff"])
def test_a_character_no_file_can_carry_is_refused_by_its_number(bad):
    with pytest.raises(KnownError) as refused:
        tidy(f"a{bad}")
    assert refused.value.problem.facts["found"] == f"U+{ord(bad):04X}"
    assert mended(f"a{bad}b") == "a\ufffdb"
