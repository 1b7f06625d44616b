# SPDX-License-Identifier: MPL-2.0
"""Which cell of the workbook holds what."""

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.core.answers import Answer, Status
from inspector.core.findings import Finding
from inspector.core.layouts import Sheet, address, titled
from inspector.core.layouts_heights import lines_of
from inspector.core.layouts_scorecard import scorecard_sheets
from inspector.core.rules.yes_no import LOST, MET
from inspector.core.scoring import score
from inspector.core.values import Choice, Counts, Occurrence
from inspector.reports.scorecard_blocks import scorecard_paper
from tests.reports.sample_card import Sample, checklist, judged, sample


def sheets(made: Sample) -> dict[str, Sheet]:
    laid = scorecard_sheets(made.card, made.checklists, made.options, {})
    return {sheet.name: sheet for sheet in laid}


def rows(sheet: Sheet) -> list[list[object]]:
    """The data rows of a table, as values."""
    return [[cell.value for cell in line.cells] for line in sheet.lines[sheet.head : sheet.end]]


@pytest.mark.parametrize(("spot", "name"), [((7, 3), "C7"), ((1, 26), "Z1"), ((1, 27), "AA1"), ((9, 703), "AAA9")])
def test_a_cell_is_named_as_people_do(spot, name):
    assert address(*spot) == name


def test_a_sheet_bears_a_name_every_program_takes():
    assert titled("a/b:c*" + "长" * 40) == "a b c " + "长" * 25


def test_a_problem_names_its_units_by_area_and_by_trade():
    found = Finding("f", "积水", "东门", (), ("和平社区", "区市场监管局"))
    row = rows(sheets(sample(answers={"3": judged(LOST, findings=(found,))}))["督查汇总"])[0]
    assert row[1:7] == ["城东农贸市场", "东门", "积水", "3 地面无积水、下水畅通", "和平社区", "区市场监管局"]


def test_a_problem_without_units_falls_to_the_sites_area_and_the_points_trade():
    row = rows(sheets(sample(answers={"3": judged(LOST, note="积水")}))["督查汇总"])[0]
    assert row[5:7] == ["城东街道、和平社区", "市场监管部门"]


def test_the_site_itself_is_no_department():
    units = ("城东农贸市场", "区市场监管局", "区城管局", "市场监管部门二科")
    row = rows(sheets(sample(answers={"3": judged(LOST, findings=(Finding("f", "积水", units=units),))}))["督查汇总"])[
        0
    ]
    assert row[5:7] == ["城东街道、和平社区、城东农贸市场、区城管局", "区市场监管局、市场监管部门二科"]


def test_a_lost_point_nobody_described_stands_marked_and_without_a_number():
    answers = {"2": judged(LOST, note="桶满"), "3": judged(LOST), "4": judged(Choice("B"))}
    table = rows(sheets(sample(answers=answers))["督查汇总"])
    assert [row[0] for row in table] == ["–"] * 3
    assert [row[3] for row in table[:2]] == ["（未登记问题）桶满", "（未登记问题）不符合"]
    assert str(table[2][3]).startswith("（未登记问题）部分符合：")
    assert "0.66" in str(table[2][3])


@pytest.mark.parametrize(
    ("language", "name", "ledger"), [("zh", "督查汇总", "完整性"), ("en", "Problems", "Completeness")]
)
def test_problems_and_losses_without_one_are_counted_apart_and_alike_everywhere(language, name, ledger):
    made = sample(language, on_the_way=(Finding("w", "绿化带垃圾", "解放路口"),))
    laid, digests = sheets(made), {photo.sha256: "" for photo in made.card.photos}
    orders = [row[0] for row in rows(laid[name])]
    problems, lost = sum(order != "–" for order in orders), orders.count("–")
    counted = [row[1] for row in rows(laid[ledger])]
    assert (problems, lost) == (3, 4)
    assert counted[10:14] == [3, 2, 1, 4]
    said = "\n".join(scorecard_paper(made.card, made.checklists, made.options, digests).texts())
    assert ("3 个 ＝ 条目问题 2 ＋ 沿途问题 1；失分而未登记问题 4 项" in said) == (language == "zh")
    assert ("3 = 2 at points + 1 on the way; lost with no problem written: 4" in said) == (language == "en")


def test_full_points_are_named_only_where_nothing_was_lost():
    lost, met = judged(Counts((Occurrence("core", 1),))), judged(Counts((Occurrence("core", 2),)))
    said = [rows(sheets(sample(answers={"1": answer}))["操作表"])[0][5] for answer in (lost, met)]
    assert said == ["核心价值观：应有2，实有1，缺1×1分", "满分；核心价值观：应有2，实有2"]


def test_a_passing_point_holds_its_problems_too():
    found = Finding("f", "临时堆放", flags=("fixed_on_spot",))
    row = rows(sheets(sample(answers={"3": judged(MET, findings=(found,))}))["督查汇总"])[0]
    assert (row[3], row[8]) == ("临时堆放", "现场整改")


