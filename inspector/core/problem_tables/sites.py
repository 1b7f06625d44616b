# SPDX-License-Identifier: MPL-2.0
"""Problems of sites and rounds as they are typed in the window: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "site_not_kept": (
        "what was typed about the site is not kept yet. Keep it, or cancel.",
        "点位的改动尚未保存。请保存或取消。",
    ),
    "site_number_taken": (
        "the number “{found}” belongs to another site of the register. Give another number, or none.",
        "编号“{found}”已属于名录中另一点位。请换一个编号，或留空。",
    ),
    "round_untitled": (
        "the round has no title. Write one, such as the weekly covert visit.",
        "轮次名称未填写。请填写，如“第3周暗访”。",
    ),
    "away_unsaid": (
        "nothing says what keeps the site from being judged. Choose it, and write a remark.",
        "尚未说明点位无法测评的原因。请选择原因并填写备注。",
    ),
    "spot_form": (
        "“{found}” is no place. Write degrees north and east, such as 30.27, 120.15.",
        "“{found}”不是坐标。请写北纬和东经，如 30.27, 120.15。",
    ),
}
