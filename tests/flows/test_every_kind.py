# SPDX-License-Identifier: MPL-2.0
"""Papers of every kind of rule and of rules over the whole: written in both editions and languages, and true."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.app.dossier import Dossier, dossier_of_visit
from inspector.app.exporting import Target, export, options_for
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.layouts import Sheet
from inspector.core.layouts_scorecard import scorecard_sheets
from inspector.files.pdf_reading import read_pdf_text
from tests.flows.kinds import BESIDE, EVERY, RULED, RULED_ANSWERS, every_answer, judged, made, opened
from tests.flows.stories import ENDINGS

VISITS = {"every": ([EVERY], every_answer()), "ruled": ([RULED, BESIDE], RULED_ANSWERS)}


@pytest.fixture(scope="module")
def dossiers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, tuple[Dossier, Keys]]]:
    """A sealed visit of each, with the keys that sign its papers."""
    halls, found = [], {}
    for name, (sheets, answers) in VISITS.items():
        folder = tmp_path_factory.mktemp(name)
        hall = opened(folder)
        halls.append(hall)
        visit = judged(hall, [made(sheet) for sheet in sheets], answers)
        found[name] = (dossier_of_visit(hall.workspace, visit), Keys(folder / "home"))
    yield found
    for hall in halls:
        hall.close()


def cells(dossier: Dossier, language: str = "zh") -> dict[str, Sheet]:
    """The sheets of the workbook by name."""
    laid = scorecard_sheets(dossier.card, dossier.checklists, options_for(language), {})
    return {sheet.name: sheet for sheet in laid}


def said(sheet: Sheet) -> str:
    """All texts of a sheet."""
    return "\n".join(str(cell.value) for _, _, cell in sheet.cells())


def pdf(dossier: Dossier, keys: Keys, folder: Path, edition: str = "internal") -> str:
    """The words of the PDF, unspaced."""
    (paper,) = export(dossier, options_for("zh", edition), [Target("pdf", folder / "card.pdf")], keys)
    return "".join("".join(read_pdf_text(paper.path.read_bytes())).split())


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("edition", ["internal", "outside"])
@pytest.mark.parametrize("name", VISITS)
def test_every_paper_is_whole_and_true(dossiers, tmp_path: Path, name: str, edition: str, language: str):
    dossier, keys = dossiers[name]
    targets = [Target(form, tmp_path / ending) for form, ending in ENDINGS.items()]
    papers = export(dossier, options_for(language, edition), targets, keys)
    verdicts = [verify(paper.path, keys) for paper in papers]
    assert [(one.whole, one.true, one.is_known) for one in verdicts] == [((), (), True)] * len(ENDINGS)


def test_an_answer_stands_in_the_workbook_as_entered_part_by_part(dossiers):
    sheet = cells(dossiers["every"][0])["操作表"]
    place = [column.id for column in sheet.columns].index("answer")
    found = {line.cells[0].value: line.cells[place].value for line in sheet.lines[sheet.head : sheet.end]}
    assert found["10"] == "观察 40 次，违规 3 次（合规率 92.5%）"
    assert found["11"] == "灭火器：符合\n消火栓：符合\n应急灯：不符合\n疏散标志：符合\n疏散通道：符合"
    assert found["17"] == "偶尔×个别（低风险） ×1\n经常×局部（中风险） ×2"
    assert found["20"] == "评分人1：86\n评分人2：92\n评分人3：79"
    assert (found["23"], found["24"]) == ("负责人王敏认可所列问题", "58 分贝")


def test_a_point_marked_in_part_is_not_judged_and_says_what_was_marked(dossiers, tmp_path: Path):
    whole = pdf(*dossiers["every"], tmp_path)
    assert "未测评母婴室：符合轮椅：未评急救箱：未评" in whole
    sheet = cells(dossiers["every"][0])["操作表"]
    row = next(line.cells for line in sheet.lines if line.cells and line.cells[0].value == "12")
    assert [cell.value for cell in row[4:9]] == [
        "○ 未测评",
        "母婴室：符合\n轮椅：未评\n急救箱：未评",
        "共3项，已评1项，尚未评完",
        4,
        None,
    ]


def test_a_point_whose_condition_does_not_hold_is_listed_apart_and_loses_nothing(dossiers, tmp_path: Path):
    whole = pdf(*dossiers["every"], tmp_path)
    apart = whole.index("条件不成立，不测评的条目")
    assert whole.count("雨天防滑措施") == 1
    assert "27雨天防滑措施第26条为雨雪不符合" in whole[apart:]
    laid = cells(dossiers["every"][0])
    assert "雨天防滑措施" not in said(laid["督查汇总"])
    row = next(line.cells for line in laid["操作表"].lines if line.cells and line.cells[0].value == "27")
    assert [cell.value for cell in row[4:9]] == ["– 条件不成立，不测评", "不符合", None, None, None]


def test_what_is_recorded_bears_no_number(dossiers):
    sheet = cells(dossiers["every"][0])["操作表"]
    rows = [line.cells for line in sheet.lines if line.cells and line.cells[0].value in {"15", "23", "24", "25"}]
    assert [row[4].value for row in rows] == ["✕ 已发生", "≡ 已记录", "≡ 已记录", "≡ 已记录"]
    assert [cell.value for row in rows for cell in row[7:9]] == [None] * 8


def test_the_cover_says_verdict_sums_and_grade_of_each_system(dossiers, tmp_path: Path):
    whole = pdf(*dossiers["ruled"], tmp_path)
    assert "得分50.5/应得分101；不通过；差·1星" in whole
    assert "总分构成：基本分66/101；加分12，按已测评部分折算计11.43；保证条目与一票否决前77.43，之后计50.5" in whole
    assert "台账4375.00%100.00%1/130/40；已达上限3分" in whole
    assert "加分+12" in whole


def test_rules_found_and_limits_stand_side_by_side(dossiers):
    sheet = cells(dossiers["ruled"][0])["综合判定"]
    rows = [tuple(cell.value for cell in line.cells[1:]) for line in sheet.lines[sheet.head : sheet.end]]
    assert rows[0] == ("一票否决“事故”（一经触发，得分率最高50%）", "–", "–", "已触发")
    assert (rows[1][0], rows[1][2:]) == ("“基本项”低于4.5分：得分率最高60%", ("4.5 分", "已触发"))
    assert ("　基本分率不低于60%", "65.35%", "60%", "达到") in rows
    assert ("　重要符合率不低于100%", "0%", "100%", "未达到") in rows


def test_the_method_says_every_rule_policy_and_local_number(dossiers, tmp_path: Path):
    whole, method = pdf(*dossiers["ruled"], tmp_path), said(cells(dossiers["ruled"][0])["口径与数值"])
    for sentence in ("基本分与加分合计最高110分", "基本项：按得分率折合60分", "同一点位多次测评：取最近一次"):
        assert sentence in whole
        assert sentence in method
    assert "通过率62.125%" in whole
    assert "62.125" in method
    assert "最少点位数市场大城市8" in whole


def test_a_shared_point_is_counted_twice_and_told_once(dossiers, tmp_path: Path):
    dossier, keys = dossiers["ruled"]
    laid, whole = cells(dossier), pdf(dossier, keys, tmp_path)
    assert "与《综合体系》第1条共用，只问一次" in whole
    assert said(laid["督查汇总"]).count("1 地面") == 1
    assert "11 地面整洁" not in said(laid["督查汇总"])
    lost = whole[whole.index("失分条目") : whole.index("全部条目")]
    assert "地面整洁" not in lost


def test_columns_of_severity_method_condition_and_photos_stand_only_where_used(dossiers):
    laid = cells(dossiers["ruled"][0])
    asked = {"severity", "methods", "indicator", "condition", "evidence"}
    assert asked <= {column.id for column in laid["操作表 1"].columns}
    assert not asked & {column.id for column in laid["扣分表 2"].columns}
    assert "全景 2 张；已拍 0 张" in said(laid["操作表 1"])
    assert "第2条为符合，或第5条不少于9" in said(laid["操作表 1"])


def test_outside_no_inspector_is_named_in_what_was_written(dossiers, tmp_path: Path):
    inside = [pdf(*dossiers[name], tmp_path) for name in VISITS]
    outside = [pdf(*dossiers[name], tmp_path, "outside") for name in VISITS]
    assert all("王敏" in whole or "ZhouLin" in whole for whole in inside)
    assert not any("王敏" in whole or "ZhouLin" in whole for whole in outside)
    assert "负责人＊＊认可所列问题" in outside[0]
