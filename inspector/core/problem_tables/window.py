# SPDX-License-Identifier: MPL-2.0
"""The window's problems: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "not_settled": (
        "some answers are not on disk yet. Wait until the mark is filled (●), or close once more to leave them behind.",
        "有记录尚未写入磁盘。请等标记变为实心（●）；如仍要离开，请再次关闭。",
    ),
    "date_form": (
        "“{found}” is not a day. Write it as 2026-11-16.",
        "“{found}”不是日期。请写成 2026-11-16 的形式。",
    ),
    "site_unnamed": (
        "the site has no name. Write the name that stands on the list of sites.",
        "点位名称未填写。请填写点位清单上的名称。",
    ),
    "no_checklist": (
        "no checklist is chosen. Choose at least one.",
        "未选择测评表。请至少选择一份。",
    ),
    "who_decides": (
        "nobody is named who decides this. Write your name beside the reason; it is kept with the decision.",
        "未填写裁定人。请在理由旁填写姓名，姓名随裁定一并保存。",
    ),
    "why_decided": (
        "there is no reason for this decision. Write one in a few words; it is kept with the decision.",
        "未填写理由。请用几个字写明，理由随裁定一并保存。",
    ),
    "adapt_unnamed": (
        "a copy needs an id, a version and a title in every language of the sheet. Fill in what is empty.",
        "副本须有编号、版本和各语言的名称。请补填空白处。",
    ),
    "version_taken": (
        "version “{found}” of “{id}” is already at hand. Give this one another name.",
        "“{id}”已有版本“{found}”。请为本版本另取名称。",
    ),
    "photo_absent": (
        "there is no picture in what was pasted or dropped. Copy a picture or picture files, then try again.",
        "粘贴或拖入的内容中没有图片。请复制图片或图片文件后重试。",
    ),
    "photo_unreadable": (
        "the picture file cannot be read ({reason}). Check that it is still there and may be opened.",
        "图片文件无法读取（{reason}）。请确认文件仍在原处并有打开权限。",
    ),
}
