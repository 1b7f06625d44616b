# SPDX-License-Identifier: MPL-2.0
"""Plain tables with the fields' own names load as checklists; any other table is left to the doctor."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.files.plain_table import is_plain_table, load_table
from inspector.files.tables import read_tables

SHEET = """\
section,id,title:zh,title:en,full,rule,class,trades,ways,stop,look_for
环境,1,地面,Floor,5,RULE,公共环境,城管局、环卫所,look,入口,看主通道
环境,2,墙面,Wall,3,yes_no,公共环境,城管局,"look, ask",入口,
秩序,3,停车,Parking,2,yes_no,秩序,交警,,周边,
""".replace("RULE", '"{kind: deduct, lines: [{id: a, label: {zh: 垃圾, en: litter}, each: 0.5}]}"')


def test_a_plain_table_loads_with_sections_lists_and_rules():
    checklist, problems = load_table(SHEET.encode(), name="my-market.csv")
    assert checklist is not None, problems
    assert [section.title.said("zh") for section in checklist.sections] == ["环境", "秩序"]
    first, second, third = checklist.points()
    assert (first.id, first.full, first.rule.kind, first.origin) == ("1", 5, "deduct", "my-market!A2")
    assert [entry.title.said("zh") for entry in checklist.trades] == ["城管局", "环卫所", "交警"]
    assert second.ways == ("look", "ask")
    assert third.stop == checklist.stops[1].id
    assert (checklist.id, checklist.title.said("en")) == ("my-market", "my-market")


def test_a_table_in_one_language_needs_no_language_in_its_headings():
    checklist, _ = load_table(b"title,full,rule\nClean floor,2,yes_no\n", name="x.csv")
    assert checklist is not None
    assert [dict(point.title.words) for point in checklist.points()] == [{"en": "Clean floor"}]


@pytest.mark.parametrize(
    ("row", "code", "cell"),
    [
        ("1,地面,,yes_no", "field_missing", "A2"),
        ("1,地面,五,yes_no", "number_form", "C2"),
        ("1,地面,5,levels", "rule_bare", "D2"),
        ("1,地面,5,{kind: deduct}", "field_missing", "D2"),
        ("1,地面,0,yes_no", "check_full", "C2"),
    ],
)
def test_faults_of_a_plain_table_name_the_cell(row: str, code: str, cell: str):
    checklist, problems = load_table(f"id,title,full,rule\n{row}\n".encode(), name="x.csv")
    assert checklist is None
    assert (code, cell) in [(problem.code, problem.facts.get("cell")) for problem in problems]


@pytest.mark.parametrize(
    "text",
    [
        "序号,检查内容,评分标准,分值\n1,地面,每处扣1分,5\n",
        "id,title,full\n1,地面,5\n",
        "id,title,full,rule\n1,地面,5,每处扣1分\n",
        "id,title,full,rule,网格\n1,地面,5,yes_no,甲\n",
        "id,title,full,rule\n",
    ],
)
def test_other_tables_are_left_to_the_doctor(text: str):
    assert not is_plain_table(read_tables(text.encode(), "x.csv")[0])


def test_a_plain_table_is_known_by_its_headings():
    assert is_plain_table(read_tables(SHEET.encode(), "x.csv")[0])


WORD = st.sampled_from(
    [
        "title",
        "rule",
        "id",
        "full",
        "section",
        "class",
        "yes_no",
        "{kind: free, step: 1}",
        "{",
        "5",
        "-1",
        "地面",
        "[a",
        "&a *a",
        "x: y",
        "",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(WORD, min_size=1, max_size=6), min_size=1, max_size=6))
def test_no_plain_table_makes_the_loading_raise(rows: list[list[str]]):
    text = "\n".join(",".join(f'"{word}"' for word in row) for row in rows)
    checklist, problems = load_table(text.encode(), name="x.csv")
    assert checklist is not None or problems
