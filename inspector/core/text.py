# SPDX-License-Identifier: MPL-2.0
"""Words of a checklist in one or more languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from inspector.core.canonical import Json, tidy
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading

_LATIN: Final = MappingProxyType({ord("〔"): "[", ord("〕"): "]"})


@dataclass(frozen=True, slots=True)
class Text:
    """The same words by language code (`zh`, `en`, …), sorted by code; at least one language."""

    words: tuple[tuple[str, str], ...] = ()

    def said(self, language: str) -> str:
        """Give the words in this language, else Chinese, else English, else whatever there is.

        English has no 〔〕: a local number stands in [ ] there.
        """
        known = dict(self.words)
        for code in (language, "zh", "en"):
            if code in known:
                return known[code].translate(_LATIN) if code == "en" else known[code]
        return self.words[0][1] if self.words else ""

    def languages(self) -> tuple[str, ...]:
        """List the languages the words are given in."""
        return tuple(code for code, _ in self.words)

    def record(self) -> Json:
        """Give the canonical form: an object language → words."""
        return dict(self.words)


NO_WORDS: Final = Text()


def text(words: Mapping[str, str] | str) -> Text:
    """Make a Text from words by language; a plain string is Chinese."""
    given = {"zh": words} if isinstance(words, str) else words
    return Text(tuple(sorted((code, tidy(said)) for code, said in given.items())))


def read_text(reading: Reading) -> Text:
    """Read a Text from its canonical form."""
    words = reading.words()
    if not words:
        raise KnownError(Problem("record_field", path="text", reason="no language"))
    return Text(tuple(sorted(words.items())))
