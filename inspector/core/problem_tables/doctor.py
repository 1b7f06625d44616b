# SPDX-License-Identifier: MPL-2.0
"""Problems of what an author writes while correcting what the doctor proposed."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "rule_number": (
        "“{found}” is not a number that fits here. Write it in digits, such as 2 or 0.5.",
        "“{found}”不是此处可用的数字。请用数字填写，例如 2 或 0.5。",
    ),
    "rule_blank": (
        "a field of the rule is empty. Fill it in or take its row out.",
        "评分规则有一格未填。请填写，或删去该行。",
    ),
    "rule_rows_missing": (
        "the rule has no rows yet. Add at least one.",
        "评分规则还没有内容行。请至少添加一行。",
    ),
}
