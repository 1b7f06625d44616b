# SPDX-License-Identifier: MPL-2.0
"""Words of agreement: names of coefficients, what each says in plain words, and how `inspector agree` prints."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "agree.name.agreement": ("raw agreement", "原始一致率"),
    "agree.name.cohen": ("Cohen's κ", "Cohen κ"),
    "agree.name.cohen_linear": ("weighted κ, linear", "加权 κ（线性）"),
    "agree.name.cohen_quadratic": ("weighted κ, quadratic", "加权 κ（平方）"),
    "agree.name.fleiss": ("Fleiss' κ", "Fleiss κ"),
    "agree.name.ac1": ("Gwet's AC1", "Gwet AC1"),
    "agree.name.alpha_nominal": ("Krippendorff's α, names", "Krippendorff α（类别）"),
    "agree.name.alpha_ordinal": ("Krippendorff's α, ranks", "Krippendorff α（次序）"),
    "agree.name.alpha_interval": ("Krippendorff's α, numbers", "Krippendorff α（数值）"),
    "agree.name.icc1": ("ICC(1)", "ICC(1)"),
    "agree.name.icc2": ("ICC(2,1)", "ICC(2,1)"),
    "agree.name.icc3": ("ICC(3,1)", "ICC(3,1)"),
    "agree.name.icc1k": ("ICC(1,k)", "ICC(1,k)"),
    "agree.name.icc2k": ("ICC(2,k)", "ICC(2,k)"),
    "agree.name.icc3k": ("ICC(3,k)", "ICC(3,k)"),
    "agree.say.agreement": (
        "Two inspectors picked at random give the same answer to {percent} % of the points; chance is not taken off.",
        "任取两名测评员，{percent}%的条目答案相同（未扣除巧合）。",
    ),
    "agree.say.pair.poor": (
        "The two inspectors agree less than chance would give.",
        "两名测评员的一致程度低于纯属巧合的水平。",
    ),
    "agree.say.pair.slight": (
        "The two inspectors agree hardly more than chance would give.",
        "两名测评员的一致程度仅略高于巧合。",
    ),
    "agree.say.pair.fair": (
        "The two inspectors agree a little more than chance would give.",
        "两名测评员的一致程度稍高于巧合，尚属一般。",
    ),
    "agree.say.pair.moderate": (
        "The two inspectors agree clearly more than chance would give, yet often differ.",
        "两名测评员的一致程度明显高于巧合，但仍常有分歧。",
    ),
    "agree.say.pair.substantial": (
        "The two inspectors agree far more than chance would give.",
        "两名测评员的一致程度远高于巧合。",
    ),
    "agree.say.pair.almost_perfect": (
        "The two inspectors agree almost always, far beyond chance.",
        "两名测评员几乎总是一致，远非巧合。",
    ),
    "agree.say.random.poor": (
        "Two inspectors picked at random agree on this less than chance would give.",
        "任取两名测评员，一致程度低于纯属巧合的水平。",
    ),
    "agree.say.random.slight": (
        "Two inspectors picked at random agree on this hardly more than chance would give.",
        "任取两名测评员，一致程度仅略高于巧合。",
    ),
    "agree.say.random.fair": (
        "Two inspectors picked at random agree on this a little more than chance would give.",
        "任取两名测评员，一致程度稍高于巧合，尚属一般。",
    ),
    "agree.say.random.moderate": (
        "Two inspectors picked at random agree on this clearly more than chance would give, yet often differ.",
        "任取两名测评员，一致程度明显高于巧合，但仍常有分歧。",
    ),
    "agree.say.random.substantial": (
        "Two inspectors picked at random agree on this far more than chance would give.",
        "任取两名测评员，一致程度远高于巧合。",
    ),
    "agree.say.random.almost_perfect": (
        "Two inspectors picked at random agree on this almost always, far beyond chance.",
        "任取两名测评员，几乎总是一致，远非巧合。",
    ),
    "agree.say.near.poor": (
        "Counting near misses in part, the two agree less than chance would give.",
        "把相近的答案按程度计入，两人的一致程度低于纯属巧合的水平。",
    ),
    "agree.say.near.slight": (
        "Counting near misses in part, the two agree hardly more than chance would give.",
        "把相近的答案按程度计入，两人的一致程度仅略高于巧合。",
    ),
    "agree.say.near.fair": (
        "Counting near misses in part, the two agree a little more than chance would give.",
        "把相近的答案按程度计入，两人的一致程度稍高于巧合，尚属一般。",
    ),
    "agree.say.near.moderate": (
        "Counting near misses in part, the two agree clearly more than chance would give, yet often lie apart.",
        "把相近的答案按程度计入，两人的一致程度明显高于巧合，但仍常有出入。",
    ),
    "agree.say.near.substantial": (
        "Counting near misses in part, the two agree far more than chance would give.",
        "把相近的答案按程度计入，两人的一致程度远高于巧合。",
    ),
    "agree.say.near.almost_perfect": (
        "Counting near misses in part, the two agree almost always, far beyond chance.",
        "把相近的答案按程度计入，两人几乎总是一致，远非巧合。",
    ),
    "agree.say.alpha.reliable": (
        "It makes little difference who judges: conclusions may rest on these answers.",
        "由谁来评差别很小：这些答案可以作为结论的依据。",
    ),
    "agree.say.alpha.tentative": (
        "It makes some difference who judges: only tentative conclusions may rest on these answers.",
        "由谁来评有一定差别：这些答案只能支持初步结论。",
    ),
    "agree.say.alpha.unreliable": (
        "It makes too much difference who judges: no conclusions should rest on these answers.",
        "由谁来评差别过大：不宜据这些答案下结论。",
    ),
    "agree.say.icc.poor": (
        "The score of a single inspector hardly tells the points apart ({how}).",
        "单名测评员的评分难以区分各条目（{how}）。",
    ),
    "agree.say.icc.moderate": (
        "The score of a single inspector tells the points apart moderately well ({how}).",
        "单名测评员的评分能大致区分各条目（{how}）。",
    ),
    "agree.say.icc.good": (
        "The score of a single inspector tells the points apart well ({how}).",
        "单名测评员的评分能较好地区分各条目（{how}）。",
    ),
    "agree.say.icc.excellent": (
        "The score of a single inspector tells the points apart very well ({how}).",
        "单名测评员的评分能很好地区分各条目（{how}）。",
    ),
    "agree.say.icc_mean.poor": (
        "Even the mean of all {k} inspectors hardly tells the points apart ({how}).",
        "即使取全部 {k} 名测评员的平均，也难以区分各条目（{how}）。",
    ),
    "agree.say.icc_mean.moderate": (
        "The mean of all {k} inspectors tells the points apart moderately well ({how}).",
        "全部 {k} 名测评员的平均能大致区分各条目（{how}）。",
    ),
    "agree.say.icc_mean.good": (
        "The mean of all {k} inspectors tells the points apart well ({how}).",
        "全部 {k} 名测评员的平均能较好地区分各条目（{how}）。",
    ),
    "agree.say.icc_mean.excellent": (
        "The mean of all {k} inspectors tells the points apart very well ({how}).",
        "全部 {k} 名测评员的平均能很好地区分各条目（{how}）。",
    ),
    "agree.how.any": ("whoever judges which point", "不论谁评哪个条目"),
    "agree.how.strict": ("strictness counts as error", "宽严不同计为误差"),
    "agree.how.order": ("steady strictness does not count", "稳定的宽严差别不计"),
    "agree.say.paradox": (
        "{name} misleads here: inspectors agree on {percent} % of the points, but {share} % of all answers are “{value}”, and then κ falls however well they agree. Look at Gwet's AC1.",
        "此处 {name} 会误导：{percent}%的条目答案一致，但全部答案中有{share}%是“{value}”，这时无论多么一致，κ 都会偏低。请看 Gwet AC1。",
    ),
    "said.agree_whole": (
        "{units} points, {raters} inspectors, {missing} answers missing",
        "{units} 个条目，{raters} 名测评员，缺 {missing} 个答案",
    ),
    "said.agree_seed": (
        "In brackets: 95 % of {resamples} resamples of the points, seed “{seed}”.",
        "方括号内：对条目重抽样 {resamples} 次所得的 95% 区间，种子“{seed}”。",
    ),
    "said.agree_key": ("Against the key “{key}”", "与标准答案“{key}”相比"),
    "said.agree_rater": ("inspector", "测评员"),
    "said.agree_agreement": ("agreement", "一致率"),
    "said.agree_detection": ("detected", "检出率"),
    "said.agree_miss": ("missed", "漏判率"),
    "said.agree_false_alarm": ("false alarms", "误扣率"),
    "said.agree_bias": ("leniency", "宽严"),
    "said.agree_difference": ("mean difference", "平均绝对差"),
    "said.agree_key_note": (
        "Shares in %; leniency and difference in % of the full score, above 0 is lenient.",
        "单位为%；宽严与平均绝对差为满分的百分比，大于零为偏宽。",
    ),
}
