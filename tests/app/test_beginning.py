# SPDX-License-Identifier: MPL-2.0
"""What a kind of round does not ask: records in a covert round, points without an old problem in a re-check."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.arrivals import arrived
from inspector.app.assigning import assign, begin_planned, write_assignment
from inspector.app.hall import Hall, open_hall
from inspector.app.rounds import add_sites, make_round
from inspector.app.sealing import seal_visit
from inspector.core.answers import Status
from inspector.core.checklist import PointId
from inspector.core.problems import KnownError
from inspector.core.round_plans import RoundPlan, Sheet
from inspector.core.rounds import VisitId
from inspector.core.value_words import said
from inspector.core.values import Choice, Counts
from tests.app.halls import begun, counting, header, sheet, ticking


def asked(hall: Hall, visit: VisitId) -> dict[str, str]:
    """Where every point stands, by its id."""
    session = hall.enter(visit)
    return {point.id: session.answer((sheet().digest(), point.id)).status.value for point in sheet().points()}


def judged(hall: Hall) -> None:
    """A visit before: point 1 lost, point 3 in order, point 2 never judged."""
    session = hall.enter(begun(hall))
    session.judge((sheet().digest(), PointId("1")), Choice("lost"))
    session.judge((sheet().digest(), PointId("3")), Counts(()))
    seal_visit(session)


def test_a_recheck_asks_the_old_problems_alone(hall: Hall):
    judged(hall)
    visit = begun(hall, "recheck")
    assert asked(hall, visit) == {"1": "unjudged", "2": "not_asked", "3": "not_asked"}
    left = hall.enter(visit).answer((sheet().digest(), PointId("3")))
    assert (left.status, said(next(sheet().points()), left, "zh")) == (Status.NOT_ASKED, "回头看：此前无问题")


def test_a_recheck_of_a_site_never_visited_asks_everything(hall: Hall):
    assert set(asked(hall, begun(hall, "recheck")).values()) == {"unjudged"}


def test_a_covert_round_leaves_records_out_and_an_open_one_does_not(hall: Hall):
    assert asked(hall, begun(hall, "covert")) == {"1": "unjudged", "2": "not_asked", "3": "unjudged"}
    assert set(asked(hall, begun(hall, "open")).values()) == {"unjudged"}


def test_a_planned_visit_begins_once_under_its_own_id(hall: Hall):
    visit = hall.begin([sheet()], header(), visit=VisitId("a" * 32))
    assert visit == "a" * 32
    with pytest.raises(KnownError, match="begun already"):
        hall.begin([sheet()], header(), visit=visit)


def test_the_office_names_the_old_problems_to_a_laptop_that_never_saw_them(hall: Hall, tmp_path: Path):
    judged(hall)
    hall.workspace.keep_sites([header().site])
    make_round(hall, RoundPlan("r", "回头看", "recheck", sheets=(Sheet("", (sheet().digest(),)),)))
    add_sites(hall, "r", ["S-1"])
    visit = assign(hall, "r", ["S-1"], ["王敏"]).stop("S-1").visit
    path = write_assignment(hall, "r", ["王敏"], tmp_path).path
    other = open_hall(tmp_path / "b", tmp_path / "b-home", clock=ticking(), new_id=counting())
    arrived(other, path)
    assert asked(other, begin_planned(other, visit)) == {"1": "unjudged", "2": "not_asked", "3": "not_asked"}
    other.close()
