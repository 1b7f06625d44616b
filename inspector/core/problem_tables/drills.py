# SPDX-License-Identifier: MPL-2.0
"""What can be wrong with a drill, its key, its roster and what is handed in; code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "drill_newer": (
        "this drill was made by a later release (format {found}; this one reads {known}). Update the program.",
        "此培训考核由更新版本制作（格式 {found}，本版可读 {known}）。请更新程序。",
    ),
    "drill_form": (
        "the drill “{drill}” does not hold together: {part}. Ask the trainer for the file again.",
        "培训考核“{drill}”内容不完整：{part}。请向培训员重新索取文件。",
    ),
    "roster_number": (
        "“{name}” has no number. Give everybody in the roster a number of their own.",
        "“{name}”没有编号。请为花名册中的每个人编号。",
    ),
    "roster_twice": (
        "two people have the number {number}: {names}. Give each a number of their own.",
        "编号 {number} 有两人使用：{names}。请为每人使用不同的编号。",
    ),
}
