# SPDX-License-Identifier: MPL-2.0
"""Words of sites and rounds: what keeps a site from being judged, what a refusal counts, what a kind of round asks."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "site_state.closed": ("closed down", "停业"),
    "site_state.rebuilding": ("being rebuilt", "拆改"),
    "site_state.fenced": ("fenced off", "围挡"),
    "site_state.withdrawn": ("withdrawn", "点位撤销"),
    "site_state.refused": ("entry refused", "拒检"),
    "refusal.excluded": ("left out of the score", "不计入得分"),
    "refusal.zero": ("counted as zero", "按0分计"),
    "kind_rule.self_check": (
        "A unit checks itself. Ranked only where the round says so.",
        "单位自查自评。除非轮次注明，不参与排名。",
    ),
    "kind_rule.covert": (
        "Unannounced: points judged from records are not asked, and no representative of the site signs. Ranked.",
        "不打招呼：查阅类标准暗访不查，点位代表不签字。参与排名。",
    ),
    "kind_rule.open": (
        "Announced: everything is asked, and the representative of the site may sign. Ranked.",
        "公开检查：全部标准均查，点位代表可签字。参与排名。",
    ),
    "kind_rule.cross_check": (
        "Units check one another. Everything is asked. Ranked.",
        "单位之间互查，全部标准均查。参与排名。",
    ),
    "kind_rule.mock": (
        "A full round by the official method, published and ranked.",
        "按正式测评办法完整进行一轮，公布并排名。",
    ),
    "kind_rule.official": ("The evaluation that counts. Ranked.", "计入成绩的正式测评。参与排名。"),
    "kind_rule.recheck": (
        "Only points with a problem before are asked; it replaces no full card. Ranked only where the round says so.",
        "只看此前查出问题的标准，不替代完整测评。除非轮次注明，不参与排名。",
    ),
    "kind_rule.drill": ("For training: never ranked.", "用于培训考核，一律不排名。"),
}
