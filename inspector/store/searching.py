# SPDX-License-Identifier: MPL-2.0
"""Searching: what a person types is found in the words kept for it, or in the first letters of their pinyin."""

import itertools
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

Initials: TypeAlias = Callable[[str], Sequence[str]]
"""Gives the letters each character of a text may be read with, one entry a character."""

VARIANTS: Final = 64
"""How many readings of one text are kept, at most."""


def folded(text: str) -> str:
    """Give a text as it is compared: full-width and half-width, capital and small letters are the same."""
    return unicodedata.normalize("NFKC", text).casefold()


def kept_words(texts: Iterable[str]) -> str:
    """Join the texts something is found by; what is typed never reaches from one into the next."""
    return "\n".join(folded(text) for text in dict.fromkeys(texts) if text)


def kept_letters(texts: Iterable[str], initials: Initials) -> str:
    """Spell texts by the first letters of their pinyin, in every way they may be read."""
    return " ".join(variant for text in dict.fromkeys(texts) for variant in _variants(initials(text)))


def _variants(readings: Sequence[str]) -> tuple[str, ...]:
    ways = itertools.product(*(dict.fromkeys(reading) for reading in readings))
    return tuple("".join(way) for way in itertools.islice(ways, VARIANTS) if way)


@dataclass(frozen=True, slots=True)
class Clause:
    """A condition in SQL, written by this house, and the values it is asked with, which may come from anywhere."""

    text: str = "1"
    given: tuple[str | int, ...] = ()

    def also(self, test: str, *given: str | int) -> "Clause":
        """Narrow the condition."""
        return Clause(f"{self.text} AND {test}", (*self.given, *given))

    def question(self, head: str, tail: str = "") -> str:
        """Put the condition between what is asked for and its order."""
        return f"{head} WHERE {self.text} {tail}"


def holding(typed: str, words: str = "words", letters: str = "letters") -> Clause:
    """Give the condition under which two columns hold everything typed.

    Typed words are parted by spaces; letters alone are also looked for in the initials.
    """
    clause = Clause()
    for term in folded(typed).split():
        if _may_be_letters(term):
            clause = clause.also(f"(instr({words}, ?) > 0 OR instr(coalesce({letters}, ''), ?) > 0)", term, term)
        else:
            clause = clause.also(f"instr({words}, ?) > 0", term)
    return clause


def asks_letters(typed: str) -> bool:
    """Tell whether initials matter to what is typed."""
    return any(_may_be_letters(term) for term in folded(typed).split())


def _may_be_letters(term: str) -> bool:
    return term.isascii() and term.isalnum()
