# SPDX-License-Identifier: MPL-2.0
"""The hall's problems: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "setting_value": (
        "the setting “{name}” cannot be “{found}”. Choose one of: {offered}.",
        "设置项“{name}”不能为“{found}”。请在下列值中选择：{offered}。",
    ),
    "settings_broken": (
        "the settings file could not be read and was kept as {kept}. Defaults are used; set what you need again.",
        "设置文件无法读取，已另存为 {kept}，现使用默认设置。请重新设置所需选项。",
    ),
    "known_keys_broken": (
        "the list of known keys cannot be read. Restore it from a copy, or delete it and register the keys again.",
        "已知密钥名单无法读取。请用备份恢复，或删除后重新登记。",
    ),
    "own_key_broken": (
        "your signing key cannot be read. Put the file back from a copy, or move it away and a new key is made.",
        "您的签名密钥无法读取。请用备份恢复；也可移走该文件，程序会生成新密钥。",
    ),
    "key_form": (
        "“{found}…” is not a public key. Copy the 64 characters that the other laptop shows.",
        "“{found}…”不是公钥。请复制对方电脑显示的 64 个字符。",
    ),
    "crashed": (
        "something went wrong in the program itself. What you entered is on disk. Send the record {record} with a note.",
        "程序内部出错。已录入的内容都在磁盘上。请把记录文件 {record} 连同说明一并发来。",
    ),
    "file_unreadable": (
        "the file cannot be read. Check that it is there, is not open elsewhere, and is a checklist.",
        "文件无法读取。请确认文件存在、未被占用，且是测评表。",
    ),
}
