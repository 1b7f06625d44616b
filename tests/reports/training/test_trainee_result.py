# SPDX-License-Identifier: MPL-2.0
"""A trainee's result: what was missed with key, reason and photo, and at the end a certificate or what to practise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.core.drills.graded import Graded
from inspector.core.shown import bare
from inspector.core.text import text
from inspector.files.pdf_reading import read_pdf_text
from inspector.reports.blocks import Entry
from inspector.reports.certificate_block import Certificate
from inspector.reports.office.report import Report, read_report
from inspector.reports.office.report_pdf import expected_report, write_report_pdf
from inspector.reports.training.trainee_result import trainee_report
from tests.reports.training.session import session


def graded(number: str, language: str = "zh") -> Graded:
    """What a number came to."""
    line = session(language).results.line(number)
    assert line is not None
    return line.graded


def practised(number: str, language: str = "zh") -> Graded:
    """The same answers given in practice."""
    found = graded(number, language)
    return replace(found, attempt=replace(found.attempt, mode="practice"))


def certificates(report: Report) -> list[Certificate]:
    """The certificates in a report."""
    return [block for part in report.parts for block in part.blocks if isinstance(block, Certificate)]


def entries(report: Report) -> list[Entry]:
    """The questions that are told one by one."""
    return [block for part in report.parts for block in part.blocks if isinstance(block, Entry)]


def test_who_passed_gets_a_certificate_with_name_unit_rule_and_who_signs():
    report = trainee_report(session().matter, graded("001"), "babe bibo")
    (made,) = certificates(report)
    assert (made.name, made.about) == ("张伟", "编号 001 · 西关街道办事处")
    assert "十一月测评员培训考核" in made.statement
    assert made.signed == (("李强", "培训员"), ("市创城办", "组织单位"), ("2026-11-16", "日期"))
    assert "babe bibo" in made.check


def test_who_did_not_pass_is_told_which_test_failed_and_what_to_practise():
    report = trainee_report(session().matter, graded("003"))
    said = "".join(report.paper().texts())
    assert certificates(report) == []
    assert "复训通知" in said
    assert "问题检出率：57.14%，要求不低于 80%，差 22.86 个百分点。" in said
    assert "漏判较多" in said


def test_practice_never_ends_with_a_certificate_and_says_so_on_every_page():
    report = trainee_report(session().matter, practised("001"))
    assert certificates(report) == []
    pages = read_pdf_text(write_report_pdf(report, session().copies))
    assert all("练习" in bare(page) for page in pages)
    assert "不发合格证" in bare(pages[0])


def test_every_missed_question_is_told_with_answer_key_reason_and_photo():
    told = entries(trainee_report(session().matter, graded("003")))
    assert [entry.loss for entry in told] == ["漏判"] * 3
    lines = dict(told[0].lines)
    assert (lines["作答"], lines["标准答案"]) == ("符合", "不符合")
    assert lines["理由"] == "积水面积超过起扣值，按条目应扣分。"
    assert lines["干扰项"] == "地面刚刚拖过，看上去都是湿的。"
    assert all(entry.pictures for entry in told)


def test_a_photo_that_cannot_be_read_is_left_out_and_said_to_be():
    matter = replace(session().matter, shots={})
    told = entries(trainee_report(matter, graded("003")))
    assert {entry.pictures for entry in told} == {()}
    assert {dict(entry.lines)["照片"] for entry in told} == {"1 张已无法读取，未附"}
    assert all("照片" not in dict(entry.lines) for entry in entries(trainee_report(session().matter, graded("003"))))


def test_false_alarms_and_blanks_are_told_apart_from_misses():
    assert {entry.loss for entry in entries(trainee_report(session().matter, graded("005")))} == {"误扣"}
    losses = [entry.loss for entry in entries(trainee_report(session().matter, graded("010")))]
    assert losses.count("未作答") == 3


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("number", ["001", "008"])
def test_the_paper_says_every_text_once_and_marks_every_page(number: str, language: str):
    made = session(language)
    report = trainee_report(made.matter, graded(number, language), "babe")
    pages = tuple(map(bare, read_pdf_text(write_report_pdf(report, made.copies))))
    assert expected_report(report).texts == pages
    mark = "培训考核" if language == "zh" else "Trainingdrill"
    assert all(mark in page for page in pages)


@pytest.mark.parametrize("letters", [19, 39, 40, 41, 200])
def test_the_title_of_a_rule_is_said_whole_however_long(letters: int):
    made = session()
    rule = replace(made.matter.drill.rule, title=text({"zh": "规" * letters}))
    report = trainee_report(replace(made.matter, drill=replace(made.matter.drill, rule=rule)), graded("001"), "babe")
    assert expected_report(report).texts == tuple(map(bare, read_pdf_text(write_report_pdf(report, made.copies))))


def test_a_result_is_read_back_as_it_was():
    report = trainee_report(session().matter, graded("001"), "babe")
    assert read_report(report.record()) == report


def test_the_number_of_a_certificate_follows_from_what_it_says():
    one, other = graded("001"), graded("004")
    made = [certificates(trainee_report(session().matter, found))[0].number for found in (one, one, other)]
    assert made[0] == made[1] != made[2]
    renamed = replace(one, attempt=replace(one.attempt, name="王芳"))
    assert certificates(trainee_report(session().matter, renamed))[0].number != made[0]


def test_a_question_that_was_not_put_names_the_answer_that_hid_it():
    found = graded("003")
    first, last = next(iter(found.items)), list(found.items)[-1]
    hidden = replace(found.items[last], outcome="unasked", said=None, because=first)
    report = trainee_report(session().matter, replace(found, items={**found.items, last: hidden}))
    (told,) = [entry for entry in entries(report) if entry.mark == "noted"]
    assert told.loss == "未出题"
    assert dict(told.lines)["因此题作答未出"].startswith("第 A3 题")
