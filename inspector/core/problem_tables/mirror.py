# SPDX-License-Identifier: MPL-2.0
"""The second copy's problems: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "mirror_away": (
        "the second copy is not there: {path}. Plug the stick in again; the copy then catches up by itself.",
        "找不到第二份副本：{path}。重新插好 U 盘后，副本会自动补齐。",
    ),
    "mirror_other": (
        "{path} holds the second copy of another workspace. Choose another folder for this one.",
        "{path} 中是另一个工作区的第二份副本。请为本工作区另选文件夹。",
    ),
    "mirror_inside": (
        "{path} lies within the workspace. Choose a folder outside it, best on another disk.",
        "{path} 位于工作区之内。请选择工作区以外的文件夹，最好在另一块磁盘上。",
    ),
    "mirror_foreign": (
        "{path} holds files that are no second copy. Choose another folder.",
        "{path} 中已有文件，且不是第二份副本。请另选文件夹。",
    ),
    "mirror_forked": (
        "the second copy held rows that this workspace does not have. Its database was kept as {path}, nothing of it is lost, and a new copy was begun beside it.",
        "第二份副本中有本工作区没有的记录。其数据库已原样保存为 {path}，并在旁边另起了新的副本。",
    ),
    "mirror_lacking": (
        "photo {photo} is missing or damaged in the workspace, so the second copy does not hold it either. Check the workspace.",
        "照片 {photo} 在工作区中缺失或损坏，第二份副本也没有它。请检查工作区。",
    ),
}
