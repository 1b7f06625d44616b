# SPDX-License-Identifier: MPL-2.0
"""Finding a point by its number, by words of its text, or by pinyin initials."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from inspector.app.pinyin import initials, spot
from inspector.app.session import Session
from inspector.core.visits import Key


@dataclass(frozen=True, slots=True)
class Card:
    """A point as it can be found: its number, its title, all its words in lower case, and its title's initials."""

    key: Key
    number: str
    title: str
    words: str
    reading: tuple[str, ...]

    def rank(self, typed: str) -> int:
        """Tell how well the typed text fits: 0 best, −1 not at all."""
        if self.number.lower() == typed:
            return 0
        if typed in self.title:
            return 1
        at = spot(typed, self.reading) if typed.isascii() and typed.isalpha() else -1
        if at >= 0:
            return 2 if at == 0 else 3
        return 4 if typed in self.words else -1


def cards(session: Session, keys: Iterable[Key]) -> tuple[Card, ...]:
    """Make the cards of a visit once, in the order given."""
    return tuple(_card(session, key) for key in keys)


def found(stack: Iterable[Card], typed: str, most: int = 50) -> tuple[Card, ...]:
    """List the cards that fit, best first and then in their order; nothing typed gives the first ones."""
    wanted = typed.strip().lower()
    if not wanted:
        return tuple(islice(stack, most))
    ranked = [(rank, card) for card in stack if (rank := card.rank(wanted)) >= 0]
    return tuple(card for _, card in sorted(ranked, key=_first)[:most])


def _first(pair: tuple[int, Card]) -> int:
    return pair[0]


def _card(session: Session, key: Key) -> Card:
    point = session.point(key)
    title = point.title.said("zh")
    every = " ".join(said for said in _words(session, key))
    titles = " ".join(said for _, said in point.title.words).lower()
    return Card(key, str(key[1]), titles, every.lower(), initials(title))


def _words(session: Session, key: Key) -> Iterator[str]:
    point = session.point(key)
    for text in (*point.look_for, *point.faults, *point.exemptions):
        for _, said in text.words:
            yield said
