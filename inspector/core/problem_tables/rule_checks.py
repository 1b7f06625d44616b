# SPDX-License-Identifier: MPL-2.0
"""What is wrong with the parameters of a rule that has parts, options, bands or raters: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "rule_options": (
        "point {point}: the rule needs more options, or has over 9, or a code is empty, repeated or holds a dot or white space. Correct the codes.",
        "条目 {point}：选项太少、超过 9 个，或代号为空、重复、含点号或空白。请更正各选项的 code。",
    ),
    "rule_factors": (
        "point {point}: factors must fall from the best option (1 for full points) to the worst, none below 0. Correct “factor”.",
        "条目 {point}：系数须从最好的一项（满分为 1）到最差的一项依次递减，且不得小于 0。请更正 factor。",
    ),
    "rule_parts": (
        "point {point}: the rule needs 1 to 200 parts, each with an id of its own without dots and white space. Correct “parts”.",
        "条目 {point}：须有 1 到 200 个分项，编号互不相同且不含点号、空白。请更正 parts。",
    ),
    "rule_lines": (
        "point {point}: the rule needs 1 to 200 lines, each with an id of its own without dots and white space. Correct the ids.",
        "条目 {point}：须有 1 到 200 行，编号互不相同且不含点号、空白。请更正各行的 id。",
    ),
    "rule_weights": (
        "point {point}: a weight is not above 0 or is over 1,000,000. Correct “weight”.",
        "条目 {point}：权重须大于 0 且不超过 1000000。请更正 weight。",
    ),
    "rule_unreachable": (
        "point {point}: a level, result or tier can never come about, because a better one always holds first or nothing leads to it. Delete or correct it.",
        "条目 {point}：有一个等级、结果或档次永远不会出现（总有更好的一档先成立，或没有任何情形对应它）。请删去或更正。",
    ),
    "rule_choice_points": (
        "point {point}: the points of the options must begin at the full points and fall, none below 0. Correct “points” or “full”.",
        "条目 {point}：各选项的分值须从满分开始依次递减，且不得小于 0。请更正 points 或 full。",
    ),
    "rule_sampled_whole": (
        "point {point}: “whole” goes from 0 to 1,000,000. Leave it out when the size of the sample is entered on the spot.",
        "条目 {point}：whole 须在 0 到 1000000 之间；现场填写抽查数时请省略。",
    ),
    "rule_sampled_least": (
        "point {point}: the least shares must fall from the best level to the worst, within 1 to 0, and end at 0. Correct “least”.",
        "条目 {point}：各级的最低比例须在 1 到 0 之间依次递减，最后一级为 0。请更正 least。",
    ),
    "rule_bands_rows": (
        "point {point}: bands need 1 to 20 rows, either all with “least” or all with “most”. Correct “bands”.",
        "条目 {point}：分档须有 1 到 20 行，并统一用 least 或统一用 most。请更正 bands。",
    ),
    "rule_bands_range": (
        "point {point}: a band's bound lies outside the numbers that can be entered. Correct the bound, or “most” of the rule.",
        "条目 {point}：某一档的界限不在可填写的数值范围内。请更正界限或规则的 most。",
    ),
    "rule_bands_order": (
        "point {point}: bands must run from the best (factor 1) to the worst, bounds and factors alike, none below 0. Order them.",
        "条目 {point}：各档须从最好（系数 1）到最差排列，界限与系数同向变化，系数不得小于 0。请重新排列。",
    ),
    "rule_bands_step": (
        "point {point}: “most” must be above 0 and up to 1,000,000, and a whole number of steps. Correct “most” or “step”.",
        "条目 {point}：most 须大于 0、不超过 1000000，且为 step 的整数倍。请更正 most 或 step。",
    ),
    "rule_rate_bands": (
        "point {point}: bands on a rate say “least”, in percent without violations. Write “least” instead of “most”.",
        "条目 {point}：合规率分档须写 least（合规率百分数）。请把 most 改为 least。",
    ),
    "rule_additive_points": (
        "point {point}: each part brings more than 0 and up to 1,000,000 points. Correct “points”.",
        "条目 {point}：每个分项的分值须大于 0 且不超过 1000000。请更正 points。",
    ),
    "rule_additive_sum": (
        "point {point}: the parts together do not reach the full points. Raise “points” or lower “full”.",
        "条目 {point}：各分项分值之和达不到满分。请提高 points 或降低 full。",
    ),
    "rule_demerits_options": (
        "point {point}: demerits need 1 to 8 options with different codes; the code “none” stands for no violation by itself. Correct “options”.",
        "条目 {point}：违规记分须有 1 到 8 个选项，代号互不相同；none 已用来表示未发现违规。请更正 options。",
    ),
    "rule_demerits_points": (
        "point {point}: demerits must be above 0, at most the full points, and not fall. Correct “demerits” or “full”.",
        "条目 {point}：记分须大于 0、不超过满分，并由轻到重排列。请更正 demerits 或 full。",
    ),
    "rule_veto_cap": (
        "point {point}: the effect “cap” needs “cap”, a percentage from 0 to 100, and no other effect has one. Correct “effect” or “cap”.",
        "条目 {point}：effect 为 cap 时须写 cap（0 到 100 的百分数），其他情形不写。请更正 effect 或 cap。",
    ),
    "rule_findings_limits": (
        "point {point}: every result but the last has limits of 0 or above on known lines, each line once; the last has none. Correct “limits”.",
        "条目 {point}：除最后一个结果外，每个结果都须有限数，行编号须存在且不重复，限数不小于 0；最后一个不写限数。请更正 limits。",
    ),
    "rule_risk_scales": (
        "point {point}: likelihood and scope need 1 to 9 grades each, with different codes without dots and white space. Correct the codes.",
        "条目 {point}：可能性与影响范围各须有 1 到 9 级，代号互不相同且不含点号、空白。请更正 code。",
    ),
    "rule_risk_matrix": (
        "point {point}: the matrix needs a row for each likelihood, an entry for each scope, and only codes of levels. Correct “matrix”.",
        "条目 {point}：矩阵每行对应一级可能性，每列对应一级影响范围，内容须为 levels 中的代号。请更正 matrix。",
    ),
    "rule_likert_values": (
        "point {point}: the values of a scale go from 0 to 1,000,000 and are not all the same. Correct “value”.",
        "条目 {point}：量表各项的值须在 0 到 1000000 之间，且不能全部相同。请更正 value。",
    ),
    "rule_raters_range": (
        "point {point}: “least” must lie below “most”, from 0 to 1,000,000, a whole number of steps apart. Correct “least”, “most” or “step”.",
        "条目 {point}：least 须小于 most，均在 0 到 1000000 之间，且相差 step 的整数倍。请更正 least、most 或 step。",
    ),
    "rule_raters_needed": (
        "point {point}: “needed” goes from 1 to 99, and is at least 3 for the trimmed mean. Correct “needed”.",
        "条目 {point}：needed 须在 1 到 99 之间；去掉最高分和最低分时至少为 3。请更正 needed。",
    ),
    "rule_raters_spread": (
        "point {point}: a consensus needs “spread”, 0 or above, and nothing else has one. Correct “spread” or “combine”.",
        "条目 {point}：combine 为 consensus 时须写 spread（不小于 0），其他情形不写。请更正 spread 或 combine。",
    ),
    "rule_tier_needs": (
        "point {point}: a tier needs a part that does not exist, or names one twice. Correct “needs”.",
        "条目 {point}：某一档所需分项不存在或重复。请更正 needs。",
    ),
    "rule_overdue_lines": (
        "point {point}: each line takes off more than 0 points and does not fall; periods go from 1 to 9, at least 2 where it rises. Correct “each”, “rise” or “periods”.",
        "条目 {point}：每行扣分须大于 0，加扣不得为负；期数为 1 到 9，有加扣时至少为 2。请更正 each、rise 或 periods。",
    ),
    "rule_unscored_options": (
        "point {point}: an unscored choice needs 2 to 9 options with different codes; other unscored points have none. Correct “options” or “wants”.",
        "条目 {point}：不计分的选择须有 2 到 9 个代号不同的选项，其他不计分条目不写选项。请更正 options 或 wants。",
    ),
    "rule_unscored_unit": (
        "point {point}: only a number has a unit. Delete “unit”, or write “wants: number”.",
        "条目 {point}：只有数值才有单位。请删去 unit，或写 wants: number。",
    ),
}
