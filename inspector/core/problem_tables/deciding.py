# SPDX-License-Identifier: MPL-2.0
"""Problems of decisions and withdrawals made from a shell: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "conflict_unknown": (
        "no open conflict is called {name}, or several begin so. Look at `inspector decide list`.",
        "没有名为 {name} 的未决分歧，或有多处以此开头。请查看 `inspector decide list`。",
    ),
    "conflict_choice": (
        "{name} is no side of this conflict. These are: {offered}. Give the card's digest or the beginning of it.",
        "{name} 不是该分歧的一方。可选：{offered}。请给出卡的摘要或其开头。",
    ),
    "conflict_mean": (
        "there is no mean here: the point is neither measured nor levelled. Choose one of the sides.",
        "此处没有平均可取：该条目不是测量或分级条目。请选择其中一方。",
    ),
    "conflict_decisions": (
        "this lies between decisions of the office that differ: {offered}. Withdraw those that are not to stand, with `inspector withdraw`.",
        "此处是督查办的裁定互不一致：{offered}。请用 `inspector withdraw` 撤回不再成立的裁定。",
    ),
    "version_unknown": (
        "no open question of versions is called {name}. Look at `inspector decide list`.",
        "没有名为 {name} 的版本问题。请查看 `inspector decide list`。",
    ),
    "chief_unnamed": (
        "the policy needs the head of the group: whose answers stand. Give the name.",
        "该口径须写明组长：以谁的记录为准。请填写姓名。",
    ),
    "record_named": (
        "{name} names no card, decision or visit that is here, or several. Give more of its digest, or `visit:<id>`.",
        "{name} 不是本机的卡、裁定或测评，或对应多个。请多给几位摘要，或用 `visit:<编号>`。",
    ),
}
