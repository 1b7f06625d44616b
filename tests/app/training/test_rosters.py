# SPDX-License-Identifier: MPL-2.0
"""Rosters out of workbooks and text: the number is the identity and stays a text; every row left out is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from inspector.app.training.rosters import heading, number_text, read_roster_file
from inspector.core.drills.roster import Trainee, guard_numbers
from inspector.core.problems import LANGUAGES, sentence


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "roster.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_a_workbook_gives_number_name_and_unit(tmp_path: Path):
    book = Workbook()
    book.active.title = "说明"
    page = book.create_sheet("名单")
    for row in (
        ["参训人员名单"],
        ["序号", "工 号", "姓名：", "所属单位（部门）"],
        [1, "007", "张伟", "东街"],
        [2, 8.0, "李娜", None],
    ):
        page.append(row)
    book.save(tmp_path / "roster.xlsx")
    roster, problems = read_roster_file(tmp_path / "roster.xlsx")
    assert (roster.trainees, problems) == ((Trainee("007", "张伟", "东街"), Trainee("8", "李娜")), ())


def test_two_people_of_one_name_are_two(tmp_path: Path):
    roster, problems = read_roster_file(written(tmp_path, "编号,姓名,单位\n007,张伟,东街\n008,张伟,西街\n"))
    assert [one.number for one in roster.trainees] == ["007", "008"]
    assert problems == ()


def test_two_people_of_one_number_are_named_with_both_rows_and_the_first_stays(tmp_path: Path):
    roster, (problem,) = read_roster_file(written(tmp_path, "编号,姓名\n007,张伟\n008,王芳\n007,李娜\n"))
    assert roster.of("007") == Trainee("007", "张伟")
    assert (problem.code, problem.facts["row"], problem.facts["other"]) == ("roster_rows_twice", "2", "4")
    assert all("张伟, 李娜" in sentence(problem, language) for language in LANGUAGES)
    guard_numbers(roster)


def test_rows_without_number_or_name_are_left_out_and_named(tmp_path: Path):
    roster, problems = read_roster_file(written(tmp_path, "number,name\n,Ann\n9,\n10,Bo\n"))
    assert [one.name for one in roster.trainees] == ["Bo"]
    assert [(one.code, one.facts["row"]) for one in problems] == [("roster_row_number", "2"), ("roster_nameless", "3")]


def test_a_list_in_gbk_with_tabs_is_read_without_complaint(tmp_path: Path):
    roster, problems = read_roster_file(written(tmp_path, "姓名\t编号\n张伟\t007\n", "gb18030"))
    assert (roster.trainees, problems) == ((Trainee("007", "张伟"),), ())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("甲,乙\n1,2\n", "roster_headings"),
        ("编号,姓名\n", "roster_empty"),
        ("", "table_empty"),
        ("%PDF-1.7", "table_kind"),
    ],
)
def test_a_file_that_is_no_roster_is_told_so(tmp_path: Path, text: str, code: str):
    roster, problems = read_roster_file(written(tmp_path, text))
    assert (roster.trainees, [one.code for one in problems]) == ((), [code])


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("编号", "number"),
        ("工 号*", "number"),
        ("No.", "number"),
        ("姓名（必填）", "name"),
        ("单位/部门", "unit"),
        ("电话", ""),
    ],
)
def test_headings_are_known_however_they_are_dressed(said: str, field: str):
    assert heading(said) == field


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("007", "007"),
        ("7.0", "7"),
        (" ７ ", "7"),
        ("A-7", "A-7"),
        ("1.5", "1.5"),
        ("510104", "510104"),
    ],
)
def test_numbers_stay_texts(said: str, number: str):
    assert number_text(said) == number
