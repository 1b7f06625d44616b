# SPDX-License-Identifier: MPL-2.0
"""Words of a verification: whole, true, signed by whom."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "verdict.whole": ("Whole: every byte is as it was sealed.", "完整：与封印时逐字节一致。"),
    "verdict.whole_set": (
        "Whole: nothing stands in it but the records and pictures it names; no seal.",
        "完整：其中只有所列的记录和照片；没有封印。",
    ),
    "verdict.true_set": (
        "True: every record is what its name says, and every card proves itself.",
        "属实：每条记录与其名称相符，每张卡均可自证。",
    ),
    "verdict.false_set": ("Not true: not everything in it could be proved.", "不属实：其中有内容无法证实。"),
    "verdict.broken": ("Not whole: the file is not as it was sealed.", "不完整：文件与封印时不一致。"),
    "verdict.true": (
        "True: what the file shows agrees with its card, and the tallies compute again.",
        "属实：文件所示与所载评分表一致，得分可复算。",
    ),
    "verdict.true_outside": (
        "True to its seal: an outside edition shows what was sealed; it carries no card of its own.",
        "与封印相符：对外版所示即封印内容，其中不含评分表数据。",
    ),
    "verdict.true_report": (
        "True: what the file shows agrees with the report it carries.",
        "属实：文件所示与所载报告数据一致。",
    ),
    "verdict.false": (
        "Not true: what the file shows cannot be proved, or does not agree with its card.",
        "不属实：文件所示无法证实，或与所载评分表不一致。",
    ),
    "verdict.false_report": (
        "Not true: what the file shows does not agree with the report it carries.",
        "不属实：文件所示与所载报告数据不一致。",
    ),
    "verdict.resaved_agree": ("Re-saved by another program; the cells agree.", "经其他程序另存，单元格内容一致。"),
    "verdict.resaved_differ": (
        "Re-saved by another program; {count} cells differ.",
        "经其他程序另存，{count} 处单元格不同。",
    ),
    "verdict.signer_own": ("Signed on this laptop: {words}.", "由本机签名：{words}。"),
    "verdict.signer_known": ("Signed by a key you know: {name} ({words}).", "由已登记的密钥签名：{name}（{words}）。"),
    "verdict.signer_unknown": ("Signed by a key that is not on your list: {words}.", "签名密钥未登记：{words}。"),
    "verdict.signer_revoked": (
        "Signed by a key that was revoked: {name} ({words}).",
        "签名密钥已被吊销：{name}（{words}）。",
    ),
    "verdict.signer_accepted": (
        "Signed by a revoked key ({name}, {words}); this card is still accepted.",
        "由已吊销的密钥签名（{name}，{words}）；本卡仍予认可。",
    ),
    "verdict.signer_none": ("Not signed.", "没有签名。"),
    "verdict.unaltered": ("Unaltered since it was exported.", "导出后未经改动。"),
    "signer.own": ("this laptop", "本机"),
    "signer.known": ("known", "已登记"),
    "signer.unknown": ("not on the list", "未登记"),
    "signer.revoked": ("revoked", "已吊销"),
    "signer.accepted": ("revoked; this card is still accepted", "已吊销，本卡仍认可"),
    "signer.none": ("not signed", "无签名"),
}
