# SPDX-License-Identifier: MPL-2.0
"""When a point is asked, in words: options by the names they bear on the sheet, not by their codes."""

from collections.abc import Mapping, Sequence
from typing import Final

from inspector.core.answers import Status
from inspector.core.conditions import Condition, Is, Reaches
from inspector.core.phrases import Phrase
from inspector.core.points import Point, PointId
from inspector.core.rules.rule import Outcome
from inspector.core.value_words import options_of
from inspector.core.words import word

OUTCOMES: Final = frozenset(outcome.value for outcome in Outcome)
STATUSES: Final = frozenset(status.value for status in Status)


def when_said(conditions: Sequence[Condition], points: Mapping[PointId, Point], language: str) -> str:
    """Say the conditions that must all hold (of the sections above and of the point itself); nothing for none."""
    said = [_phrase(condition, points, language) for condition in conditions]
    return _folded("when.and", said).said(language) if said else ""


def asked_when(conditions: Sequence[Condition], points: Mapping[PointId, Point], language: str) -> str:
    """Say it as a sentence: asked only when …; nothing for a point that is always asked."""
    said = when_said(conditions, points, language)
    return Phrase("when.asked", condition=said).said(language) if said else ""


def _phrase(condition: Condition, points: Mapping[PointId, Point], language: str) -> Phrase:
    if isinstance(condition, Reaches):
        return condition.said()
    if isinstance(condition, Is):
        point = points.get(PointId(condition.point))
        said = [_named(code, point, language) for code in condition.words]
        return Phrase("when.is", point=condition.point, words=word("value.or", language).join(said))
    code = "when.and" if condition.how == "all" else "when.or"
    folded = _folded(code, [_phrase(part, points, language) for part in condition.parts])
    return Phrase("when.none", parts=folded) if condition.how == "none" else folded


def _folded(code: str, said: Sequence[Phrase]) -> Phrase:
    first, *others = said
    for part in others:
        first = Phrase(code, first=first, then=part)
    return first


def _named(code: str, point: Point | None, language: str) -> str:
    for option in options_of(point) if point is not None else ():
        if option.code == code:
            return option.label.said(language)
    if code in OUTCOMES:
        return word(f"outcome.{code}", language)
    return word(f"status.{code}", language) if code in STATUSES else code
