# SPDX-License-Identifier: MPL-2.0
"""Words of the office's shell commands on keys and merges: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "keys.new": ("new", "新增"),
    "keys.renamed": ("other name", "更名"),
    "keys.revoked": ("revoked", "吊销"),
    "keys.accepting": ("more cards accepted", "增加认可的卡"),
    "keys.same": ("as here", "无变化"),
    "keys.confirmed": ("confirmed {at}", "已核对 {at}"),
    "keys.unconfirmed": ("not confirmed", "未核对"),
    "said.keys_taken": ("{count} keys changed.", "变更密钥 {count} 个。"),
    "said.keys_written": ("{count} keys written to {path}.", "已将 {count} 个密钥写入 {path}。"),
    "gathered.new": ("new", "新卡"),
    "gathered.newer": ("newer than one that is here", "已有卡的后续"),
    "gathered.older": ("older than one that is here", "已有卡的前稿"),
    "gathered.forked": ("forked: the visit went on in two ways", "分叉：同一次测评有两种后续"),
    "gathered.here": ("here already", "已有"),
    "gathered.edited": ("workbook changed by hand", "表格被手工改动"),
    "gathered.version": ("another version of the checklist", "测评表版本不同"),
    "gathered.drill": ("drill, kept apart", "考核答卷，另存"),
    "gathered.merge": ("merge file", "汇总文件"),
    "gathered.assignment": ("assignment", "任务单"),
    "gathered.outside": ("outside edition, not taken", "对外版，不收"),
    "gathered.letter": ("letter to an inspector", "致测评员的信"),
    "gathered.report": ("report of the office", "督查办报告"),
    "gathered.unreadable": ("unreadable", "无法读取"),
    "gathered.broken": ("broken or false", "损坏或不实"),
    "gathered.hostile": ("could harm this computer", "可能危害本机"),
    "said.merged": (
        "{path}: {cards} cards, {records} records, {photos} photos.",
        "{path}：测评卡 {cards} 张，记录 {records} 条，照片 {photos} 张。",
    ),
    "said.merge_digest": ("Set {digest}", "集合 {digest}"),
    "said.merge_sealed": ("Sealed by {words}", "已由 {words} 封印"),
    "said.merge_missing": (
        "{count} photos or attachments that cards name are not here and were left out.",
        "测评卡引用的 {count} 张照片或附件不在本机，未收入。",
    ),
    "said.merge_open": (
        "{walks} visits do not rank yet: {conflicts} open conflicts, {strangers} not sent out by an assignment you know.",
        "{walks} 次测评暂不参与排名：待裁定 {conflicts} 处，{strangers} 次不在已知任务单内。",
    ),
}
