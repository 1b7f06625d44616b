# SPDX-License-Identifier: MPL-2.0
"""An erased photo leaves its row and its reason; its bytes, its original and its copies are gone for good."""

from __future__ import annotations

import pytest

from inspector.app.dossier import dossier_of_visit
from inspector.app.erasing import erase_photo
from inspector.app.sealing import seal_visit
from inspector.core.copies import Stroke
from inspector.core.photo_order import erased
from inspector.core.scorecard import check
from tests.app.halls import begun, let_wait
from tests.app.test_session import key_of, refusal
from tests.flows.stories import photo


def test_the_bytes_go_and_the_row_with_the_reason_stays(hall):
    session = hall.enter(begun(hall))
    kept, _ = session.add_photo(key_of(session), photo("teal"))
    hall.workspace.photos.thumbnail(kept.sha256, 64)
    made = erase_photo(hall.workspace, session, kept.sha256, " 拍到路人面部 ")
    assert made.gone == (kept.sha256,)
    assert not hall.workspace.photos.have(kept.sha256)
    assert list(hall.workspace.photos.thumbnails.rglob("*.jpg")) == []
    assert erased(hall.workspace.rows(session.id)) == {kept.sha256: "拍到路人面部"}
    assert kept.sha256 in session.answer(key_of(session)).photos


def test_the_original_and_every_marked_copy_go_together(hall):
    session = hall.enter(begun(hall))
    kept, _ = session.add_photo(key_of(session), photo("teal"))
    session.annotate(kept.sha256, photo("olive"), [Stroke("box", 0, 0, 5, 5)])
    (copy,) = session.answer(key_of(session)).photos
    made = erase_photo(hall.workspace, session, copy, "车牌")
    assert set(made.gone) == {kept.sha256, copy}
    assert hall.workspace.photos.every() == ()


def test_without_a_reason_nothing_is_erased(hall):
    session = hall.enter(begun(hall))
    kept, _ = session.add_photo(key_of(session), photo("teal"))
    assert refusal(lambda: erase_photo(hall.workspace, session, kept.sha256, "  ")) == "erase_reason"
    assert hall.workspace.photos.have(kept.sha256)


def test_bytes_stay_when_the_reason_cannot_be_written(hall, monkeypatch):
    session = hall.enter(begun(hall))
    kept, _ = session.add_photo(key_of(session), photo("teal"))
    monkeypatch.setattr(session, "settle", lambda: False)
    assert refusal(lambda: erase_photo(hall.workspace, session, kept.sha256, "误拍")) == "rows_not_kept"
    assert hall.workspace.photos.have(kept.sha256)


def test_bytes_another_visit_needs_stay_for_it_alone(hall):
    here, there = hall.enter(begun(hall)), hall.enter(begun(hall))
    kept, _ = here.add_photo(key_of(here), photo("teal"))
    there.add_photo(key_of(there), photo("teal"))
    there.settle()
    made = erase_photo(hall.workspace, here, kept.sha256, "误拍")
    assert (made.gone, made.kept) == ((), (kept.sha256,))
    assert dossier_of_visit(hall.workspace, here.id).card.photos == ()
    assert len(dossier_of_visit(hall.workspace, there.id).card.photos) == 1
    last = erase_photo(hall.workspace, there, kept.sha256, "误拍")
    assert last.gone == (kept.sha256,)


def test_a_sealed_visit_can_still_be_told_to_erase_and_its_card_stays_true(hall):
    session = hall.enter(begun(hall))
    kept, _ = session.add_photo(key_of(session), photo("teal"))
    seal_visit(session)
    erase_photo(hall.workspace, session, kept.sha256, "当事人要求")
    card = session.scorecard()
    assert (card.photos, check(card, session.checklists)) == ((), ())


def test_a_waiting_photo_that_is_erased_waits_no_more(hall):
    session = hall.enter(begun(hall))
    kept = let_wait(hall, session, photo("teal"), "IMG_1.jpg")
    erase_photo(hall.workspace, session, kept.sha256, "误拍")
    assert session.tray == ()


@pytest.mark.parametrize("reopened", [False, True])
def test_a_whole_workspace_misses_nothing_after_an_erasure(hall, reopened: bool):
    session = hall.enter(begun(hall))
    kept, _ = session.add_photo(key_of(session), photo("teal"))
    erase_photo(hall.workspace, session, kept.sha256, "误拍")
    session = hall.enter(session.id) if reopened else session
    assert hall.workspace.check() == ()


def test_an_erased_photo_is_not_taken_into_its_visit_again(hall):
    session = hall.enter(begun(hall))
    kept, _ = session.add_photo(key_of(session), photo("teal"))
    erase_photo(hall.workspace, session, kept.sha256, "拍到路人面部")
    assert refusal(lambda: session.add_photo(key_of(session), photo("teal"))) == "photo_was_erased"
    assert not hall.workspace.photos.have(kept.sha256)
