# SPDX-License-Identifier: MPL-2.0
"""Exact numbers: decimals read without loss, spelled in one way, rounded once, half up, for display."""

import re
from collections.abc import Iterable
from fractions import Fraction
from math import lcm

from inspector.core.problems import KnownError, Problem

ZERO = Fraction(0)
ONE = Fraction(1)
HUNDRED = Fraction(100)
WHOLE_DIGITS = 18
DECIMAL_DIGITS = 12

_DECIMAL = re.compile(r"(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?")
_RATIO = re.compile(r"(-?[1-9][0-9]*|0)/([1-9][0-9]*)")


def decimal(text: str) -> Fraction:
    """Read a plain decimal such as `-3`, `0.5` or `12.25`: at most 18 digits before and 12 after the point.

    Raises KnownError `number_form` for anything else (exponents, NaN, blanks, leading zeros or plus signs).
    """
    match = _DECIMAL.fullmatch(text)
    if match is None or len(match[2]) > WHOLE_DIGITS or len(match[3] or "") > DECIMAL_DIGITS:
        raise KnownError(Problem("number_form", found=text[:40]))
    sign, whole, part = match[1], match[2], match[3] or ""
    number = Fraction(int(whole + part), 10 ** len(part))
    return -number if sign else number


def number(text: str) -> Fraction:
    """Read what `spell` wrote and nothing else: the shortest decimal, or `n/d` in lowest terms with d > 1."""
    if len(text) > 400:
        raise KnownError(Problem("number_form", found=text[:40]))
    match = _RATIO.fullmatch(text)
    value = decimal(text) if match is None else Fraction(int(match[1]), int(match[2]))
    if spell(value) != text:
        raise KnownError(Problem("number_form", found=text[:40]))
    return value


def spell(value: Fraction) -> str:
    """Write a number in its one spelling: shortest decimal when it ends within 12 digits, else `n/d`."""
    if value.denominator == 1 and abs(value.numerator) < 10**WHOLE_DIGITS:
        return str(value.numerator)
    twos = fives = 0
    rest = value.denominator
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    places = max(twos, fives)
    scaled = abs(value) * 10**places
    if rest != 1 or places > DECIMAL_DIGITS or scaled.numerator // 10**places >= 10**WHOLE_DIGITS:
        return f"{value.numerator}/{value.denominator}"
    return _placed(int(scaled), places, negative=value < 0)


def rounded(value: Fraction, places: int) -> Fraction:
    """Round half up on the magnitude (四舍五入): 2.345 → 2.35 and −2.345 → −2.35 at two places."""
    whole = _digits(value, places)
    return Fraction(-whole if value < 0 else whole, 10**places)


def show(value: Fraction, places: int = 2) -> str:
    """Write a number for people with exactly `places` decimals, rounded half up; never `-0`."""
    digits = _digits(value, places)
    return _placed(digits, places, negative=value < 0 and digits > 0)


def show_short(value: Fraction, places: int = 2) -> str:
    """Write a number for people with at most `places` decimals and no trailing zeros."""
    text = show(value, places)
    return text.rstrip("0").rstrip(".") if "." in text else text


def rate(part: Fraction, whole: Fraction) -> Fraction | None:
    """Give part / whole × 100 in percent, or None when there is nothing to divide by."""
    if not whole:
        return None
    return Fraction(part.numerator * 100 * whole.denominator, part.denominator * whole.numerator)


def total(numbers: Iterable[Fraction]) -> Fraction:
    """Add up exactly; numbers of one denominator are added as whole numbers, which is many times as fast."""
    sums: dict[int, int] = {}
    for one in numbers:
        numerator, denominator = one.as_integer_ratio()
        sums[denominator] = sums.get(denominator, 0) + numerator
    whole = lcm(*sums)
    return Fraction(sum(numerator * (whole // denominator) for denominator, numerator in sums.items()), whole)


def _digits(value: Fraction, places: int) -> int:
    """Give the digits of the magnitude at so many decimals, rounded half up."""
    scale: int = 10**places
    return (2 * abs(value.numerator) * scale + value.denominator) // (2 * value.denominator)


def _placed(digits: int, places: int, *, negative: bool) -> str:
    text = str(digits).rjust(places + 1, "0")
    text = f"{text[:-places]}.{text[-places:]}" if places else text
    return f"-{text}" if negative else text
