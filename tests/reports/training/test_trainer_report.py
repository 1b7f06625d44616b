# SPDX-License-Identifier: MPL-2.0
"""The trainer's report: the first page, behaviours, ambiguous points, rulings, map, progress, annex."""

from __future__ import annotations

import io
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

import pytest
from openpyxl import load_workbook

from inspector.core.agreement.paradox import Paradox
from inspector.core.drills.graded import RuleResult
from inspector.core.drills.pass_rule import FOOD_RULE
from inspector.core.shown import bare
from inspector.files.pdf_reading import read_pdf_text
from inspector.reports.blocks import Block, Cover, Heading, Marked, Note, Table, cell_texts
from inspector.reports.chart_blocks import Chart, Heat, Shade
from inspector.reports.office.report import Part, Report, read_report
from inspector.reports.office.report_pdf import expected_report, write_report_pdf
from inspector.reports.office.report_sheets import report_sheets
from inspector.reports.office.report_workbook import write_report_workbook
from inspector.reports.training import trainer_people
from inspector.reports.training.pass_lines import rule_table, scale_said
from inspector.reports.training.trainer_method import annex as annex_part
from inspector.reports.training.trainer_method import provenance
from inspector.reports.training.trainer_report import trainer_report
from tests.reports.training.session import session


@lru_cache
def made(language: str = "zh") -> Report:
    """The report of the session."""
    return trainer_report(session(language).group)


def part(name: str) -> tuple[Block, ...]:
    """The blocks of a part."""
    return next(one.blocks for one in made().parts if one.name == name)


def rows(name: str, place: int = 0) -> list[list[str]]:
    """The rows of a table of a part, as words."""
    table = [block for block in part(name) if isinstance(block, Table)][place]
    return [["".join(cell_texts(cell)) for cell in row.cells] for row in table.rows]


def said(name: str) -> str:
    """All words of a part."""
    return "".join(text for block in part(name) for text in block.texts())


def test_the_first_page_names_everybody_with_rates_counts_and_verdict():
    people = rows("考核报告")
    assert len(people) == 12
    assert people[2] == ["003", "李娜", "东门街道办事处", "80.00%", "3", "0", "+20.00%", "复训"]
    assert people[0][-1] == "合格"
    cover = part("考核报告")[0]
    assert isinstance(cover, Cover)
    assert cover.figures[0].number == "8 / 12"


def test_the_missing_are_named_below():
    assert all(
        f"{number}{name}" in said("考核报告") for number, name in (("013", "孙丽"), ("014", "胡军"), ("015", "朱琳"))
    )
    assert "未交名单" in said("考核报告")


def test_each_planted_behaviour_is_named_with_its_numbers():
    named = {row[0]: row[2] for row in rows("评判倾向")}
    assert {number: sentence[:2] for number, sentence in named.items()} == {
        "003": "宽松",
        "005": "过严",
        "008": "粗心",
        "010": "粗心",
    }


def test_rulings_are_told_with_reason_and_what_turned():
    first, second = rows("答案修订与作废")
    assert first[1:4] == ["作废本题", "情景照片看不清，无法判定。", "李强"]
    assert second[1] == "修订答案：不符合"
    assert "转为合格：001 张伟" in second[-1]
    before_after = rows("修订前后")
    assert ["001", "张伟", "87.50%", "100.00%", "复训", "合格"] in before_after


def test_an_ambiguous_point_is_told_with_its_answers_and_the_trainers_remark():
    words = said("歧义条目")
    assert "不符合 6 人、符合 6 人" in words
    assert "学员对本条理解不一" in words
    assert "建议改为：通道内无大于0.5平方米的积水。" in words


def test_the_map_says_each_outcome_by_a_word_and_not_by_colour_alone():
    (heat,) = [block for block in part("人员与题目对照") if isinstance(block, Heat)]
    cells = {title: [cell.text for cell in line] for title, line in heat.rows}
    assert len(heat.columns) == 15
    assert cells["003 李娜"].count("漏") == 3
    assert cells["005 陈静"].count("误") == 3
    assert cells["010 吴霞"][-3:] == ["–", "–", "–"]


def test_a_map_of_too_many_people_shows_those_that_agree_least_at_every_question_and_says_so(monkeypatch):
    monkeypatch.setattr(trainer_people, "LEAST_PEOPLE", 4)
    monkeypatch.setattr(trainer_people, "MOST_CELLS", 20)
    (shown,) = trainer_people.heat_map(session().group)
    (heat,) = [block for block in shown.blocks if isinstance(block, Heat)]
    assert (len(heat.columns), len(heat.rows)) == (15, 4)
    assert heat.rows[0][0] == "008 黄敏"
    said = "".join(text for block in shown.blocks for text in block.texts())
    assert "人员 12 人，此处列出一致率最低的 4 人；题目全部列出。" in said


def test_a_map_broader_than_a_page_goes_on_below_with_every_question_headed():
    made = session("en").group
    columns = tuple(f"Q{n}" for n in range(1, 131))
    heat = Heat("number", columns, (("001", tuple(Shade(None, "M") for _ in columns)),))
    part = Part("Map", (Heading("Map"), heat), landscape=True)
    report = replace(trainer_report(made), parts=(part,))
    pages = tuple(map(bare, read_pdf_text(write_report_pdf(report, {}))))
    assert pages == expected_report(report).texts
    assert all(f"Q{n}" in "".join(pages) for n in range(1, 131))


