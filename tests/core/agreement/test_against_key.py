# SPDX-License-Identifier: MPL-2.0
"""Against a key: two people of one agreement who need opposite advice, blanks, sites, and what answers are worth."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.core.agreement.against_key import AgainstKey, Weighing, against_key
from inspector.core.agreement.ratings import Ratings, ratings
from inspector.core.agreement.worths import worths
from inspector.core.problems import KnownError


def beside(level: str = "nominal", **columns: str) -> Ratings:
    """Columns of signs, a point is missing."""
    rows = zip(*columns.values(), strict=True)
    cells = [[None if said == "." else said for said in row] for row in rows]
    return ratings([f"u{n}" for n in range(len(cells))], list(columns), cells, level)


def held(table: Ratings, *, blanks: bool = False, weighing: Weighing | None = None) -> dict[str, AgainstKey]:
    found = against_key(table, "key", worths(table), blanks=blanks, weighing=weighing)
    return {one.rater: one for one in found}


def test_two_of_the_same_agreement_are_told_apart():
    found = held(beside(key="11010110", B="11110111", C="10000110"))
    assert found["B"].agreement == found["C"].agreement == Fraction(3, 4)
    assert (found["B"].detection, found["B"].miss, found["B"].false_alarm) == (Fraction(1, 3), Fraction(2, 3), 0)
    assert (found["C"].detection, found["C"].miss, found["C"].false_alarm) == (1, 0, Fraction(2, 5))
    assert (found["B"].bias, found["C"].bias) == (Fraction(1, 4), Fraction(-1, 4))
    assert found["B"].difference == found["C"].difference == Fraction(1, 4)


def test_a_blank_is_left_out_or_counts_as_wrong():
    table = beside(key="1100", A="1..0")
    left_out, counted = held(table)["A"], held(table, blanks=True)["A"]
    assert (left_out.points, left_out.agreement, left_out.detection) == (2, 1, 1)
    assert (counted.points, counted.answered, counted.agreement) == (4, 2, Fraction(1, 2))
    assert (counted.detection, counted.false_alarm, counted.bias) == (Fraction(1, 2), 0, 0)


def test_what_the_key_leaves_blank_counts_for_nobody():
    assert held(beside(key="1.", A="10"))["A"].points == 1


def test_nothing_beside_the_key_gives_no_rates():
    one = held(beside(key="11", A=".."))["A"]
    assert (one.agreement, one.detection, one.miss, one.false_alarm) == (None, None, None, None)
    assert (one.bias, one.difference, one.site_difference) == (None, None, None)
    counts = ("points", "answered", "agreed", "faults", "detected", "sound", "false_alarms")
    assert one.record() == {"rater": "A", **dict.fromkeys(counts, 0)}


def test_not_applicable_is_no_fault_and_a_fault_called_so_is_missed():
    table = ratings(["a", "b", "c"], ["key", "A"], [["不符合", "不适用"], ["不适用", "不符合"], ["符合", "符合"]])
    one = held(table)["A"]
    assert (one.miss, one.false_alarm, one.agreement) == (1, Fraction(1, 2), Fraction(1, 3))
    assert one.bias == 0


def test_levels_are_shares_of_the_largest_number_or_of_the_full_score_named():
    table = beside("ordinal", key="5431", A="5341")
    assert held(table)["A"].difference == Fraction(2, 4) / 5
    by_ten = against_key(table, "key", worths(table, full=Fraction(10)))
    assert (by_ten[0].difference, by_ten[0].faults) == (Fraction(2, 4) / 10, 4)


def test_whole_sites_can_agree_where_points_differ():
    table = beside(key="1010", A="0110")
    sites = {"u0": "east", "u1": "east", "u2": "west", "u3": "west"}
    alike = held(table, weighing=Weighing({}, sites))["A"]
    assert (alike.difference, alike.site_difference) == (Fraction(1, 2), 0)
    heavy = held(table, weighing=Weighing({"u0": Fraction(3)}, sites))["A"]
    assert heavy.site_difference == Fraction(2, 4) / 2
    assert heavy.record()["site_difference"] == "0.25"


def test_values_named_as_faults_are_and_all_others_are_not():
    table = ratings(["a", "b", "c"], ["key", "A"], [["脏", "净"], ["净", "乱"], ["N/A", "净"]])
    told = worths(table, ["脏", "乱"])
    assert told == {("a", "脏"): 0, ("a", "净"): 1, ("b", "净"): 1, ("b", "乱"): 0, ("c", "净"): 1}
    assert against_key(table, "key", told)[0].detection == 0


def test_usual_words_need_no_explaining():
    table = ratings(["a", "b"], ["key", "A"], [["PASS", "Fail"], ["符合", "不适用"]])
    assert worths(table) == {("a", "PASS"): 1, ("a", "Fail"): 0, ("b", "符合"): 1}


def test_words_nobody_can_tell_and_scores_of_nothing_are_refused():
    with pytest.raises(KnownError, match="how much “脏” is worth"):
        worths(beside(key="脏", A="1"))
    with pytest.raises(KnownError, match="no number above zero"):
        worths(beside(key="1", A="1"), full=Fraction(0))


def test_a_key_nobody_has_is_a_bug():
    with pytest.raises(ValueError, match="not in"):
        against_key(beside(A="1", B="1"), "key", {})
