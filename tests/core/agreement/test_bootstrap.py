# SPDX-License-Identifier: MPL-2.0
"""Intervals: drawn by hash so that anybody can redo them, the same everywhere, none where there is nothing to say."""

from __future__ import annotations

import hashlib
from fractions import Fraction

import pytest

from inspector.core.agreement.bootstrap import draws, interval, measured
from inspector.core.agreement.coefficient import six
from inspector.core.agreement.coefficients import coefficients
from inspector.core.agreement.cohen import cohen
from inspector.core.agreement.degenerate import ONE_VALUE
from inspector.core.agreement.ratings import Ratings
from inspector.core.agreement.sums import Sums
from inspector.core.problems import KnownError
from tests.core.agreement.given import found, rated


def test_the_first_draws_are_those_of_a_shell():
    """`printf 'inspector\\n0' | sha256sum` begins 1db0e6e2; the draw is the whole modulo the units."""
    firsts = [hashlib.sha256(f"inspector\n{i}".encode()).hexdigest() for i in range(21)]
    assert [first[:8] for first in firsts[:2]] == ["1db0e6e2", "375b519a"]
    places = [place for drawn in draws("inspector", 7, 3) for place in drawn]
    assert places == [int(first, 16) % 7 for first in firsts]


def test_a_seed_with_a_line_break_is_refused():
    with pytest.raises(KnownError, match="one line"):
        coefficients(rated(["ab", "ba"]), "a\nb", 5)


def redone(table: Ratings, seed: str, resamples: int, name: str) -> list[Fraction]:
    """A coefficient over every resample, each made into a table of its own."""
    units = sorted(table.units)
    rows = dict(zip(table.units, table.cells, strict=True))
    values = []
    for drawn in draws(seed, len(units), resamples):
        again = rated([[said or "." for said in rows[units[place]]] for place in drawn], table.level)
        value = found(again)[name]
        values += [six(value)] if value is not None else []
    return sorted(values)


@pytest.mark.parametrize(
    "name", ["agreement", "fleiss", "alpha_nominal", "alpha_ordinal", "alpha_interval", "ac1", "icc2"]
)
def test_an_interval_is_what_the_resampled_tables_give_themselves(name):
    table = rated(["112", "223", "333", "121", "223", "313", "112", "233", "322", "111"], "interval")
    ours = {one.name: (one.low, one.high) for one in coefficients(table, "種子", 80)}
    again = redone(table, "種子", 80, name)
    assert len(again) == 80
    assert ours[name] == (again[2], again[-3])


@pytest.mark.parametrize("name", ["cohen", "cohen_linear", "cohen_quadratic", "alpha_ordinal"])
def test_an_interval_of_two_with_missing_answers_is_what_the_resampled_tables_give(name):
    table = rated(["11", "22", "3.", "12", "23", "33", ".1", "23", "32", "11"], "interval")
    ours = {one.name: (one.low, one.high) for one in coefficients(table, "s", 80)}
    again = redone(table, "s", 80, name)
    assert ours[name] == (again[2], again[-3])


def test_another_seed_draws_otherwise_and_the_same_seed_alike():
    table = rated(["ab", "bb", "aa", "ba", "bb", "aa", "ab"])
    assert coefficients(table, "one", 60) == coefficients(table, "one", 60)
    assert coefficients(table, "one", 60) != coefficients(table, "two", 60)


def test_a_thousand_values_leave_twenty_five_out_at_each_end():
    assert interval([Fraction(n, 1000) for n in range(1000)], 1000) == (Fraction(25, 1000), Fraction(974, 1000))


def test_too_few_values_give_no_interval():
    values = [Fraction(1, 2)] * 89 + [ONE_VALUE] * 11
    assert interval(values, 100) is None
    assert interval([*values, Fraction(1, 2)], 100) == (Fraction(1, 2), Fraction(1, 2))
    assert interval([], 0) is None


def test_without_resamples_there_are_values_and_no_intervals():
    assert all(one.low is None and one.high is None for one in coefficients(rated(["ab", "bb"]), "s", 0))


@pytest.mark.parametrize("most", [1, 2**31, 2**32, 2**62, 2**200])
def test_sums_of_rows_never_spill_into_the_next_number(most):
    rows = [[most, 0, most], [0, most, 1], [most, most, most]]
    assert list(Sums(rows).over([0, 2, 2])) == [3 * most, 2 * most, 3 * most]
    assert list(Sums(rows).over([])) == [0, 0, 0]


def test_it_is_told_now_and_then_how_far_it_is_and_what_is_raised_ends_it():
    table, heard = rated(["ab", "bb", "aa"]), []
    measured([cohen(table)], 3, "s", 25, lambda done, whole: heard.append((done, whole)))
    assert heard == [(0, 25), (10, 25), (20, 25)]

    def stop(_done: int, _whole: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        measured([cohen(table)], 3, "s", 25, stop)
