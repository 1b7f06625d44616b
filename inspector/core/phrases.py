# SPDX-License-Identifier: MPL-2.0
"""A phrase: a code of the word tables with its facts, said late and in any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType
from typing import Final, TypeAlias

from inspector.core.exact import DECIMAL_DIGITS, show_short
from inspector.core.text import Text
from inspector.core.words import word

_AS_SET: Final = ("say.", "when.", "section.", "whole.", "policy.")
"""Sentences that say a sheet's own numbers, which are never rounded."""

Fact: TypeAlias = "str | int | Fraction | Text | Phrase"


@dataclass(frozen=True, slots=True, init=False)
class Phrase:
    """A sentence to be said: numbers stay exact and words stay in every language until then."""

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)

    def __init__(self, code: str, **facts: Fact) -> None:
        """Name the code; every other keyword is a fact."""
        object.__setattr__(self, "code", code)
        object.__setattr__(self, "facts", MappingProxyType(facts))

    def said(self, language: str) -> str:
        """Say it; what was computed with at most two decimals, half up, and what a sheet sets as it was set."""
        places = DECIMAL_DIGITS if self.code.startswith(_AS_SET) else 2
        facts = {key: _said(fact, language, places) for key, fact in self.facts.items()}
        return word(self.code, language).format_map(facts)


def _said(fact: Fact, language: str, places: int) -> str:
    if isinstance(fact, Text | Phrase):
        return fact.said(language)
    return show_short(fact, places) if isinstance(fact, Fraction) else str(fact)
