# SPDX-License-Identifier: MPL-2.0
"""Tables as offices draw them, and the sections, points and rest the doctor sees in them."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from inspector.core.doctor.diagnosis import Diagnosis, What
from inspector.core.doctor.examining import diagnose
from inspector.core.doctor.tables import Span, table


def examined(rows: Sequence[Sequence[str]], *merged: tuple[int, int, int, int]) -> Diagnosis:
    texts = {(r, c): said for r, row in enumerate(rows, 1) for c, said in enumerate(row, 1)}
    return diagnose([table("表", texts, tuple(Span(*one) for one in merged))], "表.xlsx")


def tree(found: Diagnosis) -> list[tuple[str, ...]]:
    """Each section and point with what it stands in, by titles."""
    titles = {one.key: one.title.said("zh") for one in found.proposals}
    kept = [one for one in found.proposals if one.what in {What.SECTION, What.POINT}]
    return [(one.what.value, one.id, one.title.said("zh"), titles.get(one.belongs, "")) for one in kept]


HEADER = ["序号", "检查项目", "检查内容", "评分标准", "分值"]


def test_merged_categories_run_down_over_their_rows():
    rows = [
        HEADER,
        ["1", "环境", "地面", "每处扣1分", "5"],
        ["2", "", "墙面", "每处扣1分", "4"],
        ["3", "秩序", "停车", "每辆扣1分", "3"],
    ]
    found = examined(rows, (2, 2, 3, 2))
    assert tree(found) == [
        ("section", "s1", "环境", ""),
        ("point", "1", "地面", "环境"),
        ("point", "2", "墙面", "环境"),
        ("section", "s2", "秩序", ""),
        ("point", "3", "停车", "秩序"),
    ]
    assert [one.full for one in found.points()] == [5, 4, 3]


def test_categories_repeated_in_each_row_head_one_section():
    rows = [HEADER, ["1", "环境", "地面", "", "5"], ["2", "环境", "墙面", "", "4"]]
    assert [one[2] for one in tree(examined(rows)) if one[0] == "section"] == ["环境"]


def test_two_header_rows_are_read_together():
    rows = [["序号", "测评内容", "评分", ""], ["", "", "评分标准", "分值"], ["１", "地面", "每处扣１分", "５分"]]
    found = examined(rows, (1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 1, 4))
    (one,) = found.points()
    assert (one.id, one.full, one.rule and one.rule["kind"]) == ("1", 5, "deduct")


def test_chapters_and_subchapters_over_the_whole_width_nest():
    rows = [
        ["序号", "内容", "分值"],
        ["一、环境"],
        ["（一）地面"],
        ["1", "无垃圾", "5"],
        ["二、秩序"],
        ["1", "停车", "3"],
    ]
    found = examined(rows, (2, 1, 2, 3), (3, 1, 3, 3), (5, 1, 5, 3))
    assert tree(found) == [
        ("section", "s1", "环境", ""),
        ("section", "s2", "地面", "环境"),
        ("point", "2.1", "无垃圾", "地面"),
        ("section", "s3", "秩序", ""),
        ("point", "3.1", "停车", "秩序"),
    ]


def test_points_with_points_of_their_own_under_one_merged_content_stay_apart():
    rows = [
        ["项目", "内容", "评分标准", "分值"],
        ["环境", "保洁", "有垃圾每处扣1分", "5"],
        ["", "", "桶满每个扣1分", "3"],
        ["", "广告", "破损扣1分", "2"],
    ]
    found = examined(rows, (2, 1, 4, 1), (2, 2, 3, 2))
    assert [one[2:] for one in tree(found)] == [
        ("环境", ""),
        ("保洁", "环境"),
        ("有垃圾每处扣1分", "保洁"),
        ("桶满每个扣1分", "保洁"),
        ("广告", "环境"),
    ]


def test_rows_that_share_merged_points_make_one_point_with_several_lines():
    rows = [
        ["序号", "内容", "评分标准", "分值"],
        ["1", "地面", "每处扣1分", "10"],
        ["", "墙面", "每处扣2分", ""],
        ["2", "停车", "每辆扣1分", "5"],
    ]
    first, second = (found := examined(rows, (2, 1, 3, 1), (2, 4, 3, 4))).points()
    assert first.rule is not None
    assert [(line["label"]["zh"], line["each"]) for line in first.rule["lines"]] == [("地面", "1"), ("墙面", "2")]
    assert [one.belongs for one in found.proposals if one.what is What.CONTINUATION] == [first.key]
    assert second.id == "2"


def test_totals_notes_and_form_fields_are_no_points():
    rows = [
        ["农贸市场评分表"],
        ["点位：", "", "日期："],
        ["序号", "内容", "分值"],
        ["1", "地面", "5"],
        ["合计", "", "5"],
        ["注：抽查3户"],
        ["检查人："],
    ]
    found = examined(rows)
    assert found.title.said("zh") == "农贸市场评分表"
    assert [one.what.value for one in found.proposals] == [
        "header",
        "ignore",
        "header",
        "point",
        "ignore",
        "note",
        "ignore",
    ]


def test_a_total_that_does_not_add_up_is_said():
    rows = [["序号", "内容", "分值"], ["1", "地面", "5"], ["合计", "", "100"]]
    total = examined(rows).proposals[-1]
    assert total.why[-1].said("zh") == "表中合计为100，而所列分值之和为5"
    assert total.asks


def test_a_sheet_in_two_languages_gives_words_in_both():
    rows = [
        ["序号 No.", "类别", "Category", "测评内容", "Content", "分值 Points"],
        ["1", "环境", "Environment", "地面干净", "Clean floor", "3"],
    ]
    found = examined(rows)
    section, point = found.proposals[1:]
    assert dict(section.title.words) == {"zh": "环境", "en": "Environment"}
    assert dict(point.title.words) == {"zh": "地面干净", "en": "Clean floor"}


def test_several_tables_on_a_sheet_keep_their_own_columns():
    rows = [
        ["序号", "内容", "分值"],
        ["1", "地面", "3"],
        [],
        ["表二"],
        ["编号", "评分细则", "满分", "检查内容"],
        ["9", "每处扣1分", "4", "墙面"],
    ]
    first, second = examined(rows).points()
    assert (first.title.said("zh"), first.full) == ("地面", 3)
    assert (second.id[-1], second.title.said("zh"), second.full) == ("9", "墙面", 4)


def test_tables_beside_each_other_are_read_one_after_the_other():
    rows = [
        ["序号", "内容", "分值", "", "序号", "内容", "分值"],
        ["1", "地面", "3", "", "3", "停车", "5"],
        ["2", "墙面", "4", "", "", "", ""],
    ]
    found = examined(rows)
    assert [(one.id, one.title.said("zh"), one.full) for one in found.points()] == [
        ("1", "地面", 3),
        ("2", "墙面", 4),
        ("3", "停车", 5),
    ]
    assert found.left == ()


def test_levels_with_a_column_each_become_options():
    rows = [["序号", "内容", "优", "良", "差"], ["1", "地面", "5", "3", "0"]]
    (one,) = examined(rows).points()
    assert one.rule is not None
    assert [(option["label"]["zh"], option["points"]) for option in one.rule["options"]] == [
        ("优", "5"),
        ("良", "3"),
        ("差", "0"),
    ]


def test_columns_nobody_knows_are_kept_under_what_to_look_for():
    rows = [["序号", "内容", "分值", "网格编码xyz"], ["1", "地面", "3", "甲-7"]]
    (one,) = examined(rows).points()
    assert [text.said("zh") for text in one.look_for] == ["甲-7"]
    assert one.score < 90


def test_a_table_without_a_header_is_doubtful_as_a_whole():
    points = examined([["1", "地面干净无垃圾", "3"], ["2", "没有占道经营的", "2"]]).points()
    assert [(one.id, one.full) for one in points] == [("1", 3), ("2", 2)]
    assert all(one.score < 60 for one in points)


def test_methods_and_units_find_their_fields():
    rows = [
        ["序号", "内容", "分值", "检查方法", "责任单位"],
        ["1", "亮证", "3", "现场查看、查阅台账、询问", "市场监管局、城管局"],
    ]
    (one,) = examined(rows).points()
    assert (one.ways, one.trades) == (("look", "ask", "records"), ("市场监管局", "城管局"))


def test_points_in_brackets_are_read_when_there_is_no_column():
    (one,) = examined([["序号", "内容"], ["1", "地面干净，每处扣0.5分（5分）"]]).points()
    assert (one.full, one.rule and one.rule["kind"]) == (Fraction(5), "deduct")


def test_hidden_sheets_are_left_over_not_read():
    found = diagnose([table("表", {(1, 1): "内容", (1, 2): "分值", (2, 1): "地面", (2, 2): "1"}, hidden=True)])
    assert found.proposals == ()
    assert [cell.address for cell in found.left] == ["表!A1", "表!B1", "表!A2", "表!B2"]
    assert found.hidden == ("表",)


def test_a_row_with_points_below_a_wide_heading_is_no_header():
    rows = [
        ["检查项目", "", "扣分标准", "应得分数", "扣减分数", "实得分数"],
        ["保证项目", "安全管理", "未考核，扣5分", "10"],
        ["", "安全教育", "每人扣2分", "10"],
        ["检查项目合计", "", "", "20"],
    ]
    found = examined(rows, (1, 1, 1, 2), (2, 1, 3, 1), (4, 1, 4, 3))
    assert [one[:3] for one in tree(found)] == [
        ("section", "s1", "保证项目"),
        ("point", "1", "安全管理"),
        ("point", "2", "安全教育"),
    ]
    assert [one.full for one in found.points()] == [10, 10]


def test_lettered_english_headings_are_sections_and_take_no_number():
    rows = [
        ["No.", "Item", "Max points", "Scoring"],
        ["", "A. Cleanliness"],
        ["1", "Floors are dry", "10", "Pass/Fail"],
        ["", "Part 2: Storage"],
        ["2", "Dates labelled", "5", "Pass/Fail"],
    ]
    assert [one[:2] for one in tree(examined(rows))] == [
        ("section", "s1"),
        ("point", "1"),
        ("section", "s2"),
        ("point", "2"),
    ]


def test_a_sum_of_deductions_at_the_end_is_no_point():
    found = examined([["检查内容", "扣分标准", "扣分"], ["河道漂浮物", "每处扣1分"], ["总扣分", ""]])
    assert [one.title.said("zh") for one in found.points()] == ["河道漂浮物"]
