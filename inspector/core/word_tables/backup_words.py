# SPDX-License-Identifier: MPL-2.0
"""The words of backups: on what occasion one was made, what it holds, what is newer than it."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "backup.daily": ("of the day", "每日"),
    "backup.asked": ("asked for", "手动"),
    "backup.lifting": ("before an update", "升级前"),
    "backup.importing": ("before sites were brought in", "导入点位前"),
    "backup.gathering": ("before files were gathered", "汇总前"),
    "backup.restoring": ("before another was put back", "恢复前"),
    "said.backup_holds": ("visits {visits}, rows {rows}", "测评 {visits} 次，记录 {rows} 条"),
    "said.backup_up_to": ("up to {time}", "至 {time}"),
    "said.backup_up_to_point": ("up to {time}, point {point}", "至 {time}，条目 {point}"),
    "said.backups_none": ("There is no backup yet.", "还没有备份。"),
    "said.backup_newest": (
        "Nothing in the workspace is newer than this backup.",
        "工作区中没有比此备份更新的内容。",
    ),
    "said.backup_newer": (
        "Newer than this backup, and set aside when it is put back:",
        "以下内容比此备份新，恢复后移出：",
    ),
    "said.backup_newer_rows": ("{site}: rows {rows}", "{site}：记录 {rows} 条"),
    "said.backup_newer_records": (
        "records gathered or decided by the office: {count}",
        "督查办汇总与裁定记录：{count} 条",
    ),
    "said.backup_newer_issues": ("issued bulletins: {count}", "已印发通报：{count} 期"),
    "said.backup_newer_drill_rows": ("changes of drills: {count}", "培训考核变更：{count} 条"),
    "said.backup_newer_round_rows": ("changes of rounds: {count}", "轮次变更：{count} 条"),
    "said.backup_newer_sites": ("sites of the register: {count}", "点位库点位：{count} 个"),
}
