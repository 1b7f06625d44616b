# SPDX-License-Identifier: MPL-2.0
"""The key as it is ruled: the answers that hold now, the questions that are void, and what stood there before."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from inspector.core.drills.answer_key import AnswerKey, KeyAnswer
from inspector.core.drills.drill import Item
from inspector.core.drills.ruling import Ruling


@dataclass(frozen=True, slots=True)
class RuledKey:
    """`answers` that hold, none of a void question; `void` questions count for nobody.

    `rulings`: of every question the ruling that holds, none where the key's own answer does; `before`: what the key
    said at first of those, None where it said nothing.
    """

    answers: Mapping[Item, KeyAnswer] = field(default_factory=dict)
    void: frozenset[Item] = frozenset()
    rulings: Mapping[Item, Ruling] = field(default_factory=dict)
    before: Mapping[Item, KeyAnswer | None] = field(default_factory=dict)


def ruled(key: AnswerKey, rulings: Iterable[Ruling]) -> RuledKey:
    """Apply rulings in their order; of several on one question the last holds, and `restore` leaves none."""
    last = {ruling.item: ruling for ruling in rulings}
    holding = {item: ruling for item, ruling in last.items() if ruling.act != "restore"}
    void = frozenset(item for item, ruling in holding.items() if ruling.act == "void")
    amended = {item: replace(ruling.answer, item=item) for item, ruling in holding.items() if ruling.answer is not None}
    answers = {item: answer for item, answer in {**key.answers, **amended}.items() if item not in void}
    return RuledKey(answers, void, holding, {item: key.answers.get(item) for item in holding})
