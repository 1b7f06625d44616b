# SPDX-License-Identifier: MPL-2.0
"""The hall's problems: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "setting_value": (
        "the setting “{name}” cannot be “{found}”. Choose one of: {offered}.",
        "设置项“{name}”不能为“{found}”。请在下列值中选择：{offered}。",
    ),
    "settings_broken": (
        "the settings file could not be read and was kept as {kept}. Defaults are used; set what you need again.",
        "设置文件无法读取，已另存为 {kept}，现使用默认设置。请重新设置所需选项。",
    ),
    "known_keys_broken": (
        "the list of known keys cannot be read. Restore it from a copy, or delete it and register the keys again.",
        "已知密钥名单无法读取。请用备份恢复，或删除后重新登记。",
    ),
    "own_key_broken": (
        "your signing key cannot be read. Put the file back from a copy, or move it away and a new key is made.",
        "您的签名密钥无法读取。请用备份恢复；也可移走该文件，程序会生成新密钥。",
    ),
    "key_form": (
        "“{found}…” is not a public key. Copy the 64 characters that the other laptop shows.",
        "“{found}…”不是公钥。请复制对方电脑显示的 64 个字符。",
    ),
    "signature_covert": (
        "this is a covert visit: the site's representative does not sign. Leave that signature out.",
        "这是暗访：点位代表不签名。请不要录入该签名。",
    ),
    "reopen_open": (
        "this visit is not sealed; it is still open. Go on judging.",
        "该次测评尚未封存，仍可继续录入，无需重新打开。",
    ),
    "crashed": (
        "something went wrong in the program itself. What you entered is on disk. Send the record {record} with a note.",
        "程序内部出错。已录入的内容都在磁盘上。请把记录文件 {record} 连同说明一并发来。",
    ),
    "file_unreadable": (
        "the file cannot be read. Check that it is there, is not open elsewhere, and is a checklist.",
        "文件无法读取。请确认文件存在、未被占用，且是测评表。",
    ),
    "rows_not_kept": (
        "{count} answers are not on disk yet. Wait a moment, or free the disk, then seal again.",
        "还有 {count} 条记录未写入磁盘。请稍候，或腾出磁盘空间后再封存。",
    ),
    "checklist_unknown": (
        "there is no checklist “{found}”. Name a file, or one of: {known}.",
        "没有测评表“{found}”。请指定文件，或下列之一：{known}。",
    ),
    "workspace_none": (
        "{path} holds no workspace. Check the folder; the window makes a new one.",
        "{path} 中没有工作区。请检查文件夹；打开窗口可新建。",
    ),
    "backup_unnamed": (
        "name the backup to restore; `workspace info` lists them.",
        "请指定要恢复的备份；`workspace info` 可列出全部备份。",
    ),
    "visit_ambiguous": (
        "“{found}” fits {count} visits. Write more characters of the id; `workspace info` lists them.",
        "“{found}”对应 {count} 次测评。请多写几位编号；`workspace info` 可列出全部。",
    ),
    "key_unnamed": (
        "name the key: the 64 characters that `keys show` prints on the other laptop.",
        "请给出公钥：对方电脑上 `keys show` 显示的 64 个字符。",
    ),
    "window_missing": (
        "the window cannot be opened on this computer ({reason}). Install the libraries Qt needs: see README.md.",
        "本机无法打开窗口（{reason}）。请安装 Qt 所需的系统库，见 README.md。",
    ),
    "file_kind": (
        "this is no PDF, workbook or bundle of Inspector. Choose the file that was exported.",
        "这不是本程序导出的 PDF、工作簿或上报包。请选择导出的文件。",
    ),
    "file_large": (
        "the file is larger than {most} GB, more than any scorecard. Choose the file that was exported.",
        "文件超过 {most} GB，超出任何评分表的大小。请选择导出的文件。",
    ),
    "seal_broken": (
        "the bytes of the file are not those that were sealed. It was changed or cut; ask for it again.",
        "文件内容与封印时不一致，已被改动或截断。请重新索取。",
    ),
    "seal_unsigned": (
        "the signature of the seal is not right. The file was changed after it was signed; ask for it again.",
        "封印的签名不成立，文件在签名后被改动。请重新索取。",
    ),
    "seal_of_another": (
        "the seal names card {sealed}, the file holds card {card}. Do not use the file; ask its sender.",
        "封印所载评分表为 {sealed}，文件所含为 {card}。请勿采用，并询问发送人。",
    ),
    "content_differs": (
        "what the file shows is not what its seal states. Do not use the file; ask its sender.",
        "文件所示内容与封印所载不一致。请勿采用，并询问发送人。",
    ),
    "unprovable": (
        "nothing in the file proves what it shows. Ask for the file as it was exported.",
        "文件中没有任何内容能证实其所示。请索取导出的原始文件。",
    ),
    "release_other": (
        "release {stated} wrote the file, and this release {known} lays it out differently. Prove it with release {stated}.",
        "该文件由 {stated} 版写成，本机 {known} 版的排版与之不同，无法证实其内容。请用 {stated} 版核验。",
    ),
    "export_unproved": (
        "the file was written but could not be proved ({reason}). It was kept as {kept} and is no export; try again on another disk.",
        "文件已写出但核验未通过（{reason}），已另存为 {kept}，不算导出。请换一个磁盘重试。",
    ),
    "outside_of_outside": (
        "this card is an outside edition already. Export it from the internal one.",
        "该评分表已是对外版。请用内部版导出。",
    ),
    "sample_form": (
        "the sample of the demo cannot be read: {reason}. Install the program again.",
        "演示样例无法读取：{reason}。请重新安装本程序。",
    ),
    "demo_there": (
        "{path} is there already. Name an empty folder for the demo.",
        "{path} 已存在。请为演示指定一个空文件夹。",
    ),
    "sheet_incomplete": (
        "the blank sheet was written, but point {point} cannot be read on it. Do not print it; report the fault.",
        "空白操作表已写出，但其中读不到条目 {point}。请勿打印，并反馈此问题。",
    ),
    "paper_strange": (
        "the PDF holds something no scorecard has ({part}), which could cover or change what is seen. Do not use the file; ask its sender.",
        "PDF 中有评分表不应有的部分（{part}），可能遮盖或改变所见内容。请勿采用，并询问发送人。",
    ),
    "outside_on_trust": (
        "an outside edition carries no card: only its signer can vouch for it, and this signer is not on your list. Compare the key's words over the phone, then add the key.",
        "对外版不带评分表数据，只有签名者能为其作证，而该签名者不在您的名单中。请电话核对密钥口令后登记该密钥。",
    ),
    "workbook_strange": (
        "the workbook holds something its scorecard does not lay out ({part}), which could cover or change what is seen. Do not use the file; ask its sender.",
        "工作簿中有评分表不应有的部分（{part}），可能遮盖或改变所见内容。请勿采用，并询问发送人。",
    ),
    "target_unknown": (
        "a checklist cannot be written as “{found}”. End the file's name with one of: {known}.",
        "测评表不能写成“{found}”。请把文件名结尾改为：{known}。",
    ),
    "result_range": (
        "result {n} ({site}): points earned lie between 0 and the points possible, and these are above 0. Mend the line.",
        "第{n}条结果（{site}）：得分应在0与应得分之间，且应得分大于0。请改正。",
    ),
    "set_form": (
        "“{found}” does not say which local number gets which value. Write id=value, such as core_values=3.",
        "“{found}”没有写明哪个本地数字改成多少。请写成“编号=数值”，如 core_values=3。",
    ),
    "two_files": (
        "this needs exactly two: {known}.",
        "此命令要写两个：{known}。",
    ),
    "office_sheet": (
        "{file} is an office sheet that must be gone through row by row: {n} rows to decide. Open it on the checklist page.",
        "{file}是普通办公表格，须逐行确认：{n}行待定。请在程序的测评表页面打开。",
    ),
}
