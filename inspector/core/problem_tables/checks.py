# SPDX-License-Identifier: MPL-2.0
"""What is wrong with a checklist's content: code → (English, 简体中文); `rule_…` are the parameters of rules."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "check_id": (
        "the checklist's id “{found}” does not work as a file name. Use a–z, 0–9 and hyphens, such as cn-market.",
        "测评表编号“{found}”不能用作文件名。请只用小写字母、数字和连字符，例如 cn-market。",
    ),
    "check_no_points": (
        "the checklist has no points. Write at least one under a section's “points”.",
        "测评表没有条目。请在某一项目的 points 下至少写一条。",
    ),
    "check_twice": (
        "the id “{found}” stands twice. Give each entry an id of its own.",
        "编号“{found}”重复。请为每一项使用不同的编号。",
    ),
    "check_point_id": (
        "the point's id “{found}” is empty, longer than 64 characters or holds white space. Shorten it.",
        "条目编号“{found}”为空、超过 64 个字符或含有空白。请改短。",
    ),
    "check_title": ("point {point} has no title. Write what is judged.", "条目 {point} 没有标题。请写明测评内容。"),
    "check_full": (
        "point {point}: full points are {found}. Write a number above 0 and up to 1,000,000.",
        "条目 {point}：满分为 {found}。请写大于 0、不超过 1000000 的数。",
    ),
    "check_ways": (
        "point {point} names no way of judging. Write one or more of look, ask, records, act.",
        "条目 {point} 没有写考察方法。请写 look（看）、ask（问）、records（查）、act（验）中的一种或几种。",
    ),
    "check_watch": (
        "point {point}: it is to be watched for {found} minutes. Write a whole number from 1 to 240, or leave it out.",
        "条目 {point}：观察时长为 {found} 分钟。请写 1 至 240 的整数，或不写。",
    ),
    "check_reference": (
        "point {point}: “{found}” in “{field}” stands in no list at the head of the file. Known: {known}.",
        "条目 {point}：“{field}”中的“{found}”在文件开头的列表中不存在。已有：{known}。",
    ),
    "check_reference_near": (
        "point {point}: “{found}” in “{field}” stands in no list at the head of the file. Did you mean “{near}”?",
        "条目 {point}：“{field}”中的“{found}”在文件开头的列表中不存在。是不是“{near}”？",
    ),
    "check_grade_range": (
        "a grade begins at {found}. Write a percentage from 0 to 100.",
        "某一等级的下限为 {found}。请写 0 到 100 之间的百分数。",
    ),
    "check_grade_order": (
        "a grade begins at {found}, not below the grade before it. List the grades from the best to the worst.",
        "某一等级的下限 {found} 不低于前一等级。请从高到低排列各等级。",
    ),
    "rule_levels_codes": (
        "point {point}: levels need 2 to 9 different codes. Correct “levels”.",
        "条目 {point}：分级须有 2 到 9 个互不相同的代号。请更正 levels。",
    ),
    "rule_levels_range": (
        "point {point}: a level's factor lies outside 0 to 1. Write 1 for full points, 0 for none.",
        "条目 {point}：某一级的系数不在 0 到 1 之间。满分写 1，不得分写 0。",
    ),
    "rule_levels_order": (
        "point {point}: the factors of levels must fall from the best to the worst. Order them.",
        "条目 {point}：各级系数须从高到低递减。请重新排列。",
    ),
    "rule_free_step": (
        "point {point}: the step must be above 0 and divide the full points. Correct “step” or “full”.",
        "条目 {point}：级距须大于 0 且能整除满分。请更正 step 或 full。",
    ),
    "rule_deduct_lines": (
        "point {point}: a deduction needs at least one line, each with an id of its own. Correct “lines”.",
        "条目 {point}：扣分规则至少要有一行，且各行编号不同。请更正 lines。",
    ),
    "rule_deduct_each": (
        "point {point}: each line takes off more than 0 points and caps no negative count. Correct “each” or “cap”.",
        "条目 {point}：每行扣分须大于 0，计数上限不得为负。请更正 each 或 cap。",
    ),
    "rule_shortfall_needs": (
        "point {point}: each need has an id of its own and asks for at least 1. Correct “needs”.",
        "条目 {point}：各项应有数须编号不同且至少为 1。请更正 needs。",
    ),
    "rule_shortfall_each": (
        "point {point}: what is missing takes off more than 0 points. Correct “each”.",
        "条目 {point}：每少一处的扣分须大于 0。请更正 each。",
    ),
    "rule_proportional_need": (
        "point {point}: “need” goes from 0 to 1,000,000. Leave it out when the number is counted on the spot.",
        "条目 {point}：need 须在 0 到 1000000 之间；现场清点总数时请省略。",
    ),
    "hint_section_empty": (
        "the section “{found}” has no points. Delete it, or check the indentation below it.",
        "项目“{found}”没有条目。请删去，或检查其下各行的缩进。",
    ),
    "hint_no_faults": (
        "point {point} does not say what counts as a fault. Add “faults”, so that everyone judges alike.",
        "条目 {point} 没有写不符合情形。请补写 faults，以便尺度一致。",
    ),
    "hint_language": (
        "words are missing in: {missing}. The title has them; another language is shown instead.",
        "缺少以下语言的文字：{missing}（标题中有）。显示时将以其他语言代替。",
    ),
    "hint_parameter_unused": (
        "the parameter “{found}” is used nowhere. Name it as ${found} in a rule or 〔${found}〕 in a text, or delete it.",
        "参数“{found}”没有用到。请在规则中写 ${found}，或在文字中写〔${found}〕，否则删去。",
    ),
}
