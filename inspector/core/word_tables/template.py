# SPDX-License-Identifier: MPL-2.0
"""The guide on the first sheet of the checklist template, line by line: code → (English, 简体中文)."""

from typing import Final

_LINES: Final[tuple[tuple[str, str], ...]] = (
    ("How to fill in this workbook", "怎样填写本工作簿"),
    (
        "One row is one thing. Cells left empty say nothing. The word at the end of each heading is the field's name.",
        "一行写一项，不填的单元格不起作用。每列标题末尾的英文是字段名。",
    ),
    (
        "Columns may be moved, and those not needed deleted. Sheets may stand in any order. This sheet is not read.",
        "列可以调换，不用的列可以删去；各工作表不分先后。本页不会被读取。",
    ),
    (
        "Texts have a column for each language (title:zh, title:en). Add title:fr for French, and so on.",
        "文字按语言分列（title:zh 中文，title:en 英文）；其他语言照此加列，例如 title:fr。",
    ),
    (
        "Head: one row a field. id is a–z, 0–9 and hyphens; change version whenever anything is changed.",
        "“基本”页：一行一个字段。id 只用小写字母、数字和连字符；内容有改动就要换 version。",
    ),
    (
        "Lists (classes, trades, stops …): other sheets name their entries by id. Stops stand in the order of the walk.",
        "各列表页（类别、条线、站点等）：其他页用编号引用；站点按行走顺序排列。",
    ),
    (
        "Parameters are local numbers. Write $id where a number stands, and 〔$id〕 in a text; one change counts everywhere.",
        "“参数”页是本地数字。数字处写 $编号，文字中写〔$编号〕；改一处，处处生效。",
    ),
    (
        "Sections: “Within” names the section above, empty for the outermost.",
        "“章节”页：“上级”写所属章节的编号，最外层不填。",
    ),
    (
        "Points: a row for each. An empty section means the same as in the row above.",
        "“条目”页：一行一条。“章节”不填即与上一行相同。",
    ),
    (
        "Look-fors, faults and exemptions: one a line within the cell (Alt+Enter), the languages line by line alike.",
        "考察要点、不符合情形、豁免情形：单元格内一行一条（Alt+Enter 换行），各语言逐行对应。",
    ),
    (
        "Trades, ways and needs: ids with commas between.",
        "条线、方法、须满足等：写编号，用逗号隔开。",
    ),
    (
        "The rule's kind stands with the point; its numbers, levels, lines and parts stand on “Rule parts”, a row each.",
        "评分规则的种类写在条目行；规则的数字、分级、扣分行、组成部分写在“规则明细”页，一行一项。",
    ),
    (
        "In “Rule parts”, list names what the row is: rule for the rule's own numbers, levels, options, lines, needs, bands …",
        "“规则明细”页的“列表”写明这一行是什么：rule 为规则本身的数字，其余为 levels、options、lines、needs、bands 等。",
    ),
    (
        "evidence in that column asks for photos: when is always or fault, least how many.",
        "该列写 evidence 的行是取证要求：when 写 always（总要）或 fault（不符合时），least 写张数。",
    ),
    (
        "Whole rules: a row with list = rule for the rule itself, then a row for each condition, quota, band or tier.",
        "“综合规则”页：list 为 rule 的一行是规则本身，其后每个条件、配额、分档、层级各一行。",
    ),
    (
        'Conditions are written as {point: "3", is: [met]} or {point: "3", least: 5}.',
        '条件写成 {point: "3", is: [met]} 或 {point: "3", least: 5}。',
    ),
    (
        "Bring the workbook in: whatever is wrong is named with its sheet and cell.",
        "导入本工作簿时，有错会指出工作表、单元格和改法。",
    ),
)
TABLE: Final[dict[str, tuple[str, str]]] = {
    "template.kinds": ("Kinds of rules for the column “rule”", "“评分规则”列可填的种类"),
    **{f"template.guide_{number}": said for number, said in enumerate(_LINES, 1)},
}
