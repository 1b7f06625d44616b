# SPDX-License-Identifier: MPL-2.0
"""How cards of one visit stand to one another: as looking at every pair says, but in time that does not square."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inspector.app.office import kinship as room
from inspector.app.office.kinship import Kin, kinship

chains = st.lists(st.sampled_from([b"a", b"b"]), max_size=5).map(b"".join)


def goes_on(one: bytes, other: bytes) -> bool:
    return len(one) > len(other) and one.startswith(other)


def pair_by_pair(logs: dict[str, bytes], card: str) -> Kin:
    """The same, looked up pair by pair."""
    own, others = logs[card], sorted(set(logs) - {card})
    older = tuple(one for one in others if goes_on(own, logs[one]))
    newer = tuple(one for one in others if goes_on(logs[one], own))
    return Kin(older, newer, tuple(one for one in others if one not in {*older, *newer}))


@given(st.dictionaries(st.text("0123456789", min_size=1, max_size=2), chains, max_size=18))
def test_every_card_stands_to_the_others_as_each_pair_says(logs):
    assert kinship(logs) == {card: pair_by_pair(logs, card) for card in logs}


def test_of_ten_thousand_forks_some_are_named_and_no_pair_is_looked_at():
    logs = {f"{number:05}": b"%05d" % number for number in range(10_000)} | {"first": b"", "last": b"00000x"}
    found = kinship(logs)
    assert {len(one.beside) for card, one in found.items() if card != "first"} == {room.NAMED}
    assert (found["first"].beside, found["last"].older, found["00000"].newer) == ((), ("00000", "first"), ("last",))
