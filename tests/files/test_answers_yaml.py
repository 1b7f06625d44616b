# SPDX-License-Identifier: MPL-2.0
"""Answers files: short answers for every rule kind, words beside them, and every fault with its line."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest

from inspector.core.answers import Answer, Status
from inspector.core.values import Amount, Choice, Counts, Occurrence, Share
from inspector.files.answers_yaml import load_answers
from inspector.files.checklist_yaml import load_checklist
from tests.files.sheets import SHEET


def shop():
    checklist, _ = load_checklist(SHEET.encode())
    assert checklist is not None
    return checklist


def answer(point, typed):
    answers, problems = load_answers(f'checklist: corner-shop\nanswers:\n  "{point}": {typed}\n'.encode(), shop())
    assert problems == ()
    assert answers is not None
    return answers[point]


def codes(text):
    answers, problems = load_answers(text.encode(), shop(), name="a.yaml")
    assert answers is None
    return [(problem.code, problem.facts.get("line", "")) for problem in problems]


@pytest.mark.parametrize(
    ("point", "typed", "value"),
    [
        ("1", "met", Choice("met")),
        ("1", "符合", Choice("met")),
        ("1", "√", Choice("met")),
        ("1", "yes", Choice("met")),
        ("1", "Lost", Choice("lost")),
        ("1", "不符合", Choice("lost")),
        ("1", "no", Choice("lost")),
        ("1", "{choice: met}", Choice("met")),
        ("1", "{status: judged, choice: met}", Choice("met")),
        ("2", "b", Choice("B")),
        ("3", "3.5", Amount(Fraction(7, 2))),
        ("3", "0", Amount(Fraction(0))),
        ("3", "{amount: 4}", Amount(Fraction(4))),
        ("4", "{heap: 2, rat: 0}", Counts((Occurrence("heap", 2),))),
        ("4", "0", Counts()),
        ("4", "无", Counts()),
        ("4", "{counts: {heap: 1}}", Counts((Occurrence("heap", 1),))),
        ("5", "1", Counts((Occurrence("notice", 1),))),
        ("5", "{answer: {notice: 1}}", Counts((Occurrence("notice", 1),))),
        ("6", "3/4", Share(3, 4)),
        ("6", "3", Share(3, 4)),
        ("6", "{part: 3, whole: 4}", Share(3, 4)),
    ],
)
def test_a_short_answer_is_read_by_the_rule_of_its_point(point, typed, value):
    assert answer(point, typed) == Answer(Status.JUDGED, value)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("n/a", Answer(Status.NOT_APPLICABLE)),
        ("不适用", Answer(Status.NOT_APPLICABLE)),
        ("unjudged", Answer()),
        ("暗访不查", Answer(Status.NOT_ASKED)),
        ("{status: not_sampled}", Answer(Status.NOT_SAMPLED)),
        ("{cannot_judge: weather}", Answer(Status.CANNOT_JUDGE, reason="weather")),
        ("{cannot_judge: 天气}", Answer(Status.CANNOT_JUDGE, reason="weather")),
        ("{status: 无法判定, reason: 门锁着}", Answer(Status.CANNOT_JUDGE, reason="门锁着")),
    ],
)
def test_a_status_is_read_as_a_status(typed, wanted):
    assert answer("1", typed) == wanted


def test_note_and_place_go_with_an_answer():
    wanted = Answer(Status.JUDGED, Choice("lost"), note="=1+1 <b>&", place="3号门")
    assert answer("1", "{answer: lost, note: '=1+1 <b>&', place: 3号门}") == wanted
    assert answer("1", "{结果: 不符合, 备注: '=1+1 <b>&', 具体位置: 3号门}") == wanted


@pytest.mark.parametrize("escaped", [True, False])
def test_json_reads_as_it_was_written_rare_characters_included(escaped):
    note = '𠮷 😀 "\\ud842" \\\\ \n/'
    text = json.dumps(
        {"checklist": "corner-shop", "answers": {"1": {"answer": "met", "note": note}}}, ensure_ascii=escaped
    )
    answers, problems = load_answers(text.encode(), shop())
    assert problems == ()
    assert [one.note for one in (answers or {}).values()] == [note]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('"1": maybe', "answer_form"),
        ('"1": {answer: lost, nte: x}', "field_unknown_near"),
        ('"1": {note: x}', "answer_form"),
        ('"1": cannot_judge', "reason_missing"),
        ('"1": {status: jugded}', "word_unknown_near"),
        ('"1":', "answer_form"),
        ('"1": [met]', "field_object"),
        ('"1": {part: 1}', "answer_form"),
        ('"1": {counts: {heap: 1}}', "answer_form"),
        ('"2": C', "answer_form"),
        ('"2": n/a', "na_not_allowed"),
        ('"3": 9', "answer_form"),
        ('"3": 0.3', "answer_form"),
        ('"3": 1e400', "answer_form"),
        ('"4": {heaps: 1}', "word_unknown_near"),
        ('"4": {heap: -1}', "answer_form"),
        ('"4": {heap: 99999999}', "answer_form"),
        ('"4": 3', "answer_form"),
        ('"6": 3/5', "answer_form"),
        ('"6": 4/0', "answer_form"),
        ('"66": met', "point_unknown_near"),
        ("xyz: met", "point_unknown"),
    ],
)
def test_an_answer_that_does_not_fit_is_named_with_its_line(line, code):
    assert codes(f"checklist: corner-shop\nanswers:\n  {line}\n") == [(code, "3")]


def test_answers_of_another_checklist_or_version_are_refused():
    assert codes("checklist: cornershop\nanswers: {}") == [("answers_of_other", "1")]
    assert codes('checklist: corner-shop\nversion: "2"\nanswers: {}') == [("answers_of_version", "2")]


def test_a_point_answered_twice_and_fields_that_are_missing_are_named():
    assert codes('checklist: corner-shop\nanswers:\n  "1": met\n  "1": lost\n') == [("field_twice", "4")]
    assert codes("answers: {}") == [("field_missing", "1")]
    assert codes("checklist: corner-shop") == [("field_missing", "1")]
    assert codes("checklist: corner-shop\nanswers: met") == [("field_object", "2")]


def test_points_left_out_are_not_answered_and_no_answers_are_no_fault():
    assert load_answers(b"checklist: corner-shop\nanswers: {}", shop()) == ({}, ())


def test_a_file_that_is_not_there_or_no_yaml_is_a_problem(tmp_path):
    assert load_answers(tmp_path / "gone.yaml", shop())[1][0].code == "file_unread"
    assert codes("answers: [") == [("yaml_bracket", "1")]
