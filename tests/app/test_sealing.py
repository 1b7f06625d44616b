# SPDX-License-Identifier: MPL-2.0
"""The gate before the seal: what is missing is listed, the seal is on disk, and a blank stays a blank."""

from __future__ import annotations

import pytest

from inspector.app.sealing import gaps, seal_visit
from inspector.core.answers import Status
from inspector.core.checklist import PointId
from inspector.core.problems import KnownError
from inspector.core.values import Choice, Counts, Occurrence
from tests.app.halls import begun
from tests.flows.stories import judged, photo


def wanted(session) -> list[tuple[str, str]]:
    """What is missing, by point."""
    return [(gap.key[1], gap.want) for gap in gaps(session)]


def test_an_empty_visit_wants_every_point_judged(hall):
    session = hall.enter(begun(hall))
    assert wanted(session) == [("1", "unjudged"), ("2", "unjudged"), ("3", "unjudged")]


def test_a_lost_point_wants_a_note_and_a_photo_until_it_has_them(hall):
    session = hall.enter(begun(hall))
    key = (session.active, PointId("1"))
    session.judge(key, Choice("lost"))
    assert wanted(session)[:2] == [("1", "note"), ("1", "photo")]
    found, _ = session.add_finding(key, "地漏堵塞")
    assert wanted(session)[:1] == [("1", "photo")]
    session.add_photo(key, photo(), found.id)
    assert wanted(session)[:1] == [("2", "unjudged")]


def test_faults_counted_each_at_its_place_want_no_note_besides(hall):
    session = hall.enter(begun(hall))
    key = (session.active, PointId("3"))
    session.judge(key, Counts((Occurrence("heap", 1, "Lane 3"), Occurrence("heap", 1))))
    assert [gap.want for gap in gaps(session) if gap.key == key] == ["note", "photo"]
    session.judge(key, Counts((Occurrence("heap", 1, "Lane 3"), Occurrence("heap", 1, "Gate"))))
    assert [gap.want for gap in gaps(session) if gap.key == key] == ["photo"]


def test_a_point_that_cannot_be_judged_wants_a_reason(hall):
    session = hall.enter(begun(hall))
    key = (session.active, PointId("1"))
    session.mark(key, Status.CANNOT_JUDGE)
    assert wanted(session)[0] == ("1", "reason")
    session.mark(key, Status.CANNOT_JUDGE, "weather")
    assert wanted(session)[0] == ("2", "unjudged")


def test_a_met_or_skipped_point_wants_nothing(hall):
    session = hall.enter(begun(hall))
    session.judge((session.active, PointId("1")), Choice("met"))
    session.mark((session.active, PointId("2")), Status.NOT_APPLICABLE)
    assert wanted(session) == [("3", "unjudged")]


def test_the_seal_is_on_disk_when_sealing_returns(hall):
    visit = begun(hall)
    card = seal_visit(judged(hall, visit))
    assert hall.workspace.rows(visit)[-1].kind == "seal"
    assert card.visit().sealed is not None
    assert hall.workspace.visits()[0].sealed is not None


def test_a_visit_may_be_sealed_with_blanks_and_its_card_keeps_their_count(hall):
    card = seal_visit(hall.enter(begun(hall)))
    assert card.tallies[0]["total"]["unjudged"] == 3
    assert card.tallies[0]["total"]["possible"] == "0"


def test_a_visit_is_sealed_once(hall):
    session = judged(hall, begun(hall))
    seal_visit(session)
    with pytest.raises(KnownError) as refused:
        seal_visit(session)
    assert refused.value.problem.code == "card_sealed"
