# SPDX-License-Identifier: MPL-2.0
"""How the cards of one visit stand to one another (同次评分表): which goes on from which, and which forked."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

NAMED: Final = 20
"""So many cards are named of each sort; ten thousand forks of one visit are told in bounded time and memory."""


@dataclass(frozen=True, slots=True)
class Kin:
    """Beside one card: those it goes on from, those that go on from it, those it forked from; digests, some of each."""

    older: tuple[str, ...] = ()
    newer: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


def kinship(logs: Mapping[str, bytes]) -> Mapping[str, Kin]:
    """Tell of every card of a visit, given with the chain of its rows by its digest, how it stands to the others."""
    alike: dict[bytes, list[str]] = {}
    for card in sorted(logs):
        alike.setdefault(logs[card], []).append(card)
    chains = sorted(alike)
    groups = [alike[one] for one in chains]
    ends = _ends(chains)
    found: dict[str, Kin] = {}
    before: list[int] = []
    for place, own in enumerate(groups):
        while before and ends[before[-1]] <= place:
            before.pop()
        older = _some(groups[other] for other in reversed(before))
        newer = _some(groups[place + 1 : min(ends[place], place + 1 + NAMED)])
        apart = _some(_apart(groups, place, ends[place], before))
        for card in own:
            twins = [other for other in own[: NAMED + 1] if other != card]
            found[card] = Kin(older, newer, tuple(sorted((*twins, *apart))[:NAMED]))
        before.append(place)
    return found


def _ends(chains: Sequence[bytes]) -> list[int]:
    """Tell for each chain, in their order, where those that go on from it end."""
    ends = [len(chains)] * len(chains)
    open_ones: list[int] = []
    for place, own in enumerate(chains):
        while open_ones and not own.startswith(chains[open_ones[-1]]):
            ends[open_ones.pop()] = place
        open_ones.append(place)
    return ends


def _apart(groups: Sequence[list[str]], place: int, end: int, before: Sequence[int]) -> Iterator[list[str]]:
    """Go through what neither goes on from a chain nor it from them: first behind it, then before it."""
    yield from groups[end : end + NAMED]
    if len(before) < place:
        kin = set(before)
        yield from (groups[other] for other in range(place) if other not in kin)


def _some(groups: Iterable[list[str]]) -> tuple[str, ...]:
    return tuple(sorted(islice(chain.from_iterable(groups), NAMED)))
