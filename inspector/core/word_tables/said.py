# SPDX-License-Identifier: MPL-2.0
"""Sentences a command says in a shell."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "said.points": ("{count} points, {full} full", "{count}个条目，满分{full}"),
    "said.score": (
        "{percent} %  ({earned} of {possible} points, grade {grade}; {judged} of {points} points judged)",
        "得分率 {percent}%（得分 {earned} / 应得 {possible}，等次 {grade}；已测评 {judged} / {points} 条）",
    ),
    "said.look_for": ("look for", "考察要点"),
    "said.faults": ("a fault", "不符合情形"),
    "said.exemptions": ("exempt", "豁免情形"),
    "said.contents": (
        "{visits} visits, {checklists} checklists, {rows} rows, {photos} photos, {backups} backups",
        "测评 {visits} 次，测评表 {checklists} 张，记录 {rows} 条，照片 {photos} 张，备份 {backups} 份",
    ),
    "said.sealed": ("sealed", "已封存"),
    "said.in_progress": ("in progress", "进行中"),
    "said.workspace_whole": ("The workspace is whole.", "工作区完好。"),
    "said.clock_jumps": (
        "Times the device's clock was set while working: {count}.",
        "工作中设备时钟被调整：{count} 次。",
    ),
    "said.workspace_faults": ("Problems found: {count}.", "发现问题 {count} 个。"),
    "said.backed_up": ("Backup: {path}", "备份：{path}"),
    "said.restored": ("Restored from {path}.", "已从 {path} 恢复。"),
    "said.aside": ("What stood there before: {path}", "原有数据已移至：{path}"),
    "said.exported": (
        "Exported and proved: {path}  ({size} KB)",
        "已导出并核验：{path}（{size} KB）",
    ),
    "said.blank_sheet": ("Blank sheet: {path}", "空白操作表：{path}"),
    "said.demo_inbox": ("Handed in by two laptops: {count} cards in {path}", "两台电脑交来 {count} 份评分表：{path}"),
    "said.none_of_day": ("No sealed visit of {day}.", "{day} 没有已封存的测评。"),
    "said.returned": ("Letter written: {path}. Send it to the inspector.", "退回单已写好：{path}，请发给测评员。"),
    "said.no_targets": ("Name at least one of --pdf, --xlsx, --bundle.", "请至少指定 --pdf、--xlsx、--bundle 之一。"),
    "said.more_problems": ("… and {count} more; --json lists all.", "……另有 {count} 处，--json 可列出全部。"),
}
