# SPDX-License-Identifier: MPL-2.0
"""The blank sheet: every point once, boxes to tick, in the order of the sheet or of the walk."""

import pytest

from inspector.core.checklist import Checklist, Entry
from inspector.core.shown import bare
from inspector.files.pdf_reading import read_pdf_text
from inspector.reports.blank_sheet import ORDERS, blank_paper, blank_sheet
from inspector.reports.blocks import Column, Paper, Row, Table, Ticks
from inspector.reports.fonts import REGULAR, metrics
from inspector.reports.line_break import break_lines
from inspector.reports.pdf.layout import lay_out
from inspector.reports.pdf.look import CELL
from inspector.reports.pdf.ops import Words
from inspector.reports.pdf_writing import check_whole, page_texts
from tests.flows.kinds import EVERY, RULED, made
from tests.reports.sample_card import both, checklist


def points(order: str) -> list[Row]:
    table = next(block for block in blank_paper(checklist(), "zh", order).blocks if isinstance(block, Table))
    return [row for row in table.rows if row.tone == "body"]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("order", ORDERS)
def test_another_reader_finds_every_word(language, order):
    paper = blank_paper(checklist(), language, order)
    pages = lay_out(paper)
    check_whole(paper, pages)
    data = blank_sheet(checklist(), language, order)
    assert [bare(page) for page in read_pdf_text(data)] == list(page_texts(pages))


def test_it_is_reproducible():
    assert blank_sheet(checklist(), "zh") == blank_sheet(checklist(), "zh")


def test_every_point_stands_once_with_room_to_write():
    rows = points("sheet")
    assert [row.cells[0] for row in rows] == [point.id for point in checklist().points()]
    assert all(row.cells[-1] == "" for row in rows)


def test_boxes_are_drawn_from_the_rule_and_none_is_ticked():
    cells = {row.cells[0]: row.cells[3] for row in points("sheet")}
    assert cells["2"] == Ticks((("符合", False), ("不符合", False), ("无法判定", False)))
    assert cells["6"] == Ticks((("符合", False), ("不符合", False), ("不适用", False), ("无法判定", False)))
    assert cells["5"] == Ticks((("无法判定", False),), before="____ 占道\n____ 乱停")


def test_what_goes_on_below_a_blank_hangs_behind_it():
    said = "____ 三轮车占用机动车道\n____ 乱停"
    table = Table((Column("结果", 1), Column("记录", 5)), (Row((Ticks((), before=said), "")),))
    page, *_ = lay_out(Paper((table,), "", "", "", "", "", "zh-CN", "{page}")).pages
    starts = {op.text: op.x for op in page if isinstance(op, Words) and op.size == CELL.size}
    blanks = [x for text, x in starts.items() if text.startswith("_")]
    others = {x for text, x in starts.items() if not text.startswith("_")}
    assert len(blanks) == 2
    assert len(others) == 1
    assert others.pop() > max(blanks) + 10
    assert max(metrics(REGULAR).run(text) for text in starts if text[0] == "_") * CELL.size / 1000 > 70


def test_points_and_their_unit_stand_on_one_line():
    said = [row.cells[1] for row in points("sheet")]
    face = metrics(REGULAR)
    lines = [line for text in said for width in range(40, 120) for line in break_lines(text, width, CELL.size, face)]
    assert [line for line in lines if line.endswith("3") or line.startswith("分")] == []


def test_the_order_of_the_walk_goes_stop_by_stop():
    from dataclasses import replace

    first, *others = checklist().sections
    gate = replace(others[-1], points=tuple(replace(point, stop="gate") for point in others[-1].points))
    walked = replace(
        checklist(), sections=(first, *others[:-1], gate), stops=(Entry("gate", both("入口", "Entrance")),)
    )
    table = next(block for block in blank_paper(walked, "zh", "walk").blocks if isinstance(block, Table))
    assert table.rows[0] == Row(("路线：入口",), "section")
    assert [row.cells[0] for row in table.rows if row.tone == "body"] == ["5", "6", "7", "8", "1", "2", "3", "4"]


def cells(sheet: Checklist, language: str = "zh") -> dict[str, Row]:
    table = next(block for block in blank_paper(sheet, language).blocks if isinstance(block, Table))
    return {str(row.cells[0]): row for row in table.rows if row.tone == "body"}


def test_every_form_has_its_blanks():
    found = {name: row.cells[3].before for name, row in cells(made(EVERY)).items() if isinstance(row.cells[3], Ticks)}
    assert found["9"] == "____ %"
    assert found["10"] == "观察 ____ 次，违规 ____ 次"
    assert found["12"].split("\n")[1] == "轮椅：  □\u00a0符合  □\u00a0不符合"
    assert found["17"].split("\n")[:2] == ["偶尔：  个别\u00a0____  局部\u00a0____", "整体\u00a0____"]
    assert found["20"] == "____ 评分人 1\n____ 评分人 2\n____ 评分人 3\n（每人 0–100）"
    assert (found["23"].count("____"), found["24"]) == (12, "____ 分贝")
    assert {name for name in found if not found[name]} == {"1", "2", "3", "13", "15", "25", "26", "27"}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_boxes_beside_each_other_are_never_broken(language):
    table = next(block for block in blank_paper(made(EVERY), language).blocks if isinstance(block, Table))
    width = 493 * table.columns[3].width / sum(column.width for column in table.columns) - 8
    packed = [row.cells[3].before for row in cells(made(EVERY), language).values() if isinstance(row.cells[3], Ticks)]
    lines = [line for text in packed for line in text.split("\n") if "□" in line]
    assert len(lines) > 10
    assert [line for line in lines if metrics(REGULAR).run(line) * CELL.size / 1000 > width] == []


def test_conditions_photos_vetoes_and_bonus_are_told():
    kinds, ruled = cells(made(EVERY)), blank_paper(made(RULED), "zh")
    assert kinds["27"].cells[2] == "看\n仅当第26条为雨雪时测评"
    assert str(kinds["7"].cells[2]).endswith("须拍：证照墙 1 张；未亮证的摊位 2 张（有问题时）")
    assert (kinds["15"].cells[1], kinds["24"].cells[1]) == ("发生重大安全事故（一票否决）", "现场噪声（不计分）")
    said = "".join(ruled.texts())
    assert "加分项（加分项）" not in said
    assert "台账（最高计\u00a03\u00a0分）" in said
