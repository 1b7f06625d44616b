# SPDX-License-Identifier: MPL-2.0
"""Families: a sheet takes clauses and lists from a file it names, and faults in them name that file."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from inspector.core.checklist import PointId
from inspector.files.checklist_yaml import load_checklist

FAMILY = """\
classes: [{id: order, title: 秩序}, {id: safety, title: 安全}]
trades: [{id: fire, title: 消防}, {id: police, title: 公安}]
stops: [{id: gate, title: 大门}]
parameters: [{id: watch, title: 时长, value: 10}, {id: spare, title: 备用, value: 1}]
grades: [{code: A, title: 优, least: 90}]
clauses:
  - {id: 通-8, title: 看〔$watch〕分钟, full: 1, class: safety, trades: [fire], faults: [堵塞], rule: yes_no}
  - {id: 通-9, title: 清运, full: 1, faults: [积存], rule: {kind: deduct, lines: [{id: a, label: 堆, each: 1}]}}
"""
SHEET = """\
format: 1
id: hall
version: "1"
title: 大厅
site_type: 大厅
uses: shared
sections:
  - {id: all, title: 全部, points: [{use: 通-8, id: "1"}, {use: 通-9, id: "2", 满分: 3, stop: gate}]}
"""


def opened(sheet: str = SHEET, family: str = FAMILY):
    return load_checklist(sheet.encode(), name="hall.yaml", families={"shared": family.encode()}.get)


def test_a_point_takes_its_clause_and_keeps_what_it_says_itself():
    checklist, problems = opened()
    assert checklist is not None, problems
    first, second = checklist.points()
    assert (first.title.said("zh"), first.common, first.shared, first.full) == ("看〔10〕分钟", "通-8", "通-8", 1)
    assert (second.full, second.stop, second.rule.kind) == (3, "gate", "deduct")


def test_only_entries_that_the_sheet_names_come_along():
    checklist, _ = opened()
    assert checklist is not None
    lists = (checklist.classes, checklist.trades, checklist.stops, checklist.parameters)
    assert [[entry.id for entry in entries] for entries in lists] == [["safety"], ["fire"], ["gate"], ["watch"]]
    assert [band.code for band in checklist.grades] == ["A"]
    assert checklist.parameters[0].at == ("/sections/0/points/0/title/zh#0",)


def test_the_sheets_own_entries_come_first_and_count():
    own = "parameters: [{id: watch, title: 时长, value: 5}]\ntrades: [{id: police, title: 公安局}]\nsections:\n"
    checklist, problems = opened(SHEET.replace("sections:\n", own))
    assert checklist is not None, problems
    assert checklist.by_id()[PointId("1")].title.said("zh") == "看〔5〕分钟"
    assert [(trade.id, trade.title.said("zh")) for trade in checklist.trades] == [
        ("police", "公安局"),
        ("fire", "消防"),
    ]


def test_a_fault_in_a_clause_names_the_familys_file_and_line():
    checklist, (problem,) = opened(family=FAMILY.replace("rule: yes_no", "rule: yesno"))
    assert checklist is None
    facts = problem.facts
    assert (problem.code, facts["file"], facts["line"], facts["point"]) == (
        "rule_unknown_near",
        "shared.yaml",
        "7",
        "1",
    )


def test_a_check_of_what_a_clause_says_names_the_familys_file_too():
    _, (problem,) = opened(family=FAMILY.replace("each: 1", "each: 0"))
    assert (problem.code, problem.facts["file"], problem.facts["line"]) == ("rule_deduct_each", "shared.yaml", "8")


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("uses: shared\n", "uses: other\n", "family_missing", "6"),
        ("uses: shared\n", "uses: ../shared\n", "family_id", "6"),
        ("uses: shared\n", "", "clause_alone", "7"),
        ("use: 通-8", "use: 通-88", "clause_unknown_near", "8"),
        ('{use: 通-8, id: "1"}', "{use: 通-8}", "field_missing", "8"),
        ("uses: shared\n", "uses: [shared]\n", "family_id", "6"),
    ],
)
def test_what_cannot_be_found_is_said(old, new, code, line):
    checklist, problems = opened(SHEET.replace(old, new))
    assert checklist is None
    assert (code, line) in [(problem.code, problem.facts["line"]) for problem in problems]


@pytest.mark.parametrize("family", ["", "- a", "clauses: 3", "clauses: [{title: x}]", "titel: 1", "\x00", "a: [", "[]"])
def test_a_broken_family_is_a_problem_with_its_name(family):
    checklist, problems = opened(family=family)
    assert checklist is None
    assert "shared.yaml" in {problem.facts["file"] for problem in problems}


def test_a_family_beside_the_sheet_comes_before_the_shipped_one(tmp_path):
    (tmp_path / "families").mkdir()
    (tmp_path / "families" / "shared.yaml").write_text(FAMILY.replace("堵塞", "占用"), encoding="utf-8")
    (tmp_path / "hall.yaml").write_text(SHEET, encoding="utf-8")
    checklist, problems = load_checklist(tmp_path / "hall.yaml", families={"shared": FAMILY.encode()}.get)
    assert checklist is not None, problems
    assert next(checklist.points()).faults[0].said("zh") == "占用"


def test_the_gate_of_a_section_is_a_rule_of_the_whole():
    gate = "all, title: 全部, rules: [{id: g, kind: gate, least: 2, effect: void}],"
    checklist, problems = opened(SHEET.replace("all, title: 全部,", gate))
    assert checklist is not None, problems
    assert dict(checklist.rules[0].record())["section"] == "all"


def test_sections_that_repeat_one_another_without_end_are_refused():
    loop = "  - &a {id: all, title: 全部, sections: [*a, *a, *a], points: [{use: 通-8, id: '1'}]}\n"
    checklist, problems = opened(SHEET.partition("  - ")[0] + loop)
    assert checklist is None
    assert problems


def shipped_families() -> list[Path]:
    return sorted((Path(__file__).resolve().parents[2] / "checklists" / "families").glob("*.yaml"))


@pytest.mark.parametrize("path", shipped_families(), ids=lambda path: path.stem)
def test_every_clause_of_a_shipped_family_is_sound(path):
    clauses = yaml.safe_load(path.read_text("utf-8"))["clauses"]
    points = "".join(f"      - {{use: {clause['id']}, id: c{n}, full: 1}}\n" for n, clause in enumerate(clauses))
    head = SHEET.partition("uses:")[0] + f"uses: {path.stem}\nsections:\n  - id: all\n    title: 全部\n    points:\n"
    checklist, problems = load_checklist((head + points).encode(), families={path.stem: path.read_bytes()}.get)
    assert checklist is not None, problems
    assert len(list(checklist.points())) == len(clauses) > 0
