# SPDX-License-Identifier: MPL-2.0
"""Problems of rounds, sites, draws and letters: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "letter_none": (
        "this is no assignment and no returned card of Inspector ({reason}). Choose the file as the office wrote it.",
        "这不是本程序的任务单或退回单（{reason}）。请选择办公室写出的原文件。",
    ),
    "letter_changed": (
        "the file is not as it was sealed: it was changed or cut on the way. Ask for it again.",
        "文件与封印时不一致，途中被改动或截断。请重新索取。",
    ),
    "letter_unsigned": (
        "the signature of the file is not right. Do not use it; ask the office for it again.",
        "文件的签名不成立。请勿采用，并向办公室重新索取。",
    ),
    "letter_newer": (
        "a newer release of the program wrote this file (format {found}). Install the new release, then open it again.",
        "该文件由更新版本的程序写成（格式 {found}）。请安装新版后再打开。",
    ),
    "letter_revoked": (
        "the key that signed this file is on your list as revoked ({name}). Ask the office which key it uses now.",
        "签署该文件的密钥已被您注销（{name}）。请向办公室询问现用密钥。",
    ),
    "letter_kind": (
        "a file “{found}” was opened where “{wanted}” belongs. Choose the other file.",
        "此处应打开“{wanted}”，而文件是“{found}”。请另选文件。",
    ),
    "letter_large": (
        "the file is larger than {most} MB, more than any assignment. Choose the file that the office wrote.",
        "文件超过 {most} MB，超出任何任务单的大小。请选择办公室写出的文件。",
    ),
}
