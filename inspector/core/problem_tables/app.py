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
}
