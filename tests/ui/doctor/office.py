# SPDX-License-Identifier: MPL-2.0
"""An office's sheet as offices draw them: merged categories, two header rows, full-width digits, rules in prose."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import openpyxl

ROWS: Final = (
    ("城东区农贸市场月度考评表（2026年11月）",),
    ("被检查单位：", "", "", "检查时间：", "", ""),
    ("序号", "考评项目", "考评内容", "评分", "", "责任部门"),
    ("", "", "", "评分标准", "分值", ""),
    ("１", "环境卫生\n（30分）", "地面干净，无积水、无烟头纸屑", "每处扣０．５分，扣完为止", "１０", "市场科、环卫所"),
    ("２", "", "垃圾桶有盖，日产日清", "少一个扣2分；满溢每处扣1分，最多扣3分", "１０", "环卫所"),
    ("３", "", "公厕有专人保洁，设施完好", "好得10分，较好得7分，一般得4分，差不得分", "１０", "市场科"),
    ("４", "经营秩序\n（25分）", "划行归市，摊位摆放整齐，无占道经营", "每处扣1分，扣完为止", "１０", "市场科"),
    ("５", "", "明码标价，亮证经营", "未亮证的每户扣2分；发现不明码标价的，每起扣1分", "１０", "市监所"),
    ("６", "", "消防通道畅通", "发现一处占用不得分", "５", "消防站"),
    ("７", "服务管理\n（20分）", "设有公益广告不少于5处", "少一处扣1分", "５", "宣传科"),
    ("８", "", "公平秤、投诉台、意见簿齐全", "缺一项扣2分", "６", "市监所"),
    ("９", "", "管理人员挂牌上岗，态度和气", "酌情给分", "", "市场科"),
    ("", "", "群众满意度", "抽查5名群众，4名以上满意得满分", "５", ""),
    ("合计", "", "", "", "７５", ""),
    ("备注：每月25日前报送考评结果；得分低于60分的市场挂黄牌。",),
)
MERGED: Final = (
    "A1:F1", "B2:C2", "E2:F2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "B5:B7", "B8:B10", "B11:B14", "A15:D15",
    "A16:F16",
)  # fmt: skip


def office_sheet(folder: Path, name: str = "market.xlsx") -> Path:
    """Write the sheet as a workbook, with a second sheet of a few loose words."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "考评表"
    for row, cells in enumerate(ROWS, 1):
        for column, said in enumerate(cells, 1):
            if said:
                sheet.cell(row, column, said)
    for one in MERGED:
        sheet.merge_cells(one)
    book.create_sheet("说明")["B2"] = "考评组成员名单另附"
    path = folder / name
    book.save(path)
    return path
