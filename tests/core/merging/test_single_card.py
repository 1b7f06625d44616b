# SPDX-License-Identifier: MPL-2.0
"""One card out of a walk: its own answers and its own score, whatever the others say and the office decided."""

import pytest

from inspector.core.merging.deciding import decide
from inspector.core.merging.single_card import last_side, single_card
from inspector.core.ranking.comparing import compared
from tests.core.merging.cards import BARE, BLUE, FULL, LOST, ME, OLD, RED, SHEETS, card, head, letter, only, see

MINE = card("v1", FULL)
FORK = card("v1", {**FULL, "1": LOST})
OTHER = card("v2", {"1": LOST}, head(BLUE))


def test_a_side_of_a_fork_has_its_own_answers_and_its_own_score():
    walk = only(see(MINE, FORK))
    mine, fork = (single_card(walk, one.digest, SHEETS) for one in (MINE, FORK))
    assert (mine.id, mine.scores[OLD].total.earned, fork.scores[OLD].total.earned) == (MINE.digest, 18, 16)
    assert {resolved.sides[0].card for resolved in fork.answers.values()} == {FORK.digest}


def test_what_the_office_decided_changes_no_card():
    walk = only(see(MINE, FORK))
    decided = only(see(MINE, FORK, decide(walk.conflicts[0], MINE.digest, ME)))
    fork = single_card(decided, FORK.digest, SHEETS)
    assert decided.scores[OLD].total.earned == 18
    assert (fork.scores[OLD].total.earned, fork.conflicts) == (16, ())


def test_cards_of_two_inspectors_keep_their_own_names_and_points():
    walk = only(see(MINE, OTHER, letter("v1", "v2")))
    mine, other = (single_card(walk, one.digest, SHEETS) for one in (MINE, OTHER))
    assert (mine.inspectors, other.inspectors, len(other.answers)) == ((RED,), (BLUE,), 1)
    assert last_side(walk, OTHER.digest).visit == "v2"


def test_cards_side_by_side_differ_in_evidence_too():
    noted, bare = card("v1", {**FULL, "1": LOST}), card("v1", {**FULL, "1": BARE})
    walk = only(see(noted, bare))
    pair = (single_card(walk, one.digest, SHEETS) for one in (noted, bare))
    found = compared(*pair, SHEETS, evidence=True).differing()
    assert [(str(one.key[1]), one.differs) for one in found] == [("1", ("photos", "note"))]


def test_a_card_of_another_walk_is_refused():
    with pytest.raises(KeyError):
        single_card(only(see(MINE)), OTHER.digest, SHEETS)