def test_a_problem_met_on_the_way_names_only_its_own_units():
    found = Finding("w", "绿化带垃圾", "解放路口", (), ("和平社区", "区住建局", "区市场监管局"))
    row = rows(sheets(sample(answers={}, on_the_way=(found,)))["督查汇总"])[0]
    assert row[:5] == [1, "沿途", "解放路口", "绿化带垃圾", "沿途问题（不计分）"]
    assert row[5:7] == ["和平社区、区住建局", "区市场监管局"]


def test_each_counted_deduction_has_a_row_with_its_place():
    table = rows(sheets(sample())["督查汇总"])
    assert [row[2:4] for row in table if row[4] and str(row[4]).startswith("5 ")] == [
        ["南侧通道", "（未登记问题）占道 ×2"],
        [None, "（未登记问题）乱停"],
    ]


def test_photos_bear_the_same_number_in_every_sheet():
    laid = sheets(sample())
    assert [row[8] for row in rows(laid["操作表"])] == [None, None, "1, 2", None, "3", None, None, None]
    assert [row[7] for row in rows(laid["督查汇总"])] == ["1", "2", None, None, "3", None]
    assert [row[0] for row in rows(laid["照片"])] == [1, 2, 3]


def test_totals_are_the_scores_own_and_unrounded():
    made = sample()
    ((name, known),) = made.checklists.items()
    total = score(known, made.card.visit().of(name)).total
    line = sheets(made)["操作表"].lines[-1]
    assert [line.cells[6].value, line.cells[7].value] == [total.possible, total.earned]
    assert sheets(made)["总览"].lines[4].cells[0].value == total.percent / 100 == Fraction(133, 250)


def test_both_rates_have_two_decimals_and_the_day_is_named_as_on_paper():
    page = sheets(sample())["总览"]
    named = {line.cells[0].value: line.cells for line in page.lines if line.cells}
    assert [cell.kind for cell in page.lines[4].cells if isinstance(cell.value, Fraction)] == ["rate", "rate"]
    assert [cell.kind for cell in named["合计"][8:]] == ["rate", "rate"]
    assert "考察日期" in named


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("11月第3周", "城东农贸市场 · 暗访 · 11月第3周 · 2026-11 · 2026-11-16"),
        ("第3周暗访", "城东农贸市场 · 第3周暗访 · 2026-11 · 2026-11-16"),
    ],
)
def test_the_kind_of_round_is_said_once(title, said):
    made = sample()
    opened, *others = made.card.rows
    body = {**opened.body, "header": replace(made.card.visit().header, title=title).record()}
    renamed = replace(made, card=replace(made.card, rows=(replace(opened, body=body), *others)))
    assert sheets(renamed)["督查汇总"].lines[1].cells[0].value == said


def test_a_status_is_never_a_number():
    answers = {"6": Answer(Status.NOT_APPLICABLE), "7": Answer(Status.CANNOT_JUDGE, reason="雨太大")}
    table = rows(sheets(sample(answers=answers))["操作表"])
    assert [row[4] for row in table[5:]] == ["– 不适用", "? 无法判定（雨太大）", "○ 未测评"]
    assert [row[7] for row in table] == [None] * 8


def test_nothing_judged_shows_a_dash_and_no_percent():
    page = sheets(sample(answers={}))["总览"]
    assert [cell.value for cell in page.lines[4].cells if cell.value is not None] == ["–", "–", "–", "0 / 8"]
    assert page.lines[3].cells[0].value == "已测得分率"


def test_two_checklists_of_one_walk_have_a_sheet_each():
    made = sample(second=replace(checklist("deduction"), id="other"))
    assert list(sheets(made)) == ["总览", "操作表 1", "扣分表 2", "督查汇总", "照片", "完整性"]
    assert len(sheets(made)["总览"].bars) == 2


def test_the_ledger_counts_what_the_card_holds_and_what_the_file_shows():
    held = {row[0]: row[1] for row in rows(sheets(sample())["完整性"])}
    counted = ("条目总数", "已测评条目", "未测评条目", "备注条数", "问题条数", "照片张数", "本文件收录照片")
    assert [held[name] for name in counted] == [8, 5, 1, 3, 2, 3, 0]
    assert held["评分表校验值"] == sample().card.digest()


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [("", 10, 1), ("积水", 10, 1), ("积水积水积水", 10, 2), ("a\nb\n", 9, 3), ("x" * 20, 11, 2)],
)
def test_a_row_is_as_high_as_its_longest_text(text, width, lines):
    assert lines_of(text, width) == lines


def test_a_text_no_row_is_high_enough_for_goes_on_below():
    long = "东门第二排积水。\n" * 60
    table = rows(sheets(sample(answers={"3": judged(LOST, note=long)}))["操作表"])
    assert len(table) == 10
    assert "".join(str(row[5]) for row in table[2:5]) == long
    assert [row[:2] for row in table[3:5]] == [[None, None]] * 2
