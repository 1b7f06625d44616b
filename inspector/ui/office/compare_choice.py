# SPDX-License-Identifier: MPL-2.0
"""What can be compared: walks by site, day and people, and below a walk of several cards each of these by itself."""

from collections.abc import Collection, Iterator
from functools import cached_property
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.app.office.exploring import site_key
from inspector.app.pinyin import initials, spot
from inspector.core.merging.picture import Picture
from inspector.core.merging.single_card import last_side
from inspector.core.merging.walks import Walk
from inspector.ui.phrase import together

Choices = tuple[tuple[str, str], ...]
_CARD: Final = QT_TRANSLATE_NOOP("CompareChoice", "card {digest}")
_INDENT: Final = "　"


class WalkChoices:
    """The walks of a picture by site and day, as (id, words); a card of several in a walk by its digest."""

    def __init__(self, picture: Picture, language: str) -> None:
        """Name every walk in a language."""
        self._language = language
        self._walks = sorted(picture.walks.values(), key=_site_and_day)
        self._at = {walk.id: place for place, walk in enumerate(self._walks)}
        several = [walk for walk in self._walks if len(walk.cards) > 1]
        self._of = {card: walk for walk in several for card in walk.cards}
        self.all: Choices = tuple(line for walk in self._walks for line in self._lines(walk))

    @cached_property
    def _readings(self) -> tuple[tuple[str, ...], ...]:
        return tuple(initials(words) for _, words in self.all)

    def found(self, typed: str, kept: Collection[str]) -> Choices:
        """List the walks whose words or initials fit, and those to be kept whatever is typed."""
        wanted = typed.strip().lower()
        if not wanted:
            return self.all
        letters = wanted.isascii() and wanted.isalpha()
        return tuple(
            choice
            for choice, reading in zip(self.all, self._readings, strict=True)
            if choice[0] in kept or wanted in choice[1].lower() or (letters and spot(wanted, reading) >= 0)
        )

    def walk(self, name: str) -> Walk | None:
        """Find the walk of a choice, a card's too; None where there is none."""
        if name in self._of:
            return self._of[name]
        return self._walks[self._at[name]] if name in self._at else None

    def heads(self, one: str, other: str) -> tuple[str, str]:
        """Name two choices at the heads of their columns, as shortly as tells them apart."""
        first, second = self._marks(one), self._marks(other)
        if first[0] != second[0]:
            return f"{first[0]} {first[1]}".strip(), f"{second[0]} {second[1]}".strip()
        apart = ((a, b) for a, b in zip(first[1:], second[1:], strict=True) if a != b and a and b)
        return next(apart, (first[-1], second[-1]))

    def _marks(self, name: str) -> tuple[str, ...]:
        """List what may tell a choice from another at its site: site, day, people, time of day, everything."""
        walk = self.walk(name)
        if walk is None:
            return ("",) * 5
        last = last_side(walk, name) if name in self._of else None
        people = together(walk.inspectors if last is None else last.inspectors, self._language)
        clock = last.entered.at.clock()[:5] if last is not None and last.entered is not None else ""
        whole = self._card(walk, name) if name in self._of else f"{walk.header.site.name} {walk.day}"
        return walk.header.site.name, walk.day, people, clock, whole

    def are_cards(self, one: str, other: str) -> bool:
        """Tell whether two choices are cards of one walk."""
        return one in self._of and other in self._of and self._of[one].id == self._of[other].id

    def pair(self, begin: str = "") -> tuple[str, str]:
        """Give the two to begin with: a card and the next of its walk; a walk and the one of its site before it.

        A walk whose site has no other is laid open into its first two cards, if it has several. Without any to begin
        with: the first two walks of one site.
        """
        if begin in self._of:
            return self._cards(self._of[begin], begin)
        if begin in self._at:
            return self._beside(self._walks[self._at[begin]])
        pairs = list(pairwise(self._walks))
        alike = next((pair for pair in pairs if _same_site(*pair)), None)
        if alike is None and self._of:
            return self._cards(next(iter(self._of.values())))
        alike = alike or next(iter(pairs), None)
        return (alike[0].id, alike[1].id) if alike is not None else ("", "")

    def _beside(self, walk: Walk) -> tuple[str, str]:
        at = self._at[walk.id]
        beside = [self._walks[place] for place in (at - 1, at + 1) if 0 <= place < len(self._walks)]
        same = [one for one in beside if _same_site(one, walk)]
        if not same and len(walk.cards) > 1:
            return self._cards(walk)
        other = (same or beside or [walk])[0]
        return (other.id, walk.id) if self._at[other.id] < at else (walk.id, other.id)

    def _cards(self, walk: Walk, first: str = "") -> tuple[str, str]:
        first = first or walk.cards[0]
        return first, next(card for card in walk.cards if card != first)

    def _lines(self, walk: Walk) -> Iterator[tuple[str, str]]:
        where = f"{walk.header.site.name} · {walk.day}"
        yield walk.id, f"{where} · {together(walk.inspectors, self._language)}"
        for card in walk.cards if len(walk.cards) > 1 else ():
            yield card, f"{_INDENT}{self._card(walk, card)} · {where}"

    def _card(self, walk: Walk, card: str) -> str:
        """Name a card of a walk: whose it is, when its last answer was entered, and the beginning of its digest."""
        last = last_side(walk, card)
        named = QCoreApplication.translate("CompareChoice", str(_CARD)).format(digest=card[:8])
        if last is None:
            return named
        at = last.entered.at if last.entered is not None else None
        when = f"{at.day()} {at.clock()[:5]}" if at is not None else ""
        return " · ".join(part for part in (together(last.inspectors, self._language), when, named) if part)


def _same_site(one: Walk, other: Walk) -> bool:
    return site_key(one) == site_key(other)


def _site_and_day(walk: Walk) -> tuple[str, str, str]:
    return walk.header.site.name, walk.day, walk.id
