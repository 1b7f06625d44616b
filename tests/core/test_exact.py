# SPDX-License-Identifier: MPL-2.0
"""Exact numbers: read without loss, spelled one way, rounded once, half up."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.exact import decimal, number, rate, rounded, show, show_short, spell, total
from inspector.core.problems import KnownError

fractions = st.fractions(min_value=-(10**6), max_value=10**6, max_denominator=10**6)


@pytest.mark.parametrize("typed", ["0", "7", "-3", "0.5", "12.25", "-0.125", "9" * 18, "0." + "1" * 12])
def test_a_plain_decimal_is_read_exactly(typed):
    assert decimal(typed) == Fraction(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " 1",
        "1 ",
        "+1",
        "01",
        "1.",
        ".5",
        "1e3",
        "1E400",
        "NaN",
        "inf",
        "1,5",
        "０",
        "٣",
        "1_0",
        "--1",
        "0x1",
        "1/2",
        "9" * 19,
        "0." + "1" * 13,
    ],
)
def test_what_is_no_plain_decimal_is_refused(typed):
    with pytest.raises(KnownError) as refused:
        decimal(typed)
    assert refused.value.problem.code == "number_form"


@pytest.mark.parametrize(
    ("value", "spelled"),
    [
        (Fraction(0), "0"),
        (Fraction(2), "2"),
        (Fraction(5, 2), "2.5"),
        (Fraction(-1, 8), "-0.125"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-200, 3), "-200/3"),
        (Fraction(1, 10**12), "0.000000000001"),
        (Fraction(1, 10**13), f"1/{10**13}"),
    ],
)
def test_a_number_has_one_spelling(value, spelled):
    assert spell(value) == spelled
    assert number(spelled) == value


@pytest.mark.parametrize(
    "other", ["2.0", "2.50", "-0", "-0.0", "00", "2/4", "4/2", "1/1", "5/10", "1/-3", "0/3", "1/3 ", "1" * 401]
)
def test_another_spelling_of_a_number_is_refused(other):
    with pytest.raises(KnownError):
        number(other)


@given(fractions)
def test_what_was_spelled_reads_as_the_same_number(value):
    assert number(spell(value)) == value


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2.345", "2.35"),
        ("-2.345", "-2.35"),
        ("2.344999", "2.34"),
        ("-0.001", "0.00"),
        ("84.995", "85.00"),
        ("0.005", "0.01"),
    ],
)
def test_display_rounds_half_up_on_the_magnitude(value, shown):
    assert show(Fraction(value)) == shown


@given(fractions, st.integers(0, 6))
def test_rounding_agrees_with_the_decimal_module(value, places):
    with localcontext() as context:
        context.prec = 60
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        wanted = exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    assert rounded(value, places) == Fraction(wanted)


@given(fractions, st.integers(0, 6))
def test_a_shown_number_is_never_further_off_than_half_its_last_place(value, places):
    assert abs(Fraction(show(value, places)) - value) * 2 * 10**places <= 1


def test_the_short_form_drops_zeros_that_say_nothing():
    assert [show_short(Fraction(one)) for one in ("2", "2.5", "2.503", "100", "0")] == ["2", "2.5", "2.5", "100", "0"]


def test_a_rate_of_nothing_is_no_number():
    assert rate(Fraction(0), Fraction(0)) is None
    assert rate(Fraction(1), Fraction(3)) == Fraction(100, 3)


@given(st.lists(st.fractions(max_denominator=60), max_size=12))
def test_a_total_is_the_plain_sum(numbers):
    assert total(numbers) == sum(numbers, Fraction(0))
