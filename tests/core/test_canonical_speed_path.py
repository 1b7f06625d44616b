# SPDX-License-Identifier: MPL-2.0
"""J is read the fast way where that is sure, and the slow way says no to exactly what it always said no to."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from inspector.core import canonical as canonical_form
from inspector.core.canonical import DEPTH, Json, canonical, parse, parse_rows
from inspector.core.problems import KnownError

KEYS = st.text("ab_1", min_size=1, max_size=3) | st.sampled_from(["A", "é", "", 'a"', "a\\", "a:", '":', "null"])
TEXTS = st.text(max_size=6) | st.sampled_from(
    ['"', "\\", "\n", "\t", '":', '{"a":1}', "[", "]", "][", "\\u0041", "\x7f", "\x85", "\ufffe", "\u3000", "null"]
)
NUMBERS = st.integers(-(2**54), 2**54)
VALUES = st.recursive(
    TEXTS | NUMBERS | st.booleans() | st.none() | st.floats(allow_nan=True),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)
BITS = [
    "[",
    "]",
    "{",
    "}",
    '"',
    ":",
    ",",
    "1",
    "-0",
    "1e3",
    "0.5",
    "null",
    "true",
    "\\",
    "\\n",
    "\\/",
    "\\u00e9",
    "a",
    " ",
]


def slowly(data: bytes) -> bool:
    """Whether it is J by the definition: read plainly, written once more, the same bytes."""

    def no_pairs_twice(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        if len(dict(pairs)) != len(pairs):
            raise ValueError("twice")
        return dict(pairs)

    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=no_pairs_twice)
        return canonical(value) == data
    except (ValueError, RecursionError, KnownError):
        return False


def quickly(data: bytes) -> bool:
    """Whether our reader takes it, and gives what writes the same bytes."""
    try:
        return canonical(parse(data)) == data
    except KnownError:
        return False


@given(VALUES, st.booleans(), st.booleans())
@example({"a": 'x":y'}, False, False)
@example(["]", [[]], "["], False, False)
def test_spelled_values_are_taken_and_refused_as_the_definition_says(value, is_ascii, is_sorted):
    data = json.dumps(value, ensure_ascii=is_ascii, sort_keys=is_sorted, separators=(",", ":"))
    spelled = data.encode("utf-8", "surrogatepass")
    assert quickly(spelled) == slowly(spelled)


@given(st.lists(st.sampled_from(BITS), max_size=14))
def test_torn_texts_are_taken_and_refused_as_the_definition_says(bits):
    data = "".join(bits).encode()
    assert quickly(data) == slowly(data)


@pytest.mark.parametrize("depth", [DEPTH - 1, DEPTH, DEPTH + 1, 100_000])
def test_nesting_is_bounded_whatever_brackets_stand_in_strings(depth):
    plain = b"[" * depth + b"]" * depth
    masked = b'["]",' * depth + b"[]" + b',"["]' * depth
    assert quickly(plain) is (depth <= DEPTH)
    assert quickly(masked) is (depth < DEPTH)


@given(st.dictionaries(st.sampled_from(["rows", "photos", "a"]), VALUES, max_size=3), st.booleans())
@example({"photos": [{"rows": []}], "rows": ["x"]}, True)
@example({"rows": ["null", {"rows": []}]}, True)
def test_the_items_of_an_array_are_spelled_as_they_stand(value, is_sorted):
    data = json.dumps(value, ensure_ascii=False, sort_keys=is_sorted, separators=(",", ":"))
    spelled = data.encode("utf-8", "surrogatepass")
    try:
        found, items = parse_rows(spelled, "rows")
    except KnownError:
        assert not slowly(spelled)
        return
    assert canonical(found) == spelled
    rows = value.get("rows")
    assert items == tuple(canonical(row).decode() for row in (rows if isinstance(rows, list) else ()))


@given(VALUES)
@example({1: 2})
@example({"a": 10**16, "b": -(2**53)})
@example({"e": [True, False, -1]})
def test_what_is_spelled_at_once_is_spelled_as_it_is_part_by_part(value):
    parts: list[str] = []
    try:
        canonical_form._write(value, parts, 0)
    except (KnownError, TypeError):
        assert canonical_form._swiftly(value) == ""
    else:
        assert canonical_form._swiftly(value) in {"", "".join(parts)}
