# SPDX-License-Identifier: MPL-2.0
"""Words of the shell's commands that decide, withdraw and restore: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "decide.none": ("Nothing is open: no side differs from another.", "没有未决分歧：各方一致。"),
    "decide.open": ("Open between sides: {count}.", "各方不一致：{count} 处。"),
    "decide.before": ("decided before, look again", "决定过，请再看"),
    "decide.head": ("head: {part}", "卡头：{part}"),
    "decide.differs": ("differs in: {what}", "不同之处：{what}"),
    "decide.mean": ("the mean may stand too", "也可取平均"),
    "decide.version": (
        "{round}: {sheet} was judged under several versions. Which one counts?",
        "{round}：{sheet} 有多个版本的卡，以哪个版本为准？",
    ),
    "decide.version_choice": (
        "    {choice}  version {version}, walks: {walks}",
        "    {choice}  版本 {version}，测评 {walks} 次",
    ),
    "decide.own": ("    own  each by its own version", "    own  各按各的版本"),
    "decide.done": ("Decided: {count}. Still open: {left}.", "已裁定 {count} 处，仍未决 {left} 处。"),
    "decide.would": (
        "Would decide {count} of {whole}; nothing was kept.",
        "将裁定 {count} 处（共 {whole} 处）；未保存。",
    ),
    "decide.nothing": (
        "The policy decides none of the {whole} open conflicts.",
        "该口径不能裁定 {whole} 处未决分歧中的任何一处。",
    ),
    "withdraw.out": ("{name}  {what}: taken out", "{name}  {what}：已撤回"),
    "withdraw.was_out": ("{name}  {what}: was out already", "{name}  {what}：此前已撤回"),
    "withdraw.in": ("{name}  {what}: counts again", "{name}  {what}：恢复计入"),
    "withdraw.was_in": ("{name}  {what}: counts already", "{name}  {what}：原本计入"),
    "withdraw.listed": ("{name}  {what}  {reason}  {by}  {at}", "{name}  {what}  {reason}  {by}  {at}"),
    "withdraw.none": ("Nothing is withdrawn.", "没有撤回任何内容。"),
    "withdraw.now": ("Walks that rank now: {ranked} of {walks}.", "现参加排名的测评：{ranked} / {walks}。"),
    "record.card": ("card", "卡"),
    "record.decision": ("decision", "裁定"),
    "record.assignment": ("assignment", "任务单"),
    "differs.judgement": ("judgement", "结论"),
    "differs.problems": ("problems", "问题"),
    "differs.photos": ("photos", "照片"),
    "differs.note": ("note", "备注"),
    "differs.place": ("place", "位置"),
    "differs.times": ("time seen or watched", "考察或计时时间"),
    "differs.order": ("the order of problems or photos alone", "仅问题或照片的次序"),
}
