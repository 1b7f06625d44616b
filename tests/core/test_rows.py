# SPDX-License-Identifier: MPL-2.0
"""The log: rows in order, each hashed onto the one before."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.canonical import canonical
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.core.rows import START, chained, check_order, head, parse_row, row_bytes
from tests.core.cases import HEAPS, LOST, MET, change, log

ROWS = log(change("1", LOST), change("2", HEAPS), change("1", MET), sealed=True)


def refusal(rows):
    with pytest.raises(KnownError) as refused:
        check_order(rows)
    return refused.value.problem.code


def test_a_row_reads_back_from_its_bytes():
    assert all(row_bytes(parse_row(row_bytes(row))) == row_bytes(row) for row in ROWS)


def test_the_chain_is_the_hash_of_the_hash_before_and_the_bytes():
    first = hashlib.sha256(bytes(32) + row_bytes(ROWS[0])).hexdigest()
    assert chained(START, row_bytes(ROWS[0])) == head(ROWS[:1]) == first
    assert head(ROWS[:2]) == hashlib.sha256(bytes.fromhex(first) + row_bytes(ROWS[1])).hexdigest()
    assert head(()) == START


def test_a_whole_log_is_in_order():
    check_order(ROWS)


@given(st.permutations(range(len(ROWS))))
def test_any_other_order_is_refused(order):
    shuffled = [ROWS[place] for place in order]
    if list(order) != sorted(order):
        assert refusal(shuffled) in {"chain_first", "chain_broken"}


@pytest.mark.parametrize("gone", range(len(ROWS) - 1))
def test_a_missing_row_is_noticed(gone):
    assert refusal([*ROWS[:gone], *ROWS[gone + 1 :]]) in {"chain_first", "chain_broken"}


def test_an_empty_log_and_a_second_opening_are_refused():
    assert refusal([]) == "chain_first"
    assert refusal([ROWS[0], replace(ROWS[0], seq=1)]) == "chain_broken"


def test_after_the_seal_only_an_erasure_may_follow():
    after = replace(ROWS[1], seq=len(ROWS))
    assert refusal([*ROWS, after]) == "chain_broken"
    erase = replace(after, kind="erase", body={"sha256": "ab" * 32})
    check_order([*ROWS, erase])
    assert refusal([*ROWS, erase, replace(after, seq=len(ROWS) + 1)]) == "chain_broken"


def test_only_what_was_sealed_is_opened_again_and_then_it_goes_on():
    again = replace(ROWS[1], seq=len(ROWS), kind="reopen", body={"reason": "…"})
    check_order([*ROWS, again, replace(ROWS[1], seq=len(ROWS) + 1)])
    assert refusal([*ROWS, again, replace(again, seq=len(ROWS) + 1)]) == "chain_broken"
    assert refusal([*ROWS[:-1], replace(again, seq=len(ROWS) - 1)]) == "chain_broken"


@pytest.mark.parametrize("place", range(len(ROWS)))
@pytest.mark.parametrize("field", ["seq", "kind", "at", "writer", "body"])
def test_a_change_to_any_field_of_any_row_changes_the_head(place, field):
    other = {"seq": 99, "kind": "erase", "at": Moment(5), "writer": "w2", "body": {"x": 1}}
    changed = [*ROWS[:place], replace(ROWS[place], **{field: other[field]}), *ROWS[place + 1 :]]
    assert head(changed) != head(ROWS)


@pytest.mark.parametrize("data", [b"{}", b"[]", b"", b'{"seq":0}', canonical({**ROWS[0].record(), "extra": 1})])
def test_bytes_that_are_no_row_are_refused(data):
    with pytest.raises(KnownError):
        parse_row(data)
