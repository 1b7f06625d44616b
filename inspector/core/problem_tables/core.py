# SPDX-License-Identifier: MPL-2.0
"""The law's problems: numbers, canonical form, checklists, answers, chains and cards."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "number_form": (
        "“{found}” is not a plain number. Write half-width digits alone, without unit or %, with at most one point, such as 2 or 0.5.",
        "“{found}”不是普通数字。请只写半角数字，不带单位和百分号，最多一个小数点，例如 2 或 0.5。",
    ),
    "canonical_form": (
        "the record is not in canonical form ({reason}). Ask for the file again; it was changed or cut on the way.",
        "记录不是规范格式（{reason}）。文件在途中被改动或截断，请重新索取。",
    ),
    "text_form": (
        "the text holds a character that no file can carry ({found}). Delete it and enter the text again.",
        "文字中含有任何文件都无法保存的字符（{found}）。请删去后重新输入。",
    ),
    "record_field": (
        "the field “{path}” is missing or wrong: {reason}. Ask for the file again.",
        "字段“{path}”缺失或有误：{reason}。请重新索取该文件。",
    ),
    "format_newer": (
        "this file was written by a newer version (format {found}; this one reads up to {known}). Update Inspector.",
        "该文件由更新版本写成（格式 {found}，本版最多读到 {known}）。请先升级本程序。",
    ),
    "chain_broken": (
        "the log of this visit does not fit together at row {row}. The file was changed after it was written.",
        "本次测评的记录链在第 {row} 条处断开。文件写成后被改动过。",
    ),
    "chain_first": (
        "the first row of the log must open the visit and name its checklists. Ask for the file again.",
        "记录链的第一条必须是开始测评并写明测评表。请重新索取该文件。",
    ),
    "tally_differs": (
        "the stated score of {path} is {stated}, the answers give {found}. Do not use this card; ask its sender.",
        "{path} 载明得分为 {stated}，按记录计算应为 {found}。请勿采用此表，并查明来源。",
    ),
    "tally_engine": (
        "the tallies were computed by engine {stated}; this program has engine {known} and could not repeat them.",
        "得分由计算引擎 {stated} 算出，本程序为 {known}，无法复算。",
    ),
    "card_sealed": (
        "this visit is sealed: nothing in it can be changed any more. Open a new revision to correct it.",
        "本次测评已封存，不能再修改。如需更正，请另开新的修订。",
    ),
    "point_unknown": (
        "the checklist has no point “{found}”. Correct the id.",
        "测评表中没有条目“{found}”。请更正编号。",
    ),
    "point_unknown_near": (
        "the checklist has no point “{found}”. Did you mean “{near}”?",
        "测评表中没有条目“{found}”。是不是“{near}”？",
    ),
    "answer_form": (
        "point {point}: the answer does not fit the rule “{kind}”, which wants {reason}. See docs/formats.md for the form.",
        "条目 {point}：记录与评分规则“{kind}”不符，应为 {reason}。填写形式见 docs/formats.md。",
    ),
    "na_not_allowed": (
        "point {point} may not be marked not applicable. Judge it, or mark that it cannot be judged and say why.",
        "条目 {point} 不允许选“不适用”。请作出判定，或选“无法判定”并说明原因。",
    ),
    "checklist_missing": (
        "the checklist {digest} of this card is not in the file and not in the library. Ask for the bundle.",
        "本评分表所用的测评表 {digest} 不在文件内，也不在测评表库中。请索取上报包。",
    ),
    "nothing_to_undo": ("there is nothing to take back.", "没有可撤销的操作。"),
    "nothing_to_redo": ("there is nothing to put back.", "没有可恢复的操作。"),
}
