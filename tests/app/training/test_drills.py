# SPDX-License-Identifier: MPL-2.0
"""Drills in the workspace: a log that only grows, folded to what stands; nothing is written where nothing changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from inspector.app.hall import Hall
from inspector.app.training.drills import (
    drill_of,
    drills,
    edition,
    keep_closed,
    keep_drill,
    keep_key,
    keep_paper,
    keep_remark,
    keep_roster,
    log_of_drill,
    rule,
    sign_result,
)
from inspector.core.answers import Answer
from inspector.core.drills.answer_key import AnswerKey
from inspector.core.drills.drill import Item
from inspector.core.drills.roster import Roster, Trainee
from inspector.core.drills.ruling import Ruling
from inspector.core.problems import KnownError
from tests.app.training.markets import A1, A3, B1, B2, LOST, MET, ROSTER, drill, key, made

ELSEWHERE: Item = ("A", B2[1], B2[2])


def kinds(hall: Hall) -> list[str]:
    """The kinds of the drill's rows."""
    return [row.kind for row in log_of_drill(hall, "d1")]


def refusal(deed: Callable[[], object]) -> str:
    """The code a deed is refused with."""
    with pytest.raises(KnownError) as refused:
        deed()
    return refused.value.problem.code


def test_a_drill_is_listed_and_comes_back_as_it_was_kept(hall: Hall):
    kept = made(hall)
    (line,) = drills(hall)
    assert (line.id, line.questions, line.day, line.mode, line.is_closed) == ("d1", 4, "2026-11-21", "", False)
    state = drill_of(hall, "d1")
    assert (state.drill, state.key, state.roster, state.is_trainers) == (kept, key(), ROSTER, True)
    assert [photo.sha256 for photo in state.photos] == list(kept.photos())


def test_what_changes_nothing_is_not_written(hall: Hall):
    kept = made(hall)
    keep_drill(hall, kept)
    keep_key(hall, key())
    keep_roster(hall, "d1", ROSTER)
    keep_closed(hall, "d1", closed=False)
    keep_remark(hall, "d1", A1, "")
    assert kinds(hall) == ["drill", "key", "roster"]


def test_a_log_read_again_says_the_same(hall: Hall):
    kept = made(hall)
    keep_drill(hall, replace(kept, minutes=45))
    rule(hall, "d1", Ruling("void", A3, "照片不清", "刘"))
    keep_paper(hall, "d1", {"007": {A1: LOST}}, "刘", names={"007": "张伟"})
    sign_result(hall, "d1", "007", "a" * 64, "刘")
    now = drill_of(hall, "d1")
    hall.drilled.clear()
    assert drill_of(hall, "d1") == now
    assert (edition(hall, "d1", kept.digest()), edition(hall, "d1", "0" * 64)) == (kept, None)
    assert hall.workspace.check() == ()


def test_rulings_stand_in_their_order_with_reason_and_moment(hall: Hall):
    made(hall)
    rule(hall, "d1", Ruling("amend", A1, "条款修订", "刘", replace(key().answers[A1], answer=MET)))
    state = rule(hall, "d1", Ruling("restore", A1, "看错了", "刘"))
    assert [one.ruling.act for one in state.rulings] == ["amend", "restore"]
    assert state.rulings[0].at < state.rulings[1].at
    assert refusal(lambda: rule(hall, "d1", Ruling("void", A1, "  ", "刘"))) == "drill_reason"
    assert refusal(lambda: rule(hall, "d1", Ruling("void", ELSEWHERE, "x", "刘"))) == "drill_question"


def test_a_remark_is_replaced_and_taken_back(hall: Hall):
    made(hall)
    keep_remark(hall, "d1", A1, "  写明面积  ", "刘")
    keep_remark(hall, "d1", B1, "照片太暗")
    assert {item: one.text for item, one in drill_of(hall, "d1").remarks.items()} == {A1: "写明面积", B1: "照片太暗"}
    assert list(keep_remark(hall, "d1", A1, "").remarks) == [B1]


def test_paper_of_a_number_is_typed_again_and_taken_out(hall: Hall):
    made(hall)
    keep_paper(hall, "d1", {"007": {A1: LOST}, "008": {}}, "刘")
    state = keep_paper(hall, "d1", {"007": {A1: MET}}, "刘")
    assert (state.papers["007"].answers, state.papers["008"].answers) == ({A1: MET}, {})
    rows = kinds(hall)
    keep_paper(hall, "d1", {"007": {A1: MET}}, "孙")
    assert kinds(hall) == rows
    assert list(keep_paper(hall, "d1", {}, gone=["008", "099"]).papers) == ["007"]


@pytest.mark.parametrize(
    ("number", "answers", "code"),
    [("", {A1: LOST}, "sitting_number_none"), ("007", {ELSEWHERE: LOST}, "drill_question")],
)
def test_paper_of_nobody_or_of_other_questions_is_refused(
    hall: Hall, number: str, answers: dict[Item, Answer], code: str
):
    made(hall)
    assert refusal(lambda: keep_paper(hall, "d1", {number: answers})) == code


def test_a_drill_is_closed_and_opened_again(hall: Hall):
    made(hall)
    assert keep_closed(hall, "d1", closed=True).is_closed
    assert [line.is_closed for line in drills(hall)] == [True]
    assert not keep_closed(hall, "d1", closed=False).is_closed


def test_what_does_not_hold_together_is_refused(hall: Hall):
    kept = made(hall)
    twice = Roster((Trainee("1", "a"), Trainee("1", "b")))
    for deed, code in (
        (lambda: keep_drill(hall, replace(kept, sites=())), "drill_form"),
        (lambda: keep_drill(hall, drill("0" * 64)), "photo_missing"),
        (lambda: keep_key(hall, AnswerKey("d9")), "drill_none"),
        (lambda: keep_roster(hall, "d1", twice), "roster_twice"),
        (lambda: drill_of(hall, "d9"), "drill_none"),
    ):
        assert refusal(deed) == code
    assert kinds(hall) == ["drill", "key", "roster"]


@pytest.mark.parametrize("field", ["day", "trainer", "office", "seed"])
def test_words_that_stand_on_every_page_have_an_end(hall: Hall, field: str):
    kept = made(hall)
    assert refusal(lambda: keep_drill(hall, replace(kept, **{field: "长" * 501}))) == "drill_form"
    assert keep_drill(hall, replace(kept, **{field: "长" * 500})).drill != kept


def test_writing_that_breaks_off_leaves_the_drill_as_it_is_on_disk(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    kept, store = made(hall), type(hall.workspace)
    whole = store.append_drill

    def broken(*said: object) -> None:
        whole(*said)
        raise TimeoutError

    monkeypatch.setattr(store, "append_drill", broken)
    with pytest.raises(TimeoutError):
        keep_drill(hall, replace(kept, day="2026-11-22"))
    monkeypatch.undo()
    assert drill_of(hall, "d1").drill.day == "2026-11-22"
    assert keep_drill(hall, replace(kept, day="2026-11-23")).drill.day == "2026-11-23"


def test_a_log_that_was_changed_on_disk_is_said(hall: Hall):
    made(hall)
    hall.workspace.log.run(lambda connection: connection.execute("DROP TRIGGER drill_rows_stand"))
    change = "UPDATE drill_rows SET data = CAST(replace(data, 'Winter', 'Wonder') AS BLOB) WHERE seq = 0"
    hall.workspace.log.run(lambda connection: connection.execute(change))
    hall.drilled.clear()
    assert refusal(lambda: drill_of(hall, "d1")) == "drill_log"
    assert [problem.code for problem in hall.workspace.check()] == ["drill_log"]
