# SPDX-License-Identifier: MPL-2.0
"""Folded cards of one pool share what is alike in them: keys, answers, writers; ten thousand then fit in memory."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from typing import Final, TypeVar

from inspector.core.answers import Answer
from inspector.core.checklist import ChecklistDigest
from inspector.core.merging.card_fold import CardFold, Entered
from inspector.core.merging.stamps import Stamps
from inspector.core.rounds import Header
from inspector.core.visits import Key

T = TypeVar("T", bound=Hashable)


MOST_MET: Final = 50_000


class Shared:
    """Remembers each value once, and gives that one for every value equal to it."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._known: dict[Hashable, Hashable] = {}
        self._met: dict[int, tuple[Answer, Answer]] = {}

    def fold(self, card: CardFold) -> CardFold:
        """Give the same card, made of what other cards are made of."""
        return replace(
            card,
            header=self._header(card.header),
            checklists=tuple(ChecklistDigest(self.one(str(name))) for name in card.checklists),
            answers=self._answers(card.answers, self._answer if isinstance(card.entered, Stamps) else self.one),
            entered=self._entered(card.entered),
        )

    def one(self, value: T) -> T:
        """Give the first value that was equal to this one."""
        return self._known.setdefault(value, value)  # type: ignore[return-value]  # what is equal here is of one type

    def _key(self, key: Key) -> Key:
        found = self._known.get(key)
        if found is None:
            name, point = key
            found = self._known[key] = (self.one(name), self.one(point))
        return found  # type: ignore[return-value]  # what is equal to a key is a key

    def _answers(self, answers: Mapping[Key, Answer], one: Callable[[Answer], Answer]) -> Mapping[Key, Answer]:
        return {self._key(key): one(answer) for key, answer in answers.items()}

    def _answer(self, answer: Answer) -> Answer:
        """Give the first that was equal; a card taken in at a glance brings the very ones others brought before it."""
        met = self._met.get(id(answer))
        if met is None:
            if len(self._met) >= MOST_MET:
                self._met.clear()
            met = self._met[id(answer)] = (answer, self.one(answer))
        return met[1]

    def _entered(self, entered: Mapping[Key, Entered]) -> Mapping[Key, Entered]:
        if isinstance(entered, Stamps):
            return entered
        return {self._key(key): Entered(one.at, self.one(one.writer)) for key, one in entered.items()}

    def _header(self, header: Header) -> Header:
        units = tuple(map(self.one, header.site.units))
        return replace(
            header,
            site=replace(header.site, units=units, type=self.one(header.site.type)),
            kind=self.one(header.kind),
            title=self.one(header.title),
            period=self.one(header.period),
            inspectors=self.one(header.inspectors),
            round=self.one(header.round),
        )