def test_progress_is_drawn_and_followed_number_by_number():
    (chart,) = [block for block in part("历次对比") if isinstance(block, Chart)]
    assert chart.categories == ("2026-10-12 · 十月", "2026-11-16 · 十一月测评员培训考核")
    assert rows("历次对比")[2][2:] == ["62.50%", "80.00%", "+17.50%"]


def test_every_coefficient_has_a_sentence_and_the_seed_is_named():
    table = [row for row in rows("统计附录") if len(row) == 5]
    assert {row[0] for row in table} >= {"原始一致率", "Fleiss κ", "Gwet AC1", "ICC(1)", "ICC(3,k)"}
    assert all(row[4].endswith("。") for row in table)
    assert "种子“inspector”" in said("统计附录")


def test_coefficients_are_numbers_of_three_decimals_in_the_workbook():
    page = load_workbook(io.BytesIO(write_report_workbook(made())))["统计附录"]
    (row,) = [line for line in page.iter_rows() if line[0].value == "Gwet AC1"]
    assert [cell.number_format for cell in row[1:4]] == ["0.000"] * 3
    assert row[1].value == pytest.approx(0.568)


def test_nobody_handing_in_still_makes_a_report():
    group = session().group
    empty = replace(
        group.results, lines=(), points=(), effects=(), progress=(), map=replace(group.results.map, rows=())
    )
    report = trainer_report(replace(group, results=empty, annex=None))
    assert expected_report(report).texts


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_paper_says_every_text_once_and_marks_every_page(language: str):
    pages = tuple(map(bare, read_pdf_text(write_report_pdf(made(language), session(language).copies))))
    assert expected_report(made(language)).texts == pages
    mark = "培训考核" if language == "zh" else "Trainingdrill"
    assert all(mark in page for page in pages)


def test_the_workbook_has_a_sheet_for_every_part_and_opens_on_the_first():
    book = load_workbook(io.BytesIO(write_report_workbook(made())))
    assert book.sheetnames[0] == "考核报告"
    assert {laid.sheet.name for laid in report_sheets(made())} <= set(book.sheetnames)
    found = {str(cell.value) for page in book for line in page.iter_rows() for cell in line}
    assert {"李娜", "漏", "误", "作废本题"} <= found


def test_a_verdict_never_stands_on_colour_alone():
    (table,) = [block for block in part("考核报告") if isinstance(block, Table)]
    assert {(cell.mark, cell.text) for row in table.rows for cell in row.cells if isinstance(cell, Marked)} == {
        ("met", "合格"),
        ("lost", "复训"),
    }


def test_a_report_is_read_back_as_it_was():
    assert read_report(made().record()) == made()


def test_a_paradox_is_warned_of_in_the_annex():
    found = session().annex
    misled = Paradox("fleiss", Fraction(-4, 100), Fraction(92, 100), "符合", Fraction(95, 100))
    (shown,) = annex_part(replace(session().group, annex=replace(found, paradox=misled)))
    (warning,) = [block.text for block in shown.blocks if isinstance(block, Note) and block.tone == "warning"]
    assert "Fleiss κ 会误导" in warning


def test_attempts_that_do_not_count_are_named_with_their_cards():
    group = session().group
    lines = group.results.lines
    again = replace(lines[0].graded, attempt=replace(lines[0].graded.attempt, attempt=2, cards=("cd" * 32,)))
    (shown,) = provenance(replace(group, results=replace(group.results, lines=(replace(lines[0], others=(again,)),))))
    (table,) = [block for block in shown.blocks if isinstance(block, Table)]
    said = [["".join(cell_texts(cell)) for cell in row.cells] for row in table.rows]
    assert [(row[0], row[3], row[4]) for row in said] == [("001", "1", "计分"), ("001", "2", "不计")]
    assert said[1][-1] == "cdcdcdcdcdcd"


def test_only_the_newest_sessions_stand_side_by_side():
    group = session().group
    one = group.results.progress[0]
    steps = tuple(replace(one.steps[0], drill=f"d{n}", day=f"2026-{n:02}-01") for n in range(1, 10))
    (shown,) = trainer_people.progress(
        replace(group, results=replace(group.results, progress=(replace(one, steps=steps),)))
    )
    (chart,) = [block for block in shown.blocks if isinstance(block, Chart)]
    assert [name[:10] for name in chart.categories] == [f"2026-{n:02}-01" for n in range(4, 10)]


def test_the_food_inspectors_rule_names_its_scaling_and_the_worst_site():
    group = session().group
    asked = replace(group.matter.drill, rule=FOOD_RULE)
    matter = replace(group.matter, drill=asked)
    assert scale_said(matter) == "规则中的题数按 464 题规定，已按比例折算到本次的 15 题，取整从严。"
    test = RuleResult(FOOD_RULE.tests[2], Fraction(1), Fraction(3), holds=False, site="s2")
    (row,) = rule_table(matter, (test,)).rows
    assert row.cells[:3] == ("单个点位不一致题数", "≤ 1", "3（示例点位2）")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_first_sheet_is_printed_across_a_page_no_smaller_than_it_can_be_read(language):
    first = report_sheets(made(language))[0].sheet
    assert sum(column.width for column in first.columns) <= 140
    assert first.landscape
    assert first.lines[first.head - 1].cells[0].value in {"编号", "Number"}
