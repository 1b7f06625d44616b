# SPDX-License-Identifier: MPL-2.0
"""A part of a pool: the records of some rounds, with everything that speaks of them."""

from collections.abc import Collection, Iterator

from inspector.core.merging.pool import Pool


def of_rounds(pool: Pool, rounds: Collection[str]) -> tuple[tuple[str, str], ...]:
    """Name (kind, digest) the cards of these rounds (by id), and all that speaks of them: a part is a pool of its own.

    Without rounds, everything. A decision goes along when it saw one of the cards, or its walk is of one of their
    visits, or it decides on a version of a checklist of theirs.
    """
    if not rounds:
        return tuple(pool.names())
    return tuple(sorted(_chosen(pool, frozenset(rounds))))


def _chosen(pool: Pool, rounds: Collection[str]) -> Iterator[tuple[str, str]]:
    cards = {name for name, card in pool.cards.items() if card.header.round in rounds}
    visits = {f"visit:{pool.cards[name].visit}" for name in cards}
    sheets = {sheet for name in cards for sheet in pool.cards[name].checklists}
    sheets |= {sheet for one in pool.assignments.values() if one.plan.id in rounds for sheet in one.checklists()}
    subjects = visits | {pool.checklists[sheet].id for sheet in sheets if sheet in pool.checklists}
    letters = {name for name, one in pool.assignments.items() if one.plan.id in rounds}
    decided = {
        name for name, one in pool.decisions.items() if one.subject in subjects or not cards.isdisjoint(one.seen)
    }
    signed = {name for name, one in pool.signatures.items() if one.of in cards or one.of in letters}
    named = cards | letters | decided | signed | {str(sheet) for sheet in sheets}
    yield from (("card", name) for name in cards)
    yield from (("checklist", str(sheet)) for sheet in sheets if sheet in pool.checklists)
    yield from (("assignment", name) for name in letters)
    yield from (("decision", name) for name in decided)
    yield from (("signature", name) for name in signed)
    yield from (("withdrawal", name) for name in _naming(pool, named))


def _naming(pool: Pool, named: Collection[str]) -> frozenset[str]:
    """Give every withdrawal that names one of these, or such a withdrawal."""
    found: set[str] = set()
    grown = True
    while grown:
        fresh = {
            name for name, one in pool.withdrawals.items() if name not in found and (one.of in named or one.of in found)
        }
        found |= fresh
        grown = bool(fresh)
    return frozenset(found)
