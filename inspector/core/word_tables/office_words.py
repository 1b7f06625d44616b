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
    "said.merging": ("reading {done} of {total}: {name}", "读取 {done}/{total}：{name}"),
    "said.merged": (
        "{path}: {cards} cards, {records} records, {photos} photos.",
        "{path}：测评卡 {cards} 张，记录 {records} 条，照片 {photos} 张。",
    ),
    "said.merge_digest": ("Set {digest}", "集合 {digest}"),
    "said.merge_missing": (
        "{count} photos or attachments that cards name are not here and were left out.",
        "测评卡引用的 {count} 张照片或附件不在本机，未收入。",
    ),
    "said.merge_open": (
        "{walks} visits do not rank yet: {conflicts} open conflicts, {strangers} not sent out by an assignment you know.",
        "{walks} 次测评暂不参与排名：待裁定 {conflicts} 处，{strangers} 次不在已知任务单内。",
    ),
}
