# SPDX-License-Identifier: MPL-2.0
"""When two answers say the same, and how the evidence of several inspectors is kept together."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

from inspector.core.answers import Answer, Status
from inspector.core.findings import Finding
from inspector.core.values import Counts, Marks, Said, Value

Judged: TypeAlias = tuple[Status, object, str]


def judged(answer: Answer) -> Judged:
    """Give what an answer judges: status, value and reason, whatever note, photo or place goes with it.

    What was counted line by line counts by its sums. Words alone judge nothing: those of all inspectors are kept.
    """
    return answer.status, _plain(answer.value), answer.reason


def _plain(value: Value | None) -> object:
    if isinstance(value, Counts):
        return Counts, tuple(sorted((line, n) for line, n in value.totals().items() if n))
    if isinstance(value, Marks):
        return Marks, tuple(sorted(value.chosen().items()))
    return Said if isinstance(value, Said) else value


def kept_together(chosen: Answer, others: Iterable[Answer]) -> Answer:
    """Give an answer with the notes, places, photos, problems and words of others beside its own, each once."""
    each = (chosen, *others)
    if all(other == chosen for other in each):
        return chosen
    own = chosen.every_photo()
    more = (photo for other in each for photo in other.every_photo() if photo not in own)
    return replace(
        chosen,
        value=_words(chosen.value, each),
        note=_lines(answer.note for answer in each),
        place=_lines(answer.place for answer in each),
        photos=tuple(dict.fromkeys((*chosen.photos, *more))),
        findings=_findings(each),
    )


def _words(value: Value | None, each: tuple[Answer, ...]) -> Value | None:
    if not isinstance(value, Said):
        return value
    return Said(_lines(answer.value.text for answer in each if isinstance(answer.value, Said)))


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(text for text in texts if text))


def _findings(each: Iterable[Answer]) -> tuple[Finding, ...]:
    return tuple(dict.fromkeys(finding for answer in each for finding in answer.findings))
