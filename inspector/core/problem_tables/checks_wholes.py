# SPDX-License-Identifier: MPL-2.0
"""What can be wrong with conditions, sections and the rules over a whole checklist."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "check_condition_point": (
        "the condition of {owner} looks at point “{found}”, which is not in this checklist. Known: {known}.",
        "“{owner}”的显示条件引用了条目“{found}”，本测评表没有该条目。已有：{known}。",
    ),
    "check_condition_point_near": (
        "the condition of {owner} looks at point “{found}”, which is not in this checklist. Did you mean “{near}”?",
        "“{owner}”的显示条件引用了条目“{found}”，本测评表没有该条目。是不是“{near}”？",
    ),
    "check_condition_word": (
        "the condition of {owner} waits for “{found}” at point {point}, which can never be that. Known: {known}.",
        "“{owner}”的显示条件要求条目{point}为“{found}”，该条目不可能出现这个结果。可用：{known}。",
    ),
    "check_condition_word_near": (
        "the condition of {owner} waits for “{found}” at point {point}, which can never be that. Did you mean “{near}”?",
        "“{owner}”的显示条件要求条目{point}为“{found}”，该条目不可能出现这个结果。是不是“{near}”？",
    ),
    "check_condition_circle": (
        "points {found} are asked only when each other are: none would ever be. Take one of the conditions out.",
        "条目{found}互为显示条件，谁都不会出现。请删去其中一个条件。",
    ),
    "check_section_number": (
        "section “{found}” has a worth or cap that is not above 0 (or is absurdly large). Write the points it counts for.",
        "测评项目“{found}”的折合分值或上限不大于0（或大得离谱）。请写明应计的分值。",
    ),
    "check_section_twice": (
        "rule or section “{found}” is there twice. Give each an id of its own.",
        "规则或项目“{found}”重复。请为每一个取不同的编号。",
    ),
    "check_whole_name": (
        "rule “{owner}” names “{found}”, which is no section, point or severity of this checklist. Known: {known}.",
        "综合规则“{owner}”引用了“{found}”，本测评表没有这样的项目、条目或严重程度。已有：{known}。",
    ),
    "check_whole_name_near": (
        "rule “{owner}” names “{found}”, which is no section, point or severity of this checklist. Did you mean “{near}”?",
        "综合规则“{owner}”引用了“{found}”，本测评表没有这样的项目、条目或严重程度。是不是“{near}”？",
    ),
    "hint_weights": (
        "the weights here add up to {found}, not to 100. Only their ratio counts; mend them if 100 was meant.",
        "此处权重合计为{found}，不是100。程序只按比例计算；若本应合计100，请改正。",
    ),
    "check_most": (
        "the most for base and bonus together is {found}, less than the base itself. Write at least the base points.",
        "基本分与加分合计上限为{found}，低于基本分本身。请写不低于基本分的数值。",
    ),
    "check_unscored_full": (
        "point {point} scores nothing (kind {kind}) but has {found} full points. Leave its full points out.",
        "条目{point}不计分（规则{kind}），却写了满分{found}分。请去掉满分。",
    ),
    "check_evidence": (
        "point {point} asks for the same evidence “{found}” twice. Give each an id of its own.",
        "条目{point}的佐证要求“{found}”重复。请为每一项取不同的编号。",
    ),
    "check_shared_twice": (
        "two points here share the key “{found}”; a shared key stands once in a checklist. Rename one of them.",
        "共用标记“{found}”在本测评表出现两次，只能出现一次。请改掉其中一个。",
    ),
    "whole_gate_empty": (
        "gate “{found}” looks at nothing. Name a section with `least`, or points.",
        "门槛规则“{found}”没有对象。请写明项目（section）与下限（least），或写明条目（points）。",
    ),
    "check_gate_reach": (
        (
            "gate “{found}” asks {least} points of section “{owner}”, which has {most} in all: it would always be triggered."
            " Write a limit in points, not in percent."
        ),
        "门槛规则“{found}”要求项目“{owner}”不低于{least}分，而该项目一共只有{most}分，必然触发。下限请按分数填写，不是百分比。",
    ),
    "whole_limit": (
        "rule “{found}” has a limit that is not above 0. Write the number that must be reached.",
        "综合规则“{found}”的下限不大于0。请写明须达到的数值。",
    ),
    "whole_percent": (
        "rule “{found}” has a percentage outside 0 to 100. Write one within.",
        "综合规则“{found}”的百分比不在0至100之间。请改正。",
    ),
    "whole_pass_ids": (
        "rule “{found}” needs at least one condition, each with an id of its own.",
        "综合规则“{found}”至少要有一个条件，且编号不得重复。",
    ),
    "whole_pass_one": (
        "each condition of rule “{found}” looks at one thing: `of`, `each`, `point` or `no_veto`. Split or complete it.",
        "综合规则“{found}”的每个条件只能看一样：of、each、point 或 no_veto。请拆开或补全。",
    ),
    "whole_quotas": (
        "rule “{found}” needs quotas, each for another severity.",
        "综合规则“{found}”要有各类符合率要求，每种严重程度一项。",
    ),
    "whole_bands": (
        "the bands of rule “{found}” do not go in order. Write the best first, different codes, and limits on all but the last.",
        "综合规则“{found}”的分档次序不对：最好的在前，界限依次变化，代码不重复，只有最后一档不写界限。",
    ),
    "whole_two_key_parts": (
        "rule “{found}” needs the parts whose worst counts, each once.",
        "综合规则“{found}”要写明比较哪些部分，每个只写一次。",
    ),
    "whole_tiers": (
        "rule “{found}” needs tiers of different codes, each with the points it requires.",
        "综合规则“{found}”要有不同代码的等级，每级写明必备条目。",
    ),
}
