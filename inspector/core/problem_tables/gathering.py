# SPDX-License-Identifier: MPL-2.0
"""The problems of gathering: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "gather_empty": (
        "there is nothing in it. Ask for the file again.",
        "文件或压缩包是空的。请重新索取。",
    ),
    "gather_archive": (
        "this kind of archive is not opened, only zip. Unpack it, then gather the folder.",
        "只能打开 zip 压缩包，其他压缩格式不支持。请先解压，再汇总文件夹。",
    ),
    "gather_nested": (
        "archives nest deeper than {most} levels. Unpack it, then gather the folder.",
        "压缩包嵌套超过 {most} 层。请先解压，再汇总文件夹。",
    ),
    "gather_deep": (
        "folders nest deeper than {most} levels. Gather the inner folder by itself.",
        "文件夹嵌套超过 {most} 层。请单独汇总里层的文件夹。",
    ),
    "gather_many": (
        "more than {most} files; the rest was not looked at. Gather them folder by folder.",
        "文件超过 {most} 个，其余未读取。请分文件夹汇总。",
    ),
    "gather_unpacked": (
        "what is packed in it would grow to more than {most} GB. Unpack what you need, then gather the folder.",
        "压缩包展开后超过 {most} GB。请只解压需要的文件，再汇总文件夹。",
    ),
    "gather_link": (
        "a link to another place; links in folders are not followed. Gather the file it points to.",
        "这是指向别处的链接；不跟随文件夹中的链接。请直接汇总它指向的文件。",
    ),
    "gather_special": (
        "no file but a pipe, device or socket; it is not opened. Take it out of the folder.",
        "这不是普通文件，而是管道、设备或套接字，不予打开。请将其移出文件夹。",
    ),
    "gather_slow": (
        "reading took longer than {most} seconds and was given up. Ask the sender for the bundle instead.",
        "读取超过 {most} 秒，已放弃。请向发送人索取上报包。",
    ),
    "gather_crashed": (
        "reading it failed beyond repair ({reason}); the rest was read. Ask for the file again.",
        "读取该文件时出错中止（{reason}），其余文件不受影响。请重新索取。",
    ),
    "gather_report": (
        "a report of ours: it shows results and carries no card. Gather the cards themselves.",
        "这是本程序的报告，只有结果，没有评分表。请汇总评分表本身。",
    ),
    "gather_letter": (
        "a letter to an inspector; there is nothing to gather in it. Open it on the laptop it is meant for.",
        "这是发给测评员的文书，没有可汇总的内容。请在收件人的电脑上打开。",
    ),
    "gather_stranger_letter": (
        "an assignment signed by a key that is not on your list ({words}). Compare the words over the phone, add the key, then gather again.",
        "该任务单由未登记的密钥签署（{words}）。请电话核对口令、登记密钥后再汇总。",
    ),
    "gather_merge_letters": (
        "{count} assignments in it are signed by no key on your list; whoever applies it trusts its sender.",
        "其中 {count} 份任务单的签署密钥未登记；应用即表示信任发送方。",
    ),
    "gather_merge_revoked": (
        "{count} cards in it are signed by a key you revoked; they count once it is applied. Withdraw them if they should not.",
        "其中 {count} 份评分表的签署密钥已被吊销，应用后仍会计入。如不应计入，请将其撤回。",
    ),
    "gather_merge_words": (
        (
            "{decisions} decisions and {withdrawals} withdrawals come with it in the name of {by}. Nobody signs them; "
            "they count here once it is applied, and {here} records here already are concerned. "
            "Apply it only if you trust its sender."
        ),
        (
            "随带 {decisions} 条裁定、{withdrawals} 条撤回（署名 {by}），均无签名；应用后即在本机生效，"
            "涉及本机已有的 {here} 条记录。请确认信任发送方后再应用。"
        ),
    ),
    "gather_merge_sealed": (
        (
            "{decisions} decisions and {withdrawals} withdrawals come with it in the name of {by}; {signer} sealed the "
            "file. They count here once it is applied, and {here} records here already are concerned."
        ),
        (
            "随带 {decisions} 条裁定、{withdrawals} 条撤回（署名 {by}），文件由 {signer} 封印；应用后即在本机生效，"
            "涉及本机已有的 {here} 条记录。"
        ),
    ),
    "gather_merge_out": (
        "{cards} cards and {others} decisions or assignments in it were taken back or withdrawn here: they stay out unless you let them come in again.",
        "其中 {cards} 张卡、{others} 条裁定或任务单曾在本机撤回：默认仍不计入，除非选择重新收入。",
    ),
    "gather_changed": (
        "the file is not what was looked at before. Gather it again.",
        "文件在预览之后有变动。请重新汇总。",
    ),
    "gather_stopped": (
        "the gathering was stopped before every file was read. Gather again.",
        "汇总在读完之前被中止。请重新汇总。",
    ),
    "gather_withdrawn": (
        "this card was withdrawn here and stays out. Restore it if it should count.",
        "该评分表在本机已撤回，仍不计入。如需计入请恢复。",
    ),
    "gather_photo": (
        "{count} photos the card names did not come with it. Ask for the bundle.",
        "评分表所列照片有 {count} 张未随文件一起来。请索取上报包。",
    ),
    "gather_reason": (
        "cards are admitted, and changes approved, with a reason and a name. Say both.",
        "准予计入或采纳改动须写明理由和姓名。请填写。",
    ),
    "card_outside": (
        "an outside edition holds only what it shows; it is not gathered. Ask for the internal card.",
        "对外版只含所展示的内容，不参加汇总。请索取内部版评分表。",
    ),
    "edit_elsewhere": (
        "this cell follows from others, or is a heading. Change the answer itself.",
        "该单元格由其他内容得出，或是标题。请改动答案本身。",
    ),
    "edit_unclear": (
        "which answer is meant does not follow from the cell. Overrule the point by hand.",
        "从单元格看不出应改为哪个答案。请对该条目手工改判。",
    ),
}
