# SPDX-License-Identifier: MPL-2.0
"""Words of the roll-up: its steps, its policies, and how they are printed."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "roll.total": ("{name}: score rate", "{name}：得分率"),
    "roll.periods": ("periods by weight", "各期加权"),
    "roll.methods": ("methods by weight", "各测评方式加权"),
    "roll.types": ("site types by weight", "各类点位加权"),
    "roll.weighed": ("{name}: rate × weight ÷ sum of weights", "{name}：得分率×权重÷权重合计"),
    "roll.weight": ("weight", "权重"),
    "roll.weights": ("sum of weights", "权重合计"),
    "roll.missing": ("{name}: nothing judged, {policy}", "{name}：未测评，{policy}"),
    "roll.units_mean": ("mean of units", "各单位平均"),
    "roll.units_pooled": ("all units pooled: earned ÷ possible", "全部单位合并计算：得分÷应得分"),
    "roll.unit": ("{name}", "{name}"),
    "roll.sites_mean": ("mean of sites", "各点位平均"),
    "roll.sites_pooled": ("all sites pooled: earned ÷ possible", "全部点位合并计算：得分÷应得分"),
    "roll.site_mean": ("{site}: mean of its visits", "{site}：各次测评平均"),
    "roll.site_newest": ("{site}: its newest visit", "{site}：取最近一次测评"),
    "roll.visit": ("visit {order}", "测评 {order}"),
    "policy.visits_mean": ("several visits of one site: their mean", "同一点位多次测评：取平均"),
    "policy.visits_newest": ("several visits of one site: the newest", "同一点位多次测评：取最近一次"),
    "policy.raters_evidence": (
        "several inspectors at one time: a fault with a photo stands",
        "多人同时测评：有据即扣",
    ),
    "policy.raters_chief": ("several inspectors at one time: the leader decides", "多人同时测评：组长裁定"),
    "policy.raters_mean": (
        "several inspectors at one time: the mean for measured and levelled points, otherwise a fault with a photo stands",
        "多人同时测评：计量和分级条目取平均，其余有据即扣",
    ),
    "policy.raters_trimmed": (
        "several inspectors at one time: the trimmed mean for measured and levelled points, else a fault with a photo stands",
        "多人同时测评：计量和分级条目去掉最高最低后取平均，其余有据即扣",
    ),
    "policy.raters_consensus": ("several inspectors at one time: only what all say alike", "多人同时测评：一致才算"),
    "policy.missing_rescale": ("a part in which nothing was judged: re-based on the rest", "缺项：按其余部分折算"),
    "policy.missing_zero": ("a part in which nothing was judged: counts zero", "缺项：按零分计"),
    "policy.missing_full": ("a part in which nothing was judged: counts full", "缺项：按满分计"),
    "policy.missing_peers": ("a part in which nothing was judged: the mean of its peers", "缺项：取同级平均"),
    "policy.sites_mean": ("sites of a unit: mean of their rates", "单位得分：各点位得分率平均"),
    "policy.sites_pooled": ("sites of a unit: points pooled", "单位得分：各点位合并计算"),
    "policy.units_mean": ("units of an area: mean of their rates", "地区得分：各单位得分率平均"),
    "policy.units_pooled": ("units of an area: points pooled", "地区得分：各单位合并计算"),
    "policy.least_sites": (
        "fewer than {n} sites: sample too small, not ranked",
        "点位少于{n}个：样本不足，不参与排名",
    ),
    "policy.weights": ("{name}: {weights}", "{name}：{weights}"),
    "policy.weight": ("{id} {weight}", "{id} {weight}"),
    "policy.types": ("weights of site types", "点位类型权重"),
    "policy.methods": ("weights of methods", "测评方式权重"),
    "policy.periods": ("weights of periods", "各期权重"),
}
