# SPDX-License-Identifier: MPL-2.0
"""What the sides of a conflict differ in: the judgement, problems, photos, note, place or times of one answer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from inspector.core.answers import Answer
from inspector.core.values import Counts

_READ: Final[Mapping[str, Callable[[Answer], object]]] = MappingProxyType(
    {
        "judgement": lambda answer: (answer.status, _judged(answer), answer.reason),
        "problems": lambda answer: tuple(replace(one, photos=()) for one in answer.findings),
        "photos": lambda answer: frozenset(answer.every_photo()),
        "note": lambda answer: answer.note,
        "place": lambda answer: answer.place,
        "times": lambda answer: (answer.seen, answer.watched),
    }
)
FIELDS: Final = (*_READ, "order")
"""What may differ; `order`: the same in another order, or at another place of the answer."""


def differences(answers: Sequence[Answer]) -> tuple[str, ...]:
    """List what some answers differ in (FIELDS), what weighs most first; nothing where all are alike."""
    told = tuple(name for name, read in _READ.items() if len({read(answer) for answer in answers}) > 1)
    return told or (("order",) if len(set(answers)) > 1 else ())


def _judged(answer: Answer) -> object:
    value = answer.value
    return Counts(tuple(replace(item, photos=()) for item in value.items)) if isinstance(value, Counts) else value
