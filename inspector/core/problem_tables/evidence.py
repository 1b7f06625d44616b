# SPDX-License-Identifier: MPL-2.0
"""The problems of photos, marks, files and signatures: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "watched_gone": (
        "the watched folder “{folder}” is not there now. Plug in the phone again; watching goes on by itself.",
        "关注的文件夹“{folder}”暂时不在。请重新连接手机，程序会自动继续关注。",
    ),
    "attachment_large": (
        "the file is larger than {limit} MB and was not taken. Attach a smaller copy.",
        "文件超过 {limit} MB，未能添加。请添加较小的副本。",
    ),
    "attachment_unreadable": (
        "the file cannot be read ({reason}). Check that it is still there and may be opened.",
        "文件无法读取（{reason}）。请确认文件仍在原处并有打开权限。",
    ),
    "attachment_unopened": (
        "this kind of file is not opened from here. Save it to a folder and open it there.",
        "此类文件不能在这里打开。请先另存到文件夹，再从那里打开。",
    ),
    "camera_silent": (
        "the camera gives no picture ({reason}). Close other programs that use it, or add photos from files.",
        "摄像头没有画面（{reason}）。请关闭占用摄像头的其他程序，或从文件添加照片。",
    ),
    "erase_reason": (
        "a photo is erased only with a reason. Say in a few words why it has to go.",
        "删除照片须填写原因。请简要说明为何必须删除。",
    ),
    "photo_was_erased": (
        "this photo was erased from this visit before ({reason}) and is not taken again. Add another, or a cut of it.",
        "该照片此前已从本次测评中删除（{reason}），不再收入。请另选照片，或裁剪后添加。",
    ),
    "mark_worded": (
        "a mark of words has none. Type what it should say, or take it out.",
        "文字标注尚未填写内容。请输入文字，或删除该标注。",
    ),
}
