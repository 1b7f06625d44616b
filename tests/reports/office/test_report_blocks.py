# SPDX-License-Identifier: MPL-2.0
"""The office's report: its parts in order, nobody's data in another's edition, the same in whatever order."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.core.merging.picture import Picture
from inspector.core.ranking.figures import Figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.words import word
from inspector.reports.blocks import Heading, Table
from inspector.reports.chart_blocks import Chart, Heat
from inspector.reports.office.report import Report
from inspector.reports.office.report_blocks import report_of
from tests.reports.office.friday import STREETS, friday, matter, week

LISTS = RankPlan(period="week", red=Fraction(90), black=Fraction(70))


def made(**more: object) -> Report:
    return report_of(matter(**more)[0])  # type: ignore[arg-type]  # a test hands on what it was given


def said(report: Report) -> str:
    return "\n".join(text for part in report.parts for block in (*part.blocks, *part.sheet) for text in block.texts())


def test_the_parts_stand_in_the_published_order():
    names = [part.name for part in made(found=friday(plan=LISTS), edition="internal").parts]
    codes = [
        "kind",
        "totals",
        "points",
        "by_area",
        "by_trade",
        "by_type",
        "by_category",
        "by_leader",
        "matrix",
        "trend",
    ]
    codes += ["lost", "lists", "problem_list", "method", "ledger", "provenance"]
    assert names == [word(f"report.{code}", "zh") for code in codes]


def test_nobody_judges_the_inspectors_on_paper_and_outside_no_name_stands():
    whole, numbers = friday()
    inner, outer = said(made(edition="internal")), said(made(edition="outside"))
    assert "王敏" not in inner
    assert "张书记" in inner
    assert "张书记" not in outer
    assert set(numbers.tables) == {"area", "trade", "type", "category", "leader"}
    assert whole.walks


def test_an_inspectors_name_inside_a_problem_is_covered_outside():
    whole, numbers = friday()
    first = numbers.problems[0]
    told = replace(first, finding=replace(first.finding, text="王 敏发现垃圾，投诉人刘洋在场"))
    paper, _ = matter((whole, replace(numbers, problems=(told,))))
    outer = said(report_of(replace(paper, hidden=("刘洋",))))
    assert "王 敏" not in outer
    assert "刘洋" not in outer
    assert "发现垃圾" in outer


@pytest.mark.parametrize("unit", STREETS)
def test_a_one_unit_edition_holds_nobody_elses_data(unit: str):
    text = said(made(unit=unit))
    others = set(STREETS) - {unit}
    assert unit in text
    assert not any(other in text or f"{other[:2]}第" in text for other in others)


def test_an_edition_for_a_department_holds_its_own_points_alone():
    parts = {part.name: part for part in made(unit="城管").parts}
    table = next(block for block in parts[word("report.points", "zh")].blocks if isinstance(block, Table))
    assert [row.cells[0] for row in table.rows] == ["stalls stalls"]
    assert word("report.by_area", "zh") not in parts


def test_areas_and_trades_never_share_a_table():
    tables = [
        block for part in made(found=friday(plan=LISTS)).parts for block in part.blocks if isinstance(block, Table)
    ]
    area, trade = set(STREETS), {"区市场监管局", "城管"}
    for table in tables:
        first = {text for row in table.rows for text in row.cells[:2] if isinstance(text, str)}
        assert not (first & area and first & trade)


def test_the_trend_says_beside_its_values_how_many_sites_they_rest_on():
    whole, numbers = friday()
    parts = {part.name: part for part in made(found=(whole, numbers)).parts}
    values, sites = (block for block in parts[word("report.trend", "zh")].blocks if isinstance(block, Table))
    assert [row.cells[0] for row in sites.rows] == [row.cells[0] for row in values.rows]
    for row, trend in zip(sites.rows, numbers.trends, strict=True):
        assert [cell.text for cell in row.cells[1:]] == [str(one.sites) for one in trend.samples]


def test_where_nothing_is_known_a_section_is_left_out_and_never_zero():
    text = said(made(found=_one_week()))
    assert word("report.trend", "zh") not in text
    assert word("report.lists", "zh") not in text
    assert "整改率" not in text


def test_the_same_picture_in_another_order_is_the_same_report():
    whole, numbers = friday()
    turned = replace(whole, walks=dict(reversed(whole.walks.items())))
    tables = dict(reversed(numbers.tables.items()))
    other = replace(numbers, tables=tables, problems=numbers.problems[::-1], walks=numbers.walks[::-1])
    paper, _ = matter((whole, numbers))
    assert report_of(replace(paper, figures=other, picture=turned)).canonical() == report_of(paper).canonical()


def test_published_columns_stand_in_their_order_with_samples_beside_the_rates():
    part = next(part for part in made().parts if part.name == word("report.by_area", "zh"))
    table = next(block for block in part.blocks if isinstance(block, Table))
    heads = [column.title for column in table.columns]
    wanted = "名次 单位 点位数 观测数 得分 符合率 上期得分 上期名次 升降 问题"
    assert heads == wanted.split()


def test_every_choice_is_said_on_the_method_page():
    text = said(made(found=friday(plan=LISTS)))
    for code in ("method_rounding", "method_path_sites", "method_ties_competition", "method_blank"):
        assert word(f"report.{code}", "zh") in text
    assert "红榜：得分 90 及以上。" in text


def test_charts_and_matrix_hold_the_exact_values_of_the_figures():
    whole, numbers = friday()
    blocks = [block for part in made(found=(whole, numbers)).parts for block in part.blocks]
    values = [row.value for row in numbers.tables["area"].rows]
    chart = next(block for block in blocks if isinstance(block, Chart) and block.categories[0] in STREETS)
    heat = next(block for block in blocks if isinstance(block, Heat))
    cell = numbers.matrix.cells[numbers.points[0].checklist, numbers.matrix.points[0].point, heat.columns[0]]
    assert list(chart.series[0].values) == values
    assert heat.rows[0][1][0].rate == cell.rate


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_heading_is_said_in_its_language(language: str):
    report = made(language=language)
    heads = [block.text for part in report.parts for block in part.blocks if isinstance(block, Heading)]
    assert word("report.method", language) in heads
    assert word("report.ledger", language) in heads


def _one_week() -> tuple[Picture, Figures]:
    from inspector.core.ranking.figuring import figures
    from tests.core.ranking.walks_made import picture

    whole = picture(*week("2026-11-19"))
    return whole, figures(whole, RankPlan(period="week"))
