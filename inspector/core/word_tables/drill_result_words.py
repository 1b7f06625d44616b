# SPDX-License-Identifier: MPL-2.0
"""Words with which a shell tells what a group came to in a drill."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "said.drill_result": (
        "{title}: {people} handed in, {passed} passed, {missing} missing.",
        "{title}：已交 {people} 人，合格 {passed} 人，未交 {missing} 人。",
    ),
    "said.drill_number": ("number", "编号"),
    "said.drill_name": ("name", "姓名"),
    "said.drill_unit": ("unit", "单位"),
    "said.drill_agreement": ("agreement %", "一致率 %"),
    "said.drill_missed": ("missed", "漏判"),
    "said.drill_alarms": ("false alarms", "误扣"),
    "said.drill_leniency": ("leniency %", "宽严 %"),
    "said.drill_verdict": ("verdict", "结论"),
    "said.drill_behaviour": ("judges", "倾向"),
    "said.drill_complete": (
        "Fleiss' κ and ICC are of the {complete} of {people} who left nothing open.",
        "Fleiss κ 与 ICC 只取 {people} 人中无漏答的 {complete} 人。",
    ),
    "drill_paper.with_key": ("Everybody with the key, chance taken off", "各人与标准答案（扣除偶然一致）"),
    "drill_paper.with_key.poor": ("less alike than chance would give", "一致程度不及巧合"),
    "drill_paper.with_key.slight": ("hardly more alike than chance", "一致程度仅略高于巧合"),
    "drill_paper.with_key.fair": ("a little more alike than chance", "一致程度稍高于巧合"),
    "drill_paper.with_key.moderate": ("clearly more alike than chance", "一致程度明显高于巧合"),
    "drill_paper.with_key.substantial": ("far more alike than chance", "一致程度远高于巧合"),
    "drill_paper.with_key.almost_perfect": ("nearly always as the key", "几乎总与标准答案一致"),
    "said.drill_missing": ("Missing:", "未交名单："),
    "said.drill_flagged": ("Points to look at again:", "需复核的条目："),
    "said.drill_point": (
        "{item}: {agreed} of {asked} as the key; {flag}",
        "{item}：{asked} 人中 {agreed} 人与标准答案一致；{flag}",
    ),
    "said.drill_flag.ambiguous": ("people read it in several ways", "理解不一，疑有歧义"),
    "said.drill_flag.key": (
        "they agree with each other, not with the key: look at the key",
        "答案集中但与标准答案不符，请复核标准答案",
    ),
    "said.drill_effect.void": (
        "Void: {item} ({reason}). Regraded {regraded}, now passed {passed}, now to train again {retrain}.",
        "作废本题：{item}（{reason}）。重评 {regraded} 人，转为合格 {passed} 人，转为复训 {retrain} 人。",
    ),
    "said.drill_effect.amend": (
        "Amended: {item} ({reason}). Regraded {regraded}, now passed {passed}, now to train again {retrain}.",
        "修订答案：{item}（{reason}）。重评 {regraded} 人，转为合格 {passed} 人，转为复训 {retrain} 人。",
    ),
    "said.drill_effect.restore": (
        "Taken back: {item} ({reason}). Regraded {regraded}, now passed {passed}, now to train again {retrain}.",
        "撤回修改：{item}（{reason}）。重评 {regraded} 人，转为合格 {passed} 人，转为复训 {retrain} 人。",
    ),
}
