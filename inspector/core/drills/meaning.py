# SPDX-License-Identifier: MPL-2.0
"""What of an answer counts when two are compared: its status and what was entered, no words, places or photos."""

from collections.abc import Hashable
from typing import Final, TypeAlias

from inspector.core.answers import Answer, Status
from inspector.core.values import Choice, Counts, Marks, Ratings, Said, Value

Meaning: TypeAlias = Hashable

BLANKS: Final = frozenset({Status.UNJUDGED, Status.NOT_ASKED, Status.NOT_SAMPLED})
"""Statuses that say nothing of the thing itself."""


def meaning(answer: Answer) -> Meaning:
    """Give what two answers to one question must share to be the same: what was judged, else the status."""
    return answer.status if answer.value is None else _entered(answer.value)


def same(one: Answer, other: Answer) -> bool:
    """Tell whether two answers say the same, whatever was noted beside them."""
    return meaning(one) == meaning(other)


def _entered(value: Value) -> Hashable:
    """Leave out places, photos and the order in which lines, parts and raters were entered; 0 counted is nothing."""
    if isinstance(value, Choice):
        return value
    if isinstance(value, Counts):
        return frozenset((line, n) for line, n in value.totals().items() if n)
    if isinstance(value, Marks):
        return frozenset(value.items)
    if isinstance(value, Ratings):
        return tuple(sorted(rating.amount for rating in value.items))
    return value.text.strip() if isinstance(value, Said) else value
