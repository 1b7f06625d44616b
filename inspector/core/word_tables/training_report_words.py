# SPDX-License-Identifier: MPL-2.0
"""Words of the trainer's report of a drill: people, questions, rulings, annex, method and provenance."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    # the trainer's report: first page
    "drill_paper.report": ("Trainer's report", "考核报告"),
    "drill_paper.report_of": ("Trainer's report: {title}", "考核报告：{title}"),
    "drill_paper.passed_basis": ("of {lines} who handed in", "交卷 {lines} 人"),
    "drill_paper.mean_agreement": ("mean agreement", "平均一致率"),
    "drill_paper.mean_detection": ("mean share of faults found", "平均问题检出率"),
    "drill_paper.mean_basis": ("over {points} questions", "共 {points} 题"),
    "drill_paper.missing": ("not handed in", "未交"),
    "drill_paper.missing_basis": ("of {expected} on the roster", "花名册 {expected} 人"),
    "drill_paper.ambiguous": ("ambiguous points", "歧义条目"),
    "drill_paper.ambiguous_basis": ("of {points} questions", "共 {points} 题"),
    "drill_paper.columns_note": (
        "{points} questions count; the key has {faults} faults, and {sound} questions are sound. Missed and false alarms are counted, leniency is the mean of answer − key in % of the full score: above 0 is lenient.",
        "计分 {points} 题，其中 {faults} 题有问题，{sound} 题无问题。漏判、误扣为题数；宽严为作答与标准答案之差的平均，按满分的百分比计，正为偏宽，负为偏严。",
    ),
    "drill_paper.missing_list": ("Not handed in", "未交名单"),
    "drill_paper.people_count": ("people: {count}", "{count} 人"),
    "drill_paper.practised_only": ("practised only", "仅有练习"),
    "drill_paper.to_know": ("To be known", "需要说明的情况"),
    # behaviours, parts, map, progress
    "drill_paper.behaviours": ("How everybody judges", "评判倾向"),
    "drill_paper.behaviour": ("Tendency", "倾向"),
    "drill_paper.steady_count": ("nothing to name: {count}", "无明显倾向 {count} 人"),
    "drill_paper.steady_all": ("Nobody's answers lean either way.", "所有人员均无明显倾向。"),
    "drill_paper.by_part": ("Results by section and site", "分项与分点位结果"),
    "drill_paper.answers": ("Answers", "答题数"),
    "drill_paper.map": ("Inspectors and questions", "人员与题目对照"),
    "drill_paper.map_note": (
        "M: fault missed; F: false alarm; D: otherwise than the key; –: not answered in time; ·: not put, for another answer of the same person; an empty cell agrees with the key.",
        "漏：漏判；误：误扣；异：结论不同；–：未按时作答；·：因本人另一题的作答而未出题；空格：与标准答案一致。",
    ),
    "drill_paper.map_part": (
        "Shown are {people} of {of_people} people, those that agree least with the key; every question is there.",
        "人员 {of_people} 人，此处列出一致率最低的 {people} 人；题目全部列出。",
    ),
    "drill_paper.map.missed": ("M", "漏"),
    "drill_paper.map.false_alarm": ("F", "误"),
    "drill_paper.map.differs": ("D", "异"),
    "drill_paper.map.blank": ("–", "–"),
    "drill_paper.map.late": ("–", "–"),
    "drill_paper.map.unasked": ("·", "·"),
    "drill_paper.progress": ("Progress over sessions", "历次对比"),
    "drill_paper.progress_note": (
        "The same numbers over the drills they took; each column is the agreement of one session. Sessions ask other questions, so small changes mean little.",
        "同一编号历次考核的一致率。各次题目不同，小的升降不说明问题。",
    ),
    "drill_paper.progress_chart": ("Means of those who took several drills", "多次参加者的平均值"),
    "drill_paper.gained": ("change", "变化"),
    # questions
    "drill_paper.ambiguous_list": ("Ambiguous points", "歧义条目"),
    "drill_paper.ambiguous_note": (
        "Questions few agree on with the key. Where trainees differ among themselves as well, the words of the point may be at fault, not the people.",
        "与标准答案一致者较少的题。学员之间也不一致时，问题可能在条目表述，而不在人。",
    ),
    "drill_paper.answers_given": ("Answers", "作答分布"),
    "drill_paper.answer_count": ("{answer} × {count}", "{answer} {count} 人"),
    "drill_paper.suggests": ("Suggests", "迹象"),
    "drill_paper.remark": ("Remark", "培训员意见"),
    "drill_paper.flag.ambiguous": (
        "Trainees read this point in several ways.",
        "学员对本条理解不一。",
    ),
    "drill_paper.flag.key": (
        "Trainees agree with each other, but not with the key: look at the key once more.",
        "学员彼此一致而与标准答案不同，请复核标准答案。",
    ),
    "drill_paper.evidence.split": ("Nearly all others chose “{wrong}”.", "其余多数选“{wrong}”。"),
    "drill_paper.evidence.scattered": ("No answer was given by half of them.", "没有任何答案过半。"),
    "drill_paper.evidence.together": ("Most chose “{wrong}”.", "多数选“{wrong}”。"),
    "drill_paper.evidence.distractor": (
        "Most wrong answers fell for what was planted to mislead.",
        "答错者多数受干扰项影响。",
    ),
    "drill_paper.evidence.blank": ("Many left it open.", "未作答者较多。"),
    "drill_paper.questions_list": ("Every question", "逐题情况"),
    "drill_paper.questions_note": (
        "Apart: of two trainees picked at random who answered it, how often they differ.",
        "分歧度：任取两名已作答学员，答案不同的比例。",
    ),
    "drill_paper.apart": ("apart", "分歧度"),
    "drill_paper.commonest": ("Commonest other answer", "最多的其他答案"),
    # rulings
    "drill_paper.rulings": ("Rulings of the trainer", "答案修订与作废"),
    "drill_paper.rulings_note": (
        "After each ruling everybody was graded again; below, what it changed.",
        "每次修订或作废后全部重新评阅，变化如下。",
    ),
    "drill_paper.act": ("Ruling", "处理"),
    "drill_paper.act.amend": ("key amended", "修订答案"),
    "drill_paper.act.void": ("made void", "作废本题"),
    "drill_paper.act.restore": ("key restored", "恢复原答案"),
    "drill_paper.act_to": ("{act}: {answer}", "{act}：{answer}"),
    "drill_paper.ruling_reason": ("Reason", "理由"),
    "drill_paper.ruled_by": ("By", "处理人"),
    "drill_paper.regraded": ("Changed", "变动人数"),
    "drill_paper.turned": ("Verdicts turned", "结果变化"),
    "drill_paper.turned_passed": ("now passed: {who}", "转为合格：{who}"),
    "drill_paper.turned_retrain": ("now to train again: {who}", "转为复训：{who}"),
    "drill_paper.before_after": ("Before and after", "修订前后"),
    "drill_paper.nothing_changed": ("Nobody's result changed.", "无人成绩变动。"),
    "drill_paper.agreement_before": ("Agreement before", "修订前一致率"),
    "drill_paper.agreement_after": ("after", "修订后一致率"),
    "drill_paper.outcome_before": ("Outcome before", "修订前结果"),
    "drill_paper.outcome_after": ("after", "修订后结果"),
    # statistical annex
    "drill_paper.annex": ("Statistical annex", "统计附录"),
    "drill_paper.annex_note": (
        "How alike the trainees judge among themselves, whatever the key says. For people, the first page tells more.",
        "学员彼此之间的一致程度，与标准答案无关。看人请以首页为准。",
    ),
    "drill_paper.annex_seed": (
        "From … to: 95 % of {resamples} resamples of the questions, seed “{seed}”. Values are rounded to three decimals here.",
        "下限、上限为对题目重抽样 {resamples} 次所得的 95% 区间，种子“{seed}”。此处保留三位小数。",
    ),
    "drill_paper.coefficient": ("Coefficient", "系数"),
    "drill_paper.value": ("Value", "数值"),
    "drill_paper.interval_from": ("from", "下限"),
    "drill_paper.interval_to": ("to", "上限"),
    "drill_paper.meaning": ("In plain words", "含义"),
    "drill_paper.as_names": ("Answers as words", "答案按类别"),
    "drill_paper.as_scores": ("Answers as scores", "答案按得分"),
    # method
    "drill_paper.method": ("How this was worked out", "计算说明"),
    "drill_paper.method_rule": (
        "Passed is who reaches every test of “{title}”: {tests}.",
        "“{title}”各项均达到者为合格：{tests}。",
    ),
    "drill_paper.method_counting": ("What counts", "计分口径"),
    "drill_paper.method_measures": ("Measures", "指标含义"),
    "drill_paper.method.key": (
        "Every question with a key answer counts once; one without does not count.",
        "有标准答案的题各计一次，无标准答案的题不计。",
    ),
    "drill_paper.method.accepted": (
        "An answer the key accepts beside its own counts as agreeing.",
        "标准答案注明“亦可”的答案按一致计。",
    ),
    "drill_paper.method.blank": (
        "A question left open counts as not agreeing, and as missed where the key has a fault.",
        "未作答按不一致计；标准答案有问题的，同时计漏判。",
    ),
    "drill_paper.method.late": (
        "The time limit is {minutes} minutes without breaks; what was answered later counts as left open.",
        "限时 {minutes} 分钟（不含休息），超时作答按未作答计。",
    ),
    "drill_paper.method.no_limit": ("There is no time limit.", "不限时。"),
    "drill_paper.method.counts.first": (
        "Of several attempts of one number the first one counts.",
        "同一编号多次作答的，以第一次为准。",
    ),
    "drill_paper.method.counts.last": (
        "Of several attempts of one number the last one counts.",
        "同一编号多次作答的，以最后一次为准。",
    ),
    "drill_paper.method.counts.best": (
        "Of several attempts of one number the best one counts.",
        "同一编号多次作答的，以最好的一次为准。",
    ),
    "drill_paper.method.order.fixed": (
        "Questions stood in the order of the drill for everybody.",
        "各人题目顺序相同。",
    ),
    "drill_paper.method.order.shuffled": (
        "Within each site questions were shuffled by the seed “{seed}”.",
        "各点位内题目按种子“{seed}”打乱。",
    ),
    "drill_paper.method.void": (
        "Questions made void count for nobody: {count}.",
        "作废的题对任何人都不计：{count} 题。",
    ),
    "drill_paper.method.practice": (
        "Practice is shown apart; it never passes and never counts.",
        "练习单列，不计合格，不计成绩。",
    ),
    "drill_paper.method.never": (
        "Nothing of a drill enters a ranking or a figure of a real evaluation.",
        "培训考核的任何结果不进入排名，不进入正式测评的任何数据。",
    ),
    "drill_paper.method.agreement": (
        "Agreement is the share of the questions whose answer is the key's.",
        "一致率：作答与标准答案相同的题数占计分题数的比例。",
    ),
    "drill_paper.method.misses": (
        "Missed is a fault of the key that was not taken off; a false alarm is points taken off where the key takes off none. Faults found is the share of the key's faults where something was taken off.",
        "漏判：标准答案扣分而作答未扣。误扣：标准答案不扣而作答扣分。问题检出率：标准答案有问题的题中，作答也扣分的比例。",
    ),
    "drill_paper.method.bias": (
        "Leniency is the mean of answer − key over the questions that have a score, in shares of the full score: above 0 is lenient, below 0 strict.",
        "宽严：有分值的题上作答得分率与标准答案得分率之差的平均，大于零为偏宽，小于零为偏严。",
    ),
    "drill_paper.method.behaviour": (
        "A tendency is named only where several answers show it; the numbers it rests on stand beside it.",
        "评判倾向仅在多题显示时指出，所依据的数字列于其旁。",
    ),
    "drill_paper.method.ambiguous": (
        "A point is looked at when at least {answers} answered it, fewer than {agreed} % of all agree with the key, and fewer than {able} % of those who judge at least as well as the median elsewhere. It is called ambiguous where two trainees picked at random differ in at least {apart} % of cases; where they differ less, the key is to be looked at.",
        "需要复看的条目：至少 {answers} 人作答，全体与标准答案一致者不足 {agreed}%，其他题成绩不低于中位数的学员中一致者也不足 {able}%。其中任取两人答案不同的比例达 {apart}% 的为歧义条目，不足 {apart}% 的提示复核标准答案。",
    ),
    # provenance
    "drill_paper.provenance": ("Provenance", "数据来源"),
    "drill_paper.counts": ("Counts", "是否计分"),
    "drill_paper.counts_yes": ("yes", "计分"),
    "drill_paper.counts_no": ("no", "不计"),
    "drill_paper.cards": ("Cards", "评分表"),
    "drill_paper.basis.drill": ("Drill", "考核题目"),
    "drill_paper.basis.pack": ("Pack ({mode})", "考核包（{mode}）"),
    "drill_paper.mode.master": ("master", "培训员"),
}
