# SPDX-License-Identifier: MPL-2.0
"""Sides (各方评分表): which cards of a visit speak for it; one whose rows another goes on from yields to that one."""

from collections.abc import Iterable, Mapping

from inspector.core.merging.card_fold import CardFold
from inspector.core.rounds import VisitId


def sides_of(
    cards: Mapping[str, CardFold],
) -> tuple[Mapping[VisitId, tuple[CardFold, ...]], Mapping[str, str]]:
    """Give the sides of every visit, sorted by digest, and for every card that yields the next that goes on from it."""
    by_visit: dict[VisitId, list[CardFold]] = {}
    for card in cards.values():
        by_visit.setdefault(card.visit, []).append(card)
    sides: dict[VisitId, tuple[CardFold, ...]] = {}
    yielded: dict[str, str] = {}
    for visit in sorted(by_visit):
        each = by_visit[visit]
        gone = _yielding(each) if len(each) > 1 else {}
        yielded |= gone
        sides[visit] = tuple(sorted((card for card in each if card.digest not in gone), key=_name))
    return sides, yielded


def _name(card: CardFold) -> str:
    return card.digest


def _yielding(cards: Iterable[CardFold]) -> dict[str, str]:
    """Sorted by their chains, the cards that go on from a card stand right behind it and those that equal it."""
    ordered = sorted(cards, key=_chain_then_name)
    found: dict[str, str] = {}
    longer = ordered[-1]
    for card, behind in zip(reversed(ordered[:-1]), reversed(ordered), strict=False):
        longer = behind if behind.chain != card.chain else longer
        if card.yields_to(longer):
            found[card.digest] = longer.digest
    return found


def _chain_then_name(card: CardFold) -> tuple[bytes, str]:
    return card.chain, card.digest
