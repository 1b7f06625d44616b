# SPDX-License-Identifier: MPL-2.0
"""Terms of the field: statuses, reasons, kinds of round, channels, ways of judging."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    # outcomes of a judged point
    "outcome.met": ("met", "符合"),
    "outcome.lost": ("not met", "不符合"),
    "outcome.partial": ("partly met", "部分符合"),
    # statuses: never numbers
    "status.judged": ("judged", "已测评"),
    "status.unjudged": ("not yet judged", "未测评"),
    "status.not_applicable": ("not applicable", "不适用"),
    "status.cannot_judge": ("cannot be judged", "无法判定"),
    "status.not_asked": ("covert round: not asked", "暗访不查"),
    "status.not_sampled": ("not sampled", "未抽到"),
    # why a point cannot be judged
    "reason.covert": ("cannot be checked covertly", "暗访不便查验"),
    "reason.hours": ("outside the set hours", "非规定时段"),
    "reason.weather": ("weather", "天气"),
    "reason.closed": ("closed off", "封闭"),
    "reason.not_in_drill": ("not asked in this drill", "本次考核未设此题"),
    "reason.recheck": ("re-check: no problem before", "回头看：此前无问题"),
    # kinds of round
    "round.self_check": ("self-check", "自查"),
    "round.covert": ("covert visit", "暗访"),
    "round.open": ("open visit", "明查"),
    "round.cross_check": ("cross-check", "交叉检查"),
    "round.mock": ("mock evaluation", "模拟测评"),
    "round.official": ("official", "正式测评"),
    "round.recheck": ("re-check", "回头看"),
    "round.drill": ("drill", "培训考核"),
    # channels
    "channel.leaders": ("district leaders", "区级领导包挂督导"),
    "channel.two_offices": ("the two offices", "两办重点督查"),
    "channel.creation_office": ("creation office", "创城办日常督查"),
    "channel.discipline": ("discipline inspection", "纪委监督检查"),
    "channel.press": ("the press", "新闻舆论监督"),
    "channel.citizens": ("citizens", "市民群众监督"),
    # how a point is judged
    "way.look": ("look", "看"),
    "way.ask": ("ask", "问"),
    "way.records": ("check records", "查"),
    "way.act": ("act it out", "验"),
    # owners of a site
    # status of a checklist
    "checklist.example": ("example", "示例"),
    "checklist.local": ("local", "地方"),
    "checklist.official": ("official", "正式"),
    # editions
    "edition.internal": ("internal edition", "内部版"),
    "edition.outside": ("outside edition", "对外版"),
    # flags of a problem
    "flag.fixed_on_spot": ("corrected on the spot", "现场整改"),
    "flag.repeat": ("repeat", "重复发生"),
    "flag.typical": ("typical", "典型"),
    # rule kinds
    "rule.yes_no": ("yes / no", "符合/不符合"),
    "rule.levels": ("levels", "分级"),
    "rule.free": ("free score", "自由评分"),
    "rule.deduct": ("deduction per occurrence", "逐处扣分"),
    "rule.shortfall": ("deduction for what is missing", "缺项扣分"),
    "rule.proportional": ("in proportion", "按比例得分"),
}
