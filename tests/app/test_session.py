# SPDX-License-Identifier: MPL-2.0
"""A session: told at once, written behind the hand, taken back across restarts, stopped by a failing disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.hall import Hall, open_hall
from inspector.app.saving import SaveState
from inspector.core.answers import BLANK, Status
from inspector.core.checklist import PointId
from inspector.core.findings import Finding
from inspector.core.problems import KnownError
from inspector.core.values import Amount, Choice
from tests.app.halls import begun, counting, ticking
from tests.flows.stories import judged, photo


def key_of(session, point: str = "1"):
    """The key of a point of the small checklist."""
    return session.active, PointId(point)


def refusal(work, *arguments: object) -> str:
    """The code a deed is refused with."""
    with pytest.raises(KnownError) as refused:
        work(*arguments)
    return refused.value.problem.code


def test_a_deed_says_what_changed_at_once(hall):
    session = hall.enter(begun(hall))
    deed = session.judge(key_of(session), Choice("met"))
    assert (deed.before, deed.after.value, deed.tally.met) == (BLANK, Choice("met"), 1)
    assert session.running[session.active].basic().met == 1


def test_an_answer_is_taken_then_saved(hall):
    session = hall.enter(begun(hall))
    key = key_of(session)
    assert session.state(key) is SaveState.BLANK
    session.judge(key, Choice("met"))
    assert session.state(key) is SaveState.TAKEN
    assert session.settle()
    assert (session.state(key), session.saving.waiting) == (SaveState.SAVED, 0)


def test_a_value_that_does_not_fit_is_refused_before_it_is_written(hall):
    session = hall.enter(begun(hall))
    rows = len(hall.workspace.rows(session.id))
    assert refusal(session.judge, key_of(session), Amount(2)) == "answer_form"
    session.settle()
    assert (session.answer(key_of(session)), len(hall.workspace.rows(session.id))) == (BLANK, rows)


def test_not_applicable_only_where_the_point_allows_it(hall):
    session = hall.enter(begun(hall))
    assert refusal(session.mark, key_of(session), Status.NOT_APPLICABLE) == "na_not_allowed"
    assert session.mark(key_of(session, "2"), Status.NOT_APPLICABLE).tally.not_applicable == 1


def test_every_deed_is_taken_back_and_put_back(hall):
    session = judged(hall, begun(hall))
    after = {point: session.answer(key_of(session, point)) for point in "123"}
    deeds = 0
    while session.can_undo:
        session.undo()
        deeds += 1
    assert [session.answer(key_of(session, point)) for point in "123"] == [BLANK] * 3
    assert refusal(session.undo) == "nothing_to_undo"
    for _ in range(deeds):
        session.redo()
    assert {point: session.answer(key_of(session, point)) for point in "123"} == after
    assert refusal(session.redo) == "nothing_to_redo"


def reopened(hall: Hall, tmp_path: Path) -> Hall:
    """Close a hall and open it again."""
    hall.close()
    return open_hall(tmp_path / "workspace", hall.home, clock=hall.clock, new_id=hall.new_id)


def test_undo_and_redo_survive_a_restart(tmp_path: Path):
    hall = open_hall(tmp_path / "workspace", tmp_path / "home", clock=ticking(), new_id=counting())
    visit = begun(hall)
    session = hall.enter(visit)
    session.judge(key_of(session), Choice("lost"))
    session.write(key_of(session), note="puddle")
    session.undo()
    hall = reopened(hall, tmp_path)
    session = hall.enter(visit)
    assert session.redo().after.note == "puddle"
    session.undo()
    session.undo()
    assert session.answer(key_of(session)) == BLANK
    assert not session.can_undo
    hall.close()


def test_text_comes_over_the_border_tidy_or_not_at_all(hall):
    session = hall.enter(begun(hall))
    deed = session.write(key_of(session), note="one\r\ntwo\rthree", place="门口")
    assert (deed.after.note, deed.after.place) == ("one\ntwo\nthree", "门口")
    assert session.write(key_of(session), note="one\ntwo\nthree") is None
    assert refusal(lambda: session.write(key_of(session), note="bell\x07")) == "text_form"


def test_a_photo_is_on_disk_before_it_is_linked_and_linked_once(hall):
    session = hall.enter(begun(hall))
    kept, deed = session.add_photo(key_of(session), photo())
    assert hall.workspace.photos.content(kept.sha256) == photo()
    assert deed.after.photos == (kept.sha256,)
    assert session.add_photo(key_of(session), photo())[1] is None
    assert (kept.width, kept.height) == (48, 64)


def test_what_is_no_picture_is_refused_and_nothing_is_linked(hall):
    session = hall.enter(begun(hall))
    assert refusal(session.add_photo, key_of(session), b"not a picture") == "picture_unknown"
    assert session.answer(key_of(session)) == BLANK


def test_findings_are_added_changed_and_taken_off_with_their_photos(hall):
    session = hall.enter(begun(hall))
    key = key_of(session)
    found, _ = session.add_finding(key, "地漏堵塞", "7号摊位前")
    kept, _ = session.add_photo(key, photo(), found.id)
    session.change_finding(key, Finding(found.id, "疏通后仍有积水", photos=(kept.sha256,), units=("市场",)))
    assert session.finding(key, found.id).units == ("市场",)
    session.unlink_photo(key, kept.sha256)
    assert session.finding(key, found.id).photos == ()
    session.remove_finding(key, found.id)
    assert session.answer(key).findings == ()


def test_a_refused_row_stops_the_hand_and_resuming_saves_everything(hall):
    session = hall.enter(begun(hall))
    pages = hall.workspace.log.run(lambda one: one.execute("PRAGMA page_count").fetchone()[0])
    hall.workspace.log.run(lambda one: one.execute(f"PRAGMA max_page_count = {pages}"))
    key = key_of(session)
    for place in range(200):
        session.write(key, note=f"{place} " + "长" * 400)
    assert not session.settle(5)
    assert refusal(session.judge, key, Choice("met")) == "disk_full"
    session.resume()
    assert session.settle()
    assert session.state(key) is SaveState.SAVED
    session.judge(key, Choice("met"))
    assert session.settle()
    assert len(hall.workspace.rows(session.id)) == 202


def test_the_head_and_the_problems_on_the_way_are_kept(tmp_path: Path):
    hall = open_hall(tmp_path / "workspace", tmp_path / "home", clock=ticking(), new_id=counting())
    session = hall.enter(begun(hall))
    session.note_on_the_way([Finding("w1", "井盖破损", "路口")])
    session.settle()
    hall = reopened(hall, tmp_path)
    again = hall.enter(session.id)
    assert [found.text for found in again.on_the_way] == ["井盖破损"]
    hall.close()


def test_the_card_of_a_session_is_the_card_of_its_log(hall):
    from inspector.app.dossier import dossier_of_visit

    session = judged(hall, begun(hall))
    session.settle()
    assert session.scorecard().digest() == dossier_of_visit(hall.workspace, session.id).card.digest()
