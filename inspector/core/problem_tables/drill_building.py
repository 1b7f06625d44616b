# SPDX-License-Identifier: MPL-2.0
"""What can be wrong while a drill is built: what it lacks, rosters, grids, the hand-written folder."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "drill_site_unknown": (
        "the drill has no site “{site}”. Choose one of its sites: {known}.",
        "培训考核中没有点位“{site}”。请选择其中的点位：{known}。",
    ),
    "drill_last_site": (
        "this is the drill's only site. Add another one first, or close the drill.",
        "这是考核中唯一的点位。请先添加其他点位，或关闭该考核。",
    ),
    "drill_no_scene": (
        "{site} · {point}: nothing is shown there. Write what is seen, or add a photo.",
        "{site} · {point}：没有情景。请写明所见情况，或添加照片。",
    ),
    "drill_no_key": (
        "{site} · {point}: no key answer, so the question does not count. Set one, or do not ask it.",
        "{site} · {point}：没有标准答案，该题不计入。请设置标准答案，或不考该题。",
    ),
    "drill_no_reason": (
        "{site} · {point}: the key does not say why. Write the reason; trainees learn by it.",
        "{site} · {point}：标准答案未说明理由。请写明理由，学员据此改进。",
    ),
    "key_point": (
        "the checklists of the drill have no point {point}. Choose a point that is asked.",
        "培训考核的测评表中没有条目 {point}。请选择所考的条目。",
    ),
    "key_status": (
        "point {point}: a key says what is right: a judgement, not applicable, or cannot be judged.",
        "条目 {point}：标准答案只能是判定结果、不适用或无法判定。",
    ),
    "drill_unsealed": (
        "this visit is not sealed yet. Seal it first: a key is made of finished answers.",
        "该测评尚未封存。请先封存：标准答案须来自已完成的记录。",
    ),
    "drill_of_drill": (
        "this card is somebody's answers in a drill, no visit of a site. Choose a real visit.",
        "此为学员的考核作答，不是实地测评。请选择实地测评记录。",
    ),
    "drill_no_answers": (
        "nothing was judged in this visit, so there is nothing to ask. Choose another one.",
        "该测评没有任何判定，无题可出。请另选一份。",
    ),
    "roster_headings": (
        "no sheet has a column of numbers and one of names. Head them number and name, and unit beside.",
        "没有同时含“编号”与“姓名”两列的工作表。请将表头写为 编号、姓名（可另加 单位）。",
    ),
    "roster_empty": (
        "no person stands below the headings. Write one person a row.",
        "表头下没有人员。请每行填写一人。",
    ),
    "roster_nameless": (
        "row {row}: the number {found} has no name and is left out. Write the name.",
        "第 {row} 行：编号 {found} 没有姓名，未读入。请补写姓名。",
    ),
    "roster_row_number": (
        "row {row}: “{found}” has no number and is left out. Give everybody a number of their own.",
        "第 {row} 行：“{found}”没有编号，未读入。请为每人编号。",
    ),
    "roster_rows_twice": (
        "rows {row} and {other}: two people have the number {number} ({names}). The first stays; renumber the other.",
        "第 {row} 行与第 {other} 行：编号 {number} 有两人使用（{names}）。已保留前者，请为后者另编号。",
    ),
    "grid_shape": (
        "the grid has no column for “{label}”. Copy the headings of the answer grid, or paste without headings.",
        "表中没有“{label}”对应的题目。请沿用登记表的表头，或不带表头粘贴。",
    ),
    "grid_headings": (
        "no row begins with a number. Put the number in the first column, one person a row.",
        "没有以编号开头的行。请在第一列填写编号，每人一行。",
    ),
    "grid_wide": (
        "row {row} ({number}): {found} cells, but the drill has {known} questions. Those beyond are left out.",
        "第 {row} 行（{number}）：有 {found} 格，考核只有 {known} 题。多出的未读入，请检查是否错列。",
    ),
    "grid_cell": (
        "row {row} ({number}), question {label}: “{found}” is no answer. Write {known}, or leave it blank.",
        "第 {row} 行（{number}）第 {label} 题：“{found}”不是有效答案。请填写 {known}，或留空。",
    ),
    "grid_numberless": (
        "row {row}: answers without a number are left out. Write whose they are.",
        "第 {row} 行：有答案而无编号，未读入。请补写编号。",
    ),
    "grid_twice": (
        "rows {row} and {other}: the number {number} stands twice. The first stays; correct the other one.",
        "第 {row} 行与第 {other} 行：编号 {number} 重复。已保留前者，请更正后者。",
    ),
    "grid_stranger": (
        "row {row}: the number {number} is not in the roster. Its answers are kept; correct the number or the roster.",
        "第 {row} 行：编号 {number} 不在花名册中。答案已保留，请更正编号或花名册。",
    ),
    "drill_picture": (
        "the picture “{found}” cannot be read ({reason}). Put it beside drill.yaml, or correct its name.",
        "图片“{found}”无法读取（{reason}）。请将其放在 drill.yaml 旁，或更正文件名。",
    ),
    "drill_picture_outside": (
        "the picture “{found}” lies outside the folder. Put it into the folder and name it by its place there.",
        "图片“{found}”不在此文件夹内。请放入文件夹，并按其中的位置填写。",
    ),
    "drill_asked_twice": (
        "point {point} is asked twice at {site}. Ask it once.",
        "{site} 的条目 {point} 重复出题。请只保留一题。",
    ),
    "drill_ready": (
        "there is no ready drill “{found}”. Choose one of {known}.",
        "没有现成考核“{found}”。请选择 {known} 之一。",
    ),
    "grid_unproved": (
        "the answer grid did not read back as it was and is not kept. Write it again.",
        "答题登记表回读不一致，未保存。请重新生成。",
    ),
}
