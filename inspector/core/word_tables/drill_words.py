# SPDX-License-Identifier: MPL-2.0
"""What a shell says of drills: how they came, what a pack holds, what was taken in and handed in."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "drill_mode.own": ("own", "自编"),
    "drill_mode.exam": ("exam", "考核"),
    "drill_mode.practice": ("practice", "练习"),
    "drill_pack.exam": ("For an exam: nothing of the key is in it.", "考核包：不含任何标准答案。"),
    "drill_pack.practice": (
        "For practice: the key is in it. Whoever has it knows the answers.",
        "练习包：含标准答案，持有者可知答案。",
    ),
    "drill_pack.master": (
        "For another trainer: key, rulings, roster and answers from paper are in it. Hand it to no trainee.",
        "培训员包：含标准答案、裁定、花名册和纸质作答。请勿交给学员。",
    ),
    "said.drill_questions": ("{count} questions", "{count} 题"),
    "said.drill_closed": ("closed", "已关闭"),
    "said.drill": (
        "{mode}: questions {questions}, sites {sites}, photos {photos}, people {people}",
        "{mode}：{sites} 个点位共 {questions} 题，照片 {photos} 张，花名册 {people} 人",
    ),
    "said.drill_key": ("{keyed} of {questions} questions have their answer", "{questions} 题中已有答案 {keyed} 题"),
    "said.drill_changed": (
        "It was changed after the newest file was written: write it again before it is handed out.",
        "最近一次生成文件之后又有改动：分发前请重新生成。",
    ),
    "said.drill_written": ("written and read back: {path}", "已写出并核对：{path}"),
    "said.drill_taken": ("taken in", "已接收"),
    "said.drill_again": ("this very file came before; nothing changed", "此文件此前已接收，未作改动"),
    "said.drill_older": ("a newer one is here; nothing changed", "此处已有更新的版本，未作改动"),
    "said.drill_noted": (
        "the drill is worked on here: its own key and roster stay, and it can be taken here as any trainee would",
        "本机正在编辑该考核：标准答案和花名册保持不变，并可在此以学员身份作答",
    ),
    "said.drill_in": ("handed in", "已交卷"),
    "said.drill_going": ("in progress", "作答中"),
    "said.drill_handed_in": (
        "handed in: {questions} questions, {blanks} of them blank",
        "已交卷：共 {questions} 题，未作答 {blanks} 题",
    ),
}
