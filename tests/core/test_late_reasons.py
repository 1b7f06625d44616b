# SPDX-License-Identifier: MPL-2.0
"""Reasons made late say what they would have said at once."""

from __future__ import annotations

from fractions import Fraction
from functools import partial

from inspector.core.late_reasons import LateReasons
from inspector.core.phrases import Phrase
from inspector.core.policies import Policies
from inspector.core.reasons import Reason, recompute
from inspector.core.rollup import Result, roll_units

EACH = [Reason(Phrase("roll.visit", order=str(number)), Fraction(number)) for number in range(3)]


def made(calls: list[int]) -> list[Reason]:
    calls.append(len(EACH))
    return EACH


def test_they_are_made_once_and_only_when_somebody_looks():
    calls: list[int] = []
    late = LateReasons(3, partial(made, calls))
    assert (len(late), calls) == (3, [])
    assert (late[0], late[-1], late[1:], [*late]) == (EACH[0], EACH[2], tuple(EACH[1:]), EACH)
    assert calls == [3]


def test_they_equal_a_tuple_of_the_same_and_nothing_else():
    late = LateReasons(3, partial(made, []))
    assert late == tuple(EACH) == late
    assert tuple(EACH[:2]) != late
    assert late != 3
    assert repr(late) == repr(tuple(EACH))


def test_a_unit_of_sites_visited_once_is_explained_down_to_its_visits():
    results = [
        Result("", "街道", "市场", f"S{number}", Fraction(number), Fraction(9), "2026-11-16") for number in (5, 3)
    ]
    reason = roll_units(results, Policies())[0].reason
    assert reason is not None
    sites = reason.below[0].below
    assert [one.phrase.facts["site"] for one in sites] == ["S3", "S5"]
    assert recompute(reason) == reason.number == Fraction(400, 9)
