# SPDX-License-Identifier: MPL-2.0
"""The sheet as rows, the reasons as a tree, and answers in words."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from inspector.core.answers import Status
from inspector.core.explain import explain
from inspector.core.values import Amount, Choice, Counts, Occurrence, Share
from inspector.ui.dialogs.find import FoundModel
from inspector.ui.models.finder import cards
from inspector.ui.models.outline import by_sheet, by_walk
from inspector.ui.models.reason_model import ReasonModel
from inspector.ui.models.saying import said
from inspector.ui.models.sheet_model import COLUMNS, SheetModel
from tests.ui.models.keys import key

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def row(model: SheetModel, place: int) -> dict[str, object]:
    """What a row says, by column."""
    return {column.id: model.index(place, at).data() for at, column in enumerate(COLUMNS)}


def test_the_sheet_keeps_the_laws_of_qts_models(session, qtbot):
    model = SheetModel(session, by_sheet(session.checklists), "en")
    tester = QAbstractItemModelTester(model, FATAL)
    session.judge(key(session, "1"), Choice("met"))
    model.refresh(key(session, "1"))
    model.show_outline(by_walk(session.checklists))
    assert (model.rowCount(), tester.model()) == (6, model)


def test_a_row_says_answer_points_place_note_problems_and_photos(session, qtbot):
    session.judge(key(session, "2"), Choice("B"))
    session.write(key(session, "2"), note="smell", place="east")
    session.add_finding(key(session, "2"), "no paper")
    shown = row(SheetModel(session, by_sheet(session.checklists), "en"), 1)
    expected = {"answer": "fair", "points": "2 / 4", "place": "east", "note": "smell", "findings": "no paper"}
    assert shown == {"mark": "", "number": "2", "title": "Toilet", "photos": ""} | expected


def test_only_place_and_note_are_written_in_the_sheet(session, qtbot):
    model = SheetModel(session, by_sheet(session.checklists), "en")
    editable = [
        COLUMNS[at].id for at in range(len(COLUMNS)) if model.flags(model.index(0, at)) & Qt.ItemFlag.ItemIsEditable
    ]
    assert editable == ["place", "note"]


def test_a_cell_written_is_told_and_not_kept_by_the_model(session, qtbot):
    model = SheetModel(session, by_sheet(session.checklists), "en")
    with qtbot.waitSignal(model.written) as told:
        model.setData(model.index(0, 6), "wet floor")
    assert told.args == [key(session, "1"), "note", "wet floor"]


def test_nothing_is_written_after_the_seal(session, qtbot):
    session.seal()
    model = SheetModel(session, by_sheet(session.checklists), "en")
    assert not model.flags(model.index(0, 6)) & Qt.ItemFlag.ItemIsEditable


def test_the_reasons_keep_the_laws_of_qts_models_and_end_in_the_score(session, qtbot):
    session.judge(key(session, "1"), Choice("met"))
    checklist = session.checklists[session.active]
    model = ReasonModel(
        explain(checklist, {point.id: session.answer((session.active, point.id)) for point in checklist.points()}), "en"
    )
    tester = QAbstractItemModelTester(model, FATAL)
    assert (model.index(0, 1).data(), tester.model()) == ("100.00 %", model)


@pytest.mark.parametrize(
    ("point", "value", "words"),
    [
        ("1", Choice("lost"), "不符合"),
        ("2", Choice("C"), "差"),
        ("3", Counts((Occurrence("heap", 2),)), "堆 ×2"),
        ("3", Counts(), "符合"),
        ("4", Counts((Occurrence("core", 1),)), "核心 1/2"),
        ("5", Amount(Fraction(7, 2)), "3.5 分"),
        ("6", Share(3, 4), "4 项中 3 项"),
    ],
)
def test_an_answer_is_said_in_the_words_of_its_rule(session, point, value, words):
    session.judge(key(session, point), value)
    told = said(session.point(key(session, point)), session.answer(key(session, point)), "zh")
    assert told.replace("\u00a0", " ") == words


def test_a_status_is_said_with_its_reason(session):
    session.mark(key(session, "1"), Status.CANNOT_JUDGE, "weather")
    assert said(session.point(key(session, "1")), session.answer(key(session, "1")), "zh") == "无法判定 · 天气"


def test_what_was_found_keeps_the_laws_of_qts_models(session, qtbot):
    keys = [(session.active, point.id) for point in session.checklists[session.active].points()]
    model = FoundModel(session, cards(session, keys), "en")
    tester = QAbstractItemModelTester(model, FATAL)
    model.look_for("toilet")
    assert ([model.index(row, 0).data() for row in range(model.rowCount())], tester.model()) == (["Toilet"], model)
