# SPDX-License-Identifier: MPL-2.0
"""A phrase: a code of the word tables with its facts, said late and in any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType
from typing import TypeAlias

from inspector.core.exact import show_short
from inspector.core.text import Text
from inspector.core.words import word

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
        """Say it; numbers with at most two decimals, half up."""
        return word(self.code, language).format_map({key: _said(fact, language) for key, fact in self.facts.items()})


def _said(fact: Fact, language: str) -> str:
    if isinstance(fact, Text | Phrase):
        return fact.said(language)
    return show_short(fact) if isinstance(fact, Fraction) else str(fact)
