# SPDX-License-Identifier: MPL-2.0
"""The cellar's problems: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "workspace_in_use": (
        "{path} is already open in another Inspector. Use that window, or close it first.",
        "{path} 已在另一个 Inspector 中打开。请使用那个窗口，或先将其关闭。",
    ),
    "workspace_newer": (
        "{path} was written by a newer Inspector (format {found}; this one knows {known}). Update Inspector; nothing was changed.",
        "{path} 由更新版本的 Inspector 写成（格式 {found}，本版支持到 {known}）。请先升级；未作任何改动。",
    ),
    "workspace_foreign": (
        "{path} is a database of another program. Choose another folder; nothing was changed.",
        "{path} 是其他程序的数据库。请选择其他文件夹；未作任何改动。",
    ),
    "workspace_damaged": (
        "{path} is damaged ({reason}) and was left untouched. Newest backup: {backup}. Restore it, or copy the folder and ask for help.",
        "{path} 已损坏（{reason}），未作任何改动。最新备份：{backup}。请从备份恢复，或复制整个文件夹后求助。",
    ),
    "workspace_missing": (
        "{path} has disappeared while it was open. Plug the disk in again, then go on; answers not yet marked saved are still held.",
        "{path} 在使用中消失。请重新插好磁盘后继续；尚未显示已保存的记录仍保留在内存中。",
    ),
    "workspace_busy": (
        "{path} is held by another program. Close backup or synchronising programs that use it, then go on.",
        "{path} 被其他程序占用。请关闭正在使用它的备份或同步程序后继续。",
    ),
    "visit_unknown": (
        "the visit {visit} is not in this workspace. Open the workspace it was made in.",
        "本工作区中没有测评 {visit}。请打开它所在的工作区。",
    ),
    "visit_known": (
        "the visit {visit} is already in this workspace. Open it from the home page.",
        "测评 {visit} 已在本工作区中。请从首页打开。",
    ),
    "row_order": (
        "row {row} of visit {visit} does not follow the log on disk and was not written. Close the visit and open it again.",
        "测评 {visit} 的第 {row} 条记录与磁盘上的记录链不衔接，未写入。请关闭该测评后重新打开。",
    ),
    "photo_missing": (
        "the photo {photo} is not in the workspace's photo folder. Copy the folder back from a backup, or take the photo off the point.",
        "工作区照片文件夹中缺少照片 {photo}。请从备份拷回，或将其从条目中移除。",
    ),
    "photo_damaged": (
        "the photo {photo} was changed on disk after it was kept. Copy it back from a backup.",
        "照片 {photo} 保存后在磁盘上被改动。请从备份拷回。",
    ),
    "backup_unfit": (
        "{path} is no whole backup of a workspace ({reason}). Choose another backup; nothing was changed.",
        "{path} 不是完整的工作区备份（{reason}）。请选择其他备份；未作任何改动。",
    ),
    "attachment_missing": (
        "the file {photo} is not in the workspace's folder of attachments. Copy the folder back from a backup, or take the file off the visit.",
        "工作区附件文件夹中缺少文件 {photo}。请从备份拷回，或将其从测评中移除。",
    ),
    "attachment_damaged": (
        "the file {photo} was changed on disk after it was kept. Copy it back from a backup.",
        "附件 {photo} 保存后在磁盘上被改动。请从备份拷回。",
    ),
    "site_without_id": (
        "the site “{site}” has no number in the register, and was not kept. Give it one.",
        "点位“{site}”没有编号，未写入点位库。请先编号。",
    ),
    "round_order": (
        "row {row} does not follow the log of round {round} on disk and was not written. Open the round again.",
        "第 {row} 条记录与轮次 {round} 在磁盘上的记录不衔接，未写入。请重新打开该轮次。",
    ),
    "round_unknown": (
        "the round {round} is not in this workspace. Open the workspace it was planned in.",
        "本工作区中没有轮次 {round}。请打开制定它的工作区。",
    ),
    "round_broken": (
        "rows of the round {round} are missing from the database. Restore the newest backup.",
        "数据库中轮次 {round} 的记录不完整。请恢复最新的备份。",
    ),
    "letter_unknown": (
        "the letter {letter} is not in this workspace. Open its file again.",
        "本工作区中没有任务单 {letter}。请重新打开该文件。",
    ),
}
