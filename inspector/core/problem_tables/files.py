# SPDX-License-Identifier: MPL-2.0
"""The post room's problems: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "file_unread": (
        "the file cannot be read ({reason}). Check the path and that you may open it.",
        "文件无法读取（{reason}）。请检查路径和打开权限。",
    ),
    "yaml_large": (
        "the file has {size} MB; at most {most} MB are read. Split the checklist.",
        "文件有 {size} MB，最多可读 {most} MB。请拆分测评表。",
    ),
    "yaml_encoding": (
        "the file is not UTF-8 (it looks like {found}). Save it as UTF-8 in your editor and load it again.",
        "文件不是 UTF-8 编码（看来是 {found}）。请在编辑器中另存为 UTF-8 后重新载入。",
    ),
    "yaml_deep": (
        "the file nests deeper than {most} levels. Check its brackets and indentation.",
        "文件嵌套超过 {most} 层。请检查括号和缩进。",
    ),
    "yaml_many": (
        "the file holds too many values (more than {most}, repeats included). Split the checklist.",
        "文件中的值太多（连同重复引用超过 {most} 个）。请拆分测评表。",
    ),
    "yaml_empty": (
        "the file is empty. Write a checklist, or copy one from the folder checklists.",
        "文件是空的。请编写测评表，或从 checklists 文件夹复制一份。",
    ),
    "yaml_tag": (
        "tags such as “{found}” are not allowed. Delete it, or put the text in quotes if it begins with “!”.",
        "不允许使用“{found}”这样的标签。请删去；若文字以“!”开头，请加引号。",
    ),
    "yaml_alias": (
        "a name with * points to nothing (“{found}”). Mark the original with &, or put the text in quotes.",
        "带 * 的引用找不到出处（“{found}”）。请在原处加 & 标记，或把文字加上引号。",
    ),
    "yaml_anchor": (
        "a name with & stands twice (“{found}”). Use another name.",
        "带 & 的标记重复（“{found}”）。请换一个名字。",
    ),
    "yaml_documents": (
        "the file holds more than one document. Delete the line “---” and keep one checklist a file.",
        "文件中有多个文档。请删去“---”一行，一个文件只放一张测评表。",
    ),
    "yaml_colon": (
        "a colon with a space stands where none may be: “{found}”. Put the text in quotes, or correct the indentation.",
        "此处不应出现冒号加空格：“{found}”。请给文字加引号，或更正缩进。",
    ),
    "yaml_wide_mark": (
        "a Chinese (full-width) colon or comma stands where a half-width one belongs: “{found}”. Write “: ” or “, ”.",
        "此处用了中文（全角）冒号或逗号：“{found}”。请改成英文半角，冒号后空一格。",
    ),
    "yaml_no_colon": (
        "a colon is missing in or before “{found}”. Write “name: value”.",
        "“{found}”处或其前缺少冒号。请写成“名称: 值”（英文冒号后加一个空格）。",
    ),
    "yaml_quote": (
        "a quotation mark or bracket is opened and never closed, by the line “{found}”. Close it.",
        "引号或括号没有闭合，见“{found}”一行。请补上。",
    ),
    "yaml_escape": (
        "a backslash in double quotes means something else: “{found}”. Use single quotes.",
        "双引号中的反斜杠另有含义：“{found}”。请改用单引号。",
    ),
    "yaml_bracket": (
        "a comma or closing bracket is missing, or something is too many, by “{found}”. Correct the brackets.",
        "“{found}”处缺少逗号或右括号，或多了符号。请更正括号。",
    ),
    "yaml_start": (
        "a text may not begin with this mark: “{found}”. Put the text in quotes.",
        "文字不能以这个符号开头：“{found}”。请给文字加引号。",
    ),
    "yaml_tab": (
        "the line is indented with a tab. Use spaces.",
        "这一行用了制表符缩进。请改用空格。",
    ),
    "yaml_indent": (
        "the indentation does not fit at “{found}”. Lines that belong together begin in the same column.",
        "“{found}”处缩进不一致。同级的行须从同一列开始。",
    ),
    "yaml_syntax": (
        "the line is not YAML: “{found}” ({reason}). Compare it with a shipped checklist.",
        "这一行不符合 YAML 格式：“{found}”（{reason}）。请对照随附的测评表。",
    ),
    "yaml_more": (
        "there are {n} more problems; correct these first.",
        "另有 {n} 个问题未列出，请先更正以上各项。",
    ),
    "field_empty": (
        "there is nothing after the colon or hyphen. Write something, or delete the line.",
        "冒号或短横线后没有内容。请填写，或删去这一行。",
    ),
    "field_text": (
        "a plain text belongs here, not a list or an object. Write it on one line.",
        "此处应为普通文字，不是列表或对象。请写在一行内。",
    ),
    "field_words": (
        "words belong here: a text, or one text a language, such as {{zh: 农贸市场, en: Wet market}}.",
        "此处应为文字，或按语言书写，例如 {{zh: 农贸市场, en: Wet market}}。",
    ),
    "field_list": (
        "a list belongs here. Begin each entry with “- ”, or write [one, two].",
        "此处应为列表。每项以“- ”开头，或写成 [甲, 乙]。",
    ),
    "field_object": (
        "named fields belong here. Write “name: value”; known names: {known}.",
        "此处应为带名称的字段。请写成“名称: 值”；可用名称：{known}。",
    ),
    "field_whole": (
        "“{found}” is not a whole number. Write digits only.",
        "“{found}”不是整数。请只写数字。",
    ),
    "field_flag": (
        "“{found}” is neither true nor false. Write one of the two words.",
        "“{found}”既不是 true 也不是 false。请写其中之一。",
    ),
    "field_twice": (
        "the field “{field}” stands twice (first in line {first}). Delete one of them.",
        "字段“{field}”重复（首次出现在第 {first} 行）。请删去其一。",
    ),
    "field_twice_cell": (
        "the field “{field}” stands twice (first in cell {first}). Delete one of them.",
        "字段“{field}”重复（首次出现在单元格 {first}）。请删去其一。",
    ),
    "field_missing": (
        "the field “{field}” is missing here. Add it.",
        "此处缺少字段“{field}”。请补上。",
    ),
    "field_unknown": (
        "there is no field “{found}” here. Known: {known}.",
        "此处没有“{found}”这个字段。可用：{known}。",
    ),
    "field_unknown_near": (
        "there is no field “{found}” here. Did you mean “{near}”?",
        "此处没有“{found}”这个字段。是不是“{near}”？",
    ),
    "word_unknown": (
        "“{found}” is not known here. Write one of: {known}.",
        "此处不认识“{found}”。请写以下之一：{known}。",
    ),
    "word_unknown_near": (
        "“{found}” is not known here. Did you mean “{near}”?",
        "此处不认识“{found}”。是不是“{near}”？",
    ),
    "rule_unknown": (
        "there is no rule kind “{found}”. Known: {known}.",
        "没有“{found}”这种评分规则。可用：{known}。",
    ),
    "rule_unknown_near": (
        "there is no rule kind “{found}”. Did you mean “{near}”?",
        "没有“{found}”这种评分规则。是不是“{near}”？",
    ),
    "rule_bare": (
        "the rule “{kind}” needs more than its name: {needed}. Write rule: {{kind: {kind}, …}}.",
        "评分规则“{kind}”还需要：{needed}。请写成 rule: {{kind: {kind}, …}}。",
    ),
    "parameter_unknown": (
        "there is no parameter “{found}”. Add it to “parameters” at the head of the file.",
        "没有参数“{found}”。请在文件开头的 parameters 中补上。",
    ),
    "parameter_unknown_near": (
        "there is no parameter “{found}”. Did you mean “{near}”?",
        "没有参数“{found}”。是不是“{near}”？",
    ),
    "parameter_whole": (
        "the parameter “{parameter}” must be a whole number, not {found}. Write digits only.",
        "参数“{parameter}”须为整数，不能是 {found}。请只写数字。",
    ),
    "language_unknown": (
        "“{found}” is not a language code. Write zh, en or another short code.",
        "“{found}”不是语言代码。请写 zh、en 等短代码。",
    ),
    "reason_missing": (
        "what cannot be judged needs a reason. Write cannot_judge: and one of {known}, or your own words.",
        "“无法判定”须说明原因。请写 cannot_judge: 加上 {known} 之一，或用自己的话说明。",
    ),
    "answers_of_other": (
        "these answers are for the checklist “{found}”, not for “{known}”. Choose the checklist they belong to.",
        "这些记录属于测评表“{found}”，不是“{known}”。请选用对应的测评表。",
    ),
    "answers_of_version": (
        (
            "these answers are for version {found} of the checklist; this is version {known}."
            " Choose the version they belong to, or take the line out if they fit this one."
        ),
        "这些记录属于测评表的版本{found}，而这一份是版本{known}。请选用对应的版本；若确实适用于本版，请删去这一行。",
    ),
    "condition_form": (
        "a condition asks one thing: {{point: id, is: [met]}}, {{point: id, least: 5}}, or a list under all, any or none.",
        "一个条件只问一件事：{{point: 编号, is: [met]}}、{{point: 编号, least: 5}}，或 all、any、none 之一加列表。",
    ),
    "condition_deep": (
        "conditions nest deeper than {most} levels. Simplify them.",
        "条件嵌套超过 {most} 层。请简化。",
    ),
    "family_id": (
        "“{found}” is no name of a family. Use a–z, 0–9 and hyphens, such as cn-civilised.",
        "“{found}”不是系列的名称。请只用小写字母、数字和连字符，例如 cn-civilised。",
    ),
    "family_missing": (
        "there is no family “{found}”. Put {found}.yaml into the folder families beside this file.",
        "找不到系列“{found}”。请把 {found}.yaml 放进本文件旁的 families 文件夹。",
    ),
    "clause_alone": (
        "the point uses clause “{found}”, but the file uses no family. Write “uses: …” at the head of the file.",
        "条目引用了条款“{found}”，但文件没有写明系列。请在文件开头写“uses: …”。",
    ),
    "clause_unknown": (
        "there is no clause “{found}” in the family. Known: {known}.",
        "系列中没有条款“{found}”。可用：{known}。",
    ),
    "clause_unknown_near": (
        "there is no clause “{found}” in the family. Did you mean “{near}”?",
        "系列中没有条款“{found}”。是不是“{near}”？",
    ),
    "template_long": (
        "the text is longer than the {most} characters a cell can hold. Shorten it, or keep the checklist as YAML.",
        "文字超过单元格可容纳的 {most} 个字符。请缩短，或改用 YAML 保存。",
    ),
    "template_sheet_missing": (
        "the workbook has no sheet “{found}”. Begin from the template, and keep the names of its sheets.",
        "工作簿中没有“{found}”工作表。请从模板开始填写，并保留工作表名称。",
    ),
    "hint_template_sheet": (
        "the sheet “{found}” is no part of the template and was not read. Delete it, or correct its name.",
        "工作表“{found}”不属于模板，未读取。请删去，或更正名称。",
    ),
    "hint_template_merged": (
        (
            "cells are merged here; only the first of them holds the value, the others count as empty."
            " Unmerge them and write the value in every row."
        ),
        "此处有合并单元格，只有第一格有值，其余按空白处理。请取消合并，每行都填写。",
    ),
    "template_column": (
        "the heading “{found}” is no column of this sheet. Known: {known}.",
        "标题“{found}”不是本表的列。可用：{known}。",
    ),
    "template_column_near": (
        "the heading “{found}” is no column of this sheet. Did you mean “{near}”?",
        "标题“{found}”不是本表的列。是不是“{near}”？",
    ),
    "template_nameless": (
        "this column has no heading. Write one, or empty the column.",
        "这一列没有标题。请写上标题，或清空该列。",
    ),
    "template_owner": (
        "nothing above says which “{field}” this row belongs to. Write its id.",
        "上方没有写明这一行属于哪个“{field}”。请填写编号。",
    ),
    "template_reference": (
        "there is no “{found}” on the sheet it belongs to. Known: {known}.",
        "所属工作表中没有“{found}”。已有：{known}。",
    ),
    "template_reference_near": (
        "there is no “{found}” on the sheet it belongs to. Did you mean “{near}”?",
        "所属工作表中没有“{found}”。是不是“{near}”？",
    ),
    "template_circle": (
        "the section “{found}” stands within itself. Correct “Within”.",
        "章节“{found}”以自己为上级。请更正“上级”。",
    ),
    "section_deep": (
        "sections nest deeper than {most} levels. Flatten them.",
        "测评项目嵌套超过 {most} 层。请减少层级。",
    ),
}
