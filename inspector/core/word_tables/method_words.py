# SPDX-License-Identifier: MPL-2.0
"""Words of the office's method page: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "report.method": ("Method", "测评方法"),
    "report.method_rates": ("Numbers", "指标口径"),
    "report.method_rate": (
        "Score rate = points earned ÷ points possible × 100. Pass rate = points met ÷ points judged × 100. They are different numbers and are shown apart, with the size of their sample. Those of a unit and of the whole are joined step by step along the path named below, and may differ from the ratio of all counts.",
        "得分率＝得分÷应得分×100；符合率＝符合条目数÷已测条目数×100。两者为不同指标，分别列示，并注明样本量。单位和全域的两率按下列汇总路径逐级合成，可与总次数之比不同。",
    ),
    "report.method_rounding": (
        "All sums, means and ranks are computed from exact values; numbers are rounded once, half up, when printed. Totals are from unrounded values and may differ in the last digit from the sum of their printed parts.",
        "合计、平均与名次均按未取整的精确值计算，仅在印出时四舍五入一次；合计由未取整数值得出，末位可能与所列各部分之和不一致。",
    ),
    "report.method_blank": (
        "A point not judged, not applicable, or that cannot be judged is never a number: it stands in neither sum.",
        "未测评、不适用、无法判定的条目不是分数，既不计得分，也不计应得分。",
    ),
    "report.method_problems": (
        "The score counts points, the problem list counts problems: one point may hold several problems or none.",
        "得分按条目计，问题清单按问题计；同一条目可有多个问题，也可没有问题。",
    ),
    "report.method_measures": ("Units are ranked by: {measures}.", "排名依据：{measures}。"),
    "report.method_weighed": ("{name} {weight}", "{name}（权重 {weight}）"),
    "report.method_path_sites": (
        "Path: visit → site → site type → unit → whole.",
        "汇总路径：单次测评→点位→点位类型→单位→全域。",
    ),
    "report.method_path_indicators": (
        "Path: point → indicator → project, over all sites.",
        "汇总路径：条目→指标→项目（按全部点位）。",
    ),
    "report.method_ties_competition": (
        "Ranks are by exact values; units with equal values share a place, and the next place is left out (1, 1, 3).",
        "名次按精确值排列，得分相同者并列，其后名次顺延（1、1、3）。",
    ),
    "report.method_ties_dense": (
        "Ranks are by exact values; units with equal values share a place, and no place is left out (1, 1, 2).",
        "名次按精确值排列，得分相同者并列，其后名次不跳（1、1、2）。",
    ),
    "report.method_policies": ("Named rules", "汇总规则"),
    "report.method_period": ("Periods: by {period}.", "期次：按{period}。"),
    "report.period.": ("the round's own", "各轮次自定"),
    "report.period.week": ("week", "周"),
    "report.period.month": ("month", "月"),
    "report.period.quarter": ("quarter", "季度"),
    "report.period.year": ("year", "年"),
    "report.method_stars": ("Stars: {bands}.", "星级：{bands}。"),
    "report.method_star": ("{title} from {least}", "{title} {least} 分及以上"),
    "report.method_groups": ("Groups rank among themselves: {groups}.", "分组排名：{groups}。"),
    "report.method_group": ("{title} ({units})", "{title}（{units}）"),
    "report.method_rounds": ("Rounds that count", "计入的测评轮次"),
    "report.method_checklists": ("Checklists", "所用测评表"),
    "report.method_checklist": ("{title} {version}: {standing}", "{title} {version}：{standing}"),
    "report.method_decisions": (
        "Where scorecards differ the office decides, with a reason; a fault is never halved. What was found is kept beside what stands.",
        "评分表不一致处由办公室裁定并注明理由，是非判断不取平均；原始记录与裁定结果一并保留。",
    ),
    "report.totals_note": (
        "Here each point is joined over all its observations; points count by their full points, so the pass rate is not that of the units.",
        "本表按条目汇总全部观测，再按指标分值合成到指标和项目；其符合率与各单位逐级平均的符合率口径不同。",
    ),
}
