# SPDX-License-Identifier: MPL-2.0
"""Sentences about what came in for a drill: numbers nobody knows, names that differ, cards that contradict."""

from typing import Final

TABLE: Final = {
    "drill_result_unknown": (
        (
            "number {number} ({name}): not in the roster. It is graded all the same; put it into the roster, or ask whose "
            "number it is."
        ),
        "编号 {number}（{name}）：不在花名册中，仍予评阅。请补入花名册，或核实编号。",
    ),
    "drill_result_names": (
        "number {number}: stands with different names ({names}). The number counts; ask who took the drill.",
        "编号 {number}：出现不同姓名（{names}）。以编号为准，请核实作答人。",
    ),
    "drill_result_forked": (
        (
            "number {number}: cards of one site contradict each other ({cards}). Answers that differ count as blank until "
            "one is chosen on the office's Decide page."
        ),
        "编号 {number}：同一点位的评分表相互矛盾（{cards}）。不一致的作答按未答计，请在“裁定”页中选定。",
    ),
    "drill_result_edition": (
        (
            "number {number}: took another edition of the drill than the one kept here. Questions that are in both count; "
            "write packs anew after changing a drill."
        ),
        "编号 {number}：所用考核包与此处保存的版本不同，两者共有的题目计入。修改考核后请重新生成考核包。",
    ),
    "drill_result_part": (
        "number {number}: {cards} of {sites} cards came in. What is missing counts as blank; ask for the other cards.",
        "编号 {number}：应交 {sites} 张评分表，只收到 {cards} 张，缺少部分按未答计。请催交。",
    ),
    "drill_result_key_known": (
        "number {number}, attempt {attempt}: the key was on the laptop since {since}. It passes only when you rule so.",
        "编号 {number} 第 {attempt} 次：所用电脑自 {since} 起存有标准答案。须经您裁定方可合格。",
    ),
    "drill_result_key_ruled": (
        "number {number}, attempt {attempt}: the key was on the laptop since {since}. You ruled that it counts.",
        "编号 {number} 第 {attempt} 次：所用电脑自 {since} 起存有标准答案。您已裁定有效。",
    ),
    "drill_result_clock": (
        "number {number}: the laptop's clock was set {times} times during the exam. Its times say little; ask why.",
        "编号 {number}：考核期间电脑时钟被调整 {times} 次，用时仅供参考。请核实原因。",
    ),
    "drill_result_unsealed": (
        "number {number}: a card that was never handed in (not sealed) does not count. Ask for the sealed one.",
        "编号 {number}：有未提交（未封存）的评分表，不计入。请索取封存后的评分表。",
    ),
    "drill_result_keyless": (
        "drill {drill}: there is no key here, so nobody is graded. Open the trainer's own pack (master), or set the key.",
        "考核 {drill}：此处没有标准答案，无法评阅。请打开培训员的母本考核包，或先设定标准答案。",
    ),
    "drill_result_none": (
        "drill {drill}: no card and no paper of it has come in. Gather the cards, or type in the answer sheets.",
        "考核 {drill}：尚未收到任何评分表或答题纸。请先收取评分表，或录入答题纸。",
    ),
    "drill_result_pair": (
        "{one} and {other} never judged the same point of one site on one day. Choose two who did.",
        "{one} 与 {other} 没有同日同点位的共同测评，请另选两人。",
    ),
}
