# SPDX-License-Identifier: MPL-2.0
"""The editor of a row: its rule is written by hand, said in words, and refused where it cannot hold."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from inspector.core.doctor.diagnosis import What
from inspector.core.problems import KnownError
from inspector.core.rules import rule_record
from inspector.ui.models.doctor_deciding import Decided
from inspector.ui.models.doctor_shapes import BY_KIND, alone_of, rows_of, written
from inspector.ui.widgets.doctor_rule import RuleForm
from tests.core.rule_kinds import DRAWN, UNSCORED

LABEL = {"zh": "堆", "en": "heap"}
PLAIN = (
    {"kind": "yes_no"},
    {"kind": "free", "step": "0.5"},
    {"kind": "proportional", "need": 4},
    {"kind": "levels", "levels": ({"code": "A", "label": LABEL, "factor": "1"},)},
    {"kind": "shortfall", "each": "2", "needs": ({"id": "a", "label": LABEL, "need": 3},)},
    {"kind": "deduct", "lines": ({"id": "a", "label": LABEL, "each": "1", "cap": 3},)},
    {"kind": "deduct", "lines": ({"id": "a", "label": LABEL, "zero": True},)},
    *(rule_record(rule) for rule in UNSCORED),
)


def untouched(rule):
    """The rule as the form gives it back when nothing was typed."""
    shape = BY_KIND[rule["kind"]]
    return dict(written(shape, alone_of(shape, rule), rows_of(shape, rule), rule))


@pytest.mark.parametrize("rule", PLAIN, ids=str)
def test_a_rule_shown_and_not_touched_stays_the_same(rule):
    assert untouched(rule) == dict(rule)


@pytest.mark.parametrize("kind", sorted(set(DRAWN) & set(BY_KIND)))
@given(given_=st.data())
def test_a_drawn_rule_shown_and_not_touched_stays_the_same(kind, given_):
    rule = rule_record(given_.draw(DRAWN[kind](Fraction(10))))
    assert untouched(rule) == dict(rule)


@pytest.mark.parametrize("rule", PLAIN, ids=str)
def test_the_form_gives_back_what_it_was_given(desk, qtbot, rule):
    form = RuleForm(desk)
    qtbot.addWidget(form)
    form.show_rule(rule)
    assert dict(form.rule(None)) == dict(rule)


def test_a_kind_without_a_form_here_is_kept_as_it_is(desk, qtbot):
    form = RuleForm(desk)
    qtbot.addWidget(form)
    rule = {"kind": "raters", "most": "10", "step": "1", "combine": "mean"}
    form.show_rule(rule)
    assert (form.kind.chosen(), form.rule(Fraction(10))) == ("raters", rule)


def edited(page, key="考评表!A9"):
    page.show_key(key)
    page.correct()
    return page.parts.editor


def fields(form, column):
    return [cells[column] for cells in form._cells]


def test_the_numbers_of_a_rule_are_corrected_in_their_fields(page):
    editor = edited(page)
    fields(editor.rule, "each")[0].setText("３")
    editor.rule.changed.emit()
    assert "−3 each" in editor.says.text()
    editor.write()
    assert page.deciding.proposal("考评表!A9").rule["lines"][0]["each"] == "3"
    assert page.deciding.standing("考评表!A9") is Decided.CORRECTED


def test_a_number_that_is_none_is_refused_in_a_sentence(page):
    editor = edited(page)
    fields(editor.rule, "each")[0].setText("two")
    editor.write()
    assert editor.fault.text().startswith("“two” is not a number")
    assert page.parts.side.currentWidget() is editor


def test_a_rule_that_does_not_fit_the_full_points_is_refused(page):
    editor = edited(page, "考评表!A7")
    fields(editor.rule, "points")[0].setText("12")
    editor.write()
    assert editor.fault.text()
    assert page.deciding.standing("考评表!A7") is Decided.OPEN


def test_another_kind_begins_with_an_empty_row_to_be_filled(page, qtbot):
    editor = edited(page)
    editor.rule.kind.choose("levels")
    editor.rule.kind.activated.emit(0)
    assert [one.text() for one in fields(editor.rule, "label")] == [""]
    editor.write()
    assert editor.fault.text() == "A field of the rule is empty. Fill it in or take its row out."
    for place, (words, share) in enumerate((("好", "1"), ("差", "0"))):
        if place:
            editor.rule.add.click()
        fields(editor.rule, "label")[place].setText(words)
        fields(editor.rule, "factor")[place].setText(share)
    editor.write()
    assert [one["code"] for one in page.deciding.proposal("考评表!A9").rule["levels"]] == ["A", "B"]


def test_a_row_of_a_rule_is_taken_out(page):
    editor = edited(page)
    before = len(fields(editor.rule, "each"))
    remover = next(one for one in editor.rule.findChildren(object) if getattr(one, "objectName", str)() == "0")
    remover.click()
    assert len(fields(editor.rule, "each")) == before - 1


def test_a_row_becomes_a_section_and_the_rows_below_stand_in_it(page):
    editor = edited(page, "考评表!A6")
    editor.what.choose("section")
    editor.number.setText("s9")
    editor.write()
    assert page.deciding.proposal("考评表!A7").belongs == "考评表!A6"
    assert page.deciding.proposal("考评表!A8").belongs == "考评表!B8"
    page.undo()
    assert page.deciding.proposal("考评表!A7").belongs == "考评表!B5"


def test_rows_of_a_section_left_out_stand_in_the_one_above_it(page):
    page.deciding.drop("考评表!B8")
    assert page.deciding.proposal("考评表!A8").belongs == ""
    diagnosis, _ = page.deciding.settled()
    assert diagnosis.by_key()["考评表!A8"].belongs == ""


def test_a_row_left_aside_can_be_made_a_point(page):
    editor = edited(page, "考评表!A2")
    editor.what.choose(What.POINT.value)
    editor.what.activated.emit(0)
    editor.number.setText("0")
    editor.full.setText("2")
    editor.write()
    taken = page.deciding.decisions.taken(page.deciding.diagnosis.by_key()["考评表!A2"])
    assert (taken.what, taken.full, taken.rule) == (What.POINT, 2, {"kind": "yes_no"})


def test_esc_changes_nothing(page, qtbot):
    editor = edited(page)
    editor.number.setText("99")
    qtbot.keyClick(editor.number, Qt.Key.Key_Escape)
    assert page.parts.side.currentWidget() is page.parts.list
    assert page.deciding.proposal("考评表!A9").id == "5"


def test_keys_of_the_rows_sleep_while_the_editor_is_open(page, qtbot):
    editor = edited(page)
    line = editor.findChild(QLineEdit)
    qtbot.keyClicks(line, "n")
    assert (page.parts.side.currentWidget() is editor, page.actions_of["drop"].isEnabled()) == (True, False)


def test_words_in_another_language_stay_when_one_is_changed():
    before = {"kind": "deduct", "lines": ({"id": "a", "label": {"zh": "堆", "en": "heap"}, "each": "1"},)}
    shape = BY_KIND["deduct"]
    rows = [({"label": "垃圾堆", "each": "1", "cap": ""}, before["lines"][0])]
    assert written(shape, {}, rows, before)["lines"][0]["label"] == {"zh": "垃圾堆", "en": "heap"}


@pytest.mark.parametrize("typed", ["", "-", "1e9", "½", "1/3"])
def test_only_plain_numbers_are_taken(typed):
    with pytest.raises(KnownError):
        written(BY_KIND["free"], {"step": typed}, [], {})
