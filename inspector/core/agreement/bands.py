# SPDX-License-Identifier: MPL-2.0
"""Bands: the words that are usual for how high a coefficient is; they are customs, no laws.

κ and AC1: J. R. Landis, G. G. Koch, Biometrics 33 (1977) 159–174. α: K. Krippendorff, Content Analysis, 2nd edition
(2004), chapter 11. ICC: T. K. Koo, M. Y. Li, Journal of Chiropractic Medicine 15 (2016) 155–163.
"""

from fractions import Fraction
from typing import Final

KAPPA: Final = (
    (Fraction(20, 100), "slight"),
    (Fraction(40, 100), "fair"),
    (Fraction(60, 100), "moderate"),
    (Fraction(80, 100), "substantial"),
    (Fraction(1), "almost_perfect"),
)
"""Each up to and with its end; below zero is `poor`."""
ALPHA: Final = ((Fraction(800, 1000), "reliable"), (Fraction(667, 1000), "tentative"))
"""Each from its beginning on; below all is `unreliable`."""
ICC: Final = ((Fraction(90, 100), "excellent"), (Fraction(75, 100), "good"), (Fraction(50, 100), "moderate"))
"""The highest above its beginning, the others from it on; below all is `poor`."""


def kappa_band(value: Fraction) -> str:
    """Name the band of a κ or an AC1."""
    if value < 0:
        return "poor"
    return next(name for end, name in KAPPA if value <= end)


def alpha_band(value: Fraction) -> str:
    """Name the band of an α."""
    return next((name for begin, name in ALPHA if value >= begin), "unreliable")


def icc_band(value: Fraction) -> str:
    """Name the band of an ICC."""
    if value > ICC[0][0]:
        return ICC[0][1]
    return next((name for begin, name in ICC[1:] if value >= begin), "poor")
