# SPDX-License-Identifier: MPL-2.0
"""Terms of grading a drill (评阅): outcomes, what is measured, how somebody judges, and why a rule is not reached."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "drill.outcome.agreed": ("as the key", "一致"),
    "drill.outcome.missed": ("missed", "漏判"),
    "drill.outcome.false_alarm": ("false alarm", "误扣"),
    "drill.outcome.differs": ("otherwise than the key", "结论不同"),
    "drill.outcome.blank": ("not answered", "未作答"),
    "drill.outcome.late": ("answered late", "超时作答"),
    "drill.outcome.unasked": ("not put", "未出题"),
    "drill.outcome.void": ("void", "已作废"),
    "drill.measure.agreement": ("agreement", "一致率"),
    "drill.measure.detection": ("faults detected", "问题检出率"),
    "drill.measure.miss": ("faults missed", "漏判率"),
    "drill.measure.false_alarm": ("false alarms", "误扣率"),
    "drill.measure.disagreements": ("questions that differ", "不一致题数"),
    "drill.measure.disagreements_site": ("questions that differ at one site", "单个点位不一致题数"),
    "drill.measure.site_agreement": ("agreement, mean of the sites", "各点位平均一致率"),
    "drill.measure.difference": ("mean absolute difference", "平均绝对差"),
    "drill.measure.bias": ("leniency, whichever way", "宽严偏差（不计方向）"),
    "drill.verdict.passed": ("passed", "合格"),
    "drill.verdict.withheld": ("to be ruled on", "待裁定"),
    "drill.verdict.retrain": ("to train again", "复训"),
    "drill.verdict.practice": ("practice", "练习"),
    "drill.behaviour.lenient": ("lenient", "宽松"),
    "drill.behaviour.strict": ("too strict", "过严"),
    "drill.behaviour.careless": ("careless", "粗心"),
    "drill.behaviour.hurried": ("hurried", "过快"),
    "drill.behaviour.steady": ("steady", "稳定"),
    "drill.conduct.lenient.rates": (
        "Lenient: missed {missed} of {faults} faults, with {false_alarms} false alarms where {sound} questions are sound.",
        "宽松：{faults} 处问题漏判 {missed} 处，{sound} 道无问题的题误扣 {false_alarms} 道。",
    ),
    "drill.conduct.lenient.scores": (
        "Lenient: the scores lie {lean} % of the full score above the key's on average ({wrong} of {answered} answers differ).",
        "宽松：得分平均比标准答案高出满分的 {lean}%（作答 {answered} 题，{wrong} 题不一致）。",
    ),
    "drill.conduct.strict.rates": (
        "Too strict: {false_alarms} false alarms where {sound} questions are sound, and {missed} of {faults} faults missed.",
        "过严：{sound} 道无问题的题误扣 {false_alarms} 道，{faults} 处问题漏判 {missed} 处。",
    ),
    "drill.conduct.strict.scores": (
        "Too strict: the scores lie {lean} % of the full score below the key's on average ({wrong} of {answered} answers differ).",
        "过严：得分平均比标准答案低满分的 {lean}%（作答 {answered} 题，{wrong} 题不一致）。",
    ),
    "drill.conduct.careless.rates": (
        "Careless: missed {missed} of {faults} faults and gave {false_alarms} false alarms where {sound} questions are sound.",
        "粗心：{faults} 处问题漏判 {missed} 处，{sound} 道无问题的题又误扣 {false_alarms} 道。",
    ),
    "drill.conduct.careless.blanks": (
        "Careless: {blanks} of {points} questions were not answered in time.",
        "粗心：{points} 题中有 {blanks} 题未按时作答。",
    ),
    "drill.conduct.hurried.time": (
        "Hurried: {quick} of {timed} answers took under {seconds} s, and {wrong} of {answered} are not as the key.",
        "过快：{timed} 题中有 {quick} 题用时不足 {seconds} 秒，作答 {answered} 题，{wrong} 题不一致。",
    ),
    "drill.conduct.and": ("{first} {then}", "{first}{then}"),
    "drill.conduct.steady": (
        "Nothing to name: {wrong} of {answered} answers are not as the key.",
        "无明显倾向：作答 {answered} 题，{wrong} 题不一致。",
    ),
    "drill.why.share.least.holds": (
        "{measure}: {found} %, at least {bound} % is asked for.",
        "{measure}：{found}%，要求不低于 {bound}%，达到。",
    ),
    "drill.why.share.least.fails": (
        "{measure}: {found} %, {short} points short of {bound} %.",
        "{measure}：{found}%，要求不低于 {bound}%，差 {short} 个百分点。",
    ),
    "drill.why.share.most.holds": (
        "{measure}: {found} %, at most {bound} % is allowed.",
        "{measure}：{found}%，要求不高于 {bound}%，达到。",
    ),
    "drill.why.share.most.fails": (
        "{measure}: {found} %, {short} points above {bound} %.",
        "{measure}：{found}%，要求不高于 {bound}%，超出 {short} 个百分点。",
    ),
    "drill.why.share.free": (
        "{measure}: nothing to measure in this drill, so it holds.",
        "{measure}：本次考核无可计算的题，视为达到。",
    ),
    "drill.why.share.nothing": (
        "{measure}: nothing to measure, so it does not hold.",
        "{measure}：无可计算的题，视为未达到。",
    ),
    "drill.why.count.least.holds": (
        "{measure}: {found}, at least {bound} are asked for.",
        "{measure}：{found}，要求不低于 {bound}，达到。",
    ),
    "drill.why.count.least.fails": (
        "{measure}: {found}, {short} short of {bound}.",
        "{measure}：{found}，要求不低于 {bound}，差 {short}。",
    ),
    "drill.why.count.most.holds": (
        "{measure}: {found}, at most {bound} are allowed.",
        "{measure}：{found}，要求不高于 {bound}，达到。",
    ),
    "drill.why.count.most.fails": (
        "{measure}: {found}, {short} above {bound}.",
        "{measure}：{found}，要求不高于 {bound}，超出 {short}。",
    ),
}
