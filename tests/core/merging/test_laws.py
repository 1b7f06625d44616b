# SPDX-License-Identifier: MPL-2.0
"""The laws of merging over drawn pools: no order, nothing lost, all can be taken out, nothing chosen by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.answers import Status
from inspector.core.merging.picture import Picture
from inspector.core.merging.picturing import picture
from inspector.core.merging.pool import Pool
from inspector.core.merging.walks import APART, WAYS
from inspector.core.raters import measured
from tests.core.merging.cards import LOST, SHEETS, card, head, pool, withdraw
from tests.core.merging.drawn import pools, visits

T = TypeVar("T")
many = settings(max_examples=40)


def _bare(seen: Picture) -> Picture:
    """The picture without the name of its pool and the list of what was taken out."""
    return replace(seen, withdrawn=frozenset(), digest="")


def _shuffled(one: Pool, turn: int) -> Pool:
    """The same pool, put together in another order."""
    return Pool(*(_turned(getattr(one, field.name), turn) for field in fields(Pool)))


def _turned(records: Mapping[str, T], turn: int) -> dict[str, T]:
    items = list(records.items())
    cut = turn % len(items) if items else 0
    return dict(reversed(items[cut:] + items[:cut]))


@many
@given(pools(), pools(), pools())
def test_joining_is_commutative_associative_and_idempotent(one, two, three):
    assert picture(one | two) == picture(two | one)
    assert picture((one | two) | three) == picture(one | (two | three))
    assert one | one == one


@many
@given(pools(), st.integers(0, 99))
def test_the_order_in_which_anything_came_is_never_seen(one, turn):
    seen, again = picture(one), picture(_shuffled(one, turn))
    assert seen == again
    for name in ("walks", "coverage", "decisions", "standing", "signers", "checklists"):
        assert list(getattr(seen, name)) == list(getattr(again, name))
    assert [list(walk.answers) for walk in seen.walks.values()] == [list(walk.answers) for walk in again.walks.values()]


@many
@given(pools(), visits("v1"), pools())
def test_what_was_taken_out_was_never_there_and_comes_back_whole(one, cards, other):
    extra = pool(*cards) | Pool(decisions=other.decisions, assignments=other.assignments)
    new = [name for kind, name in extra.names() if kind != "checklist" and (kind, name) not in set(one.names())]
    fresh = [name for name in new if name not in {each.of for each in one.withdrawals.values()}]
    extra = _only(extra, set(fresh))
    out = [withdraw(name) for name in fresh]
    without = one | extra | pool(*out)
    assert _bare(picture(without)) == _bare(picture(one))
    back = without | pool(*(withdraw(each.digest()) for each in out))
    assert _bare(picture(back)) == _bare(picture(one | extra))


def _only(one: Pool, names: set[str]) -> Pool:
    kept = (
        {name: record for name, record in getattr(one, field.name).items() if name in names} for field in fields(Pool)
    )
    return Pool(*kept)


@many
@given(pools())
def test_every_card_is_a_side_of_one_walk_or_yields_to_one_that_goes_on(one):
    seen = picture(one)
    sides = [card for walk in seen.walks.values() for card in walk.cards]
    active = [name for name in one.cards if name not in seen.withdrawn]
    assert sorted([*sides, *seen.yielded]) == sorted(active)
    assert all(one.cards[older].yields_to(one.cards[newer]) for older, newer in seen.yielded.items())


@many
@given(pools())
def test_nothing_is_chosen_by_itself(one):
    for walk in picture(one).walks.values():
        open_ones = {conflict.key for conflict in walk.conflicts if conflict.about == "conflict"}
        assert open_ones == {key for key, resolved in walk.answers.items() if resolved.way == "open"}
        for sheet, point in open_ones:
            assert walk.answers[sheet, point].answer.status is Status.UNJUDGED
            assert walk.scores[sheet].points[point].unjudged == 1
        assert not (walk.ranks and walk.conflicts)


@many
@given(pools())
def test_a_mean_stands_only_where_something_was_measured(one):
    for walk in picture(one).walks.values():
        for (sheet, point), resolved in walk.answers.items():
            assert resolved.way in WAYS
            if resolved.way == "mean":
                assert measured(SHEETS[sheet].by_id()[point])
                tallies = [side.tally.earned for side in resolved.sides if side.tally.judged]
                assert min(tallies) <= resolved.tally.earned <= max(tallies)


@many
@given(pools())
def test_drills_never_rank_and_reasons_stand_in_their_order(one):
    for walk in picture(one).walks.values():
        assert not (walk.ranks and walk.header.kind == "drill")
        assert list(walk.apart) == [reason for reason in APART if reason in walk.apart]


@many
@given(pools())
def test_a_recheck_replaces_nothing(one):
    recheck = card("v7", {"1": LOST}, head(kind="recheck", site="东"))
    before, after = picture(one), picture(one | pool(recheck))
    assert {name: walk for name, walk in after.walks.items() if name != "visit:v7"} == before.walks


@many
@given(pools(), visits("v1"))
def test_no_decision_is_ever_lost(one, cards):
    before, after = picture(one), picture(one | pool(*cards))
    assert after.decisions == before.decisions
    assert set(after.standing) == set(before.standing)
    gone = {name for name, standing in before.standing.items() if standing == "superseded"}
    assert gone == {name for name, standing in after.standing.items() if standing == "superseded"}


@many
@given(pools(), visits("v1"))
def test_a_decision_sleeps_exactly_when_a_side_nobody_saw_appears_or_its_own_goes(one, cards):
    grown = one | pool(*cards)
    after = picture(grown)
    for walk in after.walks.values():
        for where, resolved in walk.answers.items():
            sides = {side.card for side in resolved.sides}
            asked = [
                name
                for name, ruling in after.decisions.items()
                if ruling.about == "conflict"
                and ruling.key == where
                and after.standing[name] != "superseded"
                and ruling.subject in {walk.id, *(f"visit:{visit}" for visit in walk.visits)}
                and ruling.choice != "mean"
            ]
            for name in asked:
                ruling = after.decisions[name]
                held = sides <= set(ruling.seen) and ruling.choice in sides
                assert (after.standing[name] == "holds") == held
