# SPDX-License-Identifier: MPL-2.0
"""What a coefficient says in plain words: one sentence each, said late and in any language."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from inspector.core.agreement.bands import alpha_band, icc_band, kappa_band
from inspector.core.agreement.coefficient import Coefficient
from inspector.core.agreement.paradox import Paradox
from inspector.core.exact import HUNDRED
from inspector.core.phrases import Phrase

_BANDS: Final[Mapping[str, tuple[str, Callable[[Fraction], str]]]] = MappingProxyType(
    {
        "cohen": ("pair", kappa_band),
        "fleiss": ("random", kappa_band),
        "ac1": ("random", kappa_band),
        "cohen_linear": ("near", kappa_band),
        "cohen_quadratic": ("near", kappa_band),
        "alpha_nominal": ("alpha", alpha_band),
        "alpha_ordinal": ("alpha", alpha_band),
        "alpha_interval": ("alpha", alpha_band),
        "icc1": ("icc", icc_band),
        "icc2": ("icc", icc_band),
        "icc3": ("icc", icc_band),
        "icc1k": ("icc_mean", icc_band),
        "icc2k": ("icc_mean", icc_band),
        "icc3k": ("icc_mean", icc_band),
    }
)
_HOW: Final = MappingProxyType({"icc1": "any", "icc2": "strict", "icc3": "order"})


def name_of(name: str) -> Phrase:
    """Name a coefficient."""
    return Phrase(f"agree.name.{name}")


def plainly(found: Coefficient) -> Phrase | None:
    """Say what a coefficient means; None where it has no value, for then its `why` is the sentence."""
    if found.value is None:
        return None
    if found.name == "agreement":
        return Phrase("agree.say.agreement", percent=found.value * HUNDRED)
    kind, band = _BANDS[found.name]
    said = f"agree.say.{kind}.{band(found.value)}"
    if kind in {"icc", "icc_mean"}:
        return Phrase(said, how=Phrase(f"agree.how.{_HOW[found.name[:4]]}"), k=found.raters)
    return Phrase(said)


def warned(found: Paradox) -> Phrase:
    """Say why κ misleads here."""
    return Phrase(
        "agree.say.paradox",
        name=name_of(found.name),
        percent=found.agreement * HUNDRED,
        value=found.commonest,
        share=found.share * HUNDRED,
    )
