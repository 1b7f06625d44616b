# SPDX-License-Identifier: MPL-2.0
"""Problems of typing and of the screen: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "typing_none": (
        (
            "no input method is set for this desktop, so Chinese cannot be typed here. Start one (ibus, for instance) and "
            "open the program again; until then text can be pasted."
        ),
        "此桌面未设置输入法，窗口内无法输入中文。请启动输入法（如 ibus）后重新打开程序；在此之前可以粘贴文字。",
    ),
    "typing_fcitx": (
        (
            "fcitx is set, but its plug-in for this window is not installed, so Chinese cannot be typed here. Start the "
            "program with QT_IM_MODULE=ibus, which fcitx 5 serves too; until then text can be pasted."
        ),
        (
            "系统使用 fcitx，但缺少对应的窗口插件，窗口内无法输入中文。请以 QT_IM_MODULE=ibus 启动程序（fcitx 5 同样支持）；"
            "在此之前可以粘贴文字。"
        ),
    ),
    "typing_plugin": (
        (
            "the input method “{name}” has no plug-in here, so Chinese cannot be typed. Start the program with "
            "QT_IM_MODULE=ibus; until then text can be pasted."
        ),
        "输入法“{name}”在此没有插件，窗口内无法输入中文。请以 QT_IM_MODULE=ibus 启动程序；在此之前可以粘贴文字。",
    ),
    "work_stopped": (
        "it was stopped, and what it was for was not done. Begin it again when it is wanted.",
        "已停止，这项操作没有完成。需要时请重新开始。",
    ),
}
