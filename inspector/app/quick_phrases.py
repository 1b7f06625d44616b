# SPDX-License-Identifier: MPL-2.0
"""Quick phrases (常用语) of a point: those written there before, most used first, then its faults; found by typing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from inspector.app.pinyin import initials, spot
from inspector.core.canonical import tidy

LONGEST: Final = 120
"""Longer texts are reports of one case and come back to nobody's hand."""


@dataclass(frozen=True, slots=True)
class QuickPhrase:
    """A phrase and how often it was used at this point (0: one of the faults the checklist names)."""

    text: str
    uses: int = 0


def offered(faults: Iterable[str], used: Iterable[tuple[str, int]]) -> tuple[QuickPhrase, ...]:
    """Put together what a point offers: used phrases, the most used first, then the faults that were not used yet."""
    found: dict[str, int] = {}
    for text, uses in used:
        found[text.strip()] = max(uses, found.get(text.strip(), 0))
    found.pop("", None)
    ranked = sorted(found.items(), key=_uses)
    fresh = dict.fromkeys(fault.strip() for fault in faults)
    return (
        *(QuickPhrase(text, uses) for text, uses in ranked),
        *(QuickPhrase(text) for text in fresh if text and text not in found),
    )


def fitting(phrases: Sequence[QuickPhrase], typed: str) -> tuple[QuickPhrase, ...]:
    """List the phrases that hold every typed word, or pinyin initials in one piece; those that begin so stand first.

    Within each rank they keep their order; nothing typed gives all.
    """
    words = typed.lower().split()
    if not words:
        return tuple(phrases)
    ranked = [(max(_rank(phrase.text, word) for word in words), place) for place, phrase in enumerate(phrases)]
    return tuple(phrases[place] for rank, place in sorted(ranked) if rank < _NOWHERE)


def worth_keeping(text: str) -> str:
    """Give a problem's text as a phrase, in one line; nothing where it is too long to be one."""
    said = " ".join(tidy(text).split())
    return said if len(said) <= LONGEST else ""


_NOWHERE: Final = 9


def _rank(text: str, word: str) -> int:
    lowered = text.lower()
    if word in lowered:
        return 0 if lowered.startswith(word) else 1
    if not (word.isascii() and word.isalpha()):
        return _NOWHERE
    at = spot(word, _reading(text))
    return _NOWHERE if at < 0 else 2 if at == 0 else 3


@lru_cache(maxsize=2048)
def _reading(text: str) -> tuple[str, ...]:
    return initials(text)


def _uses(pair: tuple[str, int]) -> int:
    return -pair[1]
