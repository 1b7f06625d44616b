# SPDX-License-Identifier: MPL-2.0
"""Ratings that cannot say how alike inspectors judge: a reason for every coefficient, never a crash."""

from __future__ import annotations

import pytest

from inspector.core.agreement.coefficients import MEASURES, coefficients
from inspector.core.agreement.ratings import ratings
from inspector.core.problems import KnownError, sentence
from tests.core.agreement.given import found, observed, rated, whys


@pytest.mark.parametrize("level", MEASURES)
def test_nothing_judged_at_all(level):
    assert set(whys(rated([["."] * 3] * 2, level)).values()) == {"agree_nothing", "agree_two_raters"}
    assert set(whys(rated([], level)).values()) == {"agree_nothing", "agree_two_raters"}


@pytest.mark.parametrize("level", MEASURES)
def test_one_rater(level):
    assert set(whys(rated(["1", "2", "1"], level)).values()) == {"agree_one_rater", "agree_two_raters"}
    assert set(whys(rated(["1.", "2.", "1."], level)).values()) == {"agree_one_rater"}


@pytest.mark.parametrize("level", MEASURES)
def test_no_unit_judged_twice(level):
    assert set(whys(rated(["1.", ".2", "1."], level)).values()) == {"agree_nothing_twice"}


def test_one_and_the_same_value_agrees_raw_and_cannot_be_told_from_chance():
    table = rated(["111"] * 4, "interval")
    reasons = whys(table)
    assert found(table)["agreement"] == 1
    assert {reasons[name] for name in ("fleiss", "ac1", "alpha_nominal", "alpha_ordinal", "alpha_interval")} == {
        "agree_one_value"
    }
    assert {reasons[name] for name in reasons if name.startswith("icc")} == {"agree_no_spread"}
    assert whys(rated(["11"] * 4, "ordinal"))["cohen_linear"] == "agree_one_value"


def test_fleiss_wants_every_answer_and_says_so():
    assert whys(rated(["aab", "ab.", "bbb"]))["fleiss"] == "agree_incomplete"


def test_fleiss_leaves_out_units_that_nobody_judged():
    assert found(rated(["aab", "...", "bbb", "abb"]))["fleiss"] == found(rated(["aab", "bbb", "abb"]))["fleiss"]


def test_cohen_is_for_two():
    assert whys(rated(["aab", "bbb"]))["cohen"] == "agree_two_raters"


def test_cohen_of_two_who_never_meet_beside_a_third_has_its_reason():
    pair = rated(["a.a", ".bb", "a.b"]).pair("r000", "r001")
    assert whys(pair)["cohen"] == "agree_nothing_twice"


def test_intraclass_correlations_want_two_units_that_all_judged():
    reasons = whys(rated(["123", "23.", "3.1"], "interval"))
    assert {reasons[name] for name in reasons if name.startswith("icc")} == {"agree_few_units"}


def test_units_that_do_not_differ_have_no_correlation_of_means():
    reasons = whys(rated(["12", "12", "12"], "interval"))
    assert {"icc1k", "icc3", "icc3k"} <= reasons.keys()
    assert found(rated(["12", "12", "12"], "interval"))["icc1"] == -1


def test_measurements_are_no_categories():
    rows = [(str(n), str(n + 1)) for n in range(0, 500, 2)]
    reasons = whys(rated(rows, "interval"))
    assert {reasons[name] for name in ("cohen", "fleiss", "ac1", "alpha_nominal")} == {"agree_many_values"}
    assert found(rated(rows, "interval"))["alpha_interval"] is not None


@pytest.mark.parametrize("level", MEASURES)
@pytest.mark.parametrize("rows", [[], ["1"], ["1."], ["..", ".."], ["1.", ".1"], ["11"], ["12"], ["11", "11"]])
def test_every_reason_is_a_sentence_in_both_languages(rows, level):
    for one in coefficients(rated(rows, level), resamples=20):
        assert (one.value is None) == (one.why is not None)
        assert one.value is not None or one.low is None
        if one.why is not None:
            assert sentence(one.why, "en").endswith(".")
            assert sentence(one.why, "zh").endswith("。")


def test_a_word_where_a_number_is_wanted_names_its_row_and_column():
    with pytest.raises(KnownError, match="“bad” in row “u001”, column “r000” is no number"):
        rated([("1", "2"), ("bad", "2")], "ordinal")


def test_numbers_are_one_value_however_they_are_written():
    table = ratings(["a", "b"], ["x", "y"], [["1", "1.0"], [" 2.50", "2.5"]], "interval")
    assert table.values == ("1", "2.5")
    assert table.cells == (("1", "1"), ("2.5", "2.5"))


@pytest.mark.parametrize(
    ("units", "raters", "cells", "said"),
    [
        (["a", "a"], ["x"], [["1"], ["1"]], "the row “a” stands twice"),
        (["a"], ["x", "x"], [["1", "1"]], "the column “x” stands twice"),
        (["a"], ["x", "y"], [["1"]], "row “a” has 1 answers where 2 are wanted"),
        (["a", "b"], ["x"], [["1"]], "row “1” has 1 answers where 2 are wanted"),
    ],
)
def test_a_table_that_does_not_hold_together_is_refused(units, raters, cells, said):
    with pytest.raises(KnownError, match=said):
        ratings(units, raters, cells)


def test_a_level_nobody_knows_is_refused():
    with pytest.raises(KnownError, match="no level “ratio”"):
        ratings(["a"], ["x"], [["1"]], "ratio")


def test_blank_columns_change_no_coefficient_of_the_others():
    one, other = found(observed(["abba", "abab", "aaab"])), found(observed(["abba", "abab", "aaab", "...."]))
    assert {name: other[name] for name in ("agreement", "ac1", "alpha_nominal")} == {
        name: one[name] for name in ("agreement", "ac1", "alpha_nominal")
    }


def test_intraclass_correlations_are_over_the_units_that_all_judged():
    rows = ["123", "234", "4.1", "332", "..1", "144"]
    whole = found(rated([row for row in rows if "." not in row], "interval"))
    table = found(rated(rows, "interval"))
    assert {name: value for name, value in table.items() if name.startswith("icc")} == {
        name: value for name, value in whole.items() if name.startswith("icc")
    }
