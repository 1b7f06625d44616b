# SPDX-License-Identifier: MPL-2.0
"""What can be compared: walks, the cards of a walk below it, and how two of them are told apart."""

from PySide6.QtWidgets import QWidget

from inspector.ui.office.compare_choice import WalkChoices
from inspector.ui.office.compare_why import PeriodsWhy
from tests.core.merging.cards import BLUE, FULL, LOST, RED, card, head, letter, see

FORK = (card("v1", FULL), card("v1", {**FULL, "1": LOST, "2": LOST.__class__()}))
MET = (card("v2", FULL, head(site="城西市场")), card("v3", FULL, head(BLUE, site="城西市场")))
LATER = card("v4", FULL, head(day="2026-11-23"))
SEEN = see(*FORK, *MET, LATER, letter("v1", "v2", "v3", "v4"))
CHOICES = WalkChoices(SEEN, "zh")


def walk_of(card: str) -> str:
    """The id of the walk that has a card."""
    return next(walk.id for walk in SEEN.walks.values() if card in walk.cards)


def test_the_cards_of_a_walk_stand_below_it():
    names = [name for name, _ in CHOICES.all]
    fork, meeting = walk_of(FORK[0].digest), walk_of(MET[0].digest)
    assert names[names.index(fork) + 1 : names.index(fork) + 3] == list(SEEN.walks[fork].cards)
    assert names[names.index(meeting) + 1 : names.index(meeting) + 3] == list(SEEN.walks[meeting].cards)
    assert len(names) == 3 + 4


def test_cards_are_told_apart_by_people_else_by_the_time():
    assert CHOICES.heads(*(one.digest for one in MET)) == (RED, BLUE)
    assert CHOICES.are_cards(*(one.digest for one in FORK))
    assert not CHOICES.are_cards(FORK[0].digest, MET[0].digest)


def test_walks_are_told_apart_by_the_day_at_one_site_and_by_site_and_day_elsewhere():
    fork, meeting, later = (walk_of(one.digest) for one in (FORK[0], MET[0], LATER))
    assert CHOICES.heads(fork, later) == ("2026-11-16", "2026-11-23")
    assert CHOICES.heads(fork, meeting) == ("城东市场 2026-11-16", "城西市场 2026-11-16")


def test_a_walk_alone_at_its_site_begins_with_its_first_two_cards():
    assert CHOICES.pair(walk_of(MET[0].digest)) == SEEN.walks[walk_of(MET[0].digest)].cards
    assert CHOICES.pair(FORK[1].digest) == (FORK[1].digest, FORK[0].digest)
    assert CHOICES.pair(walk_of(LATER.digest)) == (walk_of(FORK[0].digest), walk_of(LATER.digest))


def test_a_period_without_anything_says_so(desk, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    dialog = PeriodsWhy(desk, "东门街道", ("2026-W46", "2026-W47"), (None, None), page)
    assert [part.tree for part in dialog.parts] == [None, None]
