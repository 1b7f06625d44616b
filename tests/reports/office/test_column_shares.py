# SPDX-License-Identifier: MPL-2.0
"""Sharing the breadth of a table: rows become as low as they can, and nobody gets less than the least."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inspector.reports.office.column_shares import Need, shares

ROOM = 40_000
RUNS = st.lists(st.integers(0, 30_000), min_size=4, max_size=4)


def need(*runs: int, least: int = 3_000, number: bool = False) -> Need:
    return Need(least, max(runs), 8_000, number, 0, tuple((run,) for run in runs))


def test_a_column_that_needs_little_to_stand_on_one_line_gets_it_before_one_that_never_will():
    place, text = shares([need(11_000, 11_000, 11_000), need(90_000, 12_000, 12_000)], ROOM)
    assert place >= 11_000
    assert text > place


def test_the_text_that_makes_rows_high_is_broadened_first():
    short, long = shares([need(6_000, 6_000), need(60_000, 60_000)], ROOM)
    assert long > 4 * short


def test_numbers_keep_their_least_where_the_room_is_short():
    text, number = shares([need(80_000, 80_000), need(9_000, least=4_000, number=True)], 20_000)
    assert number >= 4_000
    assert text >= 10_000


@given(st.lists(RUNS, min_size=2, max_size=5))
def test_nobody_gets_less_than_the_least_and_the_room_is_kept(columns: list[list[int]]):
    widths = shares([need(*runs) for runs in columns], ROOM)
    assert min(widths) >= 3_000
    assert sum(widths) <= ROOM
