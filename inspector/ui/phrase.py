# SPDX-License-Identifier: MPL-2.0
"""A phrase: words of the window kept with what is filled in, so that they can be said anew in another language."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from inspector.core.problems import Problem, sentence, worded


@dataclass(frozen=True, slots=True)
class Phrase:
    """English words marked QT_TRANSLATE_NOOP(context, …), and the facts that fill their holes."""

    context: str
    source: str
    facts: dict[str, str] = field(default_factory=dict)

    def said(self) -> str:
        """Say it in the language spoken now."""
        return QCoreApplication.translate(self.context, self.source).format(**self.facts)


def standing(problem: Problem, language: str) -> str:
    """Say a problem that stands alone: an English sentence begins with a capital, a file's name stays as it is."""
    said = sentence(problem, language)
    if language != "en":
        return said
    begins = (worded(problem.code) or ("",))[0].partition("{")[0]
    return said[0].upper() + said[1:] if begins and said.startswith(begins) else said


def speech(what: Problem | Phrase | str, language: str) -> str:
    """Say a problem, a phrase, or words as they are."""
    if isinstance(what, Problem):
        return standing(what, language)
    return what.said() if isinstance(what, Phrase) else what


def together(words: Iterable[str], language: str) -> str:
    """List words in one line, as a language does: with 、 or a comma."""
    return ("、" if language == "zh" else ", ").join(words)
