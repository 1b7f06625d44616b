# SPDX-License-Identifier: MPL-2.0
"""Appeals of units: filed, reviewed, decided, each step kept; nothing without a reason."""

from __future__ import annotations

import pytest

from inspector.app.office.appeals import appeals, file_appeal, take_on
from inspector.core.problems import KnownError
from tests.app.office.gathered_week import gathered


@pytest.fixture
def filed(hall):
    """An office with one appeal at the first point of a walk, the walk's id, the point, and the appeal's id."""
    office = gathered(hall)
    walk = next(one for one in office.picture().walks.values() if one.problems)
    key = walk.problems[0].key
    return office, walk.id, key, file_appeal(office, walk.id, key, unit="西关街道", reason="已整改", by="李强")


def test_an_appeal_that_is_granted_gives_the_point_its_full_marks(filed):
    office, walk, key, name = filed
    before = office.picture().walks[walk].answers[key].tally
    take_on(office, name, "revoked", reason="照片为证", by="李强")
    after = office.picture().walks[walk].answers[key].tally
    assert (before.earned, after.earned) == (0, after.possible)


def test_an_appeal_that_is_upheld_changes_no_number(filed):
    office, walk, _, name = filed
    before = office.picture().walks[walk].scores
    take_on(office, name, "reviewing", reason="", by="李强")
    take_on(office, name, "upheld", reason="照片显示未整改", by="李强")
    (one,) = appeals(office.picture())
    assert (one.state, one.is_closed, [step.choice for _, step in one.steps]) == (
        "upheld",
        True,
        ["filed", "reviewing", "upheld"],
    )
    assert office.picture().walks[walk].scores == before


def test_a_closed_appeal_is_not_decided_again(filed):
    office, _, _, name = filed
    take_on(office, name, "upheld", reason="已核", by="李强")
    with pytest.raises(KnownError) as refused:
        take_on(office, name, "revoked", reason="再议", by="李强")
    assert refused.value.problem.code == "appeal_closed"


@pytest.mark.parametrize(("unit", "reason"), [("", "有异议"), ("西关街道", " ")])
def test_an_appeal_names_the_unit_and_says_why(filed, unit, reason):
    office, walk, key, _ = filed
    with pytest.raises(KnownError) as refused:
        file_appeal(office, walk, key, unit=unit, reason=reason, by="李强")
    assert refused.value.problem.code == "appeal_reason"


def test_open_appeals_come_before_closed_ones(filed):
    office, walk, key, name = filed
    take_on(office, name, "upheld", reason="已核", by="李强")
    newer = file_appeal(office, walk, key, unit="西关街道", reason="新证据", by="李强")
    assert [one.id for one in appeals(office.picture())] == [newer, name]
