# SPDX-License-Identifier: MPL-2.0
"""What belongs to a visit besides its points: tray, files, signatures, marked copies, blocks, and its revisions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.hall import open_hall
from inspector.app.sealing import seal_visit
from inspector.core.answers import BLANK
from inspector.core.attachments import Attachment
from inspector.core.copies import Stroke
from inspector.core.findings import Finding
from inspector.core.scorecard import check
from inspector.core.signatures import Signature
from inspector.core.tray import TrayPhoto
from inspector.core.values import Choice
from inspector.core.visits import Return, fold
from tests.app.halls import begun, counting, let_wait, ticking
from tests.app.test_session import key_of, refusal
from tests.flows.stories import photo

HAND = Signature("inspector", "王敏", ((10, 20, 30, 40), (5, 5)))


def test_a_block_is_judged_in_one_act_and_taken_back_in_one(hall):
    session = hall.enter(begun(hall))
    keys = [key_of(session, name) for name in "123"]
    session.judge(keys[1], Choice("lost"))
    deed = session.judge_run(dict.fromkeys(keys, Choice("met")))
    assert [session.answer(key).value for key in keys] == [Choice("met"), Choice("lost"), None]
    assert deed is not None
    session.undo()
    assert session.answer(keys[0]) == BLANK
    assert session.answer(keys[1]).value == Choice("lost")


def test_a_block_with_nothing_left_to_judge_does_nothing(hall):
    session = hall.enter(begun(hall))
    session.judge(key_of(session), Choice("lost"))
    assert session.judge_run({key_of(session): Choice("met")}) is None


def test_photos_wait_in_the_tray_once_each_and_across_a_restart(tmp_path: Path):
    hall = open_hall(tmp_path / "w", tmp_path / "home", clock=ticking(), new_id=counting())
    session = hall.enter(begun(hall))
    kept = let_wait(hall, session, photo(1), "IMG_1.jpg")
    let_wait(hall, session, photo(1), "again.jpg")
    visit = session.id
    hall.close()
    hall = open_hall(tmp_path / "w", tmp_path / "home", clock=ticking(), new_id=counting())
    assert hall.enter(visit).tray == (TrayPhoto(kept.sha256, "IMG_1.jpg"),)
    assert hall.enter(visit).scorecard().photos == ()
    hall.close()


def test_a_marked_copy_takes_the_place_of_its_original_everywhere_and_the_card_holds_both(hall):
    session = hall.enter(begun(hall))
    kept, _ = session.add_photo(key_of(session), photo(1))
    session.note_on_the_way([Finding("w", "路口", photos=(kept.sha256,))])
    deed = session.annotate(kept.sha256, photo(2), [Stroke("arrow", 0, 0, 5000, 5000)])
    assert deed is not None
    (copy,) = session.answer(key_of(session)).photos
    assert session.on_the_way[0].photos == (copy,)
    assert session.copies[copy].of == kept.sha256
    assert {one.sha256 for one in session.scorecard().photos} == {copy, kept.sha256}
    session.annotate(copy, photo(3), [])
    assert session.copies[session.answer(key_of(session)).photos[0]].of == kept.sha256


def test_a_representative_does_not_sign_a_covert_visit(hall):
    session = hall.enter(begun(hall, kind="covert"))
    assert refusal(session.sign, [replace(HAND, role="representative")]) == "signature_covert"
    session.sign([HAND])
    assert session.signatures == (HAND,)


def test_a_returned_card_goes_on_as_a_revision_that_extends_the_sealed_one(hall):
    session = hall.enter(begun(hall))
    session.judge(key_of(session), Choice("met"))
    session.sign([HAND])
    first = seal_visit(session)
    session.reopen(Return("照片不清", "区创建办", first.digest()))
    assert (session.sealed, session.revision, session.signatures, session.can_undo) == (None, 1, (), False)
    session.judge(key_of(session), Choice("lost"))
    second = seal_visit(session)
    assert second.rows[: len(first.rows)] == first.rows
    assert (check(first, session.checklists), check(second, session.checklists)) == ((), ())
    assert (fold(second.rows).revision, hall.workspace.visits()[0].sealed) == (1, session.sealed)


def test_a_visit_that_is_not_sealed_cannot_be_opened_again(hall):
    assert refusal(hall.enter(begun(hall)).reopen, Return("…")) == "reopen_open"


def test_after_a_seal_only_the_return_opens_the_log(hall):
    session = hall.enter(begun(hall))
    seal_visit(session)
    for work in (session.attach, session.arrange_tray, session.sign, session.note_on_the_way):
        assert refusal(work, []) == "card_sealed"


def test_files_that_go_along_are_kept_with_the_visit(hall):
    session = hall.enter(begun(hall))
    session.attach([Attachment("ab" * 32, "台账.pdf", 12, "1")])
    session.settle()
    assert fold(hall.workspace.rows(session.id)).attachments == (Attachment("ab" * 32, "台账.pdf", 12, "1"),)


@pytest.mark.parametrize("strokes", [((1, 2, 3),), ((1, 2000),), ((-1, 0),)])
def test_a_stroke_that_lies_outside_the_field_is_no_signature(hall, strokes: tuple[tuple[int, ...], ...]):
    session = hall.enter(begun(hall))
    assert refusal(session.sign, [replace(HAND, strokes=strokes)]) == "record_field"
    session.settle()
    assert fold(hall.workspace.rows(session.id)).signatures == ()


def test_an_attachment_that_names_no_file_is_refused_before_it_is_written(hall):
    session = hall.enter(begun(hall))
    assert refusal(session.attach, [Attachment("../x", "x", 1)]) == "record_field"
    assert refusal(session.attach, [Attachment("ab" * 32, "x", -1)]) == "record_field"
