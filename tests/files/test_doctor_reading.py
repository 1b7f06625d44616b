# SPDX-License-Identifier: MPL-2.0
"""A file goes in at the doctor's door and a diagnosis comes out; sheets the program prints come back as they were."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest

from inspector.core.checklist import read_checklist
from inspector.core.doctor.accepting import accept
from inspector.core.doctor.decisions import Decisions, Head
from inspector.core.doctor.diagnosis import Confidence
from inspector.core.text import text
from inspector.files.checklist_yaml import load_checklist
from inspector.files.doctor_reading import examine

ROOT = Path(__file__).parents[2]
READ = {"yes_no", "deduct", "shortfall", "proportional", "additive", "levels"}


def printed(sheet: Path) -> tuple[bytes, dict[str, str]]:
    """A checklist written as an office would: number, content, scoring words, points; and the kind of each rule."""
    checklist, _ = load_checklist(sheet)
    assert checklist is not None
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["序号", "检查内容", "评分标准", "分值"])
    points = [point for point in checklist.points() if point.rule.kind in READ]
    for point in points:
        words = point.rule.words(point.full).said("zh")
        book.active.append([str(point.id), point.title.said("zh"), words, float(point.full)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), {str(point.id): point.rule.kind for point in points}


@pytest.mark.parametrize("name", ["cn-market", "cn-street"])
def test_scoring_words_the_program_prints_are_read_as_the_rules_they_come_from(name: str):
    data, kinds = printed(ROOT / "checklists" / f"{name}.yaml")
    diagnosis, problems = examine(data, "sheet.xlsx")
    assert diagnosis is not None
    assert (problems, diagnosis.left) == ((), ())
    assert {one.id: one.rule and one.rule["kind"] for one in diagnosis.points()} == kinds


def test_a_workbook_of_1997_becomes_a_checklist_once_its_author_agrees():
    diagnosis, _ = examine(Path(__file__).parent / "fixtures" / "tables.xls")
    assert diagnosis is not None
    record, problems = accept(diagnosis, Decisions(every=frozenset(Confidence)), Head("market", "1", text("市场")))
    assert record is not None, problems
    checklist = read_checklist(record)
    assert [(point.origin, point.full, point.rule.kind) for point in checklist.points()] == [
        ("市场!A3", 5, "deduct"),
        ("市场!A4", 4.5, "deduct"),
        ("市场!A5", 4, "deduct"),
    ]
    assert "隐藏!A1" in [cell.address for cell in diagnosis.left]


def test_what_is_no_table_gives_no_diagnosis():
    diagnosis, problems = examine(b"%PDF-1.7", "x.pdf")
    assert (diagnosis, [problem.code for problem in problems]) == (None, ["table_kind"])
