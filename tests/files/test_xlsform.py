# SPDX-License-Identifier: MPL-2.0
"""XLSForms become checklists; what has no counterpart is listed with its cell."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from fractions import Fraction

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.checklist import Checklist
from inspector.core.problems import Problem, sentence
from inspector.core.rules.additive import Additive
from inspector.core.rules.choice import PointChoice
from inspector.core.rules.unscored import Unscored
from inspector.files.xlsform_languages import code_of
from inspector.files.xlsform_reading import load_xlsform
from inspector.files.xlsform_xpath import Asked, UnmappedError, condition, limits

Rows = Sequence[Sequence[object]]
CHOICES: Rows = (
    *(("list_name", "name", "label::中文", "label::English (en)", "points"),),
    *(("yn", "yes", "是", "Yes", ""), ("yn", "no", "否", "No", "")),
    *(("grade", "a", "好", "Good", 5), ("grade", "b", "一般", "Fair", 2), ("grade", "c", "差", "Poor", 0)),
    *(("things", "x", "公示栏", "Board", 1), ("things", "y", "意见箱", "Box", 2)),
)


def form(
    survey: Rows,
    choices: Rows = CHOICES,
    settings: Rows = (("form_title", "form_id", "version"), ("市场", "Market_1", 3)),
) -> bytes:
    book = openpyxl.Workbook()
    for name, rows in {"survey": survey, "choices": choices, "settings": settings}.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def load(
    *rows: Sequence[object], header: Sequence[str] = ("type", "name", "label::中文", "label::English (en)", "relevant")
) -> tuple[Checklist, list[Problem]]:
    checklist, problems = load_xlsform(form([header, *rows]), "form.xlsx")
    assert checklist is not None, [sentence(problem, "en") for problem in problems]
    return checklist, [problem for problem in problems if problem.code.startswith("hint_xlsform")]


def test_settings_groups_and_translations_become_head_sections_and_words():
    rows = [("begin group", "g", "环境", "Environment", ""), ("text", "q", "地面", "Floor", ""), ("end group",)]
    checklist, hints = load(*rows)
    assert (checklist.id, checklist.version, checklist.title.said("zh")) == ("market-1", "3", "市场")
    assert dict(checklist.sections[0].title.words) == {"zh": "环境", "en": "Environment"}
    (point,) = checklist.points()
    assert (point.id, dict(point.title.words), point.origin) == ("q", {"zh": "地面", "en": "Floor"}, "survey!B3")
    assert hints == []


def test_choices_with_points_score_and_others_are_noted():
    rows = [
        ("select_one grade", "q1", "卫生", "", ""),
        ("select one from yn", "q2", "有吗", "", ""),
        ("select_multiple things", "q3", "有哪些", "", ""),
    ]
    checklist, _ = load(*rows)
    first, second, third = checklist.points()
    assert isinstance(first.rule, PointChoice)
    assert (first.full, [(option.code, option.points) for option in first.rule.options]) == (
        5,
        [("a", 5), ("b", 2), ("c", 0)],
    )
    assert isinstance(second.rule, Unscored)
    assert [option.code for option in second.rule.options] == ["yes", "no"]
    assert isinstance(third.rule, Additive)
    assert third.full == 3


@pytest.mark.parametrize(
    ("kind", "wants"),
    [
        ("integer", "number"),
        ("decimal", "number"),
        ("range", "number"),
        ("text", "text"),
        ("image", "photo"),
        ("photo", "photo"),
    ],
)
def test_other_questions_are_noted_without_points(kind: str, wants: str):
    checklist, hints = load((kind, "q", "题", "", ""))
    (point,) = checklist.points()
    assert isinstance(point.rule, Unscored)
    assert (point.rule.wants, point.full, hints) == (wants, 0, [])


def test_relevance_becomes_a_condition_on_points_and_sections():
    rows = [
        ("select_one yn", "q1", "有吗", "", ""),
        ("begin_group", "g", "组", "", "${q1} = 'yes'"),
        ("integer", "q2", "几个", "", ""),
        ("text", "q3", "为何", "", "${q2} > 3 or not(selected(${q1}, 'yes'))"),
        ("end_group",),
    ]
    checklist, hints = load(*rows)
    assert hints == []
    section = checklist.sections[1]
    assert section.when is not None
    assert section.when.record() == {"point": "q1", "is": ("yes",)}
    assert section.points[1].when is not None


def test_what_cannot_be_kept_is_listed_with_its_cell():
    rows = [
        ("calculate", "c", "", "", ""),
        ("begin_repeat", "r", "摊位", "", ""),
        ("geopoint", "p", "位置", "", "count(${r}) > 2"),
        ("end_repeat",),
        ("note", "n", "谢谢", "", ""),
    ]
    _, hints = load(*rows)
    assert [(one.code, one.facts["sheet"] + "!" + one.facts["cell"]) for one in hints] == [
        ("hint_xlsform_left_out", "survey!A2"),
        ("hint_xlsform_repeat", "survey!A3"),
        ("hint_xlsform_type", "survey!A4"),
        ("hint_xlsform_relevant", "survey!E4"),
        ("hint_xlsform_note", "survey!C6"),
    ]


def test_limits_hints_and_columns_without_counterpart_are_kept_or_listed():
    header = ("type", "name", "label", "hint", "constraint", "constraint_message", "required", "appearance")
    checklist, hints = load(
        ("integer", "q", "几个", "数一数", ". >= 0 and . <= 10", "零到十", "yes", "minimal"), header=header
    )
    (point,) = checklist.points()
    assert [said.said("zh") for said in point.look_for] == ["数一数", "零到十", "范围：0 … 10"]
    assert not point.may_skip
    assert [one.code for one in hints] == ["hint_xlsform_constraint", "hint_xlsform_column"]


def test_notes_go_with_the_question_after_them():
    checklist, hints = load(("note", "n", "先看入口", "", ""), ("text", "q", "地面", "", ""))
    (point,) = checklist.points()
    assert ([said.said("zh") for said in point.look_for], hints) == (["先看入口"], [])


@pytest.mark.parametrize(
    ("rows", "code", "cell"),
    [
        ([("select_one none", "q", "题", "", "")], "xlsform_list", "A2"),
        ([("begin_group", "g", "组", "", ""), ("text", "q", "题", "", "")], "xlsform_group", "A2"),
        ([("text", "q", "题", "", ""), ("end_group",)], "xlsform_group", "A3"),
        ([("text", "", "题", "", "")], "xlsform_name", "A2"),
        ([("text", "q", "题", "", ""), ("text", "q", "题", "", "")], "check_twice", "B3"),
    ],
)
def test_faults_stop_the_loading_and_name_the_cell(rows: Rows, code: str, cell: str):
    checklist, problems = load_xlsform(form([("type", "name", "label", "hint", "relevant"), *rows]), "form.xlsx")
    assert checklist is None
    assert (code, cell) in [(problem.code, problem.facts.get("cell", "")) for problem in problems]


def test_a_table_that_is_no_xlsform_is_refused():
    checklist, problems = load_xlsform("序号,内容\n1,地面\n".encode(), "x.csv")
    assert (checklist, [problem.code for problem in problems]) == (None, ["xlsform_sheet"])


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("中文", "zh"),
        ("Chinese (zh-CN)", "zh"),
        ("English (en)", "en"),
        ("zh", "zh"),
        ("English", "en"),
        ("Klingon", ""),
    ],
)
def test_languages_are_known_by_many_spellings(said: str, code: str):
    assert code_of(said) == code


ASKED: Mapping[str, Asked] = {"c": Asked("c", choice=True, codes={"x": "x", "y": "y"}), "n": Asked("n", number=True)}
X, Y = {"point": "c", "is": ("x",)}, {"point": "c", "is": ("y",)}
FIVE = {"point": "n", "least": "5", "most": "5"}


@pytest.mark.parametrize(
    ("expression", "made"),
    [
        ("${c}='x'", X),
        ("'x' = ${c}", X),
        ('${c} != "x"', {"none": (X,)}),
        ("selected(${c}, 'x') and ${c}='y'", {"all": (X, Y)}),
        ("${c}='x' or ${c}='y' and ${n}=5", {"any": (X, {"all": (Y, FIVE)})}),
        ("not(${c}='x' or ${c}='y')", {"none": ({"any": (X, Y)},)}),
        ("(${c}='x')", X),
        ("${n} >= 5", {"point": "n", "least": "5"}),
        ("5 >= ${n}", {"point": "n", "most": "5"}),
        (
            "${n} < -0.5",
            {"all": ({"point": "n", "most": "-0.5"}, {"none": ({"point": "n", "least": "-0.5", "most": "-0.5"},)})},
        ),
        ("${c} != ''", {"point": "c", "is": ("x", "y")}),
    ],
)
def test_conditions_are_read_as_they_are_meant(expression: str, made: object):
    assert condition(expression, ASKED) == made


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "${z}='x'",
        "${c}='q'",
        "${c} > 3",
        "count(${n}) > 1",
        "${n} = ${c}",
        "true()",
        "${c}='x' or",
        "((${c}='x')",
        "${n} + 1 = 2",
        "(" * 50,
    ],
)
def test_conditions_that_cannot_be_kept_say_why(expression: str):
    with pytest.raises(UnmappedError):
        condition(expression, ASKED)


def test_limits_are_read_from_constraints():
    assert limits(". >= 0 and . <= 10.5") == (0, Fraction(21, 2))
    with pytest.raises(UnmappedError):
        limits("regex(., 'x')")


WORD = st.sampled_from(
    [
        "type",
        "name",
        "label",
        "label::zh",
        "relevant",
        "constraint",
        "select_one yn",
        "select_multiple things",
        "begin_group",
        "end_group",
        "begin_repeat",
        "end_repeat",
        "note",
        "integer",
        "q",
        "q 2",
        "${q}='yes'",
        "yn",
        "yes",
        "1.5",
        "rank grade",
        "calculate",
        "text",
        "题",
        "不 是",
        "a.b",
        "\t",
        "=",
    ]
)


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.lists(WORD, max_size=6), max_size=10), st.lists(st.lists(WORD, max_size=5), max_size=6), st.booleans()
)
def test_no_form_makes_the_loading_raise(survey: list[list[str]], choices: list[list[str]], headed: bool):
    head = [["type", "name", "label", "relevant", "hint"]] if headed else []
    data = form([*head, *survey], [["list_name", "name", "label", "points"], *choices], ())
    checklist, problems = load_xlsform(data, "x.xlsx")
    assert checklist is not None or problems
    assert all("{" not in sentence(problem, "en").replace("${", "") for problem in problems)
