# SPDX-License-Identifier: MPL-2.0
"""Bulk policies: what each of them decides, and what it leaves open."""

import pytest

from inspector.core.merging.policies import bulk
from tests.core.merging.cards import (
    AT,
    BARE,
    BLUE,
    FULL,
    LOST,
    MET,
    RED,
    card,
    free,
    head,
    letter,
    only,
    see,
)

TASK = letter("v1", "v2")
MINE = card("v1", {**FULL, "1": MET, "2": free(8)})
YOURS = card("v2", {"2": free(5), "1": LOST, "3": FULL["3"]}, head(BLUE))


def _stands(policy: str, chief: str = "") -> dict[str, str]:
    """Say at which points which way an answer came to stand, and what of it was earned."""
    before = only(see(MINE, YOURS, TASK))
    made = bulk(before.conflicts, policy, reason="按办法", author="王敏", at=AT, chief=chief)
    assert len(made.decisions) + len(made.left) == len(before.conflicts) == 2
    assert all((one.policy, one.reason) == (policy, "按办法") for one in made.decisions)
    walk = only(see(MINE, YOURS, TASK, *made.decisions))
    return {name: f"{one.way} {one.tally.earned}" for (_, name), one in walk.answers.items() if name != "3"}


def test_the_newer_answer_stands_point_by_point():
    assert _stands("newer") == {"1": "decided 0", "2": "decided 8"}


def test_a_fault_with_a_photo_stands_and_without_one_the_higher_score_does():
    assert _stands("evidence") == {"1": "decided 0", "2": "decided 8"}
    bare = card("v2", {**FULL, "1": BARE, "2": free(8)}, head(BLUE))
    conflicts = only(see(MINE, bare, TASK)).conflicts
    assert [one.choice for one in bulk(conflicts, "evidence", reason="", author="", at=AT).decisions] == [MINE.digest]


def test_what_the_chief_judged_stands():
    assert _stands("chief", RED) == {"1": "decided 2", "2": "decided 8"}
    assert _stands("chief", BLUE) == {"1": "decided 0", "2": "decided 5"}


def test_a_chief_who_was_not_there_decides_nothing():
    assert _stands("chief", "张伟") == _stands("chief") == {"1": "open 0", "2": "open 0"}


def test_the_mean_is_taken_only_where_something_was_measured():
    assert _stands("mean") == {"1": "open 0", "2": "mean 13/2"}


def test_a_policy_decides_nothing_of_a_head():
    conflicts = only(see(MINE, card("v1", {"1": MET, "2": free(8), "3": FULL["3"]}, head(remark="雨")), TASK)).conflicts
    assert [one.about for one in bulk(conflicts, "newer", reason="", author="", at=AT).left] == ["head"]


def test_answers_of_the_same_moment_are_left_open():
    fork = card("v1", {"1": LOST})
    (conflict,) = only(see(card("v1", {"1": MET}), fork, TASK)).conflicts
    assert bulk((conflict,), "newer", reason="", author="", at=AT).left == (conflict,)


def test_no_policy_goes_by_another_name():
    with pytest.raises(KeyError):
        bulk((), "older", reason="", author="", at=AT)
