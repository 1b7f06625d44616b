# SPDX-License-Identifier: MPL-2.0
"""Deciding many conflicts by a policy: one act, told as it goes, all of it or nothing."""

import pytest

from inspector.app.office.deciding import PIECE, decide_by_policy
from inspector.app.office.office import Office
from inspector.core.merging.deciding import Signed
from inspector.core.merging.record_bytes import recorded
from inspector.core.moments import Moment
from tests.app.office.cards import card, header, sheet_record

SIGNED = Signed("周琳", "照片为准", Moment(1_800_000_000_000, 480))


@pytest.fixture
def office(hall):
    """An office of a hundred and one forks."""
    sides = [(f"v{place}", sign, f"S-{place}") for place in range(PIECE + 1) for sign in "ml"]
    cards = (card(visit, sign, writer=f"laptop-{sign}", head=header(site)) for visit, sign, site in sides)
    hall.workspace.keep_records((sheet_record(), *map(recorded, cards)))
    return Office(hall)


def test_every_conflict_the_policy_decides_is_decided_in_one_act(office):
    told = []
    made = decide_by_policy(
        office, office.picture().conflicts(), "evidence", SIGNED, told=lambda *far: told.append(far)
    )
    seen = office.picture()
    assert (len(made), len(seen.conflicts()), told) == (101, 0, [(0, 101), (100, 101), (101, 101)])
    assert {(one.policy, one.author, one.reason) for one in seen.decisions.values()} == {
        ("evidence", "周琳", "照片为准")
    }


def test_given_up_half_way_nothing_is_kept(office):
    def told(far: int, _whole: int) -> None:
        if far:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        decide_by_policy(office, office.picture().conflicts(), "evidence", SIGNED, told=told)
    assert (office.picture().decisions, len(office.picture().conflicts())) == ({}, 101)


def test_a_policy_that_decides_nothing_writes_nothing(office):
    assert decide_by_policy(office, office.picture().conflicts(), "mean", SIGNED) == ()
    assert office.picture().decisions == {}
