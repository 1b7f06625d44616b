# SPDX-License-Identifier: MPL-2.0
"""What holds for all ratings: order says nothing, names say nothing, and nobody agrees more than perfectly."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.agreement.coefficients import MEASURES, coefficients
from inspector.core.agreement.ratings import LEVELS, Ratings
from tests.core.agreement.given import digits, found, rated, tables

levels = st.sampled_from(LEVELS)
anything = levels.flatmap(tables)
EXACT = ("agreement", "cohen", "cohen_linear", "cohen_quadratic", "fleiss", "alpha_nominal", "ac1")


def shuffled(table: Ratings, chance: Random) -> Ratings:
    """The same ratings with units and raters in another order."""
    raters = chance.sample(table.raters, len(table.raters))
    mixed = table.of(raters)
    order = chance.sample(range(len(table.units)), len(table.units))
    return Ratings(
        tuple(table.units[place] for place in order),
        mixed.raters,
        tuple(mixed.cells[place] for place in order),
        table.level,
    )


@given(anything, st.randoms())
def test_neither_the_order_of_units_nor_of_raters_changes_a_number_or_an_interval(table: Ratings, chance: Random):
    assert coefficients(table, "s", 12) == coefficients(shuffled(table, chance), "s", 12)


@given(tables("nominal", "abc"), st.permutations("abc"))
def test_names_of_values_say_nothing(table: Ratings, names: list[str]):
    spelled = dict(zip("abc", names, strict=True))
    other = rated([[spelled[said] if said else None for said in row] for row in table.cells])
    assert found(other) == found(table)


@given(tables("interval", "1234", missing=False))
def test_distances_alone_count(table: Ratings):
    other = rated([[str(100 - 5 * int(said or 0)) for said in row] for row in table.cells], "interval")
    assert found(other) == found(table)


@given(anything)
def test_nobody_agrees_more_than_perfectly(table: Ratings):
    for one in coefficients(table, "s", 8):
        assert one.value is None or one.value <= 1
        assert one.low is None or one.high is None or one.low <= one.high <= 1


@given(st.lists(st.sampled_from("1234"), min_size=2, max_size=9).filter(lambda said: len(set(said)) > 1), levels)
def test_perfect_agreement_is_one(said: list[str], level: str):
    values = found(rated([one * 3 for one in said], level)) | found(rated([one * 2 for one in said], level))
    assert set(values.values()) == {1}


@given(anything)
def test_a_value_is_a_fraction_or_has_a_reason_and_the_rest_end_after_six_places(table: Ratings):
    for one in coefficients(table, "s", 4):
        assert isinstance(one.value, Fraction) != (one.why is not None)
        rounded = [] if one.name in EXACT else [one.value]
        assert all(10**6 % end.denominator == 0 for end in (*rounded, one.low, one.high) if end is not None)


@given(tables("ordinal", "12345", missing=False))
def test_a_pair_is_judged_alike_by_alpha_and_fleiss_but_for_small_samples(table: Ratings):
    """α = κ + (1 − κ) ÷ answers where nothing is missing (Krippendorff 2011, of Scott's π)."""
    values = found(table)
    kappa, alpha = values["fleiss"], values["alpha_nominal"]
    answers = len(table.units) * len(table.raters)
    assert kappa is None or alpha == kappa + (1 - kappa) / answers


@pytest.mark.parametrize("level", LEVELS)
def test_a_column_can_be_left_out_and_taken_alone(level):
    table = rated(["121", "212", "22."], level)
    assert table.without("r001").raters == ("r000", "r002")
    assert table.pair("r002", "r000").column("r002") == ("1", "2", None)
    assert not table.complete
    assert table.pair("r000", "r001").complete
    assert len(MEASURES[level]) == len({measure.__name__ for measure in MEASURES[level]})


def test_weights_go_by_place_at_ordinal_level_and_by_number_at_interval_level():
    rows = ["11", "11", "12", "22", "99", "19"]
    assert digits(found(rated(rows, "ordinal"))["cohen_linear"], 6) == "0.470588"
    assert digits(found(rated(rows, "interval"))["cohen_linear"], 6) == "0.542373"
