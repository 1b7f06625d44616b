# SPDX-License-Identifier: MPL-2.0
"""What can be wrong with tables from outside: plain tables, the doctor's, and XLSForm; code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "table_kind": (
        "this is no table the program reads ({found}). Save it as .xlsx, .xls, .ods or .csv.",
        "该文件不是可读取的表格（{found}）。请另存为 .xlsx、.xls、.ods 或 .csv。",
    ),
    "table_size": (
        "the file has {size} MB; at most {most} MB are read. Split the table, or delete its pictures.",
        "文件有 {size} MB，最多可读 {most} MB。请拆分表格，或删去其中的图片。",
    ),
    "table_damaged": (
        "the file is damaged or not what its name says ({reason}). Open it in an office program and save it anew.",
        "文件已损坏，或与其扩展名不符（{reason}）。请用办公软件打开后另存。",
    ),
    "table_locked": (
        "the workbook is locked with a password. Take the password off in an office program and save it anew.",
        "工作簿设有密码。请在办公软件中取消密码后另存。",
    ),
    "table_spread": (
        "cells lie too far apart (as far as {found}): more than {most} places. Delete what stands far outside the table.",
        "单元格分布过远（最远到 {found}），超出 {most} 个位置。请删去表格以外的零散内容。",
    ),
    "table_many": (
        "the tables hold more than {most} cells. Split them.",
        "表格中的单元格超过 {most} 个。请拆分。",
    ),
    "table_empty": (
        "there is nothing in the table. Check that the right file was chosen.",
        "表格中没有内容。请确认选对了文件。",
    ),
    "table_encoding": (
        "the text is in no known encoding (UTF-8, UTF-16, GB18030). Save it as UTF-8.",
        "无法识别文字编码（不是 UTF-8、UTF-16 或 GB18030）。请另存为 UTF-8。",
    ),
    "table_quotes": (
        "a quotation mark is opened and never closed, or a field is too long ({reason}). Correct it, or save the table anew.",
        "引号没有闭合，或某个字段过长（{reason}）。请更正，或重新保存表格。",
    ),
    "hint_table_encoding": (
        "read as {found}; check a few Chinese words.",
        "按 {found} 编码读取；请核对几处中文。",
    ),
    "hint_table_delimiter": (
        "columns are parted by {found}.",
        "各列以{found}分隔。",
    ),
    "hint_table_macros": (
        "the workbook holds macros; they are ignored.",
        "工作簿含有宏，已忽略。",
    ),
    "hint_table_hidden": (
        "this sheet is hidden and was not read. Unhide it if it belongs to the checklist.",
        "该工作表已隐藏，未读取。如需导入，请取消隐藏。",
    ),
    "doctor_undecided": (
        "“{found}” is not decided. Accept it, correct it, or leave it out.",
        "“{found}”尚未确认。请接受、更正或不导入。",
    ),
    "doctor_undecided_more": (
        "{n} more rows are not decided.",
        "另有 {n} 行尚未确认。",
    ),
    "doctor_full": (
        "“{found}” has no full points. Type them.",
        "“{found}”没有满分。请填写。",
    ),
    "doctor_rule": (
        "“{found}” has no scoring rule. Choose one.",
        "“{found}”没有评分规则。请选择。",
    ),
    "doctor_title": (
        "the point has no words. Type what is judged, or leave it out.",
        "该条目没有文字。请写明测评内容，或不导入。",
    ),
    "xlsform_sheet": (
        "there is no sheet “survey” with the columns type and name. Choose an XLSForm, or let the doctor examine the table.",
        "没有含 type、name 两列的 survey 工作表。请选择 XLSForm 文件，或用“导入诊断”读取该表格。",
    ),
    "xlsform_group": (
        "“{found}” has no counterpart. Close every begin_group and begin_repeat once.",
        "“{found}”没有对应的开头或结尾。每个 begin_group、begin_repeat 须有一个结尾。",
    ),
    "xlsform_list": (
        "there is no choice list “{found}”. Add it to the sheet choices.",
        "没有选项列表“{found}”。请在 choices 工作表中补上。",
    ),
    "xlsform_name": (
        "the question has no name. Write one in the column name.",
        "该问题没有名称。请在 name 列填写。",
    ),
    "hint_xlsform_type": (
        "the type “{found}” is answered in words here.",
        "题型“{found}”在此以文字作答。",
    ),
    "hint_xlsform_left_out": (
        "“{found}” asks nobody anything; it is left out.",
        "“{found}”不需要人作答，未导入。",
    ),
    "hint_xlsform_relevant": (
        "the condition “{found}” cannot be kept ({reason}); this is always asked.",
        "条件“{found}”无法保留（{reason}），此处总会询问。",
    ),
    "hint_xlsform_constraint": (
        "the limit “{found}” is kept as words under what to look for.",
        "限制条件“{found}”以文字保留在考察要点中。",
    ),
    "hint_xlsform_repeat": (
        "“{found}” repeats; here it is asked once.",
        "“{found}”为重复组，此处只询问一次。",
    ),
    "hint_xlsform_column": (
        "the column “{column}” has no counterpart; “{found}” is left out.",
        "“{column}”列没有对应内容，“{found}”未导入。",
    ),
    "hint_xlsform_options": (
        "the list “{found}” cannot be offered as buttons ({reason}); its words are kept under what to look for.",
        "选项列表“{found}”无法作为按钮提供（{reason}），各选项保留在考察要点中。",
    ),
    "hint_xlsform_points": (
        "the points of the list “{found}” make no rule ({reason}); the question is noted without points.",
        "选项列表“{found}”的分值不能配成规则（{reason}），该题只记录、不计分。",
    ),
    "hint_xlsform_language": (
        "the language “{found}” is not known; its words are kept as {language}.",
        "不认识语言“{found}”，其文字按 {language} 保留。",
    ),
    "hint_xlsform_code": (
        "the choice “{found}” is called “{kept}” here: a code has no dots or white space.",
        "选项“{found}”在此改称“{kept}”：代号不能含点和空白。",
    ),
    "hint_xlsform_note": (
        "the note “{found}” has no question after it in its group; it is left out.",
        "说明“{found}”之后同组没有问题，未导入。",
    ),
    "hint_xlsform_more": (
        "{n} more things have no counterpart.",
        "另有 {n} 处没有对应内容。",
    ),
}
