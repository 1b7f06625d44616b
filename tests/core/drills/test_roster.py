# SPDX-License-Identifier: MPL-2.0
"""The number is the identity, however a keyboard spells it; two people never share one."""

from __future__ import annotations

import pytest

from inspector.core.drills.roster import Roster, Trainee, guard_numbers, plain_number
from inspector.core.problems import KnownError

ROSTER = Roster(
    (Trainee("007", "张伟"), Trainee("7", "张伟"), Trainee("a1", "李强"), Trainee("A2", "陈静"), Trainee("a2", "赵新"))
)


@pytest.mark.parametrize(
    ("said", "name"),
    [("007", "007"), ("００７", "007"), (" 007\u200b", "007"), ("７", "7"), ("Ａ1", "a1"), ("A2", "A2")],
)
def test_a_number_is_found_however_it_is_typed(said: str, name: str):
    found = ROSTER.of(said)
    assert found is not None
    assert found.number == name


@pytest.mark.parametrize("said", ["07", "0 07", "", "٠٠٧", "a3", "ａ２x"])
def test_another_number_is_nobodys(said: str):
    assert ROSTER.of(said) is None


@pytest.mark.parametrize("other", ["007", "００７", " 007", "007\u200b", "\u202e007"])
def test_two_people_of_one_number_are_refused_however_it_is_spelled(other: str):
    with pytest.raises(KnownError) as refused:
        guard_numbers(Roster((Trainee("007", "张伟"), Trainee(other, "李强"))))
    assert refused.value.problem.code == "roster_twice"


def test_a_number_of_nothing_seen_is_none():
    with pytest.raises(KnownError) as refused:
        guard_numbers(Roster((Trainee("\u200b ", "张伟"),)))
    assert refused.value.problem.code == "roster_number"
    assert plain_number("　Ａ　0１ ") == "A 01"
