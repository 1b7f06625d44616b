# SPDX-License-Identifier: MPL-2.0
"""Problems of bulletins, issues and appeals: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "number_pattern": (
        "“{found}” is no field of a number. Use {{year}} and {{n}}, in braces.",
        "“{found}”不是编号字段。可用的字段（写在花括号内）：{{year}}、{{n}}。",
    ),
    "template_unnamed": (
        "a template is kept under a name. Type one.",
        "模板须有名称。请填写名称。",
    ),
    "publish_stopped": (
        "stopped: the papers finished so far are in the folder, nothing else was written.",
        "已停止：已完成的文件保留在文件夹中，其余未生成。",
    ),
    "publish_nothing": (
        "nothing ranks under these choices, so there is nothing to publish. Look at what is kept apart, or choose other rounds or another period.",
        "按当前口径没有可排名的测评，无法生成通报。请查看未计入的测评，或改选轮次、期次。",
    ),
    "paper_unproved": (
        "the paper was written, but reading it back did not give the same words ({reason}). It is kept as {kept}; please report this.",
        "文件已写出，但回读内容不一致（{reason}）。文件留作 {kept}，请反馈。",
    ),
    "docx_form": (
        "this is no Word paper that can be read ({reason}). Open it in a word processor and save it anew.",
        "无法读取该 Word 文件（{reason}）。请用文字处理软件打开后另存。",
    ),
    "issue_stale": (
        "records came in since these papers were made. Make them again, then issue.",
        "生成文件之后又有新记录。请重新生成后再印发。",
    ),
    "issue_empty": (
        "an issue keeps its printed papers. Make at least one, then issue.",
        "印发须留存文件。请至少生成一份文件后再印发。",
    ),
    "appeal_unknown": (
        "no appeal {appeal} is known. Look at the list of appeals.",
        "没有编号为 {appeal} 的申诉。请查看申诉列表。",
    ),
    "appeal_closed": (
        "the appeal of {unit} is closed already. File a new one if there is something new.",
        "{unit}的申诉已办结。如有新情况，请另行受理。",
    ),
    "appeal_point": (
        "{site} has no point {point}. Give the point's id as it stands in the sheet.",
        "{site} 没有条目 {point}。请使用测评表中的条目编号。",
    ),
    "appeal_reason": (
        "an appeal is filed and decided with a reason. Say why.",
        "申诉的受理与办理须写明理由。请填写。",
    ),
    "plan_unknown": (
        "there is no plan “{name}”. These are kept: {offered}.",
        "没有名为“{name}”的排名口径。已保存的有：{offered}。",
    ),
    "template_unknown": (
        "there is no template “{name}”. These are kept: {offered}.",
        "没有名为“{name}”的模板。已保存的有：{offered}。",
    ),
    "choices_file": (
        "the file holds no choices that can be read ({reason}). It is JSON, as docs/formats.md shows; decimals are written as text.",
        "无法读取该文件中的设置（{reason}）。格式为 JSON，见 docs/formats.md；小数须写成文本。",
    ),
}
