# SPDX-License-Identifier: MPL-2.0
"""Reviewing: accepted, or sent back with letters that open the visit again; assignments admit; names are covered."""

from __future__ import annotations

import pytest

from inspector.app.arrivals import arrived
from inspector.app.assigning import assign, write_assignment
from inspector.app.dossier import dossier_of_visit, outside_dossier
from inspector.app.hall import Hall
from inspector.app.letters import read_letter
from inspector.app.office.office import Office
from inspector.app.office.reviewing import accept, send_back, standing
from inspector.app.round_log import round_of
from inspector.app.sealing import seal_visit
from inspector.app.trust import Keys
from inspector.core.answers import Answer, Status
from inspector.core.editions import outside
from inspector.core.exports import Options
from inspector.core.merging.record_bytes import RecordBytes, recorded
from inspector.core.problems import KnownError
from inspector.core.values import Choice
from tests.app.halls import begun, sheet
from tests.app.office.cards import card, card_of, sheet_record
from tests.app.office.test_office import batch
from tests.app.test_rounds import laptop, planned
from tests.app.test_session import key_of


def gathered(hall: Hall, *cards: RecordBytes) -> Office:
    office = Office(hall)
    office.keep_batch(batch(hall, "b"), [*cards, sheet_record()])
    return office


def test_a_walk_is_handed_in_then_accepted(hall):
    office = gathered(hall, card_of("v1"))
    assert standing(office.picture().walks["visit:v1"]) == "submitted"
    accept(office, "visit:v1", "王主任")
    assert standing(office.picture().walks["visit:v1"]) == "accepted"
    with pytest.raises(KnownError, match="no visit"):
        accept(office, "visit:v9", "王主任")


def test_the_last_review_takes_the_place_of_those_before(hall, tmp_path):
    office = gathered(hall, card_of("v1"))
    accept(office, "visit:v1", "王主任")
    send_back(office, "visit:v1", tmp_path / "out", "照片不清", "王主任")
    walk = office.picture().walks["visit:v1"]
    assert (standing(walk), "returned" in walk.apart, walk.conflicts) == ("returned", True, ())
    accept(office, "visit:v1", "王主任")
    assert standing(office.picture().walks["visit:v1"]) == "accepted"


def test_a_walk_sent_back_opens_again_on_the_laptop_it_came_from(hall, tmp_path):
    session = hall.enter(begun(hall))
    session.judge(key_of(session), Choice("lost"))
    seal_visit(session)
    made = recorded(dossier_of_visit(hall.workspace, session.id).card)
    office = gathered(hall, made)
    (letter,) = send_back(office, f"visit:{session.id}", tmp_path / "out", "照片不清", "王主任")
    assert (letter.suffix, "城东农贸市场" in letter.name) == (".returned", True)
    assert arrived(hall, letter).count == 1
    assert hall.enter(session.id).sealed is None


def test_what_cannot_be_sent_back_is_said_and_nothing_is_decided(hall, tmp_path):
    office = gathered(hall, card_of("v1", sealed=False), card_of("v2"))
    for walk, reason in (("visit:v1", "x"), ("visit:v2", " ")):
        with pytest.raises(KnownError):
            send_back(office, walk, tmp_path / "out", reason, "王")
    assert (office.pool().decisions, (tmp_path / "out").exists()) == ({}, False)


def test_assignments_written_here_admit_their_visits(hall, tmp_path):
    planned(hall)
    office = Office(hall)
    assign(hall, "r1", _stops(hall)[:1], ["王敏"])
    write_assignment(hall, "r1", ["王敏"], tmp_path / "out")
    assert ([len(one.visits) for one in office.pool().assignments.values()], office.assignments_due()) == ([1], ())
    assert sorted(kind for kind, _ in office.pool().names()) == ["assignment", "checklist", "signature"]


def _stops(hall: Hall) -> tuple[str, ...]:
    return tuple(round_of(hall, "r1").stops)


def test_assignments_of_strangers_admit_nobody_until_their_key_is_known(hall, tmp_path):
    planned(hall)
    assign(hall, "r1", _stops(hall)[:1], ["王敏"])
    written = write_assignment(hall, "r1", ["王敏"], tmp_path / "out")
    other = laptop(tmp_path, "other")
    arrived(other, written.path)
    assert Office(other).assignments_due() == ()
    key = read_letter(written.path.read_bytes(), Keys(other.home)).signer.key
    Keys(other.home).register(key, "督查办")
    assert len(Office(other).assignments_due()) == 3
    Keys(other.home).revoke(key)
    assert Office(other).assignments_due() == ()
    other.close()


def test_names_the_office_marks_are_covered_outside(hall):
    office = Office(hall)
    assert office.hidden_names() == ()
    office.keep_hidden_names(["赵老板", " ", "赵老板", "Li Lei"])
    assert office.hidden_names() == ("赵老板", "Li Lei")
    noted = Answer(Status.JUDGED, Choice("lost"), note="赵 老板拒绝整改，li lei 在场，王敏记录")
    made = outside(card("v1", "l", answer=noted), {sheet().digest(): sheet()}, {}, office.hidden_names())
    assert "＊＊拒绝整改，＊＊ 在场，＊＊记录" in made.canonical().decode()


def test_the_offices_own_assignments_stay_when_a_batch_is_taken_back(hall, tmp_path):
    planned(hall)
    assign(hall, "r1", _stops(hall)[:1], ["王敏"])
    write_assignment(hall, "r1", ["王敏"], tmp_path / "out")
    office = Office(hall)
    office.keep_batch(batch(hall, "b1"), [*office.assignments_due(), card_of("v1"), sheet_record()])
    office.take_back("b1", "错收", "王")
    assert (len(office.pool().active().assignments), dict(office.pool().active().cards)) == (1, {})
    assert len(office.pool().active().signatures) == 1


def test_an_outside_paper_made_in_the_workspace_covers_the_names_marked_there(hall):
    session = hall.enter(begun(hall))
    session.judge(key_of(session), Choice("lost"))
    session.write(key_of(session), note="赵老板不在")
    seal_visit(session)
    Office(hall).keep_hidden_names(["赵老板"])
    shown = outside_dossier(dossier_of_visit(hall.workspace, session.id), Options("zh", "outside"))
    said = shown.card.canonical().decode()
    assert ("＊＊不在" in said, "赵老板" in said) == (True, False)
