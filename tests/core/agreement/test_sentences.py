# SPDX-License-Identifier: MPL-2.0
"""Bands at their very edges, the warning of κ, and a sentence for everything in both languages."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.core.agreement.bands import alpha_band, icc_band, kappa_band
from inspector.core.agreement.coefficient import Coefficient
from inspector.core.agreement.coefficients import coefficients
from inspector.core.agreement.paradox import Paradox, paradox
from inspector.core.agreement.ratings import Ratings
from inspector.core.agreement.sentences import name_of, plainly, warned
from tests.core.agreement.given import crossed, rated

NAMES = [one.name for one in coefficients(rated(["12", "21"], "interval"), resamples=0)]
STEPS = [Fraction(n, 20) for n in range(-20, 21)]


@pytest.mark.parametrize(
    ("value", "band"),
    [
        *[("-0.01", "poor"), ("0", "slight"), ("0.20", "slight"), ("0.201", "fair"), ("0.40", "fair")],
        *[("0.60", "moderate"), ("0.601", "substantial"), ("0.80", "substantial"), ("0.81", "almost_perfect")],
        ("1", "almost_perfect"),
    ],
)
def test_bands_of_kappa_are_those_of_landis_and_koch_1977(value, band):
    assert kappa_band(Fraction(value)) == band


@pytest.mark.parametrize(
    ("value", "band"),
    [
        ("0.8", "reliable"),
        ("0.7999", "tentative"),
        ("0.667", "tentative"),
        ("0.6669", "unreliable"),
        ("-1", "unreliable"),
    ],
)
def test_bands_of_alpha_are_those_of_krippendorff_2004(value, band):
    assert alpha_band(Fraction(value)) == band


@pytest.mark.parametrize(
    ("value", "band"),
    [
        ("0.91", "excellent"),
        ("0.9", "good"),
        ("0.75", "good"),
        ("0.749", "moderate"),
        ("0.5", "moderate"),
        ("0.49", "poor"),
    ],
)
def test_bands_of_icc_are_those_of_koo_and_li_2016(value, band):
    assert icc_band(Fraction(value)) == band


@pytest.mark.parametrize("name", NAMES)
def test_every_value_of_every_coefficient_has_its_sentence(name):
    for value in STEPS:
        said = plainly(Coefficient(name, value, units=9, raters=4))
        assert said is not None
        assert said.said("en").endswith(".")
        assert said.said("zh").endswith("。")
        assert name_of(name).said("en")


def test_without_a_value_there_is_no_sentence():
    assert plainly(Coefficient("cohen")) is None


def test_what_the_sentences_say_grows_with_the_value():
    said = [plainly(Coefficient("ac1", Fraction(n, 10))) for n in (-1, 1, 3, 5, 7, 9)]
    words = [one.said("en") if one is not None else "" for one in said]
    assert words[4] == "Two inspectors picked at random agree on this far more than chance would give."
    assert len(set(words)) == 6


def warning(table: Ratings) -> Paradox | None:
    return paradox(table, coefficients(table, resamples=0))


def test_kappa_that_misleads_is_said_to():
    found = warning(crossed([[92, 4], [4, 0]]))
    assert found == Paradox("cohen", Fraction(-1, 24), Fraction(92, 100), "0", Fraction(96, 100))
    assert "92 % of the points, but 96 % of all answers are “0”" in warned(found).said("en")
    assert "96%是“0”" in warned(found).said("zh")


@pytest.mark.parametrize(
    "cells",
    [
        [[45, 5], [5, 45]],  # κ is high
        [[40, 30], [30, 0]],  # nearly all do not say the same
        [[9, 1], [9, 81]],  # no paradox: κ is above 0.4
        [[100, 0], [0, 0]],  # κ has no value at all
    ],
)
def test_kappa_that_does_not_mislead_is_left_alone(cells):
    assert warning(crossed(cells)) is None


def test_many_raters_are_warned_of_fleiss_and_missing_answers_of_alpha():
    rows = ["nnnnn"] * 20 + ["nynnn", "nnnyn"]
    assert getattr(warning(rated(rows)), "name", "") == "fleiss"
    assert getattr(warning(rated([*rows, "nn.nn"])), "name", "") == "alpha_nominal"


def test_a_coefficient_spells_itself():
    one, other = coefficients(crossed([[20, 5], [10, 15]]), "s", 40)[1:3]
    assert one.record()["value"] == "0.4"
    assert one.record().keys() == {"name", "units", "raters", "value", "low", "high"}
    assert other.record()["value"] == "13/33"
    assert Coefficient("cohen", why=coefficients(rated(["1"]), resamples=0)[0].why).record()["why"] == "agree_one_rater"
